// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "core/triage/feedbackdelivery.h"
#include "tests/integration/programrunner.h"
#include "tests/integration/webhdfsserver.h"
#include "tests/support/testmain.h"

#include <QJsonObject>

namespace fw {

namespace {

using namespace test;

const QString resultsPath =
    QStringLiteral("/user/spot/flow/scored_results/20160708/flow_results.csv");
const QString feedbackPath =
    QStringLiteral("/user/spot/flow/scored_results/20160708/feedback/ml_feedback.csv");

} // namespace

// The real program with results and feedback in HDFS, as Apache Spot keeps them: the server is
// built from Hadoop's published description of WebHDFS; none of this was run against Hadoop.
class TestWebHdfsRun : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_server = std::make_unique<WebHdfsServer>();
        QVERIFY(m_server->start());
        m_server->files[resultsPath] = firstResults();
        m_place = std::make_unique<FlowOaPlace>();
        m_place->importSmallDay();
    }

    void cleanup()
    {
        m_place.reset();
        m_server.reset();
    }

    void aDayGoesFromHdfsAndBack()
    {
        setTarget();
        good(runDay());
        QCOMPARE(readFile(m_place->dayFile("flow_results.csv")), firstResults());
        const auto report =
            QJsonDocument::fromJson(readFile(m_place->dayFile("run_report.json"))).object();
        QCOMPARE(report.value(QLatin1String("results_file")).toString(), url(resultsPath));
        const QByteArray listed = served("suspicious -d 20160708 --format json").out;
        // As from a file on this machine.
        FlowOaPlace other;
        other.importSmallDay();
        other.runSmallDay();
        QCOMPARE(listed, other.listed());
        QVERIFY(!m_server->files.contains(feedbackPath)); // no decision yet

        good(served("score -d 20160708 --score low --dst-port 22"));
        agrees("\n3\t");
        good(served("undo -d 20160708"));
        agrees({});
        good(served("redo -d 20160708"));
        good(served("reset -d 20160708 --yes"));
        agrees({});
        nothingIsLeft();
    }

    void aRunAgainTakesTheNewResults()
    {
        setTarget();
        good(runDay());
        good(served("score -d 20160708 --score high --dst-port 22"));
        m_server->files[resultsPath] = secondResults();
        good(runDay());
        QCOMPARE(readFile(m_place->dayFile("flow_results.csv")), secondResults());
        agrees("\n1\t");
        // And the copy of the day is a results file like any other.
        m_server->stop();
        const Ended again = served("run -d 20160708 -l 10");
        QVERIFY2(again.code == 0, qPrintable(again.err));
        QVERIFY2(again.out.contains("Warning: ml_feedback.csv of 2016-07-08 is up to date in the "
                                    "day's folder, but not yet at "
                                    + url(feedbackPath).toUtf8()),
                 again.out.constData());
    }

    void aServerThatIsGoneCostsNoDecision()
    {
        setTarget();
        good(runDay());
        m_server->stop();
        const QByteArray due = "ml_feedback.csv of 2016-07-08 is up to date in the day's folder, "
                               "but not yet at "
            + url(feedbackPath).toUtf8()
            + "; that is tried again with the next decision and at the next start. "
            + url(QString()).mid(10).toUtf8() + " cannot be reached, or broke off. (";
        const Ended scored = served("score -d 20160708 --score low --dst-port 22");
        QCOMPARE(scored.code, 1);
        QVERIFY2(scored.err.toUtf8().startsWith("flow-oa: The decision is kept, and the tables "
                                                "follow it. "
                                                + due),
                 qPrintable(scored.err));
        QVERIFY(m_place->feedback().contains("\n3\t"));
        QCOMPARE(arrayOf(served("history -d 20160708 --format json").out).size(), 1);
        // It is said, and keeps nobody from working.
        const Ended days = served("days");
        QCOMPARE(days.code, 0);
        QVERIFY2(days.err.toUtf8().startsWith(due), qPrintable(days.err));
        QVERIFY(m_server->files.value(feedbackPath).isEmpty());

        QVERIFY(m_server->start());
        good(served("days"));
        agrees("\n3\t");
        m_server->seen.clear();
        good(served("days"));
        QCOMPARE(m_server->seen.size(), 0);
    }

    void aTargetThatRefusesCostsNoDecision()
    {
        setTarget();
        good(runDay());
        m_server->script = [](const Seen& request) -> std::optional<Answer> {
            if (request.verb == "PUT")
                return Answer::exception(403, "AccessControlException", "Permission denied");
            return std::nullopt;
        };
        const Ended scored = served("score -d 20160708 --score low --dst-port 22");
        QCOMPARE(scored.code, 1);
        QVERIFY2(scored.err.contains(QStringLiteral("(AccessControlException: Permission denied)")),
                 qPrintable(scored.err));
        m_server->script = {};
        good(served("score -d 20160708 --score high --dst-port 22"));
        agrees("\n1\t");
    }

    void resultsThatCannotBeTakenLeaveTheDay_data()
    {
        QTest::addColumn<QByteArray>("results"); // empty: not there
        QTest::addColumn<QString>("words");
        QTest::newRow("not there")
            << QByteArray() << QStringLiteral("{url} does not exist. Nothing was changed.");
        QTest::newRow("a wrong line")
            << firstResults() + "wrong\n"
            << QStringLiteral("{url}, line 4: expected 18 tab-separated columns, found 1. Nothing "
                              "was changed.");
    }

    void resultsThatCannotBeTakenLeaveTheDay()
    {
        QFETCH(QByteArray, results);
        QFETCH(QString, words);
        good(runDay());
        const DayState before = stateOf(m_place->workspace(), theDay());
        m_server->files.clear();
        if (!results.isEmpty())
            m_server->files[resultsPath] = results;
        const Ended ended = runDay();
        QCOMPARE(ended.code, 1);
        const QString sentence = QString(words)
                                     .replace(QStringLiteral("{url}"), url(resultsPath))
                                     .section(QLatin1Char('.'), 0, 0);
        QVERIFY2(ended.err.contains(sentence), qPrintable(ended.err));
        QVERIFY2(ended.err.contains(QStringLiteral("Nothing was changed")), qPrintable(ended.err));
        QCOMPARE(stateOf(m_place->workspace(), theDay()).difference(before), QString());
        nothingIsLeft();
    }

    // In the middle of the transfer.
    void aStoppedFetchLeavesTheDay_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("asked to stop") << false;
        QTest::newRow("killed") << true;
    }

    void aStoppedFetchLeavesTheDay()
    {
        QFETCH(bool, killed);
        good(runDay());
        const DayState before = stateOf(m_place->workspace(), theDay());
        QProcess process;
        m_server->script = [&](const Seen& request) -> std::optional<Answer> {
            if (!request.atDataNode)
                return std::nullopt;
            if (killed)
                process.kill();
            else
                process.terminate();
            return Answer { 200, {}, firstResults().left(20), Answer::Keep, firstResults().size() };
        };
        m_place->program.prepare(process, dayArguments());
        const Ended ended = serve(process);
        QCOMPARE(ended.code, killed ? -1 : 1);
        QVERIFY2(killed || ended.err.contains(QStringLiteral("Cancelled. Nothing was changed.")),
                 qPrintable(ended.err));
        QCOMPARE(stateOf(m_place->workspace(), theDay()).difference(before), QString());
        m_server->script = {};
        good(runDay()); // and clears away what a killed one left
        nothingIsLeft();
    }

    void aWrongAddressIsWrongUsage()
    {
        const QStringList wrong { QStringLiteral("webhdfs://u:SECRET@h/x") };
        const Ended ended = served("run -d 20160708 -l 10 --results", wrong);
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.err,
                 QStringLiteral("flow-oa: webhdfs://u@h/x is no address of a file in HDFS: a "
                                "password has no place in it. Write webhdfs://host:port/path, or "
                                "swebhdfs:// for https. See 'flow-oa run --help'.\n"));
    }

    void aWrongTargetIsToldBeforeAnythingIsDone()
    {
        setTarget(QStringLiteral("webhdfs://nn/feedback.csv"));
        const Ended ended = served("days");
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(QStringLiteral("\"feedback\": webhdfs://nn:9870/feedback.csv "
                                                   "is the same file for every day")),
                 qPrintable(ended.err));
        QVERIFY(ended.err.endsWith(QStringLiteral("Nothing was changed.\n")));
    }

    // What the window asks for: the day is found by the first line.
    void resultsAreOpenedByTheirFirstLine()
    {
        auto session = Session::open(m_place->workspace());
        QVERIFY(session);
        const auto report = (*session)->openResults(url(resultsPath), 10, {});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
        QCOMPARE(report->day, theDay());
        QCOMPARE(report->resultsFile, url(resultsPath));
        QCOMPARE(readFile(m_place->dayFile("flow_results.csv")), firstResults());
        m_server->files[resultsPath] = "no results\n";
        const auto wrong = (*session)->openResults(url(resultsPath), 10, {});
        QVERIFY(!wrong);
        QVERIFY2(
            wrong.error().message.startsWith(
                url(resultsPath) + QStringLiteral(", line 1: this is not a ranked results file")),
            qPrintable(wrong.error().message));
        nothingIsLeft();
    }

    // One decision after another must not wait for a server that keeps silent.
    void aSlowFailureIsNotRepeatedAtOnce()
    {
        using namespace std::chrono_literals;
        m_server->script = [](const Seen&) {
            return Answer::exception(500, "X", "no");
        };
        const auto target = FeedbackTarget::parse(url(QStringLiteral("/{day}/f.csv")));
        QVERIFY(target);
        const WebHdfsOptions options = FeedbackDelivery::usualOptions();
        FeedbackDelivery quick(*target, options, { 1h, 1h });
        FeedbackDelivery slow(*target, options, { 0ms, 1h });
        FeedbackDelivery restless(*target, options, { 0ms, 0ms });
        for (FeedbackDelivery* delivery : { &quick, &slow, &restless }) {
            m_server->seen.clear();
            const auto first = (*delivery)(theDay(), "x");
            const auto second = (*delivery)(Day(2016, 7, 9), "x");
            QVERIFY(!first && !second);
            QCOMPARE(int(second.error().code), int(ErrorCode::NotDelivered));
            QCOMPARE(second.error().detail, QStringLiteral("X: no"));
            QVERIFY(second.error().message.contains(QStringLiteral("2016-07-09")));
            QCOMPARE(m_server->seen.size(), delivery == &slow ? 1 : 2);
        }
    }

