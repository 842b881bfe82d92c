// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/badinput.h"
#include "tests/support/testmain.h"

#include <QJsonObject>

namespace fw {

namespace {

using namespace test;

const QByteArray noSuchDay = " is not a date: there is no such day from 1970-01-01 to 9999-12-31.";
const QByteArray noDate = " is not a date: expected yyyymmdd or yyyy-mm-dd.";
const QByteArray noRange = " must be an address, a block such as 10.0.0.0/8 or a range such as "
                           "10.0.0.1-10.0.0.9, not ";
const QByteArray noKey = "--connection must be a key as 'flow-oa suspicious --format json' writes "
                         "it, such as 2026-03-18T01:02:03Z/10.0.0.5/50123/203.0.113.9/443/TCP, "
                         "not ";
const QByteArray noRun =
    "No run of 2016-07-09 was made yet; 'flow-oa run -d 2016-07-09 -l 500' makes one.";

// What stands behind the command's name in a row's tag; the row's sentence ends with the help.
void wrong(const QByteArray& commandLine, const QByteArray& said)
{
    QTest::newRow(commandLine.constData())
        << 2 << said + " See 'flow-oa " + commandLine.split(' ').first() + " --help'.";
}

void failed(const QByteArray& commandLine, const QByteArray& said)
{
    QTest::newRow(commandLine.constData()) << 1 << said;
}

} // namespace

// Every way of calling flow-oa wrongly: the sentence, the exit code, and that the day is as it was.
class TestBadArguments : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_place = std::make_unique<BadInputPlace>(); }
    void cleanupTestCase() { m_place.reset(); }

    void refused_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        limits();
        dates();
        commandsAndOptions();
        scores();
        reading();
        changing();
    }

    void refused()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, said);
        const Ended ended = m_place->run(QTest::currentDataTag());
        m_place->requireEnd(ended, code, QByteArray("flow-oa: " + said).constData());
        m_place->requireKept();
    }

    void noCommand_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("") << QByteArray("A command is missing.");
        QTest::newRow("bogus") << QByteArray("There is no command 'bogus'.");
        QTest::newRow("RUN -d 20160708") << QByteArray("There is no command 'RUN'.");
        QTest::newRow("-d 20160708 run") << QByteArray("'-d' stands where a command is expected.");
        QTest::newRow("--bogus") << QByteArray("'--bogus' stands where a command is expected.");
    }

    void noCommand()
    {
        QFETCH(QByteArray, said);
        const Ended ended = m_place->program.run(QTest::currentDataTag());
        m_place->requireEnd(ended, 2,
                            QByteArray("flow-oa: " + said + " See 'flow-oa --help'.").constData());
        m_place->requireKept();
    }

    // The last word of the command line, where nothing can be taken for the value.
    void noValueAtTheEnd_data()
    {
        QTest::addColumn<QString>("option");
        for (const char* commandLine :
             { "run --limit 5 --date", "run -d 20160708 --limit", "run -d 20160708 -l 5 --type",
               "run -d 20160708 -l 5 --results", "suspicious -d 20160708 --format",
               "score -d 20160708 --score", "score -d 20160708 --score high --ip",
               "score -d 20160708 --score high --note", "score -d 20160708 --batch",
               "details -d 20160708 --rank", "chord -d 20160708 --ip", "summary --from",
               "history --date", "days --workspace" })
            QTest::newRow(commandLine) << QString::fromUtf8(commandLine).section(u' ', -1);
    }

    void noValueAtTheEnd()
    {
        QFETCH(QString, option);
        const QString commandLine = QString::fromUtf8(QTest::currentDataTag());
        m_place->requireEnd(m_place->program.run(QTest::currentDataTag()), 2,
                            QStringLiteral("flow-oa: Missing value after '%1'. See 'flow-oa %2 "
                                           "--help'.")
                                .arg(option, commandLine.section(u' ', 0, 0))
                                .toUtf8()
                                .constData());
        m_place->requireKept();
    }

    // Harmless, and said all the same.
    void nothingThere_data()
    {
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* commandLine, const char* said) {
            QTest::newRow(commandLine) << QByteArray(said);
        };
        row("history -d 20160709", "No decision about 2016-07-09 was made yet.");
        row("summary --from 20160709 --to 20160710",
            "No flows from 2016-07-09 to 2016-07-10 were imported; 'flow-oa import' brings them "
            "in.");
        row("chord -d 20160708 --ip 10.9.9.9",
            "10.9.9.9 is in no suspicious connection of 2016-07-08, so it has no chord diagram.");
        row("undo -d 20160709", "");
        row("redo -d 20160708", "");
        row("reset -d 20160709 --yes", "");
    }

    void nothingThere()
    {
        QFETCH(QByteArray, said);
        const Ended ended = m_place->run(QTest::currentDataTag());
        m_place->requireEnd(ended, 0, said.constData());
        if (said.isEmpty())
            QVERIFY2(ended.out.contains("there is nothing to ")
                         || ended.out.contains("nothing was changed"),
                     ended.out.constData());
        m_place->requireKept();
    }

    // An option can be the value of another one, but only where that is said.
    void anOptionAsValue()
    {
        const Ended scored =
            m_place->run("score -d 20160708 --score low --dst-port 22 --note=--dry-run");
        m_place->requireEnd(scored, 0, "");
        const auto history = arrayOf(m_place->run("history -d 20160708 --format json").out);
        QCOMPARE(history[0][QLatin1String("note")].toString(), QStringLiteral("--dry-run"));
        m_place->makeAnew();
    }

