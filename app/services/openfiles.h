// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/session.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace fw {

// What became of one of several files.
struct OpenedFile
{
    QString file;
    std::variant<ImportOutcome, RunReport, Error> outcome;
};

// Takes each file for what it begins with: raw flows of any format, or ranked results when its
// first line has the columns of one; whatever else it is, raw flows. Raw flows come first, so that
// an analysis finds them. A file that fails does not keep the others from being opened; once
// stopped, the rest end as cancelled.
std::vector<OpenedFile> openFiles(Session& session, const QStringList& files, std::int64_t limit,
                                  RunContext context);

} // namespace fw
