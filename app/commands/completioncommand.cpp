// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandline.h"
#include "app/commands/completion.h"
#include "app/commands/invocation.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::CompletionCommand)
};

int runCompletion(Invocation& call)
{
    call.console().result(call.arguments().first() == QLatin1String("bash")
                              ? bashCompletion(allCommands())
                              : zshCompletion(allCommands()));
    return exitDone;
}

} // namespace

Command completionCommand()
{
    return { QStringLiteral("completion"),
             Tr::tr("Writes what a shell needs to complete the commands and options."),
             QStringLiteral("bash|zsh"),
             {},
             { QStringLiteral("flow-oa completion bash "
                              ">~/.local/share/bash-completion/completions/flow-oa") },
             runCompletion,
             false };
}

} // namespace fw
