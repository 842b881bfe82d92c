// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchreportstore.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

namespace fw {

namespace {

BatchFile imported()
{
    BatchFile file;
    file.path = QStringLiteral("/in/conn.log");
    file.isFromFolder = true;
    file.outcome = FileOutcome::Imported;
    file.size = 1234;
    file.modified = 1'700'000'000'123;
    file.format = FlowFormat::ZeekJson;
    file.hash = "00ff";
    file.days = { { Day(2016, 7, 8), 5, false }, { Day(2016, 7, 9), 7, true } };
    file.refreshed = { Day(2016, 7, 8) };
    file.rejected = RejectedLines::of(
        { { RejectReason::Port, 3 }, { RejectReason::Json, 1 } },
        { { 12, RejectReason::Port, QStringLiteral("'70000'"), QStringLiteral("dport") },
          { 40, RejectReason::Json, QStringLiteral("'{'"), {} } });
    file.seconds = 0.5;
    return file;
}

BatchFile plain(const char* path, FileOutcome outcome)
{
    BatchFile file;
    file.path = QLatin1String(path);
    file.outcome = outcome;
    return file;
}

BatchReport report(BatchState state, std::vector<BatchFile> files)
{
    BatchReport made;
    made.programVersion = QStringLiteral("1.2.3");
    made.startedAt = 1'700'000'000;
    made.endedAt = state == BatchState::Running ? 0 : 1'700'000'009;
    made.processId = 4711;
    made.state = state;
    made.files = std::move(files);
    return made;
}

QString reportPath(const Workspace& workspace, const QString& id)
{
    return workspace.importReportsFolder() + QLatin1Char('/') + id + QStringLiteral(".json");
}

} // namespace

// The report of an import: as JSON, and as a file of the workspace.
class TestBatchReport : public test::EnglishTestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Workspace m_workspace;

private Q_SLOTS:
    void init()
    {
        EnglishTestCase::init();
        const auto workspace =
            Workspace::open(m_folder.filePath(QLatin1String(QTest::currentTestFunction())));
        QVERIFY(workspace);
        m_workspace = *workspace;
    }

    void everythingComesBack()
    {
        BatchReport kept =
            report(BatchState::Cancelled, { imported(), plain("/in/a", FileOutcome::NotReached) });
        BatchFile refused = plain("/in/<b>\n.csv", FileOutcome::Refused);
        refused.sentence = QStringLiteral("It is \"wrong\".");
        refused.seconds = 1.25;
        kept.files.push_back(refused);
        kept.id = QStringLiteral("20231114T221320.000Z");
        kept.notRead = { QStringLiteral("/in/.hidden") };
        kept.isWatch = true;
        kept.isDismissed = true;
        const auto back = BatchReport::fromJson(kept.toJson(), QStringLiteral("r"));
        QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
        QVERIFY(*back == kept);
    }

