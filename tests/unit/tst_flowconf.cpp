// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/flowconf.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

// As Spot ships it, spellings included.
const QByteArray spots = R"({
    "flow_results_fields": {
        "treceived":0 ,"tryear":1 ,"trmonth":2 ,"trday":3 ,"trhour":4 ,"trminute":5 ,"trsec":6
        ,"tdur":7 ,"sip":8 ,"dip":9 ,"sport":10 ,"dport":11 ,"proto":12 ,"ipkt":13 ,"ibyt":14
        ,"opkt":15 ,"obyt":16 ,"score":17
    },
    "column_indexes_filter": [0,8,9,10,11,12,13,14,15,16,17],
    "flow_score_fields": {
        "tstart": 0 ,"srcIP": 1 ,"dstIP":2 ,"sport":3 ,"dport":4 ,"proto":5 ,"ipkt":6 ,"ibyt":7
        ,"opkt":8 ,"obyt":9 ,"score":10 ,"rank":11
    },
    "flow_feedback_fields": {
        "sev":0 ,"tstart":1 ,"srcIP":2 ,"dstIP":3 ,"sport":4 ,"dport":5 ,"ipkt":6 ,"ibyt":7
    }
})";

QByteArray changed(const char* from, const char* to)
{
    QByteArray json = spots;
    json.replace(from, to);
    if (json == spots)
        qFatal("'%s' is not in the file", from);
    return json;
}

} // namespace

class TestFlowConf : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void spotsOwnFileIsUnderstood()
    {
        const auto conf = FlowConf::parse(spots, QStringLiteral("flow_conf.json"));
        QVERIFY2(conf, conf ? "" : qPrintable(conf.error().text()));
        QCOMPARE(conf->column(ResultField::Treceived), std::size_t { 0 });
        QCOMPARE(conf->column(ResultField::Sip), std::size_t { 8 });
        QCOMPARE(conf->column(ResultField::Score), std::size_t { 17 });
        QCOMPARE(conf->columnsInResults, std::size_t { 18 });
        QCOMPARE(conf->scoreColumns.size(), std::size_t { 12 });
        QCOMPARE(conf->scoreColumns[1], ScoreColumn::Srcip);
        QCOMPARE(conf->scoreColumns[11], ScoreColumn::Rank);
        QCOMPARE(scoreColumnName(ScoreColumn::DestipInternal), QStringLiteral("destip_internal"));
        QCOMPARE(scoreColumnName(ScoreColumn::DstRep), QStringLiteral("dst_rep"));
    }

    void anErrorNamesFileAndKey_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QByteArray& json, const char* key,
                            const char* reason) {
            QTest::newRow(name) << json << QString::fromLatin1(key) << QString::fromLatin1(reason);
        };
        const char* const results = "flow_results_fields";
        const char* const filter = "column_indexes_filter";
        const char* const scores = "flow_score_fields";
        const char* const feedback = "flow_feedback_fields";
        row("no results", changed(results, "x"), results, "expected an object");
        row("no filter", changed(filter, "x"), filter, "expected a list");
        row("no scores", changed(scores, "x"), scores, "expected an object");
        row("no feedback", changed(feedback, "x"), feedback, "expected an object");
        row("field missing", changed("\"dport\":11 ,", ""), results, "\"dport\" is missing");
        row("index is text", changed("\"score\":17", "\"score\":\"17\""), results, "\"score\"");
        row("index is negative", changed("\"score\":17", "\"score\":-1"), results, "\"score\"");
        row("index is a fraction", changed("\"score\":17", "\"score\":17.5"), results, "\"score\"");
        row("index beyond all", changed("\"score\":17", "\"score\":1000"), results, "\"score\"");
        row("index twice", changed("\"score\":17", "\"score\":16"), results, "both have index 16");
        row("filter leaves one out", changed("16,17]", "16]"), filter, "\"score\"");
        row("filter of text", changed("[0,8,", "[\"0\",8,"), filter, "column index");
        row("score column unknown", changed("\"rank\":11", "\"rang\":11"), scores, "\"rang\"");
        row("score columns with a gap", changed("\"rank\":11", "\"rank\":12"), scores, "gap");
        row("feedback swapped",
            changed("\"ipkt\":6 ,\"ibyt\":7\n    }\n}", "\"ipkt\":7 ,\"ibyt\":6}}"), feedback,
            "spot-ml");
        row("feedback longer", changed("\"ibyt\":7\n    }\n}", "\"ibyt\":7, \"x\":8}}"), feedback,
            "spot-ml");
    }

    void anErrorNamesFileAndKey()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        QFETCH(QString, reason);
        const auto conf = FlowConf::parse(json, QStringLiteral("the file"));
        QVERIFY(!conf);
        QCOMPARE(conf.error().code, ErrorCode::BadInput);
        const QString message = conf.error().message;
        QVERIFY2(message.startsWith(QStringLiteral("the file, \"%1\":").arg(key)),
                 qPrintable(message));
        QVERIFY2(message.contains(reason), qPrintable(message));
    }

    void whatIsNoObjectIsRefused()
    {
        for (const char* json : { "", "{", "[]", "3", "\xff\xfe" }) {
            const auto conf = FlowConf::parse(json, QStringLiteral("the file"));
            QVERIFY(!conf);
            QVERIFY(conf.error().message.contains(QLatin1String("the file")));
        }
        QCOMPARE(FlowConf::load(QStringLiteral("/nowhere/flow_conf.json")).error().code,
                 ErrorCode::NotFound);
    }
};

FW_TEST(TestFlowConf, "tst_flowconf")

} // namespace fw

#include "tst_flowconf.moc"
