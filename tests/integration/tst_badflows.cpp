// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/badinput.h"
#include "tests/support/flowreading.h"
#include "tests/support/testmain.h"

#include <QJsonObject>

#include <sys/stat.h>

namespace fw {

namespace {

using namespace test;

// A flow that the small day does not have.
QByteArray goodLine()
{
    return flowLine("2016-07-08 12:00:00", { "10.9.0.1", 1, "192.0.2.9", 80 }, "TCP", 1, 10);
}

// The good line with one column, counted from 1, replaced.
QByteArray lineWith(int column, const QByteArray& value)
{
    QList<QByteArray> fields = goodLine().chopped(1).split(',');
    fields[column - 1] = value;
    return fields.join(',') + '\n';
}

// What is said of a file that begins so.
QByteArray noFlows(const QByteArray& found)
{
    return " is none of the flow formats this program reads: it begins with '" + found
        + "', and looked for were: Spot flow CSV, spot-nfdump CSV, nfdump CSV, nfcapd file, Zeek "
          "conn.log, Zeek conn.log in JSON, Argus binetflow, Suricata eve.json.";
}

// As they are shown.
QByteArray nulBytes(qsizetype count)
{
    return QByteArray("\xef\xbf\xbd").repeated(count);
}

const char* const flowFile = "data/flow/20160708/flow.sqlite";

// What an import that brings flows may change: the flows, and the tables made from them.
QStringList madeAnew()
{
    return { QLatin1String(flowFile), QStringLiteral("workbench.sqlite"),
             QStringLiteral("data/flow/20160708/run_report.json") };
}

} // namespace

// Every way a raw flow file can be wrong, by the real program: what is refused as a whole, what
// line by line, the sentence, the exit code, and that what was there is still there.
class TestBadFlows : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_place = std::make_unique<BadInputPlace>(); }
    void cleanupTestCase() { m_place.reset(); }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("said");
        wholeFiles();
        singleLines();
    }

    void refused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, said);
        const Ended ended = m_place->run("import", { m_place->badFile(content) });
        m_place->requireEnd(
            ended, 1,
            QByteArray("flow-oa: {bad}" + said + " Nothing of it was imported.").constData());
        m_place->requireKept();
    }

    void notAFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no such file")
            << QStringLiteral("/nowhere/flow.csv")
            << QByteArray("/nowhere/flow.csv cannot be read: No such file or directory.");
        QTest::newRow("empty device")
            << QStringLiteral("/dev/null") << QByteArray("/dev/null is empty.");
        QTest::newRow("endless device")
            << QStringLiteral("/dev/zero") << "/dev/zero" + noFlows(nulBytes(40) + "\xe2\x80\xa6");
    }

    void notAFile()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, said);
        m_place->requireEnd(
            m_place->run("import", { path }), 1,
            QByteArray("flow-oa: " + said + " Nothing of it was imported.").constData());
        m_place->requireKept();
    }

    void anEmptyName()
    {
        m_place->requireEnd(m_place->run("import", { m_place->path("flows.csv"), QString() }), 2,
                            "flow-oa: The name of a file is empty. See 'flow-oa import --help'.");
        m_place->requireKept();
    }

    void aFileThatMayNotBeRead()
    {
        if (!m_place->canRunUnprivileged())
            QSKIP("root cannot drop its rights here");
        m_place->giveAway();
        const QString path = m_place->badFile(flowHeader() + goodLine());
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0), 0);
        m_place->requireEnd(m_place->runUnprivileged("import", { path }), 1,
                            "flow-oa: {bad} cannot be read: Permission denied. Nothing of it was "
                            "imported.");
        m_place->requireKept();
        QFile::remove(path);
        m_place->makeAnew();
    }

    void takenInPart_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("flows");
        QTest::addColumn<int>("rejected");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char* name, const QByteArray& lines, int flows, int rejected,
                            const QStringList& told) {
            QTest::newRow(name) << flowHeader() + lines << flows << rejected << told;
        };
        row("half of a file", goodLine().repeated(5) + goodLine().left(40), 5, 1,
            { QStringLiteral("  1: wrong number of columns"),
              QStringLiteral("    line 7: '2016-07-08 12:00:00,1467979200,2016,7,8,'") });
        row("cut in the last number", goodLine() + goodLine().chopped(12), 1, 1,
            { QStringLiteral("  1: wrong number of columns") });
        row("one bad line of each kind",
            goodLine() + lineWith(12, "70000") + lineWith(10, "10.0.0.256") + lineWith(18, "-5")
                + lineWith(1, "yesterday") + "junk\n" + goodLine(),
            2, 5,
            { QStringLiteral("  1: not a port (0 to 65535)"),
              QStringLiteral("    line 3: sport '70000'"),
              QStringLiteral("    line 4: sip '10.0.0.256'"),
              QStringLiteral("    line 5: ipkt '-5'"), QStringLiteral("    line 6: 'yesterday'"),
              QStringLiteral("    line 7: 'junk'") });
        row("NUL bytes between", goodLine() + QByteArray(100, '\0') + '\n' + goodLine(), 2, 1,
            { QStringLiteral("  1: wrong number of columns") });
        row("binary between", goodLine() + QByteArray::fromHex("89504e470d1a00ff") + '\n', 1, 1,
            { QStringLiteral("    line 3: '\ufffdPNG\ufffd\ufffd\ufffd\ufffd'") });
        row("a terminal's own words", goodLine() + "\x1b[2J\x07\n", 1, 1,
            { QStringLiteral("    line 3: '\ufffd[2J\ufffd'") });
        row("more bad lines than are shown", goodLine() + QByteArray("x\n").repeated(1000), 1, 1000,
            { QStringLiteral("  1000: wrong number of columns"),
              QStringLiteral("    line 7: 'x'") });
        row("blank lines", "\n\n" + goodLine() + "\n\n", 1, 0, {});
        row("CRLF", goodLine().replace('\n', "\r\n"), 1, 0, {});
        QTest::newRow("byte order mark")
            << QByteArray("\xef\xbb\xbf" + flowHeader() + goodLine()) << 1 << 0 << QStringList();
    }

    void takenInPart()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, flows);
        QFETCH(int, rejected);
        QFETCH(QStringList, told);
        const auto storedFlows = [this] {
            return rowsOf(m_place->inWorkspace(flowFile),
                          QStringLiteral("SELECT COUNT(*) FROM flow"))[0][0]
                .toInt();
        };
        const int before = storedFlows();
        const Ended ended = m_place->run("import", { m_place->badFile(content) });
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QCOMPARE(storedFlows(), before + flows);
        const QStringList lines = QString::fromUtf8(ended.out).split(QLatin1Char('\n'));
        const QString counted =
            QStringLiteral("%1, rejected lines: %2").arg(m_place->badPath()).arg(rejected);
        QCOMPARE(lines.contains(counted), rejected > 0);
        for (const QString& line : told)
            QVERIFY2(lines.contains(line), ended.out + line.toUtf8());
        QVERIFY(!ended.out.contains('\x1b') && !ended.out.contains('\0'));
        m_place->requireKept(madeAnew());

        const Ended again = m_place->run("import --format json", { m_place->badPath() });
        const QJsonObject report = arrayOf(again.out)[0].toObject();
        QCOMPARE(report[QLatin1String("rejected_lines")].toInt(), rejected);
        QCOMPARE(report[QLatin1String("days")][0][QLatin1String("already_imported")].toBool(),
                 true);
        QCOMPARE(storedFlows(), before + flows); // a second import brings nothing twice
        m_place->makeAnew();
    }

