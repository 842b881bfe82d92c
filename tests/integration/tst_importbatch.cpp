// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "core/pipeline/batchreportstore.h"
#include "tests/integration/programrunner.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace fw {

namespace {

using namespace test;

constexpr int patience = 60'000;

QByteArray dayOf(const char* date, int flows)
{
    QByteArray content = flowHeader();
    for (int i = 0; i < flows; ++i)
        content += flowLine(qPrintable(QStringLiteral("%1 10:00:%2")
                                           .arg(QLatin1String(date))
                                           .arg(i % 60, 2, 10, QLatin1Char('0'))),
                            { "10.0.0.5", 1000 + i, "10.0.0.6", 443 }, "TCP", 1, 100 + i);
    return content;
}

// What the days of a workspace hold, without when it came.
QList<QVariantList> storedFlows(const QString& workspace)
{
    QList<QVariantList> all;
    for (const char* day : { "20160708", "20160709", "20160710" }) {
        const QString database = workspace + QStringLiteral("/data/flow/") + QLatin1String(day)
            + QStringLiteral("/flow.sqlite");
        if (QFile::exists(database))
            all += rowsOf(database,
                          QStringLiteral("SELECT '%1', COUNT(*), SUM(ibyt) FROM flow_base")
                              .arg(QLatin1String(day)));
    }
    return all;
}

// One report; a test with more of them asks for the newest.
Result<BatchReport> reportOf(const QString& workspace)
{
    const QDir folder(workspace + QStringLiteral("/data/flow/import_reports"));
    const QStringList names = folder.entryList({ QStringLiteral("*.json") }, QDir::Files);
    if (names.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("no report"));
    return BatchReport::fromJson(readFile(folder.filePath(names.last())), names.last());
}

std::int64_t count(const Result<BatchReport>& report, FileOutcome outcome)
{
    return report ? report->sums().of(outcome) : -1;
}

} // namespace

// Many files at once, stopped and killed in the middle, and gone on with.
class TestImportBatch : public TestCase
{
    Q_OBJECT

    std::unique_ptr<FlowOaPlace> m_place;
    int m_pipe = -1;

    QString path(const char* name) const { return m_place->path(name); }

