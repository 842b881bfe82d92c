// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "core/analysis/ingestcsv.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

using namespace test;

namespace {

const QByteArray smallDayCsv = "tdate,total\n"
                               "2016-07-08 10:00,4\n2016-07-08 10:01,1\n2016-07-08 10:05,1\n"
                               "2016-07-08 10:06,1\n2016-07-08 11:00,1\n2016-07-08 23:59,1\n";

} // namespace

// What came in, run or not, of an embedded store.
class TestIngestPicture : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
        writeFile(path("flows.csv"), smallDayFlows());
        writeFile(path("first.csv"), firstResults());
        auto session = Session::open(path("workspace"));
        QVERIFY2(session, session ? "" : qPrintable(session.error().text()));
        m_session = std::move(*session);
    }

    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void nothingIsThere()
    {
        const auto picture = of(theDay(), theDay());
        QVERIFY(picture);
        IngestPicture empty;
        empty.from = empty.to = theDay();
        QCOMPARE(*picture, empty);
    }

    void importedFlowsShowWithoutARun()
    {
        import("flows.csv");
        const auto picture = of(theDay(), theDay());
        QVERIFY(picture);
        QCOMPARE(ingestCsv(picture->minutes), smallDayCsv);
        QVERIFY(picture->sourcesKnown);
        QVERIFY(picture->problems.isEmpty());
        // The table of runs knows nothing yet.
        QVERIFY(m_session->ingestSummary(theDay(), theDay())->empty());
        QVERIFY(m_session->run({ theDay(), 10, path("first.csv") }, {}));
        QCOMPARE(*of(theDay(), theDay()), *picture);
    }

    void everyFileIsNamedWithWhatItBrought()
    {
        import("flows.csv");
        const QByteArray more = flowHeader()
            + flowLine("2016-07-08 10:01:30", { "10.0.0.5", 1, "10.0.0.6", 2 }, "TCP", 1, 1)
            + flowLine("2016-07-09 00:00:30", { "10.0.0.5", 1, "10.0.0.6", 2 }, "TCP", 1, 1)
            + "this is no flow\n";
        writeFile(path("<b>more.csv"), more);
        import("<b>more.csv");
        const auto picture = of(Day(2016, 1, 1), Day(2017, 1, 1));
        QVERIFY(picture);
        QCOMPARE(picture->minutes.size(), 7U);
        QCOMPARE(picture->minutes[1].total, 2);
        QCOMPARE(minuteText(picture->minutes.back().tdate), QStringLiteral("2016-07-09 00:00"));
        QCOMPARE(picture->sources.size(), 3U);
        const IngestSource& first = picture->sources[0];
        QCOMPARE(first.day, theDay());
        QVERIFY(first.name.endsWith(QLatin1String("flows.csv")));
        QCOMPARE(first.flows, 9);
        QCOMPARE(first.bytes, smallDayFlows().size());
        QVERIFY(QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"))
                    .match(first.importedAt)
                    .hasMatch());
        QVERIFY(picture->sources[1].name.endsWith(QLatin1String("<b>more.csv")));
        QCOMPARE(picture->sources[1].flows, 1);
        QCOMPARE(picture->sources[1].rejected, 1);
        QCOMPARE(picture->sources[2].day, Day(2016, 7, 9));
        // Of the days asked for and no other.
        QCOMPARE(of(Day(2016, 7, 9), Day(2016, 7, 30))->minutes.size(), 1U);
        QCOMPARE(of(Day(2016, 7, 9), Day(2016, 7, 30))->sources.size(), 1U);
        QVERIFY(of(Day(2016, 7, 10), Day(2016, 7, 30))->minutes.empty());
    }

    // It is named, the run's own count stands in for it, and the other days are there.
    void aDamagedDayHidesNoOther()
    {
        import("flows.csv");
        QVERIFY(m_session->run({ theDay(), 10, path("first.csv") }, {}));
        writeFile(
            path("next.csv"),
            flowHeader()
                + flowLine("2016-07-09 00:00:30", { "10.0.0.5", 1, "10.0.0.6", 2 }, "TCP", 1, 1));
        import("next.csv");
        writeFile(m_session->workspace().rawFlowsPath(theDay()), QByteArray(8192, 'x'));
        const auto picture = of(theDay(), Day(2016, 7, 9));
        QVERIFY2(picture, picture ? "" : qPrintable(picture.error().text()));
        QCOMPARE(ingestCsv(picture->minutes), smallDayCsv + "2016-07-09 00:00,1\n");
        QCOMPARE(picture->problems.size(), 1);
        QVERIFY2(picture->problems[0].startsWith(QLatin1String("2016-07-08: ")),
                 qPrintable(picture->problems[0]));
        QVERIFY(picture->problems[0].contains(QLatin1String("flow.sqlite")));
        QVERIFY(
            picture->problems[0].endsWith(QLatin1String("Shown is what its last run counted.")));
        QCOMPARE(picture->sources.size(), 1U);
    }

    void rawFlowsMovedAwayLeaveWhatTheRunCounted()
    {
        import("flows.csv");
        QVERIFY(m_session->run({ theDay(), 10, path("first.csv") }, {}));
        QVERIFY(QFile::remove(m_session->workspace().rawFlowsPath(theDay())));
        const auto picture = of(theDay(), theDay());
        QVERIFY(picture);
        QCOMPARE(ingestCsv(picture->minutes), smallDayCsv);
        QVERIFY(picture->sources.empty() && picture->problems.isEmpty());
    }

    void itCanBeStopped()
    {
        import("flows.csv");
        std::stop_source stop;
        stop.request_stop();
        const auto picture =
            m_session->ingestPicture(theDay(), theDay(), RunContext(stop.get_token(), {}));
        QVERIFY(!picture);
        QCOMPARE(picture.error().code, ErrorCode::Cancelled);
        // And nothing of it stays behind.
        QVERIFY(of(theDay(), theDay()));
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    Result<IngestPicture> of(Day from, Day to) { return m_session->ingestPicture(from, to, {}); }
    void import(const char* name)
    {
        const auto imported = m_session->import(path(name), {});
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

FW_TEST(TestIngestPicture, "tst_ingestpicture")

} // namespace fw

#include "tst_ingestpicture.moc"
