// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/progress.h"
#include "core/config/flowconf.h"
#include "core/types/connection.h"

#include <cstdint>
#include <vector>

class QIODevice;

namespace fw {

struct RankedResults
{
    SuspiciousConnections rows; // rank = 0-based line of the file
    std::int64_t lines = 0; // in the whole file
    QByteArray hash; // of the whole file, Blake2b-256
    std::vector<QString> warnings;
};

// Reads the first `limit` lines of a results file: tab-separated, no header, the most suspicious
// first; the columns are where flow_conf.json says. A line within the limit that cannot be read
// refuses the file, with its number and what was expected. Lines dated up to an hour outside the
// day are taken, with a warning, because collectors cut days by the file and not by the flow;
// others refuse the file. Lines behind the limit are only counted. Memory is that of the rows.
// `name` is what errors call the file, where that is not its path.
Result<RankedResults> readResults(const QString& path, const FlowConf& conf, Day day,
                                  std::int64_t limit, RunContext context, const QString& name = {});

// The day the first line of a results file is dated: what a file opened by hand belongs to.
Result<Day> dayOfResults(const QString& path, const FlowConf& conf);
// The same of what an open device begins with; `name` is what errors call it.
Result<Day> dayOfResults(QIODevice& device, const QString& name, const FlowConf& conf);

// Whether the file's first line has the columns of a results file, tab-separated. Says nothing
// about what stands in them; fails when the file cannot be read or is empty.
Result<bool> isResultsFile(const QString& path, const FlowConf& conf);

} // namespace fw
