// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

using namespace test;

// What the store keeps of every analysis of a day: what the Runs page lists.
class TestStoredRuns : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
        writeFile(path("flows.csv"), smallDayFlows());
        writeFile(path("first.csv"), firstResults());
        writeFile(path("second.csv"), secondResults());
        auto session = Session::open(path("w"));
        QVERIFY(session);
        m_session = std::move(*session);
    }

    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void aDayWithoutRunsHasNone()
    {
        QVERIFY(runs().empty());
        QVERIFY(run(theDay(), "first.csv", 10));
        QVERIFY(m_session->store().runs(Day(2016, 7, 9))->empty());
    }

    // Also when two of them began in the same second, as here.
    void theNewestRunStandsFirst()
    {
        std::vector<RunReport> made;
        for (const qint64 limit : { 1, 2, 3 }) {
            const auto report = run(theDay(), "first.csv", limit);
            QVERIFY(report);
            made.insert(made.begin(), *report);
        }
        QCOMPARE(limits(), QList<qint64>({ 3, 2, 1 }));
        const auto kept = runs();
        for (std::size_t i = 0; i < made.size(); ++i)
            QVERIFY2(kept[i].report == made[i], qPrintable(QString::number(i)));
        // The first of them is the one that holds.
        const auto last = m_session->store().lastRun(theDay());
        QVERIFY(last && *last);
        QVERIFY((*last)->report == kept.front().report);
        // The clock stood at another time when they began.
        change("UPDATE oa_run SET started_at = '2016-07-09 00:00:00' WHERE id = ?", kept[2]);
        change("UPDATE oa_run SET started_at = '2016-07-09 00:00:01' WHERE id = ?", kept[1]);
        change("UPDATE oa_run SET started_at = '2016-07-08 23:59:59' WHERE id = ?", kept[0]);
        QCOMPARE(limits(), QList<qint64>({ 2, 1, 3 }));
    }

    void aRunThatFailsLeavesNone()
    {
        QVERIFY(run(theDay(), "first.csv", 2));
        writeFile(path("bad.csv"), "2016-07-08 10:00:01\tnot enough\n");
        QVERIFY(!run(theDay(), "bad.csv", 10));
        QVERIFY(!run(theDay(), "gone.csv", 10));
        QVERIFY(!run(theDay(), "first.csv", 0));
        std::stop_source stop;
        m_session->setObserver([&stop](std::string_view step, bool before) {
            if (step == stageId(Stage::Chords).toStdString() && before)
                stop.request_stop();
        });
        const auto cancelled =
            m_session->run({ theDay(), 3, path("second.csv") }, RunContext(stop.get_token(), {}));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(limits(), QList<qint64>({ 2 }));
    }

    // The import of flows makes part of a run anew: that is told as a run of its own.
    void anImportAfterTheRunIsTold()
    {
        QVERIFY(run(theDay(), "first.csv", 10));
        QVERIFY(m_session->import(path("flows.csv"), {}));
        const auto kept = runs();
        QCOMPARE(kept.size(), std::size_t { 2 });
        QVERIFY(kept[0].report.find(Stage::Details)->rows > 0);
        QVERIFY(!kept[0].report.find(Stage::Details)->note.isEmpty());
        QCOMPARE(kept[1].report.find(Stage::Details)->rows, 0);
        QVERIFY(kept[1].report.warnings.size() > kept[0].report.warnings.size());
        QVERIFY(kept[0].rawSources > kept[1].rawSources);
    }

    void aDamagedReportStillHasItsStart()
    {
        const auto report = run(theDay(), "first.csv", 10);
        QVERIFY(report);
        change("UPDATE oa_run SET report = '{\"id\": ' WHERE id = ?", runs().front());
        const auto kept = runs();
        QCOMPARE(kept.size(), std::size_t { 1 });
        RunReport start;
        start.id = report->id;
        start.day = theDay();
        start.startedAt = report->startedAt;
        QVERIFY(kept[0].report == start);
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

    Result<RunReport> run(Day day, const char* file, qint64 limit)
    {
        return m_session->run({ day, limit, path(file) }, {});
    }

    std::vector<StoredRun> runs()
    {
        auto kept = m_session->store().runs(theDay());
        if (!kept)
            qFatal("%s", qPrintable(kept.error().text()));
        return *kept;
    }

    QList<qint64> limits()
    {
        QList<qint64> found;
        for (const StoredRun& run : runs())
            found += run.report.limit;
        return found;
    }

    // Changes the row of a run behind the store's back.
    void change(const char* sql, const StoredRun& run)
    {
        const QString name = QStringLiteral("change");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(m_session->workspace().storePath());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.prepare(QLatin1String(sql)));
            query.addBindValue(run.report.id);
            QVERIFY(query.exec());
            QCOMPARE(query.numRowsAffected(), 1);
        }
        QSqlDatabase::removeDatabase(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

FW_TEST(TestStoredRuns, "tst_storedruns")

} // namespace fw

#include "tst_storedruns.moc"
