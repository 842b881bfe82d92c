// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/connectionsettings.h"

#include <QString>

namespace fw {

// What QSqlDatabase::setDatabaseName() of the plugin QODBC is given: everything but the password,
// which goes to setPassword() apart, between braces. The plugin looks for ".dsn", "DRIVER=" and
// "SERVER=" in this text, wherever they stand, and changes what it does when it finds one; a text
// made here it passes on as it is meant.
//
// The attributes for PostgreSQL are those of psqlODBC 13, tried with it. Those for Impala are as
// the sample odbc.ini of Cloudera's driver has them; they were not tried, for want of that driver.
// A further attribute of the settings replaces one of the same name here. PostgreSQL's schema is no
// attribute: choose it after opening.
//
// `systemCaFile` is what a server's certificate is checked against when the settings name no file.
// Refused: settings with problems, and those of the embedded engine.
Result<QString> odbcConnectionString(const ConnectionSettings& settings,
                                     const QString& systemCaFile);

// The file of this machine's certificate authorities; empty when none is where they usually are.
// Not in the GUI thread.
QString systemCaFile();

} // namespace fw
