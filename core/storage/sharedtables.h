// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/odbcconnection.h"

#include <QStringList>

#include <vector>

namespace fw {

// A table as the database has it.
struct SharedTable
{
    QString name;
    bool isThere = false;
    std::vector<OdbcColumn> columns;
    QString words; // the server's, of a table that cannot be read
};

// The tables of Spot that a store uses, by name.
const QStringList& sharedTableNames();
// Which of them there are, and their columns. It only reads.
Result<std::vector<SharedTable>> describeTables(OdbcConnection& connection);
// Makes those that are missing, and the ones a dialect without transactions stages its rows in.
Result<void> createMissingTables(OdbcConnection& connection, const std::vector<SharedTable>& found);

} // namespace fw
