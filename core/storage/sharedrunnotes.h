// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/embeddedstore.h"

#include <vector>

namespace fw {

// What a workspace remembers of a run it writes to a shared database, in its own file: that it has
// begun and which table it was at, until the run is complete.
Result<void> noteSharedRun(EmbeddedStore& local, Day day, const QString& table);
Result<void> forgetSharedRun(EmbeddedStore& local, Day day);
// The table a run that broke off was at; empty when none did.
Result<QString> brokenSharedRun(EmbeddedStore& local, Day day);
// The report, the files that are to be put in place, and the end of the note, in one transaction.
Result<void> finishSharedRun(EmbeddedStore& local, const RunReport& report,
                             const std::vector<PendingFile>& files, std::int64_t rawSources);

} // namespace fw
