// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/connectionsettings.h"

#include <QString>

#include <optional>

namespace fw {

// What a QSqlDatabase of the plugin QODBC is given, each to the setter of its name. User and
// password are apart from the rest because the plugin looks for ".dsn", "DRIVER=" and "SERVER=" in
// the database name and changes what it does when they are there, even inside a password; and
// because a database name is shown more easily. It appends both as they are, so the password is
// already quoted here.
struct OdbcLogin
{
    QString databaseName;
    QString userName;
    QString password;
    QString connectOptions; // ODBC 3, and how long a login may take

    friend bool operator==(const OdbcLogin&, const OdbcLogin&) = default;
};

// The attributes of psqlODBC are those of its version 13, tried with it. Those of Cloudera's driver
// for Impala are as its published sample odbc.ini and its users have them; they were not tried,
// for want of that driver. A further attribute of the settings replaces one of the same name here.
//
// The schema of PostgreSQL is no attribute: set search_path after opening. `password` is used only
// when the settings log in with one; without it they are refused. `systemCaFile` is what a server's
// certificate is checked against when the settings name no file.
Result<OdbcLogin> odbcLogin(const ConnectionSettings& settings,
                            const std::optional<QString>& password, const QString& systemCaFile);

// The file of this machine's certificate authorities; empty when none is where they usually are.
// Not in the GUI thread.
QString systemCaFile();

} // namespace fw
