// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/console.h"
#include "app/services/importbatch.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fw {

// Files, days and flows, then the lines that were rejected and the days made anew.
void printImports(Console& console, const std::vector<FileImport>& imports);
// The same for programs, those with an error and those passed over among them.
QByteArray importsAsJson(const std::vector<FileImport>& imports);
// One of them in one line.
QByteArray importAsJsonLine(const FileImport& import);

} // namespace fw
