// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/runreport.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

class TestRunReport : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itRoundTrips()
    {
        RunReport report;
        report.id = QStringLiteral("20160708T010203004-20160708");
        report.day = Day(2016, 7, 8);
        report.startedAt = report.day.startSeconds() + 5;
        report.seconds = 1.25;
        report.limit = 9007199254740993;
        report.resultsFile = QStringLiteral("/data/\u00fc \"x\"/flow_results.csv");
        report.resultsHash = "abc123";
        report.resultsLines = 12;
        int rows = 0;
        for (int stage = 0; stage <= static_cast<int>(Stage::Notebooks); ++stage)
            report.stages.push_back(
                { static_cast<Stage>(stage), ++rows, 0.5, QStringLiteral("note\n2") });
        report.warnings = { QStringLiteral("one"), QStringLiteral("two") };
        QVERIFY(RunReport::fromJson(report.toJson()) == report);
        QCOMPARE(report.find(Stage::Details)->rows, static_cast<int>(Stage::Details) + 1);
        QCOMPARE(RunReport().find(Stage::Details), nullptr);
    }

    void stageNamesAreStable()
    {
        QCOMPARE(stageId(Stage::Scores), QStringLiteral("flow_scores"));
        QCOMPARE(stageId(Stage::Details), QStringLiteral("flow_edge"));
        QCOMPARE(stageId(Stage::Chords), QStringLiteral("flow_chords"));
        QCOMPARE(stageId(Stage::IngestSummary), QStringLiteral("flow_ingest_summary"));
        QSet<QString> ids;
        for (int stage = 0; stage <= static_cast<int>(Stage::Notebooks); ++stage) {
            ids += stageId(static_cast<Stage>(stage));
            QVERIFY(!stageTitle(static_cast<Stage>(stage)).isEmpty());
        }
        QCOMPARE(ids.size(), 11);
    }

    void aDamagedReportGivesWhatItCan()
    {
        for (const char* json : { "", "[]", "{", "{\"stages\": 3, \"warnings\": {}, \"day\": 5}" })
            QVERIFY(RunReport::fromJson(json) == RunReport());
        const RunReport part = RunReport::fromJson("{\"id\": \"x\", \"stages\": [{\"stage\": "
                                                   "\"unheard of\"}, {\"stage\": \"flow_edge\"}]}");
        QCOMPARE(part.id, QStringLiteral("x"));
        QCOMPARE(part.stages.size(), std::size_t { 1 });
    }
};

FW_TEST(TestRunReport, "tst_runreport")

} // namespace fw

#include "tst_runreport.moc"
