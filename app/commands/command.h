// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fw {

class Invocation;

// What a shell may offer for an option's or argument's value. Values with a | in their description
// are offered as they stand there, whatever their kind.
enum class ValueKind
{
    Text,
    File,
    Folder,
    Day
};

// An option a command accepts. `names` are written without dashes; one letter is the short form.
struct OptionSpec
{
    QStringList names;
    QString value; // what stands for its value in the help; empty: the option is a switch
    QString description; // with its default, where it has one
    bool required = false;
    bool repeatable = false;
    // Required unless this other option is given, by its long name; empty: see `required`.
    QString requiredUnless {};
    ValueKind kind = ValueKind::Text;
};

// What a program's end tells its caller.
enum ExitCode : int
{
    exitDone = 0,
    exitFailed = 1,
    exitWrongUsage = 2
};

// One command of flow-oa: all that its help, its manual and a shell's completion say, and what it
// does. --help belongs to every command and --workspace to most; they are not listed.
struct Command
{
    QString name;
    QString summary; // one sentence
    // "FILE..." when it takes arguments besides options, "bash|zsh" when it takes one of some
    // words.
    QString arguments;
    std::vector<OptionSpec> options;
    QStringList examples; // complete command lines
    int (*run)(Invocation&) = nullptr; // returns an ExitCode
    bool usesWorkspace = true; // false: it has no --workspace either
    QString about {}; // a paragraph more, for its own help and the manual
    // With one of these options, by their long names, there need be no argument.
    QStringList argumentsUnless {};
};

// In the order of the help. A new command is a maker here and a line in commandline.cpp.
Command demoCommand();
Command importCommand();
Command runCommand();
Command suspiciousCommand();
Command detailsCommand();
Command chordCommand();
Command explainCommand();
Command scoreCommand();
Command undoCommand();
Command redoCommand();
Command historyCommand();
Command resetCommand();
Command syncCommand();
Command storyboardCommand();
Command timelineCommand();
Command daysCommand();
Command summaryCommand();
Command deleteDayCommand();
Command contextCommand();
Command checkCommand();
Command importConfigCommand();
Command connectionCommand();
Command doctorCommand();
Command completionCommand();
Command manCommand();

// The words a value may be, "table|csv" as two; none when it may be anything.
QStringList wordsOf(const QString& value);

// The program with a window described as if it were a command: its options, help and manual.
Command workbenchCommand(const QString& shownWorkspace);

// The options of the command as a user has them, with those that need not be listed.
// `shownWorkspace` is what is said to be the default workspace; empty: the real one.
std::vector<OptionSpec> optionsOf(const Command& command, const QString& shownWorkspace = {});

} // namespace fw
