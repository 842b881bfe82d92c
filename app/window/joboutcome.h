// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/openfiles.h"

namespace fw {

// How a job ended well: the day it was about (invalid: none), and what to say.
struct JobOutcome
{
    Day day;
    QString words;
    bool hasWarnings = false; // something is worth reading
    bool hasErrors = false; // some of what was asked for did not happen; the words say what
    QString reportPath {}; // of an import of several files, or with lines left out
    bool canGoOn = false; // an import was stopped before its end
};

JobOutcome describeRun(const RunReport& report);
JobOutcome describeBatch(const BatchResult& result);
JobOutcome describeOpened(const OpenedFiles& opened);

// One file alone, or one of which nothing was done before it was stopped, fails as any other job
// does.
std::optional<Error> failureOf(const BatchResult& result);

} // namespace fw
