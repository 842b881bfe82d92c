// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/console.h"
#include "app/services/session.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace fw {

// What became of one file that was to be imported.
struct FileImport
{
    QString file;
    std::variant<ImportOutcome, Error> outcome;
    bool isPassedOver = false; // it came with a folder and holds no flows; the error is no failure
};

// Files, days and flows, then the lines that were rejected and the days made anew.
void printImports(Console& console, const std::vector<FileImport>& imports);
// The same for programs, those with an error and those passed over among them.
QByteArray importsAsJson(const std::vector<FileImport>& imports);

} // namespace fw
