// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "core/notebooks/templates.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace fw {

namespace {

using namespace test;

// What the child is told: this very executable, started again.
const char* const childTask = "FLOW_KILL_TASK";
const char* const childWorkspace = "FLOW_KILL_WORKSPACE";
const char* const childStep = "FLOW_KILL_STEP"; // "3b": the third observation, before its write

QString notebookPath(const QString& workspace)
{
    const auto templates = notebookTemplates();
    if (!templates || templates->empty())
        qFatal("this build has no notebook");
    return workspace + QStringLiteral("/ipynb/flow/20160708/") + templates->front().name;
}

QString nextResults(const QString& workspace)
{
    return workspace + QStringLiteral("/../second_results.csv");
}

Result<RunReport> runSecond(Session& session, const QString& workspace)
{
    return session.run({ theDay(), 100, nextResults(workspace) }, {});
}

Result<StepOutcome> scoreSome(Session& session)
{
    ScoreRule rule;
    rule.sport = 50123;
    const auto rows = session.matching(theDay(), rule);
    if (!rows)
        return failure(rows.error());
    return session.score(theDay(), *rows, Severity::Low, rule.toString(), {});
}

// What the parent and the child do alike; the child is killed in the middle.
bool doTask(const QByteArray& task, Session& session, const QString& workspace)
{
    if (task == "run" || task == "first-run")
        return runSecond(session, workspace).has_value();
    if (task == "refresh")
        return session.import(workspace + QStringLiteral("/../more.csv"), {}).has_value();
    if (task == "score")
        return scoreSome(session).has_value();
    if (task == "reset")
        return session.reset(theDay()).has_value();
    if (task == "delete")
        return session.deleteDay(theDay(), {}).has_value();
    return false;
}

// A process that was killed, and by nothing else.
QString startChild(const QByteArray& task, const QString& workspace, const QString& step)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(childTask), QString::fromLatin1(task));
    environment.insert(QLatin1String(childWorkspace), workspace);
    environment.insert(QLatin1String(childStep), step);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(),
                { QStringLiteral("tst_killedrun"), QStringLiteral("theChild") });
    if (!child.waitForFinished(30000))
        return QStringLiteral("the child did not end");
    if (child.exitStatus() != QProcess::CrashExit || child.exitCode() != SIGKILL)
        return QStringLiteral("the child was not killed: ") + QString::fromUtf8(child.readAll());
    return {};
}

} // namespace

