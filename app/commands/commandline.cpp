// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandline.h"

#include "app/commands/helptext.h"
#include "app/commands/invocation.h"

#include <QCoreApplication>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::CommandLine)
};

int wrongUsage(Console& console, const QString& sentence)
{
    console.message(QStringLiteral("flow-oa: ") + sentence + QLatin1Char(' ')
                    + Tr::tr("See 'flow-oa --help'."));
    return exitWrongUsage;
}

int dispatch(const QStringList& arguments, Console& console)
{
    if (arguments.isEmpty())
        return wrongUsage(console, Tr::tr("A command is missing."));
    const QString& first = arguments.first();
    const std::vector<Command> commands = allCommands();
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        console.result(programHelp(commands).toUtf8());
        return exitDone;
    }
    if (first == QLatin1String("--version")) {
        console.resultLine(QStringLiteral("flow-oa " FLOW_VERSION));
        return exitDone;
    }
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&first](const Command& c) { return c.name == first; });
    if (command == commands.end())
        return wrongUsage(console,
                          first.startsWith(QLatin1Char('-'))
                              ? Tr::tr("'%1' stands where a command is expected.").arg(first)
                              : Tr::tr("There is no command '%1'.").arg(first));
    Invocation call(*command, console);
    call.parse(arguments.mid(1));
    if (call.wantsHelp()) {
        console.result(commandHelp(*command, QStringLiteral("flow-oa ") + command->name).toUtf8());
        return exitDone;
    }
    return call.isWrong() ? call.wrongUsage() : command->run(call);
}

} // namespace

std::vector<Command> allCommands()
{
    return { demoCommand(),         importCommand(),     runCommand(),      suspiciousCommand(),
             detailsCommand(),      chordCommand(),      explainCommand(),  scoreCommand(),
             undoCommand(),         redoCommand(),       historyCommand(),  resetCommand(),
             syncCommand(),         storyboardCommand(), timelineCommand(), daysCommand(),
             summaryCommand(),      deleteDayCommand(),  contextCommand(),  checkCommand(),
             importConfigCommand(), connectionCommand(), doctorCommand(),   completionCommand(),
             manCommand() };
}

int runCommandLine(const QStringList& arguments)
{
    Console console;
    const int code = dispatch(arguments, console);
    if (console.finish())
        return code;
    console.message(QStringLiteral("flow-oa: ")
                    + Tr::tr("Standard output cannot be written to; the result is incomplete."));
    return exitFailed;
}

} // namespace fw
