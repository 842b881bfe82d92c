// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "app/commands/console.h"
#include "core/base/day.h"
#include "core/base/result.h"
#include "core/triage/filter.h"
#include "core/types/verdict.h"

#include <QCommandLineParser>

#include <cstdint>
#include <optional>

namespace fw {

enum class OutputFormat
{
    Table,
    Csv,
    Json
};

// One call of a command: its options as typed values, and the ways it can end. Reading a value
// never stops a command; the first thing that is wrong is kept, and the command asks for it once
// it has read all of them:
//
//     const Day day = call.day();
//     if (call.isWrong())
//         return call.wrongUsage();
class Invocation
{
public:
    Invocation(const Command& command, Console& console);

    // Reads the arguments behind the command's name.
    void parse(const QStringList& arguments);
    bool wantsHelp() const;

    const Command& command() const { return m_command; }
    Console& console() { return m_console; }

    bool has(const QString& option) const { return m_parser.isSet(option); }
    QString text(const QString& option) const { return m_parser.value(option); }
    QStringList texts(const QString& option) const { return m_parser.values(option); }
    QStringList arguments() const { return m_parser.positionalArguments(); }
    QString workspace() const; // absolute; the default one unless --workspace names another
    Day day(const QString& option = QStringLiteral("date"));
    // A whole number; `fallback` when the option was not given.
    std::int64_t wholeNumber(const QString& option, std::int64_t least, std::int64_t most,
                             std::int64_t fallback);
    std::uint64_t seed(const QString& option, std::uint64_t fallback);
    std::optional<std::uint16_t> port(const QString& option);
    std::optional<IpRange> range(const QString& option);
    IpAddress address(const QString& option); // one address, and a required option
    // A key of --connection.
    ConnectionKey connection(const QString& text);
    // Of --filter; matches everything when the option was not given.
    Filter filter();
    OutputFormat format(); // of --format; only those that formatOption() offered

    void setWrong(const QString& sentence);
    bool isWrong() const { return !m_problem.isEmpty(); }

    int wrongUsage(); // says what is wrong and where the help is
    int failed(const Error& error);
    int failed(const QString& sentence);

private:
    void checkValues(const QStringList& arguments);
    void checkGiven();

    const Command& m_command;
    Console& m_console;
    QCommandLineParser m_parser;
    QString m_problem;
    QString m_marked; // the text that is wrong, and where
};

// Options that several commands have.
OptionSpec dateOption();
OptionSpec formatOption(const QStringList& formats = { QStringLiteral("table"),
                                                       QStringLiteral("csv"),
                                                       QStringLiteral("json") });
// "src, dst, ip, ...": what a filter may ask about.
QString filterFieldNames();
OptionSpec filterOption(const QString& description);
// `shownDefault` is what is said to be the default, because a manual does not name somebody's home;
// empty: the real one.
OptionSpec workspaceOption(const QString& shownDefault = {});
OptionSpec fileOption(const char* name, const QString& description);
OptionSpec helpOption();

} // namespace fw
