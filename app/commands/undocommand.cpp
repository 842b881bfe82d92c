// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/stepback.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::UndoCommand)
};

int runUndo(Invocation& call)
{
    return runStepBack(call, StepKind::Undo);
}

} // namespace

Command undoCommand()
{
    return { QStringLiteral("undo"),
             Tr::tr("Takes back the latest decision of a day that is in force."),
             {},
             { dateOption() },
             { QStringLiteral("flow-oa undo --workspace /srv/flows -d 20260318") },
             runUndo };
}

} // namespace fw
