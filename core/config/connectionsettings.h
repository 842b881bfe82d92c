// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace fw {

// The database a workspace stores in.
enum class Engine
{
    Sqlite, // embedded: flow.sqlite in the workspace; nothing else here applies
    PostgreSql,
    Impala,
};

enum class Authentication
{
    None,
    User, // a name without a password
    Password,
    Kerberos,
};

// How to reach a shared database through ODBC. A password is never among these: Credentials has it.
struct ConnectionSettings
{
    Engine engine = Engine::Sqlite;
    // Either a data source of odbc.ini, or a driver (its name in odbcinst.ini, or the path of its
    // library) with host and port.
    QString dsn;
    QString driver;
    QString host;
    int port = 0; // 0: the engine's usual one
    QString database; // PostgreSQL only
    QString schema; // where the tables are: a schema of PostgreSQL, a database of Impala
    Authentication authentication = Authentication::None;
    QString user;
    bool tls = false;
    QString caFile; // certificates of the authority that signed the server's; empty: the system's
    QString kerberosService = QStringLiteral("impala");
    QString kerberosRealm; // empty: the default of krb5.conf
    int loginSeconds = 15; // how long to wait for a connection
    int statementSeconds = 300; // how long one statement may take; 0: for ever
    bool createTables = true; // make the tables that are missing
    QMap<QString, QString> options; // further attributes of the driver, never a password

    bool isShared() const { return engine != Engine::Sqlite; }

    friend bool operator==(const ConnectionSettings&, const ConnectionSettings&) = default;
};

// As workbench.json writes them: "postgresql", "kerberos".
QString engineKey(Engine engine);
std::optional<Engine> engineFromKey(const QString& key);
QString authenticationKey(Authentication authentication);
std::optional<Authentication> authenticationFromKey(const QString& key);

// Where a server of this kind usually listens; 0 for the embedded one.
int usualPort(Engine engine);

// Whether an attribute of this name carries a secret: "PWD", "password", "SSLKeyPassword".
bool isSecretName(const QString& attribute);

// A value no connection can be made with.
struct SettingProblem
{
    QString key; // of workbench.json's "database"
    QString sentence; // translated: what is expected
};

// Empty when a connection can be tried. What another engine or way to log in would need is not
// looked at, so that changing one's mind loses nothing.
std::vector<SettingProblem> problemsOf(const ConnectionSettings& settings);

} // namespace fw
