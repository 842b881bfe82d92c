// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "core/pipeline/daylock.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

using namespace test;

class TestDeleteDay : public TestCase
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
        QVERIFY(m_session->import(path("flows.csv"), {}));
        QVERIFY(m_session->run({ theDay(), 10, path("first.csv") }, {}));
        QVERIFY(score(443, Severity::High));
        writeFile(notebook("mine.ipynb"), "mine");
        writeFile(notebook(".ipynb_checkpoints/mine.ipynb"), "older");
    }

    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void thePreviewIsExact()
    {
        const auto preview = m_session->previewDeletion(theDay());
        QVERIFY(preview);
        QStringList tables;
        for (const TableRows& table : preview->contents.tables)
            tables += QStringLiteral("%1 %2").arg(table.table).arg(table.rows);
        QCOMPARE(tables.join(QLatin1Char(' ')),
                 QStringLiteral("flow_scores 3 flow_edge 6 flow_chords 3 flow_ingest_summary 6 "
                                "flow_threat_investigation 1 flow_storyboard 0 flow_timeline 0 "
                                "oa_run 1"));
        QCOMPARE(preview->contents.flows, std::optional<std::int64_t>(9));
        QStringList files;
        for (const DayFile& file : preview->contents.files) {
            files += file.path;
            QCOMPARE(file.isNotebook, file.path.startsWith(QLatin1String("ipynb/")));
            QCOMPARE(file.bytes, QFileInfo(root() + QLatin1Char('/') + file.path).size());
        }
        QVERIFY2(files.contains(QStringLiteral("data/flow/20160708/flow.sqlite")),
                 qPrintable(files.join(QLatin1Char(' '))));
        QVERIFY(
            files.contains(QStringLiteral("ipynb/flow/20160708/.ipynb_checkpoints/mine.ipynb")));
        QVERIFY(!files.join(QLatin1Char(' ')).contains(QLatin1String(".lock")));
        QCOMPARE(preview->steps, 1);
        QCOMPARE(preview->verdicts, 1);
        QVERIFY(m_session->days()->size() == 1); // and changed nothing
    }

    // Whoever adds a table of days must add it to the deletion.
    void everyTableOfDaysIsMeant()
    {
        QStringList expected;
        for (const QVariantList& row :
             rowsOf(root() + QStringLiteral("/workbench.sqlite"),
                    QStringLiteral("SELECT m.name FROM sqlite_master m JOIN "
                                   "pragma_table_info(m.name) c ON c.name = 'y' "
                                   "WHERE m.type = 'table'")))
            expected += row[0].toString();
        expected.sort();
        QStringList found;
        const auto preview = m_session->previewDeletion(theDay());
        QVERIFY(preview);
        for (const TableRows& table : preview->contents.tables)
            found += table.table;
        found.sort();
        QCOMPARE(found, expected);
        for (const QString& table : expected)
            if (rowCount(table) == 0)
                addRow(table);
        QVERIFY(m_session->deleteDay(theDay(), {}));
        for (const QString& table : expected)
            QVERIFY2(rowCount(table) == 0, qPrintable(table));
    }

    void itIsGoneWhollyAndOthersStay()
    {
        writeFile(
            path("other.csv"),
            flowHeader()
                + flowLine("2016-07-09 10:00:00", { "10.0.0.5", 1, "10.0.0.6", 2 }, "TCP", 1, 1));
        QVERIFY(m_session->import(path("other.csv"), {}));
        writeFile(root() + QStringLiteral("/data/flow/20160709/flow_results.csv"),
                  resultLine("2016-07-09 10:00:00", { "10.0.0.5", 1, "10.0.0.6", 2 }, "TCP", 1, 1,
                             "1e-9"));
        QVERIFY(m_session->run({ Day(2016, 7, 9), 10, {} }, {}));
        const DayState other = stateOf(root(), Day(2016, 7, 9));
        const auto deleted = m_session->deleteDay(theDay(), {});
        QVERIFY2(deleted, deleted ? "" : qPrintable(deleted.error().text()));
        QVERIFY(!deleted->deleted.left);
        QCOMPARE(deleted->deleted.contents.rows(), 20);
        QCOMPARE(deleted->steps, 1);
        QVERIFY(!QFile::exists(m_session->workspace().dayFolder(theDay())));
        QVERIFY(!QFile::exists(m_session->workspace().notebookFolder(theDay())));
        const DayState gone = stateOf(root(), theDay());
        for (const QStringList& rows : gone.tables)
            QCOMPARE(rows, QStringList());
        QVERIFY(m_session->store().pendingFiles()->empty());
        const QString difference = stateOf(root(), Day(2016, 7, 9)).difference(other);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QCOMPARE(m_session->days()->size(), std::size_t { 1 });
        const auto again = m_session->deleteDay(theDay(), {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_session->workspace().dayFolder(theDay())));
        QCOMPARE(m_session->previewDeletion(theDay()).error().code, ErrorCode::NotFound);
    }

    void itDoesNotComeBackByItself()
    {
        // Behind at that moment, as after a run that was killed.
        QVERIFY(m_session->journal().expectProjection(theDay()));
        QVERIFY(m_session->deleteDay(theDay(), {}));
        open();
        QVERIFY(!QFile::exists(m_session->workspace().dayFolder(theDay())));
        // Decisions go on in the journal alone.
        QVERIFY(m_session->undo(theDay()));
        QVERIFY(m_session->redo(theDay()));
        QVERIFY(m_session->reset(theDay()));
        QVERIFY(m_session->undo(theDay()));
        open();
        QVERIFY(!QFile::exists(m_session->workspace().dayFolder(theDay())));
        QCOMPARE(rowCount(QStringLiteral("flow_threat_investigation")), 0);
        QVERIFY(m_session->days()->empty());
    }

    void decisionsApplyWhenItIsBroughtBack()
    {
        const DayState before = stateOf(root(), theDay());
        QVERIFY(m_session->deleteDay(theDay(), {}));
        QVERIFY(m_session->import(path("flows.csv"), {}));
        QVERIFY(m_session->run({ theDay(), 10, path("first.csv") }, {}));
        QCOMPARE(m_session->days()->front().unscored, 2);
        DayState after = stateOf(root(), theDay());
        after.files[QStringLiteral("ipynb/flow/20160708/mine.ipynb")] = "mine";
        const QString difference = after.difference(before);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void aBusyDayStays()
    {
        const auto lock = DayLock::acquire(m_session->workspace(), theDay());
        QVERIFY(lock);
        const DayState before = stateOf(root(), theDay());
        const auto deleted = m_session->deleteDay(theDay(), {});
        QVERIFY(!deleted);
        QCOMPARE(deleted.error().code, ErrorCode::Busy);
        const QString difference = stateOf(root(), theDay()).difference(before);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QVERIFY(QFile::exists(m_session->workspace().rawFlowsPath(theDay())));
    }

    void aCancelledDeletionDeletesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        const DayState before = stateOf(root(), theDay());
        QCOMPARE(m_session->deleteDay(theDay(), RunContext(stop.get_token(), {})).error().code,
                 ErrorCode::Cancelled);
        QVERIFY(stateOf(root(), theDay()).difference(before).isEmpty());
        QVERIFY(QFile::exists(m_session->workspace().rawFlowsPath(theDay())));
    }

    void aFolderBehindALinkIsNotTouched_data()
    {
        QTest::addColumn<QString>("linked");
        QTest::newRow("data of the day") << QStringLiteral("data/flow/20160708");
        QTest::newRow("notebooks of the day") << QStringLiteral("ipynb/flow/20160708");
        QTest::newRow("all data") << QStringLiteral("data/flow");
        QTest::newRow("all notebooks") << QStringLiteral("ipynb");
    }

    void aFolderBehindALinkIsNotTouched()
    {
        QFETCH(QString, linked);
        const QString inside = root() + QLatin1Char('/') + linked;
        const QString outside = path("outside");
        QVERIFY(QDir().rename(inside, outside));
        QVERIFY(QFile::link(outside, inside));
        const DayState before = stateOf(root(), theDay());
        for (const auto& error : { m_session->deleteDay(theDay(), {}).error(),
                                   m_session->previewDeletion(theDay()).error() }) {
            QCOMPARE(error.code, ErrorCode::Refused);
            QVERIFY2(error.message.contains(QLatin1String("Nothing was changed")),
                     qPrintable(error.message));
        }
        QVERIFY(stateOf(root(), theDay()).difference(before).isEmpty());
        QVERIFY(QFile::exists(m_session->workspace().rawFlowsPath(theDay())));
    }

    // Between the transaction and its completion somebody puts a link in the folder's place.
    void aLinkMadeMeanwhileIsNotFollowed()
    {
        const QString folder = m_session->workspace().dayFolder(theDay());
        m_session->setObserver([&](std::string_view step, bool before) {
            if (step != "commit" || before || QFileInfo(folder).isSymLink())
                return;
            QVERIFY(QDir().rename(folder, path("outside")));
            QVERIFY(QFile::link(path("outside"), folder));
        });
        const auto deleted = m_session->deleteDay(theDay(), {});
        QVERIFY(deleted); // the tables are
        QVERIFY(deleted->deleted.left);
        QVERIFY(QFile::exists(path("outside/flow.sqlite")));
        open(); // which is not kept from it
        QVERIFY(QFile::exists(path("outside/flow.sqlite")));
        QCOMPARE(m_session->store().pendingFiles()->size(), std::size_t { 2 });
        // Nor does anybody import behind the link before that is done.
        QVERIFY(!m_session->import(path("flows.csv"), {}));
        QVERIFY(QFile::remove(folder));
        open();
        QVERIFY(m_session->store().pendingFiles()->empty());
        QVERIFY(!QFile::exists(folder));
        QVERIFY(m_session->import(path("flows.csv"), {}));
    }

    // The other program's session was open all the time, so it could not complete it at its start.
    void anImportCompletesADeletionFirst()
    {
        killDeletion();
        const QString stale = m_session->workspace().dayFile(theDay(), QStringLiteral("stale"));
        writeFile(stale, "of the deleted day");
        QVERIFY(m_session->import(path("flows.csv"), {}));
        QVERIFY(!QFile::exists(stale));
        QCOMPARE(m_session->days()->front().flows, 9);
        QVERIFY(m_session->store().pendingFiles()->empty());
        open();
        QCOMPARE(m_session->days()->front().flows, 9);
    }

    void aSampleCompletesADeletionFirst()
    {
        killDeletion();
        SampleRequest request;
        request.day = theDay();
        request.flows = SampleRequest::minimumFlows;
        QVERIFY(m_session->makeSample(request, {}));
        open();
        QVERIFY(m_session->days()->front().hasResults);
        QCOMPARE(m_session->days()->front().flows, SampleRequest::minimumFlows);
    }

    // A store may hold anything by then; only a day's own folders are ever emptied.
    void onlyFoldersOfDaysAreRemoved_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char* folder :
             { "", ".", "..", "context", "data/flow", "data/flow/../../context",
               "data/flow/20160708/..", "data/flow/20160708/../../../context", "context/20160708",
               "/etc/20160708", "data/flow/2016-07-08", "ipynb/flow/99999999" })
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }

    void onlyFoldersOfDaysAreRemoved()
    {
        QFETCH(QString, folder);
        writeFile(root() + QStringLiteral("/context/precious"), "x");
        writeFile(root() + QStringLiteral("/context/20160708/precious"), "x");
        rowsOf(root() + QStringLiteral("/workbench.sqlite"),
               QStringLiteral("INSERT INTO pending_file (temporary, final) VALUES ('%1', '')")
                   .arg(folder));
        const DayState before = stateOf(root(), theDay());
        open();
        QVERIFY(stateOf(root(), theDay()).difference(before).isEmpty());
        QVERIFY(QFile::exists(root() + QStringLiteral("/context/precious")));
        QVERIFY(QFile::exists(root() + QStringLiteral("/context/20160708/precious")));
    }

    void aBrokenRawFileIsNoObstacle()
    {
        m_session.reset();
        writeFile(root() + QStringLiteral("/data/flow/20160708/flow.sqlite"),
                  QByteArray(20'000, 'x'));
        open();
        QVERIFY(!m_session->previewDeletion(theDay())->contents.flows);
        QVERIFY(m_session->deleteDay(theDay(), {}));
        QVERIFY(!QFile::exists(m_session->workspace().dayFolder(theDay())));
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QString root() const { return path("w"); }
    QString notebook(const char* name) const
    {
        return m_session->workspace().notebookFolder(theDay()) + QLatin1Char('/')
            + QLatin1String(name);
    }

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

    // As if the program died right behind the commit.
    void killDeletion()
    {
        QVERIFY(m_session->store().deleteDay(theDay(), Workspace::dayFolderNames(theDay())));
    }

    qint64 rowCount(const QString& table) const
    {
        return rowsOf(root() + QStringLiteral("/workbench.sqlite"),
                      QStringLiteral("SELECT COUNT(*) FROM %1 WHERE y = 2016 AND m = 7 AND d = 8")
                          .arg(table))
            .first()
            .first()
            .toLongLong();
    }

    void addRow(const QString& table) const
    {
        rowsOf(root() + QStringLiteral("/workbench.sqlite"),
               QStringLiteral("INSERT INTO %1 (y, m, d) VALUES (2016, 7, 8)").arg(table));
        QCOMPARE(rowCount(table), 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

FW_TEST(TestDeleteDay, "tst_deleteday")

} // namespace fw

#include "tst_deleteday.moc"
