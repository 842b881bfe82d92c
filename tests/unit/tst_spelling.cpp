// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/spelling.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

using Columns = std::vector<ColumnInfo>;

Columns columns(const char* names)
{
    Columns result;
    for (const QString& name : QString::fromLatin1(names).split(QLatin1Char(' ')))
        result.push_back({ name, false, false });
    return result;
}

Columns ownScores()
{
    return columns("tstart srcip dstip sport dport proto ipkt ibyt opkt obyt score rank "
                   "srcip_internal destip_internal src_geoloc dst_geoloc src_domain dst_domain "
                   "src_rep dst_rep y m d");
}

Columns ownEdge()
{
    return columns("tstart srcip dstip sport dport proto flags tos ibyt ipkt pkts input output rip "
                   "obyt opkt hh md y m d");
}

// As Spot 1.0 made them; its own script writes some names in capitals.
Columns spotScores()
{
    Columns result = columns("tstart srcip dstip sport dport proto ipkt ibyt opkt obyt ml_score "
                             "rank srcIP_INTernal dstIP_INTernal src_geoloc dst_geoloc src_domain "
                             "dst_domain src_rep dst_rep y m d");
    for (ColumnInfo& column : result) {
        column.isSmallInteger = column.name.endsWith(QLatin1String("pkt"))
            || column.name.endsWith(QLatin1String("byt"));
        column.isSingle = column.name == QLatin1String("ml_score");
    }
    return result;
}

Columns spotEdge()
{
    return columns("tstart srcip dstip sport dport proto flags tos ibyt ipkt input output rip obyt "
                   "opkt hh mn y m d");
}

Columns without(Columns columns, const char* name)
{
    std::erase_if(columns, [name](const ColumnInfo& c) { return c.name == QLatin1String(name); });
    return columns;
}

const QString allTokens = QStringLiteral(
    "{score}|{destip_internal}|{md}|{pkts_column}|{pkts_value}|{counter}|{score_type}");

} // namespace

// What a shared database calls its columns: found out, never asked.
class TestSpelling : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ourOwnTables()
    {
        const auto spelling = spellingOf(ownScores(), ownEdge());
        QVERIFY(spelling);
        QCOMPARE(*spelling, Spelling());
        QCOMPARE(
            spelling->apply(allTokens),
            QStringLiteral("score|destip_internal|md|pkts, |f.ipkt + COALESCE(f.opkt, 0) AS pkts, |"
                           "BIGINT|DOUBLE"));
        QCOMPARE(spelling->largestCounter(), std::numeric_limits<std::int64_t>::max());
    }

    void spotsTables()
    {
        const auto spelling = spellingOf(spotScores(), spotEdge());
        QVERIFY(spelling);
        QCOMPARE(spelling->apply(allTokens),
                 QStringLiteral("ml_score|dstip_internal|mn|||INT|FLOAT"));
        QCOMPARE(spelling->largestCounter(), 2147483647);
    }

    // Spot's own description calls one column as we do, its script otherwise.
    void everyColumnOnItsOwn()
    {
        const auto mixed = spellingOf(spotScores(), ownEdge());
        QVERIFY(mixed);
        QCOMPARE(mixed->apply(QStringLiteral("{score} {md}")), QStringLiteral("ml_score md"));
        const auto edge = spellingOf(ownScores(), spotEdge());
        QVERIFY(edge);
        QCOMPARE(edge->apply(QStringLiteral("{score} {md} {pkts_column}")),
                 QStringLiteral("score mn "));
        Columns both = ownScores();
        both.push_back({ QStringLiteral("ml_score"), false, true });
        const auto ours = spellingOf(both, ownEdge());
        QVERIFY(ours);
        QCOMPARE(*ours, Spelling());
        Columns oneNarrow = ownScores();
        oneNarrow[7].isSmallInteger = true; // ibyt
        QVERIFY(spellingOf(oneNarrow, ownEdge())->hasIntCounters);
        Columns narrowRank = ownScores();
        narrowRank[11].isSmallInteger = true; // as it is everywhere
        QCOMPARE(*spellingOf(narrowRank, ownEdge()), Spelling());
    }

    void whatIsMissingIsNamed()
    {
        const auto neither = spellingOf(without(ownScores(), "score"), ownEdge());
        QVERIFY(!neither);
        QCOMPARE(neither.error().code, ErrorCode::Database);
        QCOMPARE(neither.error().message,
                 QStringLiteral("The table flow_scores of this database lacks columns that both "
                                "Spot 1.0 and this program give it: score or ml_score."));
        const auto two =
            spellingOf(without(without(ownScores(), "destip_internal"), "rank"), ownEdge());
        QVERIFY(!two);
        QVERIFY(two.error().message.endsWith(
            QStringLiteral(": destip_internal or dstip_internal, rank.")));
        const auto edge = spellingOf(ownScores(), without(ownEdge(), "md"));
        QVERIFY(!edge);
        QVERIFY(edge.error().message.contains(QStringLiteral("flow_edge")));
        QVERIFY(edge.error().message.endsWith(QStringLiteral(": md or mn.")));
        QVERIFY(!spellingOf({}, ownEdge()));
        QVERIFY(!spellingOf(ownScores(), {}));
        for (const ColumnInfo& column : ownScores())
            QVERIFY2(
                !spellingOf(without(ownScores(), column.name.toLatin1().constData()), ownEdge()),
                qPrintable(column.name));
        for (const ColumnInfo& column : ownEdge())
            QVERIFY2(spellingOf(ownScores(), without(ownEdge(), column.name.toLatin1().constData()))
                             .has_value()
                         == (column.name == QLatin1String("pkts")),
                     qPrintable(column.name));
    }

    void whatIsNoTokenStays()
    {
        QCOMPARE(Spelling().apply(QStringLiteral("SELECT :score, '{x}', {scores}")),
                 QStringLiteral("SELECT :score, '{x}', {scores}"));
    }
};

FW_TEST(TestSpelling, "tst_spelling")

} // namespace fw

#include "tst_spelling.moc"
