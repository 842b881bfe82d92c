// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/importbatch.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace fw {

// What became of a file with ranked results.
struct OpenedResults
{
    QString file;
    std::variant<RunReport, Error> outcome;
};

struct OpenedFiles
{
    std::optional<BatchResult> flows; // nothing when there were none
    std::vector<OpenedResults> results;
};

// Takes each file for what it begins with: raw flows of any format, or ranked results when its
// first line has the columns of one; whatever else it is, raw flows. Of a folder the raw flows are
// taken. They come first, as one batch, so that an analysis finds them. A file that fails does not
// keep the others from being opened; once stopped, the rest end as cancelled.
OpenedFiles openFiles(Session& session, const QStringList& names, std::int64_t limit,
                      RunContext context);

} // namespace fw