// A program may be killed before or after every single thing it writes, and the day is then wholly
// the old one or wholly the new one.
class TestKilledRun : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet(childTask))
            return;
        m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
        QVERIFY(m_folder->isValid());
        writeFile(path("flows.csv"), smallDayFlows());
        writeFile(path("more.csv"),
                  flowHeader()
                      + flowLine("2016-07-08 10:00:02", { "10.0.0.5", 50999, "203.0.113.9", 443 },
                                 "TCP", 11, 1100));
        writeFile(path("first_results.csv"), firstResults());
        writeFile(path("second_results.csv"), secondResults());
        const auto session = Session::open(path("base"));
        QVERIFY(session);
        QVERIFY((*session)->import(path("flows.csv"), {}));
        QVERIFY((*session)->run({ theDay(), 100, path("first_results.csv") }, {}));
        // Judged: a row that stays and one that leaves the ranking.
        const auto rows = (*session)->store().suspicious(theDay());
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t { 3 });
        QVERIFY((*session)->score(theDay(), { (*rows)[0] }, Severity::High, {}, {}));
        QVERIFY((*session)->score(theDay(), { (*rows)[1] }, Severity::Low, {}, {}));
        writeFile(notebookPath(path("base")), "mine");
        // A day that has flows and nothing else.
        const auto unrun = Session::open(path("unrun"));
        QVERIFY(unrun && (*unrun)->import(path("flows.csv"), {}));
    }

    void theChild()
    {
        if (!qEnvironmentVariableIsSet(childTask))
            return;
        const QString workspace = qEnvironmentVariable(childWorkspace);
        const QByteArray step = qgetenv(childStep);
        auto session = Session::open(workspace);
        QVERIFY(session);
        if (qgetenv(childTask) == "import") {
            const auto imported =
                (*session)->import(step.isEmpty() ? QString() : QFile::decodeName(step), {});
            QVERIFY(imported);
            return;
        }
        const int wanted = step.chopped(1).toInt();
        int seen = 0;
        (*session)->setObserver([&](std::string_view, bool before) {
            if (before)
                ++seen;
            if (seen == wanted && before == step.endsWith('b'))
                std::raise(SIGKILL);
        });
        doTask(qgetenv(childTask), **session, workspace);
    }

    void theDayIsOldOrNew_data()
    {
        QTest::addColumn<QByteArray>("task");
        for (const char* task : { "run", "first-run", "refresh", "score", "reset", "delete" })
            QTest::newRow(task) << QByteArray(task);
    }

    void theDayIsOldOrNew()
    {
        QFETCH(QByteArray, task);
        const QString base = path(task == "first-run" ? "unrun" : "base");
        const DayState old = stateOf(base, theDay());
        // A first, undisturbed time tells which steps there are and what the new day is.
        copyFolder(base, path(task + "-clean"));
        QStringList steps;
        {
            const auto session = Session::open(path(task + "-clean"));
            QVERIFY(session);
            (*session)->setObserver([&steps](std::string_view step, bool before) {
                if (before)
                    steps += QString::fromUtf8(step.data(), static_cast<qsizetype>(step.size()));
            });
            QVERIFY(doTask(task, **session, path(task + "-clean")));
        }
        const DayState fresh = stateOf(path(task + "-clean"), theDay());
        QVERIFY(!old.difference(fresh).isEmpty());
        // The analyst's notebook stands in both but for a deletion, and a first run brings one.
        const bool isDeletion = task == "delete";
        if (base == path("base") && !isDeletion)
            QCOMPARE(readFile(notebookPath(path(task + "-clean"))), QByteArray("mine"));
        QCOMPARE(QFile::exists(notebookPath(path(task + "-clean"))), !isDeletion);
        QVERIFY(steps.size() >= 3);
        // The step behind which the new day must be found: the commit of a run, or of a decision.
        const bool isRun = task.endsWith("run") || task == "refresh" || isDeletion;
        const auto point =
            steps.indexOf(isRun ? QStringLiteral("commit") : QStringLiteral("journal"));
        QVERIFY(point >= 0);
        for (int step = 0; step < steps.size(); ++step)
            for (const char* moment : { "b", "a" }) {
                const QString name = QStringLiteral("%1-%2%3")
                                         .arg(QLatin1String(task))
                                         .arg(step + 1)
                                         .arg(QLatin1String(moment));
                const QByteArray where = qPrintable(name + QLatin1Char(' ') + steps[step]);
                const QString workspace = path(name.toLatin1());
                copyFolder(base, workspace);
                const QString trouble =
                    startChild(task, workspace, name.section(QLatin1Char('-'), -1));
                QVERIFY2(trouble.isEmpty(), qPrintable(QLatin1String(where) + trouble));
                const bool isNew = step > point || (step == point && *moment == 'a');
                checkAfterKill(workspace, isNew ? fresh : old, where);
                if (isDeletion && isNew)
                    for (const QString& folder : Workspace::dayFolderNames(theDay()))
                        QVERIFY2(!QFile::exists(workspace + QLatin1Char('/') + folder),
                                 where.constData());
                checkFollowing(task, workspace, isNew, fresh, where);
                QDir(workspace).removeRecursively();
                if (QTest::currentTestFailed())
                    return;
            }
    }

    void aNotebookMadeMeanwhileStays()
    {
        copyFolder(path("unrun"), path("meanwhile"));
        QStringList steps;
        copyFolder(path("unrun"), path("counted"));
        {
            const auto session = Session::open(path("counted"));
            QVERIFY(session);
            (*session)->setObserver([&steps](std::string_view step, bool before) {
                if (before)
                    steps += QString::fromUtf8(step.data(), static_cast<qsizetype>(step.size()));
            });
            QVERIFY(doTask("first-run", **session, path("counted")));
        }
        const QString commit =
            QStringLiteral("%1a").arg(steps.indexOf(QStringLiteral("commit")) + 1);
        const QString trouble = startChild("first-run", path("meanwhile"), commit);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        QVERIFY(!QFile::exists(notebookPath(path("meanwhile"))));
        writeFile(notebookPath(path("meanwhile")), "mine");
        QVERIFY(Session::open(path("meanwhile")));
        QCOMPARE(readFile(notebookPath(path("meanwhile"))), QByteArray("mine"));
        QVERIFY(stagedFiles(path("meanwhile")).isEmpty());
    }

    // The file is a pipe, so that the import is certainly in the middle when it dies.
    void aKilledImportLeavesNothing()
    {
        copyFolder(path("base"), path("import"));
        const QByteArray pipe = QFile::encodeName(path("pipe.csv"));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        const int end = ::open(pipe.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(end >= 0);
        const DayState old = stateOf(path("base"), theDay());
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(childTask), QStringLiteral("import"));
        environment.insert(QLatin1String(childWorkspace), path("import"));
        environment.insert(QLatin1String(childStep), path("pipe.csv"));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(),
                    { QStringLiteral("tst_killedrun"), QStringLiteral("theChild") });
        const QByteArray line =
            flowLine("2016-07-09 00:00:01", { "10.0.0.5", 1, "10.0.0.6", 2 }, "TCP", 1, 1)
            + flowLine("2016-07-08 10:00:03", { "10.0.0.5", 1, "10.0.0.6", 2 }, "TCP", 1, 1);
        QByteArray content = flowHeader() + line.repeated(10000);
        const auto feed = [&] {
            const auto written =
                ::write(end, content.constData(),
                        static_cast<std::size_t>(std::min<qsizetype>(content.size(), 4096)));
            if (written > 0)
                content.remove(0, static_cast<qsizetype>(written));
            return content.size() < 1'000'000;
        };
        QTRY_VERIFY_WITH_TIMEOUT(feed(), 60000);
        QCOMPARE(child.state(), QProcess::Running);
        QVERIFY(QFile::exists(path("import") + QStringLiteral("/data/flow/20160709/.lock")));
        child.kill();
        QVERIFY(child.waitForFinished(30000));
        ::close(end);
        checkAfterKill(path("import"), old, "import");
        const auto session = Session::open(path("import"));
        QVERIFY(session);
        const auto days = (*session)->days();
        QVERIFY(days);
        QCOMPARE(days->size(), std::size_t { 1 });
        QCOMPARE(days->front().flows, 9);
        QVERIFY(!days->front().stale);
        // The lock of the dead is taken over, and the whole file comes in.
        writeFile(path("whole.csv"), flowHeader() + line);
        const auto again = (*session)->import(path("whole.csv"), {});
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        QCOMPARE(again->report.flows(), 2);
        QCOMPARE(again->refreshed, std::vector<Day> { theDay() });
    }

