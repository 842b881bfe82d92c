// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/dayfixture.h"
#include "tests/integration/programrunner.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace fw {

namespace {

QStringList filterOption(const char* text)
{
    return { QStringLiteral("--filter"), QString::fromUtf8(text) };
}

QString ranks(const QByteArray& json)
{
    QStringList all;
    for (const auto& row : test::arrayOf(json))
        all += QString::number(row[QLatin1String("rank")].toInt());
    return all.join(QLatin1Char(' '));
}

} // namespace

// The filter language on the command line.
class TestFlowOaFilter : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyMatchingRowsAreListed()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        const auto listed = [&place](const char* filter, const char* more = "") {
            return ranks(
                place
                    .run(QByteArray("suspicious -d 20160708 --format json ").append(more).trimmed(),
                         filterOption(filter))
                    .out);
        };
        QCOMPARE(listed("dport:443"), QStringLiteral("0"));
        QCOMPARE(listed("-dport:443"), QStringLiteral("1 2"));
        QCOMPARE(listed("-dport:443", "--limit 1"), QStringLiteral("1"));
        QCOMPARE(listed("icmp or ibyt<=100"), QStringLiteral("0 2"));
        QCOMPARE(listed("time>10:05"), QStringLiteral("2"));
        QCOMPARE(listed(""), QStringLiteral("0 1 2"));
        const auto none = place.run("suspicious -d 20160708", filterOption("proto:sctp"));
        QCOMPARE(none.code, 0);
        QCOMPARE(none.err, QStringLiteral("No connection of 2016-07-08 matches the filter.\n"));
    }

    void theWrongPartIsMarked()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        for (const char* command : { "suspicious -d 20160708", "score -d 20160708 --score high" }) {
            const auto ended = place.run(command, filterOption("tcp dport:abc udp"));
            QCOMPARE(ended.code, 2);
            QCOMPARE(ended.out, QByteArray());
            const QStringList lines = ended.err.split(QLatin1Char('\n'));
            QCOMPARE(lines[0], QStringLiteral("  tcp dport:abc udp"));
            QCOMPARE(lines[1], QStringLiteral("            ^~~"));
            QVERIFY2(lines[2].startsWith(QLatin1String("flow-oa: --filter cannot be read: abc is "
                                                       "not right here")),
                     qPrintable(lines[2]));
        }
    }

    void aFilterChoosesWhatIsScored()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        const auto looked =
            place.run("score -d 20160708 --score low --dry-run", filterOption("tcp -dport:443"));
        QCOMPARE(looked.code, 0);
        QVERIFY2(looked.out.startsWith("2016-07-08: would set the verdict low (rows: 1, "
                                       "connections: 1"),
                 looked.out.constData());
        QVERIFY(place.feedback().count('\n') <= 1);
        const auto scored =
            place.run("score -d 20160708 --score low", filterOption(" tcp  -dport:443 "));
        QVERIFY2(scored.code == 0, qPrintable(scored.err));
        const QString history = QString::fromUtf8(place.run("history -d 20160708").out);
        QVERIFY2(history.contains(QLatin1String("tcp  -dport:443"))
                     || history.contains(QLatin1String("tcp -dport:443")),
                 qPrintable(history));
        const auto others = place.run("suspicious -d 20160708 --format json",
                                      filterOption("verdict:low or verdict:none"));
        QCOMPARE(ranks(others.out), QStringLiteral("0 1 2"));
        QCOMPARE(
            ranks(
                place.run("suspicious -d 20160708 --format json", filterOption("verdict:low")).out),
            QStringLiteral("1"));
        const auto nothing =
            place.run("score -d 20160708 --score high", filterOption("proto:sctp"));
        QCOMPARE(nothing.code, 1);
        QVERIFY2(nothing.err.contains(QLatin1String("(proto:sctp); nothing was changed")),
                 qPrintable(nothing.err));
    }

    void aFilterStandsAlone()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        for (const char* other : { "--ip 10.0.0.5", "--dst-port 443" }) {
            const auto ended = place.run(QByteArray("score -d 20160708 --score high ") + other,
                                         filterOption("tcp"));
            QCOMPARE(ended.code, 2);
            QVERIFY(ended.err.contains(QLatin1String("--filter cannot be combined with")));
        }
        const auto empty = place.run("score -d 20160708 --score high", filterOption("  "));
        QCOMPARE(empty.code, 2);
        QVERIFY(empty.err.contains(QLatin1String("would mean every connection")));
        const auto batch = place.run("score -d 20160708 --batch -", filterOption("tcp"));
        QCOMPARE(batch.code, 2);
        QVERIFY(batch.err.contains(QLatin1String("--batch cannot be combined with --filter")));
    }
};

FW_TEST(TestFlowOaFilter, "tst_flowoafilter")

} // namespace fw

#include "tst_flowoafilter.moc"