private:
    static void wholeFiles()
    {
        const auto row = [](const char* name, const QByteArray& content, const QByteArray& said) {
            QTest::newRow(name) << content << said;
        };
        const auto notOurs = [&row](const char* name, const QByteArray& content,
                                    const QByteArray& column, const QByteArray& found) {
            row(name, content,
                ", line 1: this is not a Spot flow file: expected a header line with the column \""
                    + column + "\", found '" + found + "'.");
        };
        row("empty", "", " is empty.");
        row("header only", flowHeader(), " holds no flow: nothing follows its header line.");
        row("header without its end", flowHeader().chopped(1),
            " holds no flow: nothing follows its header line.");
        row("header and blank lines", flowHeader() + "\n\r\n\n",
            " holds no flow: nothing follows its header line.");
        notOurs("half of the header", flowHeader().left(100), "fwd",
                "treceived,unix_tstamp,tryear,trmonth,trday,trhour,trminute,t\xe2\x80\xa6");
        notOurs("a column under another name",
                flowHeader().replace("sport", "srcport") + goodLine(), "sport",
                "treceived,unix_tstamp,tryear,trmonth,trday,trhour,trminute,t\xe2\x80\xa6");
        const auto noneOfThem = [&row](const char* name, const QByteArray& content,
                                       const QByteArray& found) {
            row(name, content, noFlows(found));
        };
        noneOfThem("no header", goodLine().repeated(3),
                   "2016-07-08 12:00:00,1467979200,2016,7,8,\xe2\x80\xa6");
        noneOfThem("semicolons", flowHeader().replace(',', ';') + goodLine(),
                   "treceived;unix_tstamp;tryear;trmonth;trd\xe2\x80\xa6");
        noneOfThem("ranked results", firstResults().replace('\t', ' '),
                   "2016-07-08 10:00:01 2016 7 8 10 0 1 0.5 \xe2\x80\xa6");
        noneOfThem("upper case", flowHeader().toUpper() + goodLine(),
                   "TRECEIVED,UNIX_TSTAMP,TRYEAR,TRMONTH,TRD\xe2\x80\xa6");
        noneOfThem("a picture", QByteArray::fromHex("89504e470d0a1a0a"), "\xef\xbf\xbdPNG");
        noneOfThem("NUL bytes only", QByteArray(5000, '\0'), nulBytes(40) + "\xe2\x80\xa6");
        noneOfThem("an endless line", QByteArray(300'000, 'x'),
                   QByteArray(40, 'x') + "\xe2\x80\xa6");
        noneOfThem("gzip of a letter", packed("Dear Sir\n"), "Dear Sir");
        row("a column twice", flowHeader().replace("opkt", "ipkt") + goodLine(),
            ", line 1: the column \"ipkt\" stands twice in the header line.");
        const QByteArray file = packed(flowHeader() + goodLine());
        row("gzip of nothing", packed({}), " is empty.");
        row("gzip cut off at its beginning", file.left(12),
            " cannot be read: its gzip data ends too early; the file is cut off.");
        row("gzip cut off at its end", file.chopped(4),
            " cannot be read after line 2: its gzip data ends too early; the file is cut off.");
        row("gzip with something behind it", file + "more",
            " cannot be read after line 2: something that is not gzip follows its gzip data.");
        row("gzip damaged", file.chopped(8) + QByteArray(8, 'x'),
            " cannot be read: its gzip data is damaged.");
        row("gzip twice", packed(file), " is compressed with gzip twice; unpack it first.");
        row("an endless line behind good ones",
            flowHeader() + goodLine().repeated(100) + QByteArray(300'000, '\0'),
            ", line 102: the line is longer than 65536 characters.");
    }

    // Files whose only line is wrong.
    static void singleLines()
    {
        const auto row = [](const char* name, const QByteArray& line, const QByteArray& said) {
            QTest::newRow(name) << flowHeader() + line
                                << " holds no flow; rejected lines: 1, the first is line 2: " + said
                    + '.';
        };
        row("two columns", "one,two\n", "wrong number of columns, found 'one,two'");
        row("a column too many", goodLine().chopped(1) + ",x\n",
            "wrong number of columns, found '2016-07-08 "
            "12:00:00,1467979200,2016,7,8,\xe2\x80\xa6'");
        for (const char* port : { "70000", "65536", "-1", "http", "80.0", "" })
            for (const auto& [column, name] : { std::pair { 12, "sport" }, { 13, "dport" } })
                row(QByteArray(QByteArray(name) + ' ' + port).constData(), lineWith(column, port),
                    QByteArray("not a port (0 to 65535), found ") + name + " '" + port + '\'');
        for (const char* address : { "10.0.0.256", "host", "", "10.0.0", "::g", "10.0.0.1/8" })
            for (const auto& [column, name] : { std::pair { 10, "sip" }, { 11, "dip" } })
                row(QByteArray(QByteArray(name) + ' ' + address).constData(),
                    lineWith(column, address),
                    QByteArray("not an IPv4 or IPv6 address, found ") + name + " '" + address
                        + '\'');
        row("NUL in an address", lineWith(10, QByteArray("10.9.0\0.1", 9)),
            "not an IPv4 or IPv6 address, found sip '10.9.0\xef\xbf\xbd.1'");
        row("router", lineWith(28, "x"), "not an IPv4 or IPv6 address, found rip 'x'");
        for (const char* time : { "2016-07-08 25:00:00", "2016-02-30 00:00:00", "yesterday",
                                  "1969-12-31 23:59:59", "10000-01-01 00:00:00", "" })
            row(QByteArray(QByteArray("time ") + time).constData(), lineWith(1, time),
                QByteArray("treceived is not a time (yyyy-mm-dd hh:mm:ss), found '") + time + '\'');
        row("month of another date", lineWith(4, "9"),
            "the date columns do not agree with treceived, found trmonth '9'");
        row("year no number", lineWith(3, "x"),
            "the date columns do not agree with treceived, found tryear 'x'");
        const std::tuple<int, const char*, const char*> numbers[] = {
            { 2, "unix_tstamp", "abc" }, { 9, "tdur", "-1" },
            { 9, "tdur", "nan" },        { 18, "ipkt", "-5" },
            { 18, "ipkt", "" },          { 19, "ibyt", "99999999999999999999" },
            { 19, "ibyt", "1.5" },       { 22, "input", "x" }
        };
        for (const auto& [column, name, value] : numbers)
            row(QByteArray(QByteArray(name) + ' ' + value).constData(), lineWith(column, value),
                QByteArray("not a number in the column's range, found ") + name + " '" + value
                    + '\'');
        for (const auto& [column, name] : { std::pair { 14, "proto" }, { 15, "flag" } })
            for (const auto& [value, shown] :
                 { std::pair { QByteArray("T\x1b[2J"), QByteArray("T\xef\xbf\xbd[2J") },
                   { QByteArray("T\0P", 3), QByteArray("T\xef\xbf\xbdP") },
                   { QByteArray("T\xe9P"), QByteArray("T\xef\xbf\xbdP") },
                   { QByteArray(16, 'A'), QByteArray(16, 'A') } })
                row(QByteArray(QByteArray(name) + ' ' + shown).constData(), lineWith(column, value),
                    QByteArray("protocol or flags are not 15 plain characters or fewer, found ")
                        + name + " '" + shown + '\'');
    }

    std::unique_ptr<BadInputPlace> m_place;
};

FW_TEST(TestBadFlows, "tst_badflows")

} // namespace fw

#include "tst_badflows.moc"