private:
    QString path(const QByteArray& name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    void checkAfterKill(const QString& workspace, const DayState& expected, const QByteArray& where)
    {
        const auto session = Session::open(workspace);
        QVERIFY2(session, where.constData());
        const DayState state = stateOf(workspace, theDay());
        const QString difference = state.difference(expected);
        QVERIFY2(difference.isEmpty(),
                 qPrintable(QLatin1String(where) + QLatin1Char('\n') + difference));
        QVERIFY2(reportFitsStore(workspace, theDay()), where.constData());
        const auto pending = (*session)->store().pendingFiles();
        QVERIFY2(pending && pending->empty(), where.constData());
    }

    // The next time nothing stands in the way, and what the dead one left is gone.
    void checkFollowing(const QByteArray& task, const QString& workspace, bool isNew,
                        const DayState& fresh, const QByteArray& where)
    {
        const auto session = Session::open(workspace);
        QVERIFY2(session, where.constData());
        if (task.endsWith("run") || !isNew)
            QVERIFY2(doTask(task, **session, workspace), where.constData());
        const QString difference = stateOf(workspace, theDay()).difference(fresh);
        QVERIFY2(difference.isEmpty(),
                 qPrintable(QLatin1String(where) + QLatin1Char('\n') + difference));
        QVERIFY2(stagedFiles(workspace).isEmpty(), where.constData());
    }

    std::unique_ptr<QTemporaryDir> m_folder; // the parent's: a killed child cannot remove one
};

FW_TEST(TestKilledRun, "tst_killedrun")

} // namespace fw

#include "tst_killedrun.moc"
