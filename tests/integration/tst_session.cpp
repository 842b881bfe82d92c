// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

using namespace test;

class TestSession : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
        writeFile(path("flows.csv"), smallDayFlows());
        writeFile(path("first.csv"), firstResults());
        open();
    }

    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void aDayIsToldAsItIs()
    {
        QVERIFY(m_session->days()->empty());
        writeFile(m_session->workspace().resultsPath(Day(2016, 7, 10)), firstResults());
        QVERIFY(m_session->run({ theDay(), 10, path("first.csv") }, {}));
        auto days = m_session->days();
        QVERIFY(days);
        QCOMPARE(*days,
                 (std::vector<DayOverview> { { Day(2016, 7, 10),
                                               0,
                                               0,
                                               0,
                                               true,
                                               false,
                                               false,
                                               false,
                                               {},
                                               bytesOf(Day(2016, 7, 10)) },
                                             { theDay(),
                                               0,
                                               3,
                                               3,
                                               true,
                                               true,
                                               false,
                                               false,
                                               {},
                                               bytesOf(theDay()) } })); // newest
                                                                        // first
        QCOMPARE(days->front().sizeBytes, firstResults().size());
        // Imported behind the session's back: stale until the session's own import.
        QVERIFY(importFlows(m_session->workspace(), path("flows.csv"), {}));
        QVERIFY(m_session->days()->back().stale);
        const auto again = m_session->import(path("flows.csv"), {});
        QVERIFY(again);
        QVERIFY(again->report.alreadyImported());
        QCOMPARE(again->refreshed, std::vector<Day> { theDay() });
        QVERIFY(score(443, Severity::High));
        days = m_session->days();
        QCOMPARE(
            days->back(),
            (DayOverview { theDay(), 9, 3, 2, true, true, true, false, {}, bytesOf(theDay()) }));
        QCOMPARE(days->back().verdicts(), 1);
        // Whoever put it there, it takes its room.
        const std::int64_t before = days->back().sizeBytes;
        writeFile(m_session->workspace().notebookFolder(theDay()) + QStringLiteral("/a/.b.bin"),
                  QByteArray(1'000'000, 'x'));
        QCOMPARE(m_session->days()->back().sizeBytes, before + 1'000'000);
    }

    void aRuleMeansEveryRowOfTheDay()
    {
        QVERIFY(m_session->run({ theDay(), 10, path("first.csv") }, {}));
        ScoreRule rule;
        rule.src = IpRange::parse(QStringLiteral("10.0.0.0/24"));
        QCOMPARE(m_session->matching(theDay(), rule)->size(), std::size_t { 3 });
        rule.dport = 0; // ICMP's, and not "any"
        const auto rows = m_session->matching(theDay(), rule);
        QCOMPARE(rows->size(), std::size_t { 1 });
        QCOMPARE(rows->front().rank, 2);
        QVERIFY(m_session->matching(theDay(), ScoreRule {})->empty());
        const auto byKey = m_session->matching(theDay(), { rows->front().key(), ConnectionKey {} });
        QCOMPARE(byKey->size(), std::size_t { 1 });
    }

    void aDecisionReachesTablesAndFeedback()
    {
        QVERIFY(m_session->run({ theDay(), 10, path("first.csv") }, {}));
        QVERIFY(!QFile::exists(feedbackPath())); // nothing was decided
        const auto outcome = score(22, Severity::Medium);
        QVERIFY(outcome);
        QVERIFY(!outcome->behind);
        const QByteArray header("sev\ttstart\tsip\tdip\tsport\tdport\tipkt\tibyt\n");
        QCOMPARE(readFile(feedbackPath()),
                 header + "2\t2016-07-08 10:05:00\t10.0.0.5\t198.51.100.7\t50124\t22\t5\t500\n");
        QCOMPARE(m_session->store().tableCounts(theDay())->verdicts, 1);
        QVERIFY(m_session->undo(theDay()));
        QCOMPARE(readFile(feedbackPath()), header);
        QCOMPARE(m_session->store().tableCounts(theDay())->verdicts, 0);
        QVERIFY(m_session->redo(theDay()));
        QVERIFY(m_session->reset(theDay()));
        QCOMPARE(readFile(feedbackPath()), header);
        QCOMPARE(m_session->reset(theDay())->step.entry, 0);
    }

    void aDecisionIsKeptWhenTheFeedbackCannotBeWritten()
    {
        QVERIFY(m_session->run({ theDay(), 10, path("first.csv") }, {}));
        QVERIFY(QDir().mkpath(feedbackPath()));
        const auto outcome = score(22, Severity::Medium);
        QVERIFY(outcome);
        QVERIFY(outcome->behind);
        QCOMPARE(outcome->behind->code, ErrorCode::Io);
        QVERIFY(QDir().rmdir(feedbackPath()));
        open();
        QVERIFY(readFile(feedbackPath()).contains("\n2\t2016-07-08 10:05:00\t"));
    }

    void theFeedbackFollowsARunThatWasCancelledToo()
    {
        QVERIFY(m_session->run({ theDay(), 10, path("first.csv") }, {}));
        QVERIFY(score(22, Severity::Medium));
        const QByteArray before = readFile(feedbackPath());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(
            !m_session->run({ theDay(), 10, path("first.csv") }, RunContext(stop.get_token(), {})));
        QCOMPARE(readFile(feedbackPath()), before);
        QCOMPARE(m_session->journal().projectPending(m_session->store()).value(), 0);
    }

    // The flows are in by then: to say that nothing was changed would be wrong.
    void anImportCancelledWhileRenewingTellsTheTruth()
    {
        QVERIFY(m_session->run({ theDay(), 10, path("first.csv") }, {}));
        std::stop_source stop;
        m_session->setObserver([&](std::string_view, bool) { stop.request_stop(); });
        const auto imported =
            m_session->import(path("flows.csv"), RunContext(stop.get_token(), {}));
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::Cancelled);
        QVERIFY2(imported.error().message.contains(QLatin1String("were imported")),
                 qPrintable(imported.error().message));
        QVERIFY(m_session->days()->front().stale);
        QCOMPARE(stagedFiles(m_session->workspace().root()), QStringList());
        m_session->setObserver({});
        QVERIFY(m_session->import(path("flows.csv"), {}));
        QVERIFY(!m_session->days()->front().stale);
    }

    void openingNeedsAFolder()
    {
        writeFile(path("file"), "x");
        QCOMPARE(Session::open(path("file")).error().code, ErrorCode::BadInput);
        QCOMPARE(Session::open(QString()).error().code, ErrorCode::BadInput);
    }

    void aNewerStoreIsRefused()
    {
        m_session.reset();
        for (const char* name : { "/workbench.sqlite", "/journal.sqlite" }) {
            rowsOf(root() + QLatin1String(name), QStringLiteral("PRAGMA user_version = 99"));
            QCOMPARE(Session::open(root()).error().code, ErrorCode::Refused);
            rowsOf(root() + QLatin1String(name), QStringLiteral("PRAGMA user_version = 1"));
        }
        QVERIFY(Session::open(root()));
    }

