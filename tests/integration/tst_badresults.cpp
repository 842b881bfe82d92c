// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/badinput.h"
#include "tests/support/testmain.h"

#include <sys/resource.h>

namespace fw {

namespace {

using namespace test;

constexpr Ends ends { "10.0.0.5", 50123, "203.0.113.9", 443 };

QByteArray goodLine()
{
    return resultLine("2016-07-08 10:00:01", ends, "TCP", 1, 100, "1e-9");
}

// The good line with one column, counted from 1, replaced.
QByteArray lineWith(int column, const QByteArray& value)
{
    QList<QByteArray> fields = goodLine().chopped(1).split('\t');
    fields[column - 1] = value;
    return fields.join('\t') + '\n';
}

// Kilobytes: the most that any of the children so far had in memory.
long childrensPeak()
{
    rusage usage {};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss;
}

} // namespace

// Every way a ranked results file can be wrong, by the real program: the sentence, the exit code,
// and that the day is as it was.
class TestBadResults : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_place = std::make_unique<BadInputPlace>(); }
    void cleanupTestCase() { m_place.reset(); }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* name, const QByteArray& content, const char* said) {
            QTest::newRow(name) << content << QByteArray("flow-oa: {bad}") + said;
        };
        const auto at = [&row](const char* name, const QByteArray& content, const char* said) {
            row(name, content,
                QByteArray(QByteArray(", line 1: ") + said + ". Nothing was changed.").constData());
        };
        row("empty", "", " is empty. Nothing was changed.");
        at("commas", goodLine().replace('\t', ','), "expected 18 tab-separated columns, found 1");
        at("semicolons", goodLine().replace('\t', ';'),
           "expected 18 tab-separated columns, found 1");
        at("too few columns", goodLine().left(goodLine().lastIndexOf('\t')) + '\n',
           "expected 18 tab-separated columns, found 17");
        at("header line",
           "treceived\ttryear\ttrmonth\ttrday\ttrhour\ttrminute\ttrsec\ttdur\tsip\tdip\tsport\t"
           "dport\tproto\tipkt\tibyt\topkt\tobyt\tscore\n"
               + goodLine(),
           "column 1 (treceived): expected a time (yyyy-mm-dd hh:mm:ss), found 'treceived'");
        at("NUL in the protocol", lineWith(13, QByteArray("T\0P", 3)),
           "column 13 (proto): expected a protocol name, UTF-8 of at most 32 bytes, found "
           "'T\xef\xbf\xbdP'");
        at("NUL bytes only", QByteArray(5000, '\0'), "expected 18 tab-separated columns, found 1");
        at("UTF-16", QByteArray::fromHex("fffe") + QByteArray("2\0000\0001\0", 6),
           "expected 18 tab-separated columns, found 1");
        at("protocol not UTF-8", lineWith(13, "T\xe9P"),
           "column 13 (proto): expected a protocol name, UTF-8 of at most 32 bytes, found "
           "'T\xef\xbf\xbdP'");
        at("protocol of 10 kB", lineWith(13, QByteArray(10'000, 'A')),
           "column 13 (proto): expected a protocol name, UTF-8 of at most 32 bytes, found "
           "'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\xe2\x80\xa6'");
        at("protocol behind a byte order mark", lineWith(13, "\xef\xbb\xbfTCP"),
           "column 13 (proto): expected a protocol name, UTF-8 of at most 32 bytes, found "
           "'TCP'");
        at("blank line first", '\n' + goodLine(), "expected 18 tab-separated columns, found 1");
        for (const char* score : { "abc", "nan", "NaN", "inf", "-0.1", "1.5", "", "1,5", "1e999" })
            at(QByteArray(QByteArray("score ") + score).constData(), lineWith(18, score),
               QByteArray(QByteArray("column 18 (score): expected a number from 0 to 1, found '")
                          + score + '\'')
                   .constData());
        at("destination port 70000", lineWith(12, "70000"),
           "column 12 (dport): expected a port from 0 to 65535, found '70000'");
        at("source port -1", lineWith(11, "-1"),
           "column 11 (sport): expected a port from 0 to 65535, found '-1'");
        at("source no address", lineWith(9, "10.0.0.256"),
           "column 9 (sip): expected an IPv4 or IPv6 address, found '10.0.0.256'");
        at("destination a name", lineWith(10, "host.example"),
           "column 10 (dip): expected an IPv4 or IPv6 address, found 'host.example'");
        at("no such time", lineWith(1, "2016-07-08 25:00:01"),
           "column 1 (treceived): expected a time (yyyy-mm-dd hh:mm:ss), found "
           "'2016-07-08 25:00:01'");
        at("another day", lineWith(1, "2016-07-10 10:00:01"),
           "2016-07-10 10:00:01 is not on the day of the run, 2016-07-08");
        at("negative packets", lineWith(14, "-5"),
           "column 14 (ipkt): expected a whole number, 0 or greater, found '-5'");
        at("bytes beyond 64 bits", lineWith(15, "99999999999999999999"),
           "column 15 (ibyt): expected a whole number, 0 or greater, found "
           "'99999999999999999999'");
        row("third line", goodLine() + goodLine() + lineWith(12, "x"),
            ", line 3: column 12 (dport): expected a port from 0 to 65535, found 'x'. Nothing was "
            "changed.");
        row("blank line between", goodLine() + '\n' + goodLine(),
            ", line 2: expected 18 tab-separated columns, found 1. Nothing was changed.");
        row("endless line behind the limit", goodLine().repeated(12) + QByteArray(200'000, 'x'),
            ", line 13: the line is longer than 65536 characters. Nothing was changed.");
    }

    void refused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, said);
        const auto ended =
            m_place->run("run -d 20160708 -l 10 --results", { m_place->badFile(content) });
        m_place->requireEnd(ended, 1, said.constData());
        m_place->requireKept();
    }

    void filesThatAreNone()
    {
        m_place->requireEnd(
            m_place->run("run -d 20160708 -l 10 --results", { m_place->path("no") }), 1,
            QByteArray("flow-oa: There are no results for 2016-07-08: "
                       + m_place->path("no").toUtf8() + " does not exist. Nothing was changed.")
                .constData());
        m_place->requireEnd(
            m_place->run("run -d 20160708 -l 10 --results", { m_place->workspace() }), 1,
            "flow-oa: {ws} is a folder. Nothing was changed.");
        // A day without results of its own. Its folder, which the run's lock needs, is no loss.
        m_place->requireEnd(m_place->run("run -d 20160709 -l 10"), 1,
                            "flow-oa: There are no results for 2016-07-09: "
                            "{ws}/data/flow/20160709/flow_results.csv does not exist. Nothing was "
                            "changed.");
        m_place->requireKept();
    }

    void takenAllTheSame_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("CRLF") << firstResults().replace("\n", "\r\n");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" + firstResults());
        QTest::newRow("no ending") << firstResults().chopped(1);
    }

    void takenAllTheSame()
    {
        QFETCH(QByteArray, content);
        m_place->makeAnew();
        const auto before = rowsOf(m_place->inWorkspace("workbench.sqlite"),
                                   QStringLiteral("SELECT * FROM flow_scores"));
        const auto ended = m_place->run("run -d 20160708 -l 10 --format json --results",
                                        { m_place->badFile(content) });
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        auto after = rowsOf(m_place->inWorkspace("workbench.sqlite"),
                            QStringLiteral("SELECT tstart, srcip, sport, proto, score, rank FROM "
                                           "flow_scores ORDER BY rank"));
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after[2][3].toString(), QStringLiteral("ICMP"));
        QCOMPARE(after[2][4].toDouble(), 1e-7);
        m_place->makeAnew();
    }

    // Neither a line without an end nor a long file may fill the memory.
    void memoryStaysFlat()
    {
        QCOMPARE(m_place->run("run -d 20160708 -l 3").code, 0);
        const long before = childrensPeak();
        {
            QFile endless(m_place->badPath());
            QVERIFY(endless.open(QIODevice::WriteOnly));
            QVERIFY(endless.resize(64 << 20)); // of NUL bytes
        }
        m_place->requireEnd(m_place->run("run -d 20160708 -l 10 --results", { m_place->badPath() }),
                            1,
                            "flow-oa: {bad}, line 1: the line is longer than 65536 characters. "
                            "Nothing was changed.");
        {
            QFile text(m_place->badPath());
            QVERIFY(text.open(QIODevice::WriteOnly));
            const QByteArray block = goodLine().repeated(10'000);
            for (int written = 0; written < 64 << 20; written += static_cast<int>(block.size()))
                QCOMPARE(text.write(block), block.size());
        }
        const auto ended = m_place->run("run -d 20160708 -l 3 --results", { m_place->badPath() });
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QVERIFY2(childrensPeak() - before < 24 << 10,
                 qPrintable(QString::number(childrensPeak() - before)));
        m_place->makeAnew();
    }

private:
    std::unique_ptr<BadInputPlace> m_place;
};

FW_TEST(TestBadResults, "tst_badresults")

} // namespace fw

#include "tst_badresults.moc"
