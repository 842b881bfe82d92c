// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fw {

// A data source the user or the machine has in an odbc.ini.
struct OdbcSource
{
    QString name;
    QString driver; // by its name in odbcinst.ini, or the path of its library

    friend bool operator==(const OdbcSource&, const OdbcSource&) = default;
};

// What unixODBC knows on this machine, each by name and sorted.
struct OdbcCatalog
{
    QStringList drivers; // of odbcinst.ini; that a library is there is not looked at
    std::vector<OdbcSource> sources;

    friend bool operator==(const OdbcCatalog&, const OdbcCatalog&) = default;
};

// Reads unixODBC's files. Not in the GUI thread.
Result<OdbcCatalog> odbcCatalog();

} // namespace fw