private:
    // What lies in the day's two folders, counted by the test itself.
    std::int64_t bytesOf(Day day) const
    {
        std::int64_t sum = 0;
        for (const QString& folder : Workspace::dayFolderNames(day)) {
            QDirIterator it(root() + QLatin1Char('/') + folder, QDir::Files | QDir::Hidden,
                            QDirIterator::Subdirectories);
            while (it.hasNext())
                if (const QFileInfo file(it.next()); file.fileName() != QLatin1String(".lock"))
                    sum += file.size();
        }
        return sum;
    }
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QString root() const { return path("w"); }
    QString feedbackPath() const { return m_session->workspace().feedbackPath(theDay()); }

    void open()
    {
        m_session.reset();
        auto session = Session::open(root());
        QVERIFY2(session, session ? "" : qPrintable(session.error().text()));
        m_session = std::move(*session);
    }

    Result<StepOutcome> score(int dport, Severity severity)
    {
        ScoreRule rule;
        rule.dport = static_cast<std::uint16_t>(dport);
        const auto rows = m_session->matching(theDay(), rule);
        if (!rows)
            return failure(rows.error());
        return m_session->score(theDay(), *rows, severity, rule.toString(), {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

FW_TEST(TestSession, "tst_session")

} // namespace fw

#include "tst_session.moc"
