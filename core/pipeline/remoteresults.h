// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/progress.h"
#include "core/config/flowconf.h"

#include <QString>

namespace fw {

// Results that lie in HDFS, by their webhdfs:// address (isWebHdfsUrl). Not for the GUI thread.

// The day the first line of them is dated; fetches the head of the file alone.
Result<Day> dayOfRemoteResults(const QString& url, const FlowConf& conf, const RunContext& context);

// Fetches them into `toFile`, a name nobody reads yet, wholly or not at all; synced.
Result<void> fetchResults(const QString& url, const QString& toFile, const RunContext& context);

} // namespace fw
