// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "core/notebooks/templates.h"
#include "core/pipeline/refreshderived.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace fw {

using namespace test;

// What one run makes of one small day, worked out by hand.
class TestRunAnalysis : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
        auto session = Session::open(m_folder->filePath(QStringLiteral("w")));
        QVERIFY(session);
        m_session = std::move(*session);
    }

    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void theLimitTakesTheFirstLines()
    {
        const auto report = run(firstResults(), 2);
        QVERIFY(report);
        const auto rows = m_session->store().suspicious(theDay());
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t { 2 });
        QCOMPARE((*rows)[0].rank, 0);
        QCOMPARE((*rows)[1].rank, 1);
        QCOMPARE((*rows)[1].dstip.toString(), QStringLiteral("198.51.100.7"));
        QCOMPARE((*rows)[1].score, 1e-8);
        QCOMPARE(report->resultsLines, 3);
        QVERIFY(report->find(Stage::Results)->note.contains(QLatin1String("first 2 of 3")));
    }

    void fewerLinesThanTheLimitAreAllTaken()
    {
        const auto report = run(firstResults(), 1000);
        QVERIFY(report);
        QCOMPARE(report->find(Stage::Scores)->rows, 3);
        QVERIFY(report->find(Stage::Results)->note.contains(QLatin1String("fewer rows")));
        const auto exact = run(firstResults(), 3);
        QVERIFY(exact);
        QVERIFY(!exact->find(Stage::Results)->note.contains(QLatin1String("fewer rows")));
    }

    void aLimitBelowOneIsRefused()
    {
        for (const qint64 limit : { 0, -1 }) {
            const auto report = run(firstResults(), limit);
            QVERIFY(!report);
            QCOMPARE(report.error().code, ErrorCode::BadInput);
        }
    }

    void columnsStandWhereFlowConfSays()
    {
        QByteArray conf = readFile(m_session->workspace().flowConfPath());
        const qsizetype last = conf.size();
        conf.replace("\"sip\": 8, \"dip\": 9", "\"sip\": 9, \"dip\": 8");
        conf.replace("\"sport\": 10, \"dport\": 11", "\"sport\": 11, \"dport\": 10");
        conf.replace("\"ipkt\": 13,", "\"ipkt\": 18,");
        conf.replace("15, 16, 17]", "15, 16, 17, 18]");
        conf.replace("\"tstart\": 0, \"srcip\": 1", "\"srcip\": 0, \"tstart\": 1");
        QVERIFY(conf.size() != last);
        writeFile(m_session->workspace().flowConfPath(), conf);
        QByteArray line = firstResults();
        line = line.left(line.indexOf('\n')) + "\t77\n";
        QVERIFY(run(line, 10));
        const auto rows = m_session->store().suspicious(theDay());
        QVERIFY(rows);
        QCOMPARE(rows->front().srcip.toString(), QStringLiteral("203.0.113.9"));
        QCOMPARE(rows->front().sport, 443);
        QCOMPARE(rows->front().dport, 50123);
        QCOMPARE(rows->front().ipkt, 77);
        const QByteArray csv = dayFile("flow_scores.csv");
        QVERIFY2(csv.startsWith("srcip,tstart,dstip,"), csv.constData());
        QVERIFY2(csv.contains("\n203.0.113.9,2016-07-08 10:00:01,10.0.0.5,443,50123,TCP,77,100,"),
                 csv.constData());
    }

    void aBadLineWithinTheLimitRefusesTheFile_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, int column, const char* value, const char* reason) {
            QTest::newRow(name) << column << QByteArray(value) << QString::fromLatin1(reason);
        };
        row("time", 0, "8 July", "column 1 (treceived)");
        row("another day", 0, "2016-07-09 02:00:00", "not on the day");
        row("day before", 0, "2016-07-07 22:59:59", "not on the day");
        row("source", 8, "10.0.0.256", "column 9 (sip)");
        row("destination", 9, "", "column 10 (dip)");
        row("port", 10, "65536", "column 11 (sport)");
        row("negative port", 11, "-1", "column 12 (dport)");
        row("packets", 13, "1.5", "column 14 (ipkt)");
        row("bytes", 14, "-3", "column 15 (ibyt)");
        row("too many bytes", 16, "9223372036854775808", "column 17 (obyt)");
        row("score", 17, "1.0001", "column 18 (score)");
        row("no score", 17, "nan", "column 18 (score)");
        row("too few columns", 17, nullptr, "found 17");
    }

    void aBadLineWithinTheLimitRefusesTheFile()
    {
        QFETCH(int, column);
        QFETCH(QByteArray, value);
        QFETCH(QString, reason);
        importSmallDay();
        QVERIFY(run(firstResults(), 10));
        const DayState before = state();
        QList<QByteArray> lines = secondResults().split('\n');
        QList<QByteArray> fields = lines[1].split('\t');
        if (value.isNull())
            fields.remove(column);
        else
            fields[column] = value;
        lines[1] = fields.join('\t');
        const QByteArray bad = lines.join('\n');
        const auto report = run(bad, 2);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::BadInput);
        const QString message = report.error().message;
        QVERIFY2(message.contains(QLatin1String("results.csv, line 2:")), qPrintable(message));
        QVERIFY2(message.contains(reason), qPrintable(message));
        checkUntouched(before);
        // The same line behind the limit is nobody's business.
        QVERIFY(run(bad, 1));
        QCOMPARE(m_session->store().suspicious(theDay())->size(), std::size_t { 1 });
    }

    void noResultsAreRefused()
    {
        importSmallDay();
        QVERIFY(run(firstResults(), 10));
        const DayState before = state();
        QCOMPARE(run("", 10).error().code, ErrorCode::BadInput);
        QCOMPARE(m_session->run({ theDay(), 10, QStringLiteral("/nowhere.csv") }, {}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(m_session->run({ theDay(), 10, m_folder->path() }, {}).error().code,
                 ErrorCode::BadInput);
        checkUntouched(before);
    }

    void rowsJustOutsideTheDayAreTakenWithAWarning()
    {
        const auto report = run(
            resultLine("2016-07-09 00:59:59", { "10.0.0.5", 1, "10.0.0.6", 2 }, "TCP", 1, 1, "0")
                + resultLine("2016-07-07 23:00:00", { "10.0.0.5", 1, "10.0.0.6", 2 }, "TCP", 1, 1,
                             "1"),
            10);
        QVERIFY(report);
        QCOMPARE(report->find(Stage::Scores)->rows, 2);
        QVERIFY(std::any_of(report->warnings.begin(), report->warnings.end(),
                            [](const QString& w) { return w.startsWith(QLatin1String("2 row")); }));
    }

    void aDayWithoutFlowsIsFilledByALaterImport()
    {
        const auto report = run(firstResults(), 10);
        QVERIFY(report);
        const auto isAboutFlows = [](const QString& w) {
            return w.contains(QLatin1String("raw flows"));
        };
        QCOMPARE(std::count_if(report->warnings.begin(), report->warnings.end(), isAboutFlows), 1);
        auto counts = m_session->store().tableCounts(theDay());
        QVERIFY(counts);
        QCOMPARE(counts->scores, 3);
        QCOMPARE(counts->edges + counts->chords + counts->minutes, 0);
        const auto imported = importSmallDay();
        QCOMPARE(imported.refreshed, std::vector<Day> { theDay() });
        const auto last = m_session->store().lastRun(theDay());
        QVERIFY(last && *last);
        QCOMPARE((*last)->report.find(Stage::Details)->rows, 6);
        const auto& warnings = (*last)->report.warnings;
        QCOMPARE(std::count_if(warnings.begin(), warnings.end(), isAboutFlows), 0);
        QCOMPARE(warnings.size(), report->warnings.size() - 1); // the others still hold
        const DayState refreshed = state();
        QVERIFY(reportFitsStore(m_session->workspace().root(), theDay()));
        QVERIFY(run(firstResults(), 10));
        const DayState again = state();
        QCOMPARE(refreshed.tables, again.tables);
        // With nothing new there is nothing to do.
        QCOMPARE(refreshDerived(theDay(), services(), {}).value(), false);
    }

    void detailsHoldEachFlowOfThePairsMinuteOnce()
    {
        importSmallDay();
        // The pair's minute is ranked in both directions, twice, and by two protocols.
        QByteArray results = firstResults();
        results += resultLine("2016-07-08 10:00:30", { "203.0.113.9", 443, "10.0.0.5", 50123 },
                              "TCP", 2, 200, "1e-5")
            + resultLine("2016-07-08 10:00:59", { "10.0.0.5", 50123, "203.0.113.9", 443 }, "UDP", 3,
                         300, "1e-4")
            + resultLine("2016-07-08 11:00:00", { "2001:DB8:0::1", 1000, "2001:db8::2", 53 }, "UDP",
                         7, 700, "1e-3");
        QVERIFY(run(results, 100));
        const auto rows = m_session->store().suspicious(theDay());
        QVERIFY(rows);
        for (const std::size_t i : { 0, 3, 4 }) {
            const auto details = m_session->store().details((*rows)[i].key());
            QVERIFY(details);
            QCOMPARE(bytesOf(*details), (std::vector<std::int64_t> { 100, 200, 200, 300 }));
        }
        QCOMPARE(bytesOf(*m_session->store().details((*rows)[1].key())),
                 (std::vector<std::int64_t> { 500 }));
        // A host that talks to itself has no second direction.
        QCOMPARE(bytesOf(*m_session->store().details((*rows)[2].key())),
                 (std::vector<std::int64_t> { 600 }));
        QCOMPARE(bytesOf(*m_session->store().details((*rows)[5].key())),
                 (std::vector<std::int64_t> { 700 }));
        QCOMPARE(m_session->store().tableCounts(theDay())->edges, 7);
        const auto edges =
            rowsOf(m_session->workspace().storePath(),
                   QStringLiteral("SELECT tstart, srcip, sport, flags, tos, ipkt, pkts, "
                                  "input, output, rip, hh, md FROM flow_edge "
                                  "WHERE srcip = '2001:db8::1'"));
        QCOMPARE(edges.size(), 1);
        QCOMPARE(edges[0],
                 (QVariantList { QStringLiteral("2016-07-08 11:00:00"),
                                 QStringLiteral("2001:db8::1"), 1000, QStringLiteral(".AP.SF"), 0,
                                 7, 7, 1, 2, QStringLiteral("10.0.0.1"), 11, 0 }));
    }

    void chordsSumTheDayOfAHostWithTwoPeers()
    {
        importSmallDay();
        const QByteArray results = firstResults()
            + resultLine("2016-07-08 11:00:00", { "2001:db8::1", 1, "2001:db8::2", 53 }, "UDP", 7,
                         700, "1e-3");
        QVERIFY(run(results, 100));
        const auto chords = rowsOf(m_session->workspace().storePath(),
                                   QStringLiteral("SELECT ip_threat, srcip, dstip, ibyt, ipkt FROM "
                                                  "flow_chords ORDER BY srcip, dstip"));
        const QString a = QStringLiteral("10.0.0.5");
        const QString b = QStringLiteral("203.0.113.9");
        const QString c = QStringLiteral("198.51.100.7");
        // Of the whole day, not of the ranked minutes; the others have one peer only.
        QCOMPARE(chords,
                 (QList<QVariantList> {
                     { a, a, c, 500, 5 }, { a, a, b, 800, 8 }, { a, b, a, 400, 4 } }));
        // With a second peer, the host that talks to itself is a threat, and so is an IPv6 host.
        QVERIFY(run(results
                        + resultLine("2016-07-08 10:06:00", { "10.0.0.7", 0, "10.0.0.5", 0 },
                                     "ICMP", 1, 1, "1e-2")
                        + resultLine("2016-07-08 11:00:00", { "2001:db8::3", 1, "2001:db8::2", 53 },
                                     "UDP", 7, 700, "1e-2"),
                    100));
        const auto links =
            m_session->store().chords(theDay(), *IpAddress::parse(QStringLiteral("10.0.0.7")));
        QVERIFY(links);
        QCOMPARE(links->size(), std::size_t { 1 });
        QCOMPARE(links->front().srcip, links->front().dstip);
        QCOMPARE(links->front().ibyt, 600);
        const auto six =
            m_session->store().chords(theDay(), *IpAddress::parse(QStringLiteral("2001:db8::2")));
        QVERIFY(six);
        QCOMPARE(six->size(), std::size_t { 1 });
        QCOMPARE(six->front().ipkt, 7);
    }

    void theIngestSummaryIsPaddedAndWhole()
    {
        importSmallDay();
        QVERIFY(run(firstResults(), 1));
        const auto rows = rowsOf(m_session->workspace().storePath(),
                                 QStringLiteral("SELECT tdate, total FROM flow_ingest_summary "
                                                "ORDER BY tdate"));
        QCOMPARE(rows,
                 (QList<QVariantList> { { QStringLiteral("2016-07-08 10:00"), 4 },
                                        { QStringLiteral("2016-07-08 10:01"), 1 },
                                        { QStringLiteral("2016-07-08 10:05"), 1 },
                                        { QStringLiteral("2016-07-08 10:06"), 1 },
                                        { QStringLiteral("2016-07-08 11:00"), 1 },
                                        { QStringLiteral("2016-07-08 23:59"), 1 } }));
    }

    void aSecondRunKeepsVerdictsAndNotebooks()
    {
        importSmallDay();
        QVERIFY(run(firstResults(), 10));
        const auto rows = m_session->store().suspicious(theDay());
        QVERIFY(m_session->score(theDay(), { (*rows)[0], (*rows)[1] }, Severity::Low, {}, {}));
        const auto templates = notebookTemplates();
        QVERIFY(templates && !templates->empty());
        const QString notebook = m_session->workspace().notebookFolder(theDay()) + QLatin1Char('/')
            + templates->front().name;
        QCOMPARE(readFile(notebook), templates->front().content);
        writeFile(notebook, "mine");
        const auto verdicts = state().tables[QStringLiteral("flow_threat_investigation")];
        QCOMPARE(verdicts.size(), 2);
        QVERIFY(run(secondResults(), 10));
        QCOMPARE(state().tables[QStringLiteral("flow_threat_investigation")], verdicts);
        QCOMPARE(readFile(notebook), QByteArray("mine"));
        // The row judged before stands twice in the new ranking, the other no more: all are listed.
        QCOMPARE(dayFile("ml_feedback.csv"),
                 QByteArray("sev\ttstart\tsip\tdip\tsport\tdport\tipkt\tibyt\n"
                            "3\t2016-07-08 10:00:01\t10.0.0.5\t203.0.113.9\t50123\t443\t1\t100\n"
                            "3\t2016-07-08 10:00:01\t10.0.0.5\t203.0.113.9\t50123\t443\t9\t900\n"
                            "3\t2016-07-08 10:05:00\t10.0.0.5\t198.51.100.7\t50124\t22\t5\t500\n"));
        QCOMPARE(readFile(m_session->workspace().resultsPath(theDay())), secondResults());
    }

private:
    ImportOutcome importSmallDay()
    {
        const QString path = m_folder->filePath(QStringLiteral("flows.csv"));
        writeFile(path, smallDayFlows());
        auto imported = m_session->import(path, {});
        if (!imported)
            qFatal("%s", qPrintable(imported.error().text()));
        return *imported;
    }

    Result<RunReport> run(const QByteArray& results, std::int64_t limit)
    {
        const QString path = m_folder->filePath(QStringLiteral("results.csv"));
        writeFile(path, results);
        return m_session->run({ theDay(), limit, path }, {});
    }

    RunServices services() { return { &m_session->workspace(), &m_session->store(), {}, {} }; }
    DayState state() const { return stateOf(m_session->workspace().root(), theDay()); }
    QByteArray dayFile(const char* name) const
    {
        return readFile(m_session->workspace().dayFile(theDay(), QLatin1String(name)));
    }

    void checkUntouched(const DayState& before) const
    {
        const QString difference = state().difference(before);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QCOMPARE(stagedFiles(m_session->workspace().root()), QStringList());
    }

    static std::vector<std::int64_t> bytesOf(const std::vector<EdgeDetail>& details)
    {
        std::vector<std::int64_t> bytes;
        for (const EdgeDetail& e : details)
            bytes.push_back(e.ibyt);
        return bytes;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

FW_TEST(TestRunAnalysis, "tst_runanalysis")

} // namespace fw

#include "tst_runanalysis.moc"
