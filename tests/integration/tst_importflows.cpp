// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "core/pipeline/importflows.h"
#include "core/storage/embeddedstore.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace fw {

namespace {

using namespace test;

// Lines with something odd in each: IPv6, fractions finer than a millisecond, counters beyond
// what a double can hold, local time in unix_tstamp, empty optional fields, addresses that need a
// dictionary, two equal flows.
const char* const oddLines[] = {
    "2016-07-08 00:00:00,1467936000,2016,7,8,0,0,0,0.0,2001:db8::1,2001:db8::2,1,2,UDP,......,0,0,"
    "1,9007199254740993,2,9223372036854775807,3,4,4200000000,5,6,1,2001:db8::ffff",
    "2016-07-08 00:00:00,1467936000,2016,7,8,0,0,0,0.0,2001:db8::2,2001:db8::1,2,1,UDP,......,0,0,"
    "1,1,0,0,0,0,0,0,0,0,2001:db8::ffff",
    "2016-07-08 "
    "09:08:07,1467954487,2016,7,8,9,8,7,1.5,10.0.0.5,10.0.0.6,0,0,ICMP,,1,184,1,64,0,0,0,"
    "0,0,0,0,0,10.0.0.1",
    "2016-07-08 "
    "09:08:07,1467954487,2016,7,8,9,8,7,1.5,10.0.0.5,10.0.0.6,0,0,ICMP,,1,184,1,64,0,0,0,"
    "0,0,0,0,0,10.0.0.1",
    "2016-07-08 09:08:07,1467968887,2016,7,8,9,8,7,0.000125,255.255.255.255,0.0.0.0,65535,65535,"
    ",.AP.SF,0,0,0,0,0,0,0,0,0,0,0,0,0.0.0.0",
    "2016-07-08 23:59:59,1468022399,2016,7,8,23,59,59,3600.001,10.0.0.6,10.0.0.5,80,81,TCP,.AP.SF,"
    "0,0,7,8,9,10,11,12,13,14,15,16,192.168.0.1",
};

QByteArray oddFile()
{
    QByteArray content = flowHeader();
    for (const char* line : oddLines)
        content += QByteArray(line) + '\n';
    return content;
}

// A row as text in which equal numbers are equal texts.
QString rowText(const QStringList& fields)
{
    QStringList shown = fields;
    shown[8] = QString::number(shown[8].toDouble(), 'g', 12); // tdur
    return shown.join(QLatin1Char('|'));
}

QStringList expectedRows()
{
    QStringList rows;
    for (const char* line : oddLines) {
        QStringList fields = QString::fromLatin1(line).split(QLatin1Char(','));
        fields += { fields[2], fields[3], fields[4], fields[5] };
        rows += rowText(fields);
    }
    rows.sort();
    return rows;
}

const QString flowColumns = QStringLiteral("treceived, unix_tstamp, tryear, trmonth, trday, "
                                           "trhour, trminute, trsec, tdur, sip, dip, sport, "
                                           "dport, proto, flag, fwd, stos, ipkt, ibyt, opkt, obyt, "
                                           "input, output, sas, das, dtos, dir, rip, "
                                           "y, m, d, h");

} // namespace

