// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/stepback.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::RedoCommand)
};

int runRedo(Invocation& call)
{
    return runStepBack(call, StepKind::Redo);
}

} // namespace

Command redoCommand()
{
    return { QStringLiteral("redo"),
             Tr::tr("Brings back the decision of a day that was undone last."),
             {},
             { dateOption() },
             { QStringLiteral("flow-oa redo --workspace /srv/flows -d 20260318") },
             runRedo };
}

} // namespace fw
