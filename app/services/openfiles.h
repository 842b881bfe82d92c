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

// Takes each file for what its first line says it is: ranked results when the line has the columns
// of one, raw flows otherwise. Raw flows come first, so that an analysis finds them. A file that
// fails does not keep the others from being opened; once stopped, the rest end as cancelled.
std::vector<OpenedFile> openFiles(Session& session, const QStringList& files, std::int64_t limit,
                                  RunContext context);

} // namespace fw
