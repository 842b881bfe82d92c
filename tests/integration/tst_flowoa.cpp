// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "tests/integration/dayfixture.h"
#include "tests/integration/programrunner.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace fw {

namespace {

// The long options a help text explains, in its order.
QStringList explainedOptions(const QByteArray& help)
{
    static const QRegularExpression option(QStringLiteral("^  (?:-., )?(--[a-z-]+)"),
                                           QRegularExpression::MultilineOption);
    QStringList names;
    for (auto at = option.globalMatch(QString::fromUtf8(help)); at.hasNext();)
        names += at.next().captured(1);
    return names;
}

} // namespace

// The real program, from the outside: what it prints where, how it ends, what it leaves on disk.
class TestFlowOa : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void helpExplainsEveryOption_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("demo") << QStringLiteral("--date --flows --seed");
        QTest::newRow("import") << QStringLiteral("--resume --watch --every --format");
        QTest::newRow("run") << QStringLiteral("--date --limit --type --results --format");
        QTest::newRow("suspicious")
            << QStringLiteral("--date --limit --unscored --filter --format");
        QTest::newRow("score") << QStringLiteral(
            "--date --score --connection --src-ip --dst-ip "
            "--ip --src-port --dst-port --proto --filter --note "
            "--batch --dry-run");
        QTest::newRow("details") << QStringLiteral("--date --connection --rank --format");
        QTest::newRow("chord") << QStringLiteral("--date --ip --format");
        QTest::newRow("explain") << QStringLiteral("--date --connection --rank --host --format");
        QTest::newRow("undo") << QStringLiteral("--date");
        QTest::newRow("redo") << QStringLiteral("--date");
        QTest::newRow("history") << QStringLiteral("--date --format");
        QTest::newRow("summary") << QStringLiteral("--from --to --format");
        QTest::newRow("delete-day") << QStringLiteral("--date --yes");
        QTest::newRow("completion") << QString();
        QTest::newRow("man") << QString();
        QTest::newRow("reset") << QStringLiteral("--date --yes");
        QTest::newRow("days") << QStringLiteral("--format");
        QTest::newRow("storyboard") << QStringLiteral("--date --save --format");
        QTest::newRow("timeline") << QStringLiteral("--date --ip --format");
        QTest::newRow("connection") << QStringLiteral("--format");
        QTest::newRow("doctor") << QStringLiteral("--format");
    }

    void helpExplainsEveryOption()
    {
        QFETCH(QString, options);
        const test::FlowOaPlace place;
        const QString command = QString::fromUtf8(QTest::currentDataTag());
        const auto help = place.program.run({ command, QStringLiteral("--help") });
        QCOMPARE(help.code, 0);
        QCOMPARE(help.err, QString());
        const QString common =
            options.isEmpty() ? QStringLiteral("--help") : QStringLiteral(" --workspace --help");
        QCOMPARE(explainedOptions(help.out).join(QLatin1Char(' ')), options + common);
        QVERIFY(help.out.contains("Example:\n  flow-oa " + command.toUtf8()));
        QVERIFY(help.out.contains("Usage:\n  flow-oa " + command.toUtf8()));
        QVERIFY(place.program.run("--help").out.contains("\n  " + command.toUtf8() + ' '));
    }

    void versionIsAResult()
    {
        const test::FlowOaPlace place;
        const auto version = place.program.run("--version");
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith("flow-oa 0."));
        QCOMPARE(version.err, QString());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("said");
        const auto row = [](const char* commandLine, const char* said) {
            QTest::newRow(commandLine) << QString::fromUtf8(said);
        };
        row("", "command is missing");
        row("bogus", "no command 'bogus'");
        row("--workspace", "where a command is expected");
        row("run -l 5", "--date is missing");
        row("run -d 20160708", "--limit is missing");
        row("run -d", "Missing value");
        row("run -d ../../etc -l 5", "'../../etc' is not a date");
        row("run -d 20160230 -l 5", "20160230");
        row("run -d 20160708 -l 0", "1 or greater, not '0'");
        row("run -d 20160708 -l -1", "not '-1'");
        row("run -d 20160708 -l abc", "not 'abc'");
        row("run -d 20160708 -l 5x", "not '5x'");
        row("run -d 20160708 -l 99999999999999999999", "whole number");
        row("run -d 20160708 -l 5 -t dns", "only be flow");
        row("run -d 20160708 -l 5 --bogus", "bogus");
        row("run -d 20160708 -l 5 --format csv", "one of table, json");
        row("run -d 20160708 -d 20160709 -l 5", "more than once");
        row("run -d 20160708 -l 5 extra", "'extra' was not expected");
        row("import", "FILE... is missing");
        row("suspicious -d 20160708 --format xml", "one of table, csv, json");
        row("suspicious -d 20160708 --limit 0", "1 or greater");
        row("demo --flows 10", "2000 to 50000000");
        row("demo --seed -1", "--seed");
        row("demo --date tomorrow", "not a date");
        row("score -d 20160708 --score high", "which connections");
        row("score -d 20160708 --dst-port 443", "--score is missing");
        row("score -d 20160708 --score urgent --dst-port 443", "not 'urgent'");
        row("score -d 20160708 --score high --dst-port 70000", "not '70000'");
        row("score -d 20160708 --score high --src-port -1", "not '-1'");
        row("score -d 20160708 --score high --src-ip 10.0.0.0/99", "not '10.0.0.0/99'");
        row("score -d 20160708 --score high --dst-ip 300.1.1.1", "not '300.1.1.1'");
        row("score -d 20160708 --score high --connection nonsense", "must be a key");
        row("score -d 20160708 --score high --proto TCP --connection "
            "2016-07-08T10:00:01Z/10.0.0.5/50123/203.0.113.9/443/TCP",
            "cannot be combined");
        row("score -d 20160708 --batch - --score high", "combined with --score");
        row("score -d 20160708 --batch - --ip 10.0.0.5", "combined with --ip");
        row("score -d 20160708 --batch - --connection x", "combined with --connection");
        row("score -d 20160708 --batch=", "needs a file");
        row("score -d 20160708", "--score is missing, or --batch");
        row("score -d 20160708 --score high --ip 10.0.0.5 --connection "
            "2016-07-08T10:00:01Z/10.0.0.5/50123/203.0.113.9/443/TCP",
            "cannot be combined");
        row("undo", "--date is missing");
        row("redo -d 2016-7-8", "not a date");
        row("history -d 20160708 --format xml", "one of table, csv, json");
        row("details -d 20160708", "--connection KEY or --rank N");
        row("details -d 20160708 --rank -1", "0 or greater, not '-1'");
        row("details -d 20160708 --rank 1 --connection "
            "2016-07-08T10:00:01Z/10.0.0.5/50123/203.0.113.9/443/TCP",
            "cannot be combined");
        row("details -d 20160708 --connection nonsense", "must be a key");
        row("chord -d 20160708", "--ip is missing");
        row("chord -d 20160708 --ip 10.0.0.0/8", "one address such as");
        row("summary --from 20160708", "--to is missing");
        row("summary --to 20160708", "--from is missing");
        row("summary --from 20160709 --to 20160708", "2016-07-09 is after --to 2016-07-08");
        row("summary --from 20160708 --to soon", "not a date");
        row("delete-day", "--date is missing");
        row("completion", "bash|zsh is missing");
        row("completion fish", "one of bash, zsh, not 'fish'");
        row("completion bash zsh", "'zsh' was not expected");
        row("completion bash --workspace w", "workspace");
        row("man ls", "one of flow-oa, flow-workbench");
        row("reset", "--date is missing");
        row("days extra", "'extra' was not expected");
        row("days --workspace=", "--workspace needs a folder");
    }

    void wrongUsage()
    {
        QFETCH(QString, said);
        const test::FlowOaPlace place;
        const auto ended = place.program.run(QTest::currentDataTag());
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
        QVERIFY2(ended.err.contains(QLatin1String("--help'")), qPrintable(ended.err));
        QCOMPARE(ended.err.count(QLatin1Char('\n')), 1);
        QVERIFY(!QFile::exists(place.path("home")));
    }

    void importTellsFlowsAndRejectedLines()
    {
        const test::FlowOaPlace place;
        QByteArray flows = test::smallDayFlows();
        flows += flows.mid(flows.lastIndexOf("2016-07-08")).replace("192.0.2.1", "192.0.2.999");
        flows += "one,two\n";
        test::writeFile(place.path("flows.csv"), flows);
        const auto ended = place.run("import", { place.path("flows.csv") });
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        const QString out = QString::fromUtf8(ended.out).simplified();
        QVERIFY2(out.contains(QLatin1String("2016-07-08 9 ")), qPrintable(out));
        QVERIFY2(out.contains(QLatin1String(", rejected lines: 2")), qPrintable(out));
        QVERIFY2(out.contains(QLatin1String("line 11: sip '192.0.2.999'")), qPrintable(out));
        QVERIFY2(out.contains(QLatin1String("1: wrong number of columns line 12: ")),
                 qPrintable(out));
        QCOMPARE(ended.err, QStringLiteral("Importing flows.csv\n"));

        const auto again = place.run("import", { place.path("flows.csv") });
        QCOMPARE(again.code, 0);
        QVERIFY(again.out.contains("already imported, nothing changed"));
        QVERIFY(QString::fromUtf8(place.run("days").out)
                    .simplified()
                    .contains(QLatin1String("2016-07-08 9 ")));

        const auto json =
            test::arrayOf(place.run("import --format json", { place.path("flows.csv") }).out);
        QCOMPARE(json.size(), 1);
        QCOMPARE(json[0][QLatin1String("rejected_lines")].toInt(), 2);
        const QJsonValue day = json[0][QLatin1String("days")][0];
        QCOMPARE(day[QLatin1String("day")].toString(), QStringLiteral("2016-07-08"));
        QCOMPARE(day[QLatin1String("already_imported")].toBool(), true);
    }

    void importKeepsTheFilesBeforeTheBadOne()
    {
        const test::FlowOaPlace place;
        test::writeFile(place.path("flows.csv"), test::smallDayFlows());
        const auto ended =
            place.run("import", { place.path("flows.csv"), place.path("missing.csv") });
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.out.contains("flows.csv"));
        QVERIFY(ended.err.contains(QLatin1String("missing.csv cannot be read")));
        QVERIFY(ended.err.contains(QLatin1String("1 of 2 files were imported and are kept")));
        QVERIFY(place.run("days").out.contains("2016-07-08"));
    }

    void importRefreshesADayThatWasRun()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        test::writeFile(place.path("flows.csv"), test::smallDayFlows());
        const auto ended = place.run("import", { place.path("flows.csv") });
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.contains("2016-07-08: details, chords and ingest summary were made"));
    }

    void runNeedsResults()
    {
        const test::FlowOaPlace place;
        place.importSmallDay();
        const auto ended = place.run("run -d 2016-07-08 -l 5");
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.contains(QLatin1String("flow_results.csv")), qPrintable(ended.err));
        const auto named = place.run("run -d 2016-07-08 -l 5 --results nowhere.csv");
        QCOMPARE(named.code, 1);
        QVERIFY2(named.err.contains(QLatin1String("nowhere.csv")), qPrintable(named.err));
    }

    void runReportsItsStages()
    {
        const test::FlowOaPlace place;
        place.importSmallDay();
        test::writeFile(place.dayFile("flow_results.csv"), test::firstResults());
        const auto table = place.run("run -d 20160708 -l 2");
        QVERIFY2(table.code == 0, qPrintable(table.err));
        const QString text = QString::fromUtf8(table.out).simplified();
        QVERIFY2(text.contains(QLatin1String("2 of 3 lines of ")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("Suspicious connections 2 ")), qPrintable(text));
        const auto json = place.run("run -d 20160708 -l 10 --format json");
        const QJsonObject report = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(report[QLatin1String("limit")].toInt(), 10);
        QCOMPARE(report[QLatin1String("day")].toString(), QStringLiteral("2016-07-08"));
        QCOMPARE(report[QLatin1String("stages")].toArray().size(), 11);
    }

    void mistypedWorkspaceIsNotMade()
    {
        const test::FlowOaPlace place;
        for (const char* commandLine :
             { "days", "suspicious -d 20160708", "run -d 20160708 -l 5", "reset -d 20160708",
               "score -d 20160708 --score high --dst-port 443", "undo -d 20160708",
               "redo -d 20160708", "history -d 20160708", "details -d 20160708 --rank 0",
               "chord -d 20160708 --ip 10.0.0.5", "summary --from 20160708 --to 20160708",
               "delete-day -d 20160708", "delete-day -d 20160708 --yes",
               "score -d 20160708 --batch -", "doctor" }) {
            const auto ended = place.run(commandLine);
            QCOMPARE(ended.code, 1);
            QVERIFY2(ended.err.contains(QLatin1String("There is no workspace at ")),
                     qPrintable(ended.err));
            QVERIFY(!QFile::exists(place.workspace()));
        }
    }

    void defaultWorkspaceIsTheUsersDataFolder()
    {
        const test::FlowOaPlace place;
        test::writeFile(place.path("flows.csv"), test::smallDayFlows());
        QCOMPARE(place.program.run({ QStringLiteral("import"), place.path("flows.csv") }).code, 0);
        QVERIFY(QFile::exists(place.path("home/flow-workbench/workspace/data/flow/20160708")));
    }

    void daysTellsWhatIsThere()
    {
        const test::FlowOaPlace place;
        place.importSmallDay();
        place.runSmallDay();
        QCOMPARE(place.run("score -d 20160708 --score low --dst-port 443").code, 0);
        const auto json = test::arrayOf(place.run("days --format json").out);
        const qint64 bytes = json[0][QLatin1String("size_bytes")].toInteger();
        QVERIFY(bytes > QFileInfo(place.dayFile("flow.sqlite")).size());
        QCOMPARE(place.run("days --format csv").out,
                 QByteArray("day,flows,results,run,stale,ranked,unscored,verdicts,size_bytes,"
                            "broken\n2016-07-08,9,1,1,0,3,2,1,")
                     + QByteArray::number(bytes) + ",0\n");
        QCOMPARE(json[0][QLatin1String("unscored")].toInt(), 2);
        QCOMPARE(json[0][QLatin1String("stale")].toBool(), false);
        QCOMPARE(json[0][QLatin1String("verdicts")].toInt(), 1);
        QCOMPARE(json[0][QLatin1String("broken")].toBool(true), false);
        QCOMPARE(QString::fromUtf8(place.run("days").out.split('\n')[1]).simplified(),
                 QStringLiteral("2016-07-08 9 yes yes 3 2 1 ") + formatBytes(bytes));
    }

    void lostOutputIsAFailure()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("this system has no /dev/full");
        const test::FlowOaPlace place;
        place.runSmallDay();
        QProcess process;
        place.program.prepare(
            process, { QStringLiteral("days"), QStringLiteral("--workspace"), place.workspace() });
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start();
        const auto ended = test::ProgramRunner::finish(process);
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.err.contains(QLatin1String("Standard output cannot be written to")));
    }

    void demoIsReadyForARun()
    {
        const test::FlowOaPlace place;
        const auto demo = place.run("demo --flows 2000");
        QVERIFY2(demo.code == 0, qPrintable(demo.err));
        QVERIFY(demo.out.startsWith("2026-03-18: 2,000 flows imported")
                || demo.out.startsWith("2026-03-18: 2000 flows imported"));
        QVERIFY(demo.err.contains(QLatin1String("Next: flow-oa run --workspace ")));
        QCOMPARE(place.run("run -d 2026-03-18 -l 100").code, 0);
        QCOMPARE(test::arrayOf(place.run("suspicious -d 20260318 --format json").out).size(), 100);

        QVERIFY(place.run("demo --flows 2000").out.contains("nothing changed"));
        const auto other = place.run("demo --flows 2001");
        QCOMPARE(other.code, 1);
        QVERIFY2(other.err.contains(QLatin1String("of other --flows or --seed")),
                 qPrintable(other.err));
        QVERIFY(place.run("days --format csv").out.contains("2026-03-18,2000,1,1,0,100,100,0,"));
    }

    void demoLeavesADayOfTheUsersOwn()
    {
        const test::FlowOaPlace place;
        place.importSmallDay();
        const auto ended = place.run("demo --flows 2000 --date 2016-07-08");
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(QLatin1String("flows of your own")), qPrintable(ended.err));
        QVERIFY(place.run("days --format csv").out.contains("2016-07-08,9,0,0,0,0,0,0,"));
    }

    void signalCancels_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void signalCancels()
    {
        QFETCH(int, number);
        const test::FlowOaPlace place;
        QProcess process;
        // More than can be made before the signal arrives.
        place.program.prepare(process,
                              { QStringLiteral("demo"), QStringLiteral("--flows"),
                                QStringLiteral("50000000"), QStringLiteral("--workspace"),
                                place.workspace() });
        process.start();
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(process.waitForReadyRead(60'000));
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), number), 0);
        const auto ended = test::ProgramRunner::finish(process);
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.endsWith(QLatin1String("Cancelled. Nothing was changed.\n")),
                 qPrintable(ended.err));
        const QDir day(place.workspace() + QStringLiteral("/data/flow/20260318"));
        QCOMPARE(day.entryList(QDir::Files | QDir::Hidden), QStringList());
    }
};

FW_TEST(TestFlowOa, "tst_flowoa")

} // namespace fw

#include "tst_flowoa.moc"
