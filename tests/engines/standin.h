// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace fw::test {

// A stand-in for an Impala behind ODBC, with tables of its own; tests/odbcstandin/README.md says
// what it does. It proves that our code keeps to the profile, and nothing of Impala itself.
class Standin
{
public:
    Standin() = default;

    // Why it cannot be used on this machine; empty when it can.
    static QString whyNot();
    // The library, as DRIVER= takes it.
    static QString driver();

    // "Log=...;Script=...": belongs into every connection string.
    QString attributes() const;
    // Whole, for QSqlDatabase::setDatabaseName(); `more` as "Refuse=1;Schema=spot".
    QString connectionString(const QString& more = {}) const;

    // Holds from the next statement on, in the place of what held before; the counts of `times`
    // begin anew.
    void setScript(const QList<QJsonObject>& rules);
    void setScript(const QJsonObject& rule) { setScript(QList<QJsonObject> { rule }); }

    // What reached the driver from all connections, in the order of arrival: also what still runs.
    QStringList statements() const;
    // Of each of them: "ok", or state and message ("08S01 Communication link failure"); empty while
    // it runs.
    QStringList outcomes() const;
    // How often somebody connected or tried to.
    int connections() const;
    // statements(), outcomes() and connections() begin anew.
    void forget();

private:
    QTemporaryDir m_folder;
    int m_scripts = 0;
};

} // namespace fw::test
