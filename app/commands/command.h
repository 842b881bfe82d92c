// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fw {

class Invocation;

// An option a command accepts. `names` are written without dashes; one letter is the short form.
struct OptionSpec
{
    QStringList names;
    QString value; // what stands for its value in the help; empty: the option is a switch
    QString description; // with its default, where it has one
    bool required = false;
    bool repeatable = false;
};

// What a program's end tells its caller.
enum ExitCode : int
{
    exitDone = 0,
    exitFailed = 1,
    exitWrongUsage = 2
};

// One command of flow-oa: all that its help says, and what it does. --workspace and --help belong
// to every command and are not listed.
struct Command
{
    QString name;
    QString summary; // one sentence
    QString arguments; // "FILE..." when it takes arguments besides options
    std::vector<OptionSpec> options;
    QStringList examples; // complete command lines
    int (*run)(Invocation&) = nullptr; // returns an ExitCode
};

// In the order of the help. A new command is a maker here and a line in commandline.cpp.
Command demoCommand();
Command importCommand();
Command runCommand();
Command suspiciousCommand();
Command detailsCommand();
Command chordCommand();
Command scoreCommand();
Command undoCommand();
Command redoCommand();
Command historyCommand();
Command resetCommand();
Command daysCommand();
Command summaryCommand();

} // namespace fw
