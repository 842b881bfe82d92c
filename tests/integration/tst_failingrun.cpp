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

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

namespace fw {

namespace {

using namespace test;

// No file of this process may grow beyond a size: what a full disk does, at a chosen place.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now { bytes, m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before {};
};

} // namespace

// A run that is stopped, refused or fails leaves the day as it was, wherever that happens.
class TestFailingRun : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
        m_root = m_folder->filePath(QStringLiteral("w"));
        writeFile(path("flows.csv"), smallDayFlows());
        writeFile(path("first.csv"), firstResults());
        writeFile(path("second.csv"), secondResults());
        openSession();
        QVERIFY(m_session->import(path("flows.csv"), {}));
        QVERIFY(m_session->run({ theDay(), 10, path("first.csv") }, {}));
        const auto rows = m_session->store().suspicious(theDay());
        QVERIFY(rows && !rows->empty());
        QVERIFY(m_session->score(theDay(), { rows->front() }, Severity::High, {}, {}));
        m_old = stateOf(m_root, theDay());
    }

    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void aCancelAtAnyStepChangesNothing()
    {
        QStringList steps;
        copyFolder(m_root, path("clean"));
        {
            const auto clean = Session::open(path("clean"));
            QVERIFY(clean);
            (*clean)->setObserver([&steps](std::string_view step, bool before) {
                steps += QString::fromUtf8(step.data(), static_cast<qsizetype>(step.size()))
                    + QLatin1String(before ? " before" : " after");
            });
            QVERIFY((*clean)->run({ theDay(), 10, path("second.csv") }, {}));
        }
        const auto first = steps.indexOf(QStringLiteral("flow_scores before"));
        const auto commit = steps.indexOf(QStringLiteral("commit before"));
        QVERIFY(first >= 0 && commit > first + 8);
        for (auto at = first; at < commit; ++at) {
            std::stop_source stop;
            int seen = 0;
            m_session->setObserver([&](std::string_view, bool) {
                if (seen++ == at)
                    stop.request_stop();
            });
            const auto report = m_session->run({ theDay(), 10, path("second.csv") },
                                               RunContext(stop.get_token(), {}));
            QVERIFY2(!report, qPrintable(steps[at]));
            QCOMPARE(report.error().code, ErrorCode::Cancelled);
            checkUntouched(steps[at]);
        }
        // After the last look a cancel comes too late, and the run says that it was done.
        std::stop_source late;
        m_session->setObserver([&](std::string_view step, bool before) {
            if (step == "commit" && before)
                late.request_stop();
        });
        QVERIFY(
            m_session->run({ theDay(), 10, path("second.csv") }, RunContext(late.get_token(), {})));
        QCOMPARE(stateOf(m_root, theDay()).difference(stateOf(path("clean"), theDay())), QString());
    }

    void aCancelWhileReadingChangesNothing()
    {
        QStringList stages;
        QVERIFY(m_session->run({ theDay(), 10, path("first.csv") },
                               RunContext({}, [&](const Progress& p) { stages += p.stage; })));
        stages.removeDuplicates();
        QVERIFY(stages.size() >= 6);
        m_old = stateOf(m_root, theDay());
        for (const QString& stage : stages) {
            std::stop_source stop;
            int after = 0;
            const auto report = m_session->run({ theDay(), 10, path("second.csv") },
                                               RunContext(stop.get_token(), [&](const Progress& p) {
                                                   after += stop.stop_requested() ? 1 : 0;
                                                   if (p.stage == stage)
                                                       stop.request_stop();
                                               }));
            QVERIFY2(!report, qPrintable(stage));
            QCOMPARE(report.error().code, ErrorCode::Cancelled);
            QCOMPARE(after, 0); // no progress once stopped
            checkUntouched(stage);
        }
    }

    // Each limit stops the run somewhere else: in the tables, in a file, in the commit.
    void aFullDiskLeavesOneDayOrTheOther()
    {
        copyFolder(m_root, path("clean"));
        {
            const auto clean = Session::open(path("clean"));
            QVERIFY(clean && (*clean)->run({ theDay(), 10, path("second.csv") }, {}));
        }
        const DayState fresh = stateOf(path("clean"), theDay());
        m_session.reset();
        copyFolder(m_root, path("base"));
        int failed = 0;
        int done = 0;
        for (rlim_t bytes = 256; bytes <= 256 * 1024; bytes += bytes < 2048 ? 128 : bytes / 4) {
            QDir(m_root).removeRecursively();
            copyFolder(path("base"), m_root);
            openSession();
            Result<RunReport> report = cancelledError();
            {
                const FileSizeLimit limit(bytes);
                report = m_session->run({ theDay(), 10, path("second.csv") }, {});
            }
            m_session.reset();
            openSession(); // completes what is due
            const DayState now = stateOf(m_root, theDay());
            const QString difference = now.difference(report ? fresh : m_old);
            const QString where = QStringLiteral("%1 bytes: ").arg(bytes)
                + (report ? QStringLiteral("done") : report.error().text());
            QVERIFY2(difference.isEmpty(), qPrintable(where + QLatin1Char('\n') + difference));
            QVERIFY2(report || report.error().code != ErrorCode::Cancelled, qPrintable(where));
            QVERIFY2(reportFitsStore(m_root, theDay()), qPrintable(where));
            QVERIFY2(stagedFiles(m_root).isEmpty(), qPrintable(where));
            ++(report ? done : failed);
        }
        QVERIFY(failed >= 3);
        QVERIFY(done >= 1);
    }

    void aFolderInTheWayIsNamed_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char* name :
             { "data/flow/20160708/flow_scores.csv", "data/flow/20160708/run_report.json",
               "data/flow/20160708/flow_results.csv" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void aFolderInTheWayIsNamed()
    {
        QFETCH(QString, folder);
        const QString there = m_root + QLatin1Char('/') + folder;
        QVERIFY(QFile::remove(there));
        QVERIFY(QDir().mkpath(there));
        const auto tables = stateOf(m_root, theDay()).tables;
        const auto report = m_session->run({ theDay(), 10, path("second.csv") }, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Io);
        QVERIFY2(report.error().message.contains(there), qPrintable(report.error().message));
        QCOMPARE(stateOf(m_root, theDay()).tables, tables);
        QCOMPARE(stagedFiles(m_root), QStringList());
        // Nothing is left that would keep the workspace from opening.
        m_session.reset();
        openSession();
        QVERIFY(QDir().rmdir(there));
        QVERIFY(m_session->run({ theDay(), 10, path("second.csv") }, {}));
    }

    void aFileInPlaceOfTheDaysFolderIsNamed()
    {
        writeFile(m_root + QStringLiteral("/data/flow/20160709"), "I am a file");
        writeFile(
            path("other.csv"),
            resultLine("2016-07-09 10:00:00", { "10.0.0.5", 1, "10.0.0.6", 2 }, "TCP", 1, 1, "0"));
        const auto report = m_session->run({ Day(2016, 7, 9), 10, path("other.csv") }, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Io);
        QVERIFY(report.error().message.contains(QLatin1String("20160709")));
        QCOMPARE(readFile(m_root + QStringLiteral("/data/flow/20160709")),
                 QByteArray("I am a file"));
    }

    void aReadOnlyFolderIsNamed()
    {
        const QString folder = m_session->workspace().dayFolder(theDay());
        const auto writable = QFile::permissions(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
        const bool ignored = QFileInfo(folder).isWritable();
        const auto report = ignored ? Result<RunReport>(cancelledError())
                                    : m_session->run({ theDay(), 10, path("second.csv") }, {});
        QFile::setPermissions(folder, writable);
        if (ignored)
            QSKIP("this user may write everywhere");
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Io);
        checkUntouched(QStringLiteral("read-only"));
    }

    void aDayIsRunOnceAtATime()
    {
        const auto other = Session::open(m_root);
        QVERIFY(other);
        // The second begins in the middle of the first.
        Result<RunReport> second = cancelledError();
        Result<ImportOutcome> import = cancelledError();
        m_session->setObserver([&](std::string_view step, bool before) {
            if (step == "flow_edge" && before) {
                second = (*other)->run({ theDay(), 10, path("second.csv") }, {});
                import = (*other)->import(path("flows.csv"), {});
            }
        });
        QVERIFY(m_session->run({ theDay(), 10, path("first.csv") }, {}));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QVERIFY(
            second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(!import);
        QCOMPARE(import.error().code, ErrorCode::Busy);
        m_session->setObserver({});
        checkUntouched(QStringLiteral("busy"));
        QVERIFY((*other)->run({ theDay(), 10, path("second.csv") }, {}));
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

    void openSession()
    {
        auto session = Session::open(m_root);
        QVERIFY2(session, session ? "" : qPrintable(session.error().text()));
        m_session = std::move(*session);
    }

    void checkUntouched(const QString& where)
    {
        const QString difference = stateOf(m_root, theDay()).difference(m_old);
        QVERIFY2(difference.isEmpty(), qPrintable(where + QLatin1Char('\n') + difference));
        QVERIFY2(stagedFiles(m_root).isEmpty(), qPrintable(where));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    std::unique_ptr<Session> m_session;
    DayState m_old;
};

FW_TEST(TestFailingRun, "tst_failingrun")

} // namespace fw

#include "tst_failingrun.moc"
