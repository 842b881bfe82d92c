// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/linereader.h"
#include "core/triage/batchline.h"
#include "core/triage/scorebatch.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTest>

namespace fw {

namespace {

const char* const key = "2016-07-08T01:02:03Z/10.0.0.5/50123/203.0.113.9/443/TCP";

SuspiciousConnection row(const char* dst, std::uint16_t dport)
{
    SuspiciousConnection c = {};
    const ConnectionKey named = *ConnectionKey::parse(QLatin1String(key));
    c.tstart = named.tstart;
    c.srcip = named.srcip;
    c.dstip = *IpAddress::parse(std::string_view(dst));
    c.sport = named.sport;
    c.dport = dport;
    c.proto = named.proto;
    return c;
}

// With ' for ", which C++ has its own use for.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

tl::expected<BatchLine, QString> parse(const QByteArray& line)
{
    return parseBatchLine({ line.constData(), static_cast<std::size_t>(line.size()) });
}

Result<ScoreBatch> read(QByteArray text, const RunContext& context = {})
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return readScoreBatch(buffer, QStringLiteral("batch"), context);
}

} // namespace

class TestScoreBatch : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsRead()
    {
        const auto line = parse(json(" {'score': 'low', 'src_ip': '10.0.0.0/8', 'dst_ip': "
                                     "'10.0.0.1-10.0.0.9', 'ip': '2001:db8::1', 'src_port': 0, "
                                     "'dst_port': 65535, 'proto': 'TCP', 'note': 'a \\u00fc b'} "));
        QVERIFY2(line, line ? "" : qPrintable(line.error()));
        QCOMPARE(line->severity, std::optional(Severity::Low));
        QCOMPARE(line->rule.toString(),
                 QStringLiteral("ip 2001:db8::1, src 10.0.0.0/8, dst 10.0.0.1-10.0.0.9, sport 0, "
                                "dport 65535, proto TCP"));
        QCOMPARE(line->note, QStringLiteral("a \u00fc b"));
        QVERIFY(!line->key);
        const auto keyed = parse(json("{'connection':'") + key + json("','score':'clear'}"));
        QVERIFY(keyed);
        QVERIFY(!keyed->severity);
        QCOMPARE(keyed->key->toString(), QLatin1String(key));
    }

    void wrongLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("said");
        const auto add = [](const QByteArray& line, const char* said) {
            QTest::newRow(said) << line << QString::fromUtf8(said);
        };
        add("x", "it is not JSON from byte 1 on");
        add(json("{'score':'high','dst_port':443"), "it is not JSON from byte 31 on");
        add(json("{'score':'high','dst_port':443} {}"), "it is not JSON from byte 33 on");
        add("[1]", "it is not a JSON object");
        add(json("{'score':1}"), "'score' must be a text");
        add(json("{'score':'urgent'}"), "'score' is one of high, medium, low, clear, not 'urgent'");
        add(json("{'sev':1}"), "the field 'sev' is not known");
        add(json("{'score':'high','score':'low'}"), "the field 'score' is given twice");
        add(json("{'dst_port':443}"), "the field 'score' is missing");
        add(json("{'score':'high','dst_port':65536}"),
            "'dst_port' must be a whole number, 0 to 65535");
        add(json("{'score':'high','src_port':'443'}"),
            "'src_port' must be a whole number, 0 to 65535");
        add(json("{'score':'high','src_ip':'10.0.0.0/99'}"),
            "'src_ip' must be an address, a block or a range, not '10.0.0.0/99'");
        add(json("{'score':'high','ip':{'a':1}}"), "'ip' must be a text");
        add(json("{'score':'high','dst_ip':null}"), "'dst_ip' must be a text");
        add(json("{'score':'high','connection':'x'}"), "'x' is not a connection's key");
        add(json("{'score':'high','proto':'TCP','connection':'") + key + json("'}"),
            "'connection' cannot be combined with the fields of a rule");
        add(json("{'score':'high','note':'n'}"),
            "it does not say which connections: 'connection', or at least one of 'src_ip', "
            "'dst_ip', 'ip', 'src_port', 'dst_port' and 'proto'");
        add(json("{'score':'high','note':'\xff'}"), "it is not UTF-8");
        add(QByteArray(60000, '['), "it is not a JSON object");
    }

    void wrongLines()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, said);
        const auto read = parse(line);
        QVERIFY(!read);
        QCOMPARE(read.error(), said);
    }

    void blankLinesAreSkippedAndCounted()
    {
        const auto batch = read(json("\n{'score':'high','dst_port':1,'note':'a'}\r\n  \t\n")
                                + json("{'score':'low','dst_port':2,'note':'b'}\n")
                                + json("{'score':'low','dst_port':3,'note':'a'}"));
        QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text()));
        QCOMPARE(batch->lines.size(), std::size_t { 3 });
        QCOMPARE(batch->lines[0].number, 2);
        QCOMPARE(batch->lines[2].number, 5);
        QCOMPARE(batch->notes(), QStringLiteral("a; b"));
    }

    void anErrorNamesItsLine()
    {
        const auto wrong = read(json("\n{'score':'high','dst_port':1}\n{}\n"));
        QCOMPARE(
            wrong.error().text(),
            QStringLiteral("batch, line 3: the field 'score' is missing. Nothing was changed."));
        QCOMPARE(wrong.error().code, ErrorCode::BadInput);
        const auto longLine = read(QByteArray(LineReader::maxLineLength + 1, ' '));
        QVERIFY(!longLine);
        QVERIFY2(longLine.error().message.contains(QLatin1String("batch, line 1: ")),
                 qPrintable(longLine.error().message));
        QVERIFY(longLine.error().message.endsWith(QLatin1String("Nothing was changed.")));
        for (const char* nothing : { "", "\n \n" })
            QCOMPARE(read(nothing).error().message,
                     QStringLiteral("batch holds no decision. Nothing was changed."));
    }

    void cancellingEndsTheReading()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(read(json("{'score':'high','dst_port':1}"), RunContext(stop.get_token(), {}))
                     .error()
                     .code,
                 ErrorCode::Cancelled);
    }

    void aLaterLineWins()
    {
        // The first two rows are one connection.
        const SuspiciousConnections rows { row("203.0.113.9", 443), row("203.0.113.9", 443),
                                           row("203.0.113.9", 22), row("203.0.113.8", 22) };
        const auto batch = read((json("{'score':'low','dst_ip':'203.0.113.9'}\n")
                                 + json("{'score':'clear','dst_port':22}\n")
                                 + json("{'score':'high','connection':'"))
                                + key + json("'}\n"));
        QVERIFY(batch);
        QCOMPARE(*batchRows(*batch, rows, {}),
                 (std::vector<BatchRow> { { 0, Severity::High },
                                          { 1, Severity::High },
                                          { 2, std::nullopt },
                                          { 3, std::nullopt } }));
        const auto first = read(json("{'score':'low','dst_ip':'203.0.113.8'}"));
        QCOMPARE(*batchRows(*first, rows, {}), (std::vector<BatchRow> { { 3, Severity::Low } }));
    }

    void aLineThatMeansNothingEndsIt()
    {
        const SuspiciousConnections rows { row("203.0.113.9", 443) };
        const auto rule = read(json("{'score':'low','dst_port':443}\n")
                               + json("{'score':'low','dst_port':22}\n"));
        const auto none = batchRows(*rule, rows, {});
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QCOMPARE(none.error().message,
                 QStringLiteral("batch, line 2: no suspicious connection of the day matches the "
                                "rule (dport 22). Nothing was changed."));
        const auto keyed = read((json("{'score':'low','connection':'")) + key + json("'}\n"));
        QVERIFY(batchRows(*keyed, rows, {}));
        QVERIFY(!batchRows(*keyed, { row("203.0.113.9", 444) }, {}));
    }
};

FW_TEST(TestScoreBatch, "tst_scorebatch")

} // namespace fw

#include "tst_scorebatch.moc"
