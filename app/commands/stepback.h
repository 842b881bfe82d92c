// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/invocation.h"
#include "app/services/session.h"

namespace fw {

// The one step of `undo` and of `redo`, and a truthful line about it: which decision it was, whose
// and when, or that there was none. `kind` is Undo or Redo.
int runStepBack(Invocation& call, StepKind kind);

// A decision in one line: "step 3 by anna at 2026-03-19 08:01:02 UTC: High: 12 connections".
QString decisionText(const HistoryStep& decision);

} // namespace fw