private:
    QString url(const QString& path) const { return m_server->url(path); }

    void setTarget(const QString& target) const
    {
        writeFile(m_place->workspace() + QStringLiteral("/workbench.json"),
                  "{\"version\": 1, \"database\": {\"engine\": \"sqlite\"}, \"feedback\": "
                  "{\"target\": \""
                      + target.toUtf8() + "\"}}");
    }
    void setTarget() const
    {
        setTarget(url(
            QString(feedbackPath).replace(QStringLiteral("20160708"), QStringLiteral("{day}"))));
    }

    // Serves the program until it ends.
    static Ended serve(QProcess& process)
    {
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        process.start();
        loop.exec();
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                 process.readAllStandardOutput(),
                 QString::fromUtf8(process.readAllStandardError()) };
    }
    Ended served(const QStringList& arguments) const
    {
        QProcess process;
        m_place->program.prepare(process, arguments);
        return serve(process);
    }
    Ended served(const char* commandLine, const QStringList& more = {}) const
    {
        return served(QString::fromUtf8(commandLine).split(QLatin1Char(' ')) + more
                      + QStringList { QStringLiteral("--workspace"), m_place->workspace() });
    }
    QStringList dayArguments() const
    {
        return QStringLiteral("run -d 20160708 -l 10 --results").split(QLatin1Char(' '))
            + QStringList { url(resultsPath), QStringLiteral("--workspace"), m_place->workspace() };
    }
    Ended runDay() const { return served(dayArguments()); }

    static void good(const Ended& ended)
    {
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QVERIFY2(!ended.err.contains(QStringLiteral("not yet at")), qPrintable(ended.err));
    }
    // What lies in HDFS is what lies in the day's folder, with such a line.
    void agrees(const QByteArray& line) const
    {
        QVERIFY(!m_place->feedback().isEmpty());
        QCOMPARE(m_server->files.value(feedbackPath), m_place->feedback());
        QVERIFY(m_place->feedback().contains(line));
        QCOMPARE(m_place->feedback().count('\n') > 1, !line.isEmpty());
    }
    void nothingIsLeft() const
    {
        QCOMPARE(stagedFiles(m_place->workspace()), QStringList());
        QCOMPARE(m_server->hiddenFiles(), QStringList());
    }

    std::unique_ptr<WebHdfsServer> m_server;
    std::unique_ptr<FlowOaPlace> m_place;
};

FW_TEST(TestWebHdfsRun, "tst_webhdfsrun")

} // namespace fw

#include "tst_webhdfsrun.moc"