    // Whatever the disk made of it, it is told and nothing breaks.
    void aDamagedOneIsTold()
    {
        const QByteArray whole = report(BatchState::Finished, { imported() }).toJson();
        QVERIFY(BatchReport::fromJson(whole, QStringLiteral("r")));
        for (qsizetype length = 0; length < whole.trimmed().size(); ++length) {
            const auto read = BatchReport::fromJson(whole.left(length), QStringLiteral("r.json"));
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::BadInput);
            QVERIFY(read.error().message.startsWith(QLatin1String("r.json is no import report: ")));
        }
        for (const char* other : { "[]", "{}", "null", R"({"state":"running","files":{}})",
                                   R"({"version":1,"state":"odd","files":[]})",
                                   R"({"version":2,"state":"running","files":[]})",
                                   R"({"version":1,"state":"running","files":[{"path":"x"}]})" })
            QVERIFY2(!BatchReport::fromJson(other, QStringLiteral("r")), other);
        // What a later version may add does no harm.
        QVERIFY(BatchReport::fromJson(
            R"({"version":1,"state":"running","files":[{"path":"x","outcome":"refused","format":"new"}]})",
            QStringLiteral("r")));
    }

    void theSumsAreThoseOfTheFiles()
    {
        const BatchReport all =
            report(BatchState::Cancelled,
                   { imported(), plain("b", FileOutcome::AlreadyThere),
                     plain("c", FileOutcome::Refused), plain("d", FileOutcome::NotReached) });
        const BatchReport::Sums sums = all.sums();
        QCOMPARE(sums.flows, 5);
        QCOMPARE(sums.rejected, 4);
        QCOMPARE(sums.days, std::vector<Day> { Day(2016, 7, 8) });
        QCOMPARE(batchSumsText(all),
                 QStringLiteral("Files imported: 1 of 4; flows: 5; days: 1; already there: 1; "
                                "refused: 1; not reached: 1; lines left out: 4."));
        QCOMPARE(rejectedText(imported().rejected),
                 QStringLiteral("3: not a port (0 to 65535)\n  line 12: dport '70000'\n"
                                "1: not a whole JSON object\n  line 40: '{'"));
    }

    void aBatchIsAliveUntilItEndsOrItsProgramDoes()
    {
        BatchReport kept = report(BatchState::Running, { plain("/in/a", FileOutcome::NotReached) });
        auto file = BatchReportFile::begin(m_workspace, kept);
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        QCOMPARE(file->path(), reportPath(m_workspace, kept.id));
        QCOMPARE(loadBatchReport(file->path())->state, BatchState::Running);
        QVERIFY(!unfinishedBatch(m_workspace));
        kept.state = BatchState::Cancelled;
        QVERIFY(file->end(kept));
        QCOMPARE(unfinishedBatch(m_workspace).value_or(BatchReport()).id, kept.id);
        QVERIFY(dismissBatch(m_workspace, kept.id));
        QVERIFY(!unfinishedBatch(m_workspace));
    }

    void aLockOfADeadProgramCountsForNothing()
    {
        BatchReport kept = report(BatchState::Running, { plain("/in/a", FileOutcome::NotReached) });
        {
            auto file = BatchReportFile::begin(m_workspace, kept);
            QVERIFY(file && file->end(kept));
        }
        // As a killed program leaves it: a process that is not there.
        QFile lock(m_workspace.importReportsFolder() + QStringLiteral("/.") + kept.id
                   + QStringLiteral(".lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly)
                && lock.write("99999999\nflow-oa\n" + QSysInfo::machineHostName().toUtf8() + '\n')
                    > 0);
        lock.close();
        const auto found = unfinishedBatch(m_workspace);
        QVERIFY(found);
        QCOMPARE(found->state, BatchState::Interrupted);
    }

    void onlyWhatWaitsIsUnfinished()
    {
        QVERIFY(
            !report(BatchState::Finished, { plain("a", FileOutcome::NotReached) }).isUnfinished());
        QVERIFY(!report(BatchState::Cancelled, { imported() }).isUnfinished());
        QVERIFY(
            !report(BatchState::Cancelled, { plain("-", FileOutcome::NotReached) }).isUnfinished());
        QVERIFY(report(BatchState::Interrupted, { plain("a", FileOutcome::NotReached) })
                    .isUnfinished());
    }

    void theNewestHundredAreKept()
    {
        BatchReport alive = report(BatchState::Running, {});
        auto living = BatchReportFile::begin(m_workspace, alive);
        QVERIFY(living);
        QString last;
        for (std::size_t i = 0; i < mostBatchReports + 5; ++i) {
            BatchReport kept = report(BatchState::Finished, {});
            auto file = BatchReportFile::begin(m_workspace, kept);
            QVERIFY(file && file->end(kept));
            QVERIFY(kept.id > last);
            last = kept.id;
        }
        const QStringList paths = batchReportPaths(m_workspace);
        // One that is still written is not taken away under the hand.
        QCOMPARE(paths.size(), static_cast<qsizetype>(mostBatchReports) + 1);
        QCOMPARE(paths.first(), reportPath(m_workspace, last));
        QCOMPARE(paths.last(), living->path());
        QVERIFY(living->end(alive));
        const QStringList rest = QDir(m_workspace.importReportsFolder())
                                     .entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QCOMPARE(rest.size(), paths.size()); // no lock is left
    }

    void aFolderThatTakesNothingIsTold()
    {
        QVERIFY(QFile(m_workspace.importReportsFolder()).open(QIODevice::WriteOnly));
        BatchReport kept = report(BatchState::Running, {});
        const auto file = BatchReportFile::begin(m_workspace, kept);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Io);
        QVERIFY(file.error().message.contains(m_workspace.importReportsFolder()));
        QVERIFY(batchReportPaths(m_workspace).isEmpty());
    }

    void theLatestOutcomeOfAFileCounts()
    {
        for (const FileOutcome outcome :
             { FileOutcome::Refused, FileOutcome::Imported, FileOutcome::NotReached }) {
            BatchReport kept = report(BatchState::Finished, { plain("/in/a", outcome) });
            auto file = BatchReportFile::begin(m_workspace, kept);
            QVERIFY(file && file->end(kept));
        }
        const auto known = knownFiles(m_workspace);
        QCOMPARE(known.size(), std::size_t { 1 });
        QCOMPARE(known.front().outcome, FileOutcome::Imported);
    }
};

FW_TEST(TestBatchReport, "tst_batchreport")

} // namespace fw

#include "tst_batchreport.moc"
