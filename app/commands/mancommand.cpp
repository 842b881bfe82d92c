// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandline.h"
#include "app/commands/invocation.h"
#include "app/commands/manual.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ManCommand)
};

int runMan(Invocation& call)
{
    call.console().result(call.arguments().first() == QLatin1String("flow-oa")
                              ? programManual(allCommands())
                              : workbenchManual());
    return exitDone;
}

} // namespace

Command manCommand()
{
    return { QStringLiteral("man"),
             Tr::tr("Writes the manual page of a program, for man(1)."),
             QStringLiteral("flow-oa|flow-workbench"),
             {},
             { QStringLiteral("flow-oa man flow-oa >flow-oa.1") },
             runMan,
             false };
}

} // namespace fw