    // a, b, a pipe that holds the import where it is, and c.
    QStringList makeFiles()
    {
        writeFile(path("a.csv"), dayOf("2016-07-08", 40));
        writeFile(path("b.csv"), dayOf("2016-07-09", 30) + "no flow\n");
        writeFile(path("c.csv"), dayOf("2016-07-10", 10));
        const QByteArray pipe = QFile::encodeName(path("pipe.csv"));
        if (::mkfifo(pipe.constData(), 0600) != 0)
            qFatal("no pipe");
        m_pipe = ::open(pipe.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        return { path("a.csv"), path("b.csv"), path("pipe.csv"), path("c.csv") };
    }

    QByteArray pipedContent() const { return dayOf("2016-07-08", 20).replace(",443,", ",80,"); }

    // The program in the middle of the third file.
    void startAndWait(QProcess& process, const QStringList& files)
    {
        m_place->program.prepare(
            process,
            QStringList { QStringLiteral("import") } + files
                + QStringList { QStringLiteral("--workspace"), m_place->workspace() });
        process.start();
        QTRY_COMPARE_WITH_TIMEOUT(count(reportOf(m_place->workspace()), FileOutcome::Imported), 2,
                                  patience);
        const QByteArray content = pipedContent();
        QCOMPARE(::write(m_pipe, content.constData(), 500), 500);
        QCOMPARE(reportOf(m_place->workspace())->state, BatchState::Running);
    }

    // The pipe's content as a file, and all that came before another that would be refused.
    void preparePickUp(const QStringList& files)
    {
        if (m_pipe >= 0)
            ::close(m_pipe);
        m_pipe = -1;
        QVERIFY(QFile::remove(files[2]));
        writeFile(files[2], pipedContent());
        for (const QString& done : files.mid(0, 2)) {
            const QFileInfo info(done);
            const QDateTime modified = info.lastModified();
            writeFile(done, QByteArray(info.size(), 'x'));
            QFile file(done);
            QVERIFY(file.open(QIODevice::ReadWrite)
                    && file.setFileTime(modified, QFileDevice::FileModificationTime));
        }
    }

    // The same files without any trouble.
    QList<QVariantList> unbroken()
    {
        writeFile(path("u1.csv"), dayOf("2016-07-08", 40));
        writeFile(path("u2.csv"), dayOf("2016-07-09", 30) + "no flow\n");
        writeFile(path("u3.csv"), pipedContent());
        writeFile(path("u4.csv"), dayOf("2016-07-10", 10));
        const Ended ended = m_place->program.run({ QStringLiteral("import"), path("u1.csv"),
                                                   path("u2.csv"), path("u3.csv"), path("u4.csv"),
                                                   QStringLiteral("--workspace"), path("whole") });
        if (ended.code != 0)
            qFatal("%s", qPrintable(ended.err));
        return storedFlows(path("whole"));
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_place = std::make_unique<FlowOaPlace>();
    }
    void cleanup()
    {
        if (m_pipe >= 0)
            ::close(m_pipe);
        m_pipe = -1;
    }

    void theReportHasEveryFile()
    {
        QVERIFY(QDir().mkpath(path("in")));
        writeFile(path("in/flows.csv"), smallDayFlows() + "1,2,3\n");
        writeFile(path("in/letter.txt"), "Dear Sir\n");
        writeFile(path("in/.hidden"), "x");
        writeFile(path("wrong.csv"), "Dear Sir\n");
        const Ended ended = m_place->run(
            "import", { path("in"), path("wrong.csv"), path("gone.csv"), path("in/flows.csv") });
        QCOMPARE(ended.code, 1);
        const auto report = reportOf(m_place->workspace());
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->state, BatchState::Finished);
        QVERIFY(report->startedAt > 0 && report->endedAt >= report->startedAt);
        QVERIFY(!report->programVersion.isEmpty());
        QCOMPARE(report->notRead, QStringList { path("in/.hidden") });
        QCOMPARE(report->files.size(), std::size_t { 5 });
        const BatchFile& flows = report->files[0];
        QCOMPARE(flows.path, path("in/flows.csv"));
        QCOMPARE(flows.outcome, FileOutcome::Imported);
        QCOMPARE(flows.format.value_or(FlowFormat::Nfcapd), FlowFormat::SpotCsv);
        QCOMPARE(flows.size, QFileInfo(path("in/flows.csv")).size());
        QCOMPARE(flows.hash.size(), 64);
        QCOMPARE(flows.flows(), 9);
        QCOMPARE(flows.rejected.count(RejectReason::Columns), 1);
        QCOMPARE(flows.rejected.examples().front().line, 11);
        QCOMPARE(report->files[1].outcome, FileOutcome::PassedOver);
        QCOMPARE(report->files[2].outcome, FileOutcome::Refused);
        QVERIFY(ended.err.contains(report->files[2].sentence));
        QCOMPARE(report->files[3].outcome, FileOutcome::Refused);
        QCOMPARE(report->files[4].outcome, FileOutcome::AlreadyThere);
        QCOMPARE(report->files[4].hash, flows.hash);
        // Nothing waits.
        const Ended again = m_place->run("import --resume");
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains(
            QLatin1String("flow-oa: There is no interrupted import to go on with.")));
    }

    void aKilledBatchIsGoneOnWith()
    {
        const QStringList files = makeFiles();
        QProcess process;
        startAndWait(process, files);
        process.kill();
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(storedFlows(m_place->workspace()).size(), 2);
        preparePickUp(files);
        const Ended ended = m_place->run("import --resume --format json");
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        // What was done before is not even read.
        QCOMPARE(arrayOf(ended.out).size(), 2);
        QVERIFY2(ended.err.contains(QLatin1String("Files done before and not read again: 2")),
                 qPrintable(ended.err));
        QCOMPARE(storedFlows(m_place->workspace()), unbroken());
        const auto report = reportOf(m_place->workspace());
        QCOMPARE(count(report, FileOutcome::Imported), 4);
        QCOMPARE(report->sums().flows, 100);
        QCOMPARE(report->sums().rejected, 1);
        QCOMPARE(m_place->run("import --resume").code, 1);
    }

    void aCancelledBatchIsGoneOnWith()
    {
        const QStringList files = makeFiles();
        QProcess process;
        startAndWait(process, files);
        process.terminate();
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT(
            (said += process.readAllStandardError(), said.contains("Stopping")), patience);
        ::close(m_pipe); // the reader waits for it
        m_pipe = -1;
        const Ended stopped = ProgramRunner::finish(process);
        QCOMPARE(stopped.code, 1);
        QVERIFY2(stopped.err.contains(
                     QLatin1String("flow-oa: Cancelled. 2 of 4 files were imported and are kept")),
                 qPrintable(stopped.err));
        const auto report = reportOf(m_place->workspace());
        QCOMPARE(report->state, BatchState::Cancelled);
        QCOMPARE(count(report, FileOutcome::NotReached), 2);
        preparePickUp(files);
        // One of them is another file now: it is looked at again.
        writeFile(files[1], dayOf("2016-07-09", 30) + "no flow\n");
        const Ended ended = m_place->run("import --resume");
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QVERIFY(ended.out.contains("already imported"));
        QCOMPARE(storedFlows(m_place->workspace()), unbroken());
    }

    void aBatchThatRunsIsNoKilledOne()
    {
        const QStringList files = makeFiles();
        QProcess process;
        startAndWait(process, files);
        QCOMPARE(m_place->run("import --resume").code, 1);
        process.kill();
        QVERIFY(process.waitForFinished(patience));
    }

    // What is changed is changed between the first look and the first line.
    void aFileThatChangesWhileItIsRead_data()
    {
        QTest::addColumn<int>("lines"); // that it has afterwards
        QTest::addColumn<bool>("mayGrow");
        QTest::addColumn<bool>("isImported");
        QTest::newRow("cut at a line's end") << 50 << true << false;
        QTest::newRow("cut, complete ones wanted") << 50 << false << false;
        QTest::newRow("grown") << 150 << true << true;
        QTest::newRow("grown, complete ones wanted") << 150 << false << false;
        QTest::newRow("as it was") << 100 << false << true;
    }

    void aFileThatChangesWhileItIsRead()
    {
        QFETCH(int, lines);
        QFETCH(bool, mayGrow);
        QFETCH(bool, isImported);
        const QString file = path("flows.csv");
        writeFile(file, dayOf("2016-07-08", 100));
        const auto session = Session::open(m_place->workspace());
        QVERIFY(session);
        bool isChanged = false;
        const RunContext context({}, [&](const Progress&) {
            if (!std::exchange(isChanged, true) && lines != 100)
                writeFile(file, dayOf("2016-07-08", lines));
        });
        const auto imported =
            (*session)->import(file, context, mayGrow ? FileChange::MayGrow : FileChange::Refused);
        QVERIFY(isChanged);
        QCOMPARE(imported.has_value(), isImported);
        if (!isImported) {
            QVERIFY2(imported.error().message.startsWith(file
                                                         + QLatin1String(" changed while it was "
                                                                         "read (it had "))
                         && imported.error().message.endsWith(
                             QLatin1String(" Nothing of it was imported.")),
                     qPrintable(imported.error().message));
            // As it is now it comes in whole.
            const auto again = (*session)->import(file, {}, FileChange::Refused);
            QVERIFY(again);
            QCOMPARE(again->report.flows(), lines);
        } else {
            QCOMPARE(imported->report.flows(), lines);
        }
    }

    void aReportThatCannotBeKeptFailsNothing()
    {
        QVERIFY(QDir().mkpath(m_place->workspace() + QStringLiteral("/data/flow")));
        writeFile(m_place->workspace() + QStringLiteral("/data/flow/import_reports"), "x");
        writeFile(path("flows.csv"), smallDayFlows());
        const Ended ended = m_place->run("import", { path("flows.csv") });
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.err.contains(QLatin1String("The import report was not kept: The folder ")),
                 qPrintable(ended.err));
        QVERIFY(ended.out.contains("2016-07-08"));
    }

    void wrongUsageIsTold_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("import --resume x.csv") << QStringLiteral("With --resume no FILE");
        QTest::newRow("import --watch in x.csv") << QStringLiteral("With --watch no FILE");
        QTest::newRow("import --watch in --resume") << QStringLiteral("do not go together");
        QTest::newRow("import --every 3 x.csv") << QStringLiteral("--every needs --watch");
        QTest::newRow("import --watch in --every 0") << QStringLiteral("1 to 3600");
    }

    void wrongUsageIsTold()
    {
        QFETCH(QString, words);
        const Ended ended = m_place->run(QTest::currentDataTag());
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(words), qPrintable(ended.err));
    }
};

FW_TEST(TestImportBatch, "tst_importbatch")

} // namespace fw

#include "tst_importbatch.moc"
