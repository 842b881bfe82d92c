// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/types/connection.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace fw::test {

// For QTemporaryDir: in memory where the system has such a place. A killed process loses nothing
// there, and the many syncs of these tests cost nothing.
QString temporaryTemplate();

// 2016-07-08: the day most tests are about.
Day theDay();

// One end and the other, as "address:port" would not do for IPv6.
struct Ends
{
    const char* src;
    int sport;
    const char* dst;
    int dport;
};

// A line of Spot's flow CSV. `time` is yyyy-mm-dd hh:mm:ss.
QByteArray flowLine(const char* time, const Ends& ends, const char* proto, qint64 ipkt,
                    qint64 ibyt);
QByteArray flowHeader();
// A line of flow_results.csv in Spot's own column order.
QByteArray resultLine(const char* time, const Ends& ends, const char* proto, qint64 ipkt,
                      qint64 ibyt, const char* score);

// The raw flows of a day small enough to be worked out by hand; see the .cpp.
QByteArray smallDayFlows();
// Rankings of it. `secondResults` reorders, drops and repeats rows of `firstResults`.
QByteArray firstResults();
QByteArray secondResults();

// Fail the running test when the disk does.
void writeFile(const QString& path, const QByteArray& content);
QByteArray readFile(const QString& path);
void copyFolder(const QString& from, const QString& to);

// Rows of a query on a connection of the test's own: nothing of the code under test is in between.
QList<QVariantList> rowsOf(const QString& database, const QString& sql);

// Everything of one day that a reader can see: all rows of all tables, and the day's files.
// Run identifiers, times and paths are left out, because no two runs share them.
struct DayState
{
    QMap<QString, QStringList> tables; // name -> rows as text, sorted
    QMap<QString, QByteArray> files; // path -> content
    QStringList report; // run_report.json: limit, hash, rows of each stage

    // What is not as in `other`; empty when all is equal.
    QString difference(const DayState& other) const;
};
DayState stateOf(const QString& workspace, Day day);

// Hidden files that a run stages before it renames them, anywhere in the workspace.
QStringList stagedFiles(const QString& workspace);
// The report in the day's folder is the one of the latest run in the store.
bool reportFitsStore(const QString& workspace, Day day);

} // namespace fw::test