class TestImportFlows : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
        const auto workspace = Workspace::open(path("w"));
        QVERIFY(workspace);
        m_workspace = *workspace;
    }

    void theFlowViewGivesBackWhatTheFileSaid()
    {
        QVERIFY(import("odd.csv", oddFile()));
        QStringList rows;
        for (const QVariantList& row : rowsOf(
                 raw(), QStringLiteral("SELECT ") + flowColumns + QStringLiteral(" FROM flow"))) {
            QStringList fields;
            for (const QVariant& value : row)
                fields += value.toString();
            rows += rowText(fields);
        }
        rows.sort();
        QCOMPARE(rows, expectedRows());
        // The columns are these and in this order for whoever says SELECT *.
        QStringList names;
        for (const QVariantList& row :
             rowsOf(raw(), QStringLiteral("SELECT name FROM pragma_table_info('flow')")))
            names += row[0].toString();
        QCOMPARE(names.join(QLatin1String(", ")), flowColumns);
    }

    void aFileIsImportedOnce()
    {
        QVERIFY(import("odd.csv", oddFile()));
        const QByteArray before = readFile(raw());
        const auto again = import("renamed.csv", oddFile());
        QVERIFY(again);
        QVERIFY(again->alreadyImported());
        QCOMPARE(again->flows(), 0);
        QCOMPARE(again->days.front().flows, 6);
        QCOMPARE(readFile(raw()), before);
        QCOMPARE(rowsOf(raw(), QStringLiteral("SELECT name, flows, rejected, bytes FROM source")),
                 (QList<QVariantList> { { QStringLiteral("odd.csv"), 6, 0, oddFile().size() } }));
    }

    void aSecondFileIsAdded()
    {
        QVERIFY(import("odd.csv", oddFile()));
        const auto second = import("second.csv", smallDayFlows());
        QVERIFY(second);
        QCOMPARE(second->flows(), 9);
        QCOMPARE(number("SELECT COUNT(*) FROM flow"), 15);
        QCOMPARE(number("SELECT COUNT(*) FROM source"), 2);
        QCOMPARE(number("SELECT COUNT(*) FROM flow WHERE sip = '2001:db8::1'"), 2);
        QCOMPARE(number("SELECT COUNT(*) FROM address"), 3); // each once
        QCOMPARE(number("SELECT total FROM flow_minute WHERE minute = 1439"), 2);
        QCOMPARE(number("SELECT SUM(total) FROM flow_minute"), 15);
    }

    void minutesAreCounted()
    {
        QVERIFY(import("odd.csv", oddFile()));
        QCOMPARE(
            rowsOf(raw(), QStringLiteral("SELECT minute, total FROM flow_minute ORDER BY minute")),
            (QList<QVariantList> { { 0, 2 }, { 548, 3 }, { 1439, 1 } }));
    }

    void badLinesAreCountedByReason()
    {
        const QByteArray good =
            flowLine("2016-07-08 10:00:01", { "10.0.0.5", 1, "10.0.0.6", 2 }, "TCP", 1, 1);
        const QByteArray content = flowHeader() + good + "Summary,1,2\n"
            + flowLine("2016-07-08 10:00:61", { "10.0.0.5", 1, "10.0.0.6", 2 }, "TCP", 1, 1)
            + flowLine("2016-07-08 10:00:01", { "10.0.0.5", 1, "10.0.0", 2 }, "TCP", 1, 1)
            + flowLine("2016-07-08 10:00:01", { "10.0.0.5", 65536, "10.0.0.6", 2 }, "TCP", 1, 1)
            + flowLine("2016-07-08 10:00:01", { "10.0.0.5", 1, "10.0.0.6", 2 }, "TCP", -1, 1)
            + good;
        const auto report = import("bad.csv", content);
        QVERIFY(report);
        QCOMPARE(report->flows(), 2);
        QCOMPARE(report->rejected.total(), 5);
        std::vector<std::pair<std::int64_t, RejectReason>> examples;
        for (const auto& example : report->rejected.examples())
            examples.emplace_back(example.line, example.reason);
        QVERIFY(examples
                == (decltype(examples) { { 3, RejectReason::Columns },
                                         { 4, RejectReason::Time },
                                         { 5, RejectReason::Address },
                                         { 6, RejectReason::Port },
                                         { 7, RejectReason::Number } }));
        QCOMPARE(number("SELECT rejected FROM source"), 5);
        const auto none = import("none.csv", flowHeader() + "Summary\n");
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::BadInput);
    }

    void aFileOfTwoDaysFillsBoth()
    {
        const auto report = import(
            "two.csv",
            smallDayFlows()
                + flowLine("2016-07-09 00:00:00", { "10.0.0.5", 1, "10.0.0.6", 2 }, "TCP", 1, 1));
        QVERIFY(report);
        QCOMPARE(
            report->days,
            (std::vector<ImportedDay> { { theDay(), 9, false }, { Day(2016, 7, 9), 1, false } }));
        QCOMPARE(rawTotals(m_workspace.rawFlowsPath(theDay()))->flows, 9);
        const auto rows = rowsOf(m_workspace.rawFlowsPath(Day(2016, 7, 9)),
                                 QStringLiteral("SELECT treceived, d, h FROM flow"));
        QCOMPARE(rows, (QList<QVariantList> { { QStringLiteral("2016-07-09 00:00:00"), 9, 0 } }));
    }

    void aCancelledImportLeavesNoFlow()
    {
        QVERIFY(import("odd.csv", oddFile()));
        const QByteArray before = readFile(raw());
        for (const bool atOnce : { true, false }) {
            std::stop_source stop;
            if (atOnce)
                stop.request_stop();
            QByteArray content = smallDayFlows();
            content +=
                flowLine("2016-07-09 00:00:00", { "10.0.0.5", 1, "10.0.0.6", 2 }, "TCP", 1, 1)
                    .repeated(9000);
            writeFile(path("long.csv"), content);
            const auto report = importFlows(
                m_workspace, path("long.csv"),
                RunContext(stop.get_token(), [&](const Progress&) { stop.request_stop(); }));
            QVERIFY(!report);
            QCOMPARE(report.error().code, ErrorCode::Cancelled);
            QCOMPARE(readFile(raw()), before);
            QCOMPARE(rawTotals(m_workspace.rawFlowsPath(Day(2016, 7, 9)))->flows, 0);
            QVERIFY(!QFile::exists(raw() + QStringLiteral("-journal")));
        }
        QVERIFY(import("long.csv", smallDayFlows())); // nothing is locked
    }

    // A program killed after SQLite began to write a new file leaves one that is emptied when it
    // is next read.
    void aHalfWrittenFirstImportCountsAsNone()
    {
        makeHotJournal(raw());
        QVERIFY(QFileInfo(raw()).size() > 0);
        const QString other = path("other");
        copyFolder(m_workspace.root(), other);
        {
            auto session = Session::open(m_workspace.root());
            QVERIFY(session);
            const auto days = (*session)->days();
            QVERIFY2(days, days ? "" : qPrintable(days.error().text()));
            QVERIFY(days->empty());
        }
        auto session = Session::open(other);
        QVERIFY(session);
        writeFile(path("results.csv"), firstResults());
        const auto report = (*session)->run({ theDay(), 10, path("results.csv") }, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE((*session)->store().tableCounts(theDay())->scores, 3);
        writeFile(path("flows.csv"), smallDayFlows());
        QVERIFY((*session)->import(path("flows.csv"), {}));
        QCOMPARE((*session)->store().tableCounts(theDay())->flows, 9);
    }

    // A listing of days neither waits for a long import nor fails by it.
    void daysAreListedDuringAnImport()
    {
        QVERIFY(import("odd.csv", oddFile()));
        auto session = Session::open(m_workspace.root());
        QVERIFY(session);
        QCOMPARE((*session)->days()->size(), std::size_t { 1 });
        {
            QSqlDatabase writer =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("writer"));
            writer.setDatabaseName(raw());
            QVERIFY(writer.open());
            QSqlQuery query(writer);
            QVERIFY(query.exec(QStringLiteral("BEGIN EXCLUSIVE")));
            const auto days = (*session)->days();
            QVERIFY2(days, days ? "" : qPrintable(days.error().text()));
            QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("writer"));
    }

    void whatIsNoFlowFileIsRefused()
    {
        QCOMPARE(importFlows(m_workspace, path("gone.csv"), {}).error().code, ErrorCode::NotFound);
        QCOMPARE(importFlows(m_workspace, m_folder->path(), {}).error().code, ErrorCode::BadInput);
        QCOMPARE(import("empty.csv", "").error().code, ErrorCode::BadInput);
        const auto results = import("results.csv", firstResults());
        QVERIFY(!results);
        QCOMPARE(results.error().code, ErrorCode::OtherKind);
        QVERIFY(results.error().message.contains(QLatin1String("none of the flow formats")));
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QString raw() const { return m_workspace.rawFlowsPath(theDay()); }
    qint64 number(const char* sql) const
    {
        return rowsOf(raw(), QLatin1String(sql)).at(0).at(0).toLongLong();
    }

    Result<ImportReport> import(const char* name, const QByteArray& content)
    {
        writeFile(path(name), content);
        return importFlows(m_workspace, path(name), {});
    }

    void makeHotJournal(const QString& where)
    {
        const QString live = path("live.sqlite");
        QVERIFY(m_workspace.makeDayFolders(theDay()));
        {
            QSqlDatabase writer =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("hot"));
            writer.setDatabaseName(live);
            QVERIFY(writer.open());
            QSqlQuery query(writer);
            for (const char* sql :
                 { "PRAGMA journal_mode = DELETE", "PRAGMA cache_size = 1", "BEGIN",
                   "CREATE TABLE source (text TEXT)",
                   "INSERT INTO source WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT "
                   "i + 1 FROM n WHERE i < 5000) SELECT hex(randomblob(100)) FROM n" })
                QVERIFY2(query.exec(QLatin1String(sql)), sql);
            query.finish();
            QVERIFY(QFile::copy(live, where));
            QVERIFY(
                QFile::copy(live + QStringLiteral("-journal"), where + QStringLiteral("-journal")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("hot"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Workspace m_workspace;
};

FW_TEST(TestImportFlows, "tst_importflows")

} // namespace fw

#include "tst_importflows.moc"