private:
    static void limits()
    {
        for (const char* limit : { "0", "-1", "abc", "1.5", "5x", "+5", "0x10", "1e3", "-0",
                                   "99999999999999999999", "9223372036854775808" })
            wrong(QByteArray("run -d 20160708 -l ") + limit,
                  QByteArray("--limit must be a whole number, 1 or greater, not '") + limit + "'.");
        wrong("run -d 20160708 --limit=", "--limit must be a whole number, 1 or greater, not ''.");
        wrong("suspicious -d 20160708 --limit 0",
              "--limit must be a whole number, 1 or greater, not '0'.");
        wrong("demo --flows 1999", "--flows must be a whole number, 2000 to 50000000, not '1999'.");
        wrong("demo --flows 50000001",
              "--flows must be a whole number, 2000 to 50000000, not '50000001'.");
        wrong("demo --seed -1", "--seed must be a whole number, 0 or greater, not '-1'.");
        wrong("demo --seed 99999999999999999999",
              "--seed must be a whole number, 0 or greater, not '99999999999999999999'.");
    }

    static void dates()
    {
        for (const char* day : { "20160230", "2016-13-01", "00000000", "19691231", "99999999" })
            wrong(QByteArray("run -l 5 -d ") + day, QByteArray("'") + day + '\'' + noSuchDay);
        for (const char* day : { "20160708x", "2016-7-8", "../../etc", "today", "2016/07/08",
                                 "201607081", "-1", "*" })
            wrong(QByteArray("run -l 5 -d ") + day, QByteArray("'") + day + '\'' + noDate);
        for (const char* command :
             { "run -l 5", "suspicious", "score --score high --ip 10.0.0.5", "details --rank 0",
               "explain --rank 0", "chord --ip 10.0.0.5", "history", "undo", "redo", "reset --yes",
               "delete-day --yes" }) {
            wrong(command, "--date is missing.");
            wrong(QByteArray(command) + " --date=", "''" + noDate);
            wrong(QByteArray(command) + " -d 20160230", "'20160230'" + noSuchDay);
            wrong(QByteArray(command) + " -d ../../etc", "'../../etc'" + noDate);
            wrong(QByteArray(command) + " -d 20160708 -d 20160709",
                  "--date was given more than once.");
        }
        wrong("demo --date 20160230", "'20160230'" + noSuchDay);
        wrong("summary", "--from is missing.");
        wrong("summary --from 20160708", "--to is missing.");
        wrong("summary --from 20160708 --to=", "''" + noDate);
        wrong("summary --from 20160230 --to 20160708", "'20160230'" + noSuchDay);
        wrong("summary --from 20160709 --to 20160708",
              "--from 2016-07-09 is after --to 2016-07-08.");
    }

    static void commandsAndOptions()
    {
        for (const char* type : { "dns", "FLOW", "flow,dns" })
            wrong(QByteArray("run -d 20160708 -l 5 -t ") + type,
                  QByteArray("--type can only be flow, not '") + type + "'.");
        wrong("run -d 20160708 -l 5 --type=", "--type can only be flow, not ''.");
        wrong("run -d 20160708 -l 5 --bogus", "Unknown option 'bogus'.");
        wrong("run -d 20160708 -l 5 -x", "Unknown option 'x'.");
        wrong("undo -d 20160708 --yes", "Unknown option 'yes'.");
        wrong("days -d 20160708", "Unknown option 'd'.");
        wrong("run -d 20160708 -l 5 extra", "'extra' was not expected.");
        wrong("days extra", "'extra' was not expected.");
        wrong("reset -d 20160708 yes", "'yes' was not expected.");
        wrong("delete-day -d 20160708 20160709 --yes", "'20160709' was not expected.");
        wrong("reset -d 20160708 --yes=no", "Unexpected value after '--yes'.");
        wrong("suspicious -d 20160708 --unscored=no", "Unexpected value after '--unscored'.");
        wrong("run -d 20160708 -l 5 --results=", "--results needs a file.");
        wrong("run -d 20160708 -l 5 --format csv", "--format is one of table, json, not 'csv'.");
        for (const char* command : { "suspicious -d 20160708", "details -d 20160708 --rank 0",
                                     "chord -d 20160708 --ip 10.0.0.5", "history -d 20160708",
                                     "summary --from 20160708 --to 20160708", "days" })
            wrong(QByteArray(command) + " --format pdf",
                  "--format is one of table, csv, json, not 'pdf'.");
        wrong("days --format=", "--format is one of table, csv, json, not ''.");
        wrong("import", "FILE... is missing.");
        wrong("import --format csv flows.csv", "--format is one of table, json, not 'csv'.");
        // An option stands where a value should be. The place's own --workspace is the last one.
        const auto swallowed = [](const QByteArray& commandLine, const QByteArray& option,
                                  const QByteArray& next) {
            wrong(commandLine,
                  "The value of " + option + " is missing: " + next
                      + " is an option. If it is meant as the value, write " + option + '=' + next
                      + '.');
        };
        swallowed("run -d 20160708 -l", "-l", "--workspace");
        swallowed("run -d 20160708 --limit", "--limit", "--workspace");
        swallowed("run -d -l 5", "-d", "-l");
        swallowed("run -d 20160708 -l 5 --results --format json", "--results", "--format");
        swallowed("score -d 20160708 --score low --dst-port 22 --note --dry-run", "--note",
                  "--dry-run");
        swallowed("score -d 20160708 --batch", "--batch", "--workspace");
        swallowed("delete-day -d --yes", "-d", "--yes");
        swallowed("days --workspace --format", "--workspace", "--format");
    }

    static void scores()
    {
        const QByteArray score = "score -d 20160708 --score high";
        for (const char* word : { "urgent", "HIGH", "1", "" })
            wrong(QByteArray("score -d 20160708 --ip 10.0.0.5 --score=") + word,
                  QByteArray("--score is one of high, medium, low, clear, not '") + word + "'.");
        wrong("score -d 20160708", "--score is missing, or --batch in its place.");
        wrong(score,
              "Say which connections: --connection, --src-ip, --dst-ip, --ip, --src-port, "
              "--dst-port, --proto or --filter.");
        for (const char* option : { "src-ip", "dst-ip", "ip" })
            for (const char* range :
                 { "10.0.0.256", "10.0.0.0/33", "::/129", "10.0.0.0/8/8", "10.0.0.9-10.0.0.1",
                   "10.0.0.1-::1", "010.0.0.1", "host.example", "" })
                wrong(score + " --" + option + '=' + range,
                      QByteArray("--") + option + noRange + '\'' + range + "'.");
        for (const char* option : { "src-port", "dst-port" })
            for (const char* port : { "65536", "-1", "http", "22.0", "" })
                wrong(score + " --" + option + '=' + port,
                      QByteArray("--") + option + " must be a whole number, 0 to 65535, not '"
                          + port + "'.");
        for (const char* key : { "", "1", "2016-07-08T25:00:01Z/10.0.0.5/50123/203.0.113.9/443/TCP",
                                 "2016-07-08T10:00:01Z/10.0.0.5/70000/203.0.113.9/443/TCP",
                                 "2016-07-08T10:00:01Z/10.0.0.5/50123/203.0.113.9/443" })
            wrong(score + " --connection=" + key, noKey + '\'' + key + "'.");
        wrong(score
                  + " --ip 10.0.0.5 --connection "
                    "2016-07-08T10:00:01Z/10.0.0.5/50123/203.0.113.9/443/TCP",
              "--connection cannot be combined with --src-ip, --dst-ip, --ip, --src-port, "
              "--dst-port or --proto.");
        failed(score + " --connection 2016-07-08T10:00:09Z/10.0.0.5/50123/203.0.113.9/443/TCP",
               "2016-07-08 has no suspicious connection "
               "2016-07-08T10:00:09Z/10.0.0.5/50123/203.0.113.9/443/TCP; nothing was changed.");
        failed(score + " --proto SCTP --ip 10.0.0.5",
               "No suspicious connection of 2016-07-08 matches the rule (ip 10.0.0.5, proto SCTP); "
               "nothing was changed.");
        failed("score -d 20160709 --score high --ip 10.0.0.5", noRun);
        wrong("score -d 20160708 --batch=", "--batch needs a file, or - for standard input.");
        wrong("score -d 20160708 --score high --batch -",
              "--batch cannot be combined with --score.");
        failed("score -d 20160708 --batch /nowhere/batch",
               "/nowhere/batch cannot be read: No such file or directory. Nothing was changed.");
        failed("score -d 20160708 --batch /dev",
               "/dev cannot be read: file to open is a directory. Nothing was changed.");
        failed("score -d 20160709 --batch /dev/null", noRun);
    }

    static void reading()
    {
        failed("suspicious -d 20160709", noRun);
        wrong("details -d 20160708", "Say which connection: --connection KEY or --rank N.");
        for (const char* rank : { "-1", "1.0", "first", "99999999999999999999" })
            wrong(QByteArray("details -d 20160708 --rank ") + rank,
                  QByteArray("--rank must be a whole number, 0 or greater, not '") + rank + "'.");
        wrong("details -d 20160708 --connection x", noKey + "'x'.");
        failed("details -d 20160708 --rank 99",
               "2016-07-08 has no suspicious connection of rank 99.");
        failed("details -d 20160709 --rank 0", noRun);
        wrong("chord -d 20160708", "--ip is missing.");
        for (const char* address : { "10.0.0.0/8", "nobody", "10.0.0.5,10.0.0.7", "" })
            wrong(QByteArray("chord -d 20160708 --ip=") + address,
                  QByteArray("--ip must be one address such as 10.0.0.5 or 2001:db8::1, not '")
                      + address + "'.");
        wrong("chord -d 20160708 --ip 10.0.0.5 --ip 10.0.0.7", "--ip was given more than once.");
        failed("chord -d 20160709 --ip 10.0.0.5", noRun);
    }

    static void changing()
    {
        wrong("reset -d 20160708", "Nothing was changed; --yes does it.");
        wrong("delete-day -d 20160708", "Nothing was changed; --yes does it.");
        failed("delete-day -d 20160709", "The workspace has nothing of 2016-07-09.");
        failed("delete-day -d 20160709 --yes",
               "The workspace has nothing of 2016-07-09; nothing was changed.");
    }

    std::unique_ptr<BadInputPlace> m_place;
};

FW_TEST(TestBadArguments, "tst_badarguments")

} // namespace fw

#include "tst_badarguments.moc"
