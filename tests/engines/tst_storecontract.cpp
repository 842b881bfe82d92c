// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same questions to every store, and the same answers. What is run here is SQLite and a real
// PostgreSQL through ODBC, with bound and with rendered values; of Impala it proves nothing.
#include "core/config/workspace.h"
#include "core/pipeline/importflows.h"
#include "core/pipeline/runanalysis.h"
#include "core/sample/sampleday.h"
#include "core/storage/runwriter.h"
#include "tests/engines/storefixture.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <set>

Q_DECLARE_METATYPE(fw::test::SharedSetup)

namespace fw {

namespace {

using test::SharedSetup;
using test::theDay;

} // namespace

class TestStoreContract : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = test::PostgresServer::whyNot(); !reason.isEmpty()) {
            test::printSkipped(reason);
            QSKIP("no PostgreSQL here");
        }
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    }

    void init() { m_folder.emplace(test::temporaryTemplate()); }

    void cleanup() { m_folder.reset(); }

    void theSameDayGivesTheSameAnswers_data() { addSetups(); }
    void theSameDayGivesTheSameAnswers()
    {
        QFETCH(SharedSetup, setup);
        const Day day(2016, 7, 8);
        const auto workspace = Workspace::open(path("w"));
        QVERIFY(workspace);
        const SampleFolders folders { workspace->contextFolder(), workspace->dayFolder(day) };
        const auto sample = writeSampleDay({ day, 6000, 3 }, folders, {});
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().text()));
        auto embedded = EmbeddedStore::open(path("embedded.sqlite"));
        QVERIFY(embedded);
        QStringList expected;
        compute(*workspace, **embedded, sample->flowFile, day, expected);
        auto shared = test::sharedStore(m_server, setup, path("local.sqlite"));
        QStringList found;
        compute(*workspace, *shared, sample->flowFile, day, found);
        compare(found, expected);
        // And again: what was replaced leaves nothing behind.
        compute(*workspace, *shared, {}, day, found);
        compare(found, expected);
    }

    void hostileTextComesBackAsItWas_data() { addSetups(); }
    void hostileTextComesBackAsItWas()
    {
        QFETCH(SharedSetup, setup);
        setup.schema += QStringLiteral("_text");
        auto store = test::sharedStore(m_server, setup, path("local.sqlite"));
        SuspiciousConnections rows;
        const QString texts[] = {
            QStringLiteral("it's"),
            QStringLiteral("back\\slash' OR '1'='1"),
            QStringLiteral("ends in \\"),
            QString::fromUtf8("\xe4\xb8\xad\xe6\x96\x87 \xf0\x9f\x98\x80 \xd0\x96"),
            QStringLiteral("line\nand\ttab ? :name {fn now()} -- /* */ ;"),
            QStringLiteral("''"),
            QStringLiteral("%s ${x} $"),
            QString(3000, QLatin1Char('x')),
            QString(),
        };
        for (const QString& text : texts) {
            SuspiciousConnection row;
            row.tstart = theDay().startSeconds() + 60;
            row.srcip = *IpAddress::parse(QStringLiteral("10.0.0.5"));
            row.dstip = *IpAddress::parse(QStringLiteral("2001:db8::9"));
            row.sport = 65535;
            row.proto = QStringLiteral("TCP");
            row.ipkt = 2147483647;
            row.score = 1e-9;
            row.rank = static_cast<std::int64_t>(rows.size());
            row.srcGeoloc = text;
            row.dstRep = text;
            rows.push_back(row);
        }
        writeScores(*store, rows);
        const auto found = store->suspicious(theDay());
        QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
        QCOMPARE(found->size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE((*found)[i].srcGeoloc, rows[i].srcGeoloc);
            QCOMPARE((*found)[i].dstRep, rows[i].dstRep);
            QCOMPARE((*found)[i].ipkt, rows[i].ipkt);
            QCOMPARE((*found)[i].sport, rows[i].sport);
            QCOMPARE((*found)[i].dstip, rows[i].dstip);
        }
    }

    void largeCountersAreExactOrRefused_data() { addSetups(); }
    void largeCountersAreExactOrRefused()
    {
        QFETCH(SharedSetup, setup);
        setup.schema += QStringLiteral("_large");
        auto store = test::sharedStore(m_server, setup, path("local.sqlite"));
        SuspiciousConnection small;
        small.tstart = theDay().startSeconds();
        small.ibyt = 7;
        writeScores(*store, { small });
        SuspiciousConnection large = small;
        large.ibyt = 9007199254740993; // 2^53 + 1: no double has it
        large.rank = 4;
        auto writer = store->beginRun(theDay(), {});
        QVERIFY2(writer, writer ? "" : qPrintable(writer.error().text()));
        const auto written = (*writer)->replaceScores({ small, large });
        if (setup.isSpot) {
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Refused);
            QVERIFY2(written.error().message.contains(QStringLiteral("rank 4"))
                         && written.error().message.contains(QStringLiteral("9007199254740993")),
                     qPrintable(written.error().message));
        } else {
            QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
            QVERIFY((*writer)->commit());
        }
        writer->reset();
        const auto rows = store->suspicious(theDay());
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(setup.isSpot ? 1 : 2));
        QCOMPARE(rows->back().ibyt, setup.isSpot ? small.ibyt : large.ibyt);
    }

    void verdictsAreReplacedAndReadBack_data() { addSetups(); }
    void verdictsAreReplacedAndReadBack()
    {
        QFETCH(SharedSetup, setup);
        setup.schema += QStringLiteral("_verdicts");
        auto store = test::sharedStore(m_server, setup, path("local.sqlite"));
        const auto noRun = store->replaceVerdicts(theDay(), {});
        QVERIFY2(noRun, noRun ? "" : qPrintable(noRun.error().text()));
        QVERIFY(!*noRun);
        SuspiciousConnection row;
        row.tstart = theDay().startSeconds() + 5;
        writeScores(*store, { row });
        std::vector<StoredVerdict> verdicts;
        for (int i = 0; i < 1200; ++i)
            verdicts.push_back({ { theDay().startSeconds() + i, row.srcip, row.dstip,
                                   static_cast<std::uint16_t>(i), 443 },
                                 static_cast<Severity>(1 + i % 3) });
        QVERIFY(*store->replaceVerdicts(theDay(), verdicts));
        QCOMPARE(*store->verdicts(theDay()), verdicts);
        verdicts.resize(3);
        const auto after = store->changeVerdicts(
            theDay(), [&](const auto& stored) -> decltype(store->verdicts(theDay()))::value_type {
                return { stored.begin(), stored.begin() + 3 };
            });
        QVERIFY2(after, after ? "" : qPrintable(after.error().text()));
        QCOMPARE(**after, verdicts);
        const auto same = store->changeVerdicts(
            theDay(), [](const auto&) { return std::optional<std::vector<StoredVerdict>>(); });
        QCOMPARE(**same, verdicts);
        QVERIFY(*store->replaceVerdicts(theDay(), {}));
        QVERIFY(store->verdicts(theDay())->empty());
    }

    // A row dated just after the day must not be given the flows of 24 hours before.
    void detailsAreThoseOfTheSameDate_data() { addSetups(); }
    void detailsAreThoseOfTheSameDate()
    {
        QFETCH(SharedSetup, setup);
        setup.schema += QStringLiteral("_date");
        const auto workspace = Workspace::open(path("w"));
        QVERIFY(workspace);
        auto store = test::sharedStore(m_server, setup, path("local.sqlite"));
        const test::Ends ends { "10.0.0.5", 1000, "192.0.2.7", 443 };
        test::writeFile(path("flows.csv"),
                        test::flowHeader()
                            + test::flowLine("2016-07-08 00:05:10", ends, "TCP", 3, 300));
        const auto imported = importFlows(*workspace, path("flows.csv"), {}, {}, [&](Day of) {
            return store->openFlows(of, workspace->rawFlowsPath(of));
        });
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
        SuspiciousConnection row;
        row.srcip = *IpAddress::parse(QStringLiteral("10.0.0.5"));
        row.dstip = *IpAddress::parse(QStringLiteral("192.0.2.7"));
        row.sport = 1000;
        row.dport = 443;
        row.proto = QStringLiteral("TCP");
        // Because of it all hours of the day are read.
        SuspiciousConnection other;
        other.tstart = theDay().startSeconds();
        for (const bool isOfTheDay : { true, false }) {
            row.tstart = theDay().startSeconds() + 5 * 60 + 10 + (isOfTheDay ? 0 : 24 * 3600);
            auto writer = store->beginRun(theDay(), {});
            QVERIFY(writer);
            QVERIFY((*writer)->replaceScores({ row, other }));
            const auto details = (*writer)->replaceDetails({ row, other });
            QVERIFY2(details, details ? "" : qPrintable(details.error().text()));
            QCOMPARE(*details, std::int64_t(isOfTheDay ? 1 : 0));
        }
    }

    void aRunThatDoesNotComeToItsEndLeavesTheOldOne_data() { addSetups(); }
    void aRunThatDoesNotComeToItsEndLeavesTheOldOne()
    {
        QFETCH(SharedSetup, setup);
        setup.schema += QStringLiteral("_broken");
        auto store = test::sharedStore(m_server, setup, path("local.sqlite"));
        SuspiciousConnection row;
        row.tstart = theDay().startSeconds() + 5;
        writeScores(*store, { row });
        {
            auto writer = store->beginRun(theDay(), {});
            QVERIFY(writer);
            QVERIFY((*writer)->replaceScores({ row, row, row }));
            QVERIFY((*writer)->replaceDetails({ row, row, row }));
        }
        QCOMPARE(store->suspicious(theDay())->size(), std::size_t(1));
        QVERIFY(store->lastRun(theDay())->has_value());
    }

    // A shared database has the same minutes, once they were counted, and says of no file.
    void theIngestPictureIsWhatTheRunCounted_data() { addSetups(); }
    void theIngestPictureIsWhatTheRunCounted()
    {
        QFETCH(SharedSetup, setup);
        setup.schema += QStringLiteral("_ingest");
        const Day day = theDay();
        const auto workspace = Workspace::open(path("w"));
        QVERIFY(workspace);
        test::writeFile(path("flows.csv"), test::smallDayFlows());
        test::writeFile(workspace->resultsPath(day), test::firstResults());
        const std::vector<RawDay> days { { day, workspace->rawFlowsPath(day) } };
        auto embedded = EmbeddedStore::open(path("embedded.sqlite"));
        QVERIFY(embedded);
        auto shared = test::sharedStore(m_server, setup, path("local.sqlite"));
        for (Store* const store : { static_cast<Store*>(embedded->get()), shared.get() }) {
            const auto imported = importFlows(*workspace, path("flows.csv"), {}, {}, [&](Day of) {
                return store->openFlows(of, workspace->rawFlowsPath(of));
            });
            QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
            const RunServices services { &*workspace, store, {}, {} };
            QVERIFY(runAnalysis({ day, 10, {} }, services, {}));
        }
        const auto own = (*embedded)->ingestPicture(day.addDays(-1), day.addDays(1), days);
        QVERIFY2(own, own ? "" : qPrintable(own.error().text()));
        const auto others = shared->ingestPicture(day.addDays(-1), day.addDays(1), days);
        QVERIFY2(others, others ? "" : qPrintable(others.error().text()));
        QCOMPARE(own->minutes.size(), 6U);
        QCOMPARE(others->minutes, own->minutes);
        QVERIFY(own->sourcesKnown && own->sources.size() == 1);
        QVERIFY(!others->sourcesKnown && others->sources.empty());
        QCOMPARE(others->from, day.addDays(-1));
        QVERIFY(shared->ingestPicture(day.addDays(1), day.addDays(2), days)->minutes.empty());
    }

    // Counted by the server or by us: the same of every host and pair.
    void hostsAndPairsAreTheSame_data() { addSetups(); }
    void hostsAndPairsAreTheSame()
    {
        QFETCH(SharedSetup, setup);
        setup.schema += QStringLiteral("_hosts");
        const Day day(2016, 7, 8);
        const auto workspace = Workspace::open(path("w"));
        QVERIFY(workspace);
        const SampleFolders folders { workspace->contextFolder(), workspace->dayFolder(day) };
        const auto sample = writeSampleDay({ day, 4000, 5 }, folders, {});
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().text()));
        auto embedded = EmbeddedStore::open(path("embedded.sqlite"));
        QVERIFY(embedded);
        QStringList answers;
        compute(*workspace, **embedded, sample->flowFile, day, answers);
        auto shared = test::sharedStore(m_server, setup, path("local.sqlite"));
        const QString raw = workspace->rawFlowsPath(day);
        const IpAddress nobody = *IpAddress::parse(QStringLiteral("192.0.2.250"));
        QVERIFY(!*shared->hostProfile(day, nobody, raw));
        QVERIFY(!*shared->pairFlows(day, nobody, nobody, raw));
        compute(*workspace, *shared, sample->flowFile, day, answers);
        QCOMPARE(**shared->hostProfile(day, nobody, raw), HostProfile());
        QCOMPARE(**shared->pairFlows(day, nobody, nobody, raw), PairFlows());
        const auto rows = (*embedded)->suspicious(day);
        QVERIFY(rows);
        for (std::size_t i = 0; i < rows->size(); i += 23) {
            const SuspiciousConnection& row = (*rows)[i];
            const auto pair = shared->pairFlows(day, row.srcip, row.dstip, raw);
            QVERIFY2(pair, pair ? "" : qPrintable(pair.error().text()));
            QCOMPARE(**pair, **(*embedded)->pairFlows(day, row.srcip, row.dstip, raw));
            for (const IpAddress& host : { row.srcip, row.dstip }) {
                const auto profile = shared->hostProfile(day, host, raw);
                QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text()));
                QVERIFY((*profile)->flows > 0);
                QCOMPARE(**profile, **(*embedded)->hostProfile(day, host, raw));
            }
        }
    }

private:
    void addSetups()
    {
        QTest::addColumn<SharedSetup>("setup");
        QTest::newRow("bound") << SharedSetup { QStringLiteral("bound"), Parameters::Bind, false };
        QTest::newRow("rendered") << SharedSetup { QStringLiteral("rendered"), Parameters::Render,
                                                   false };
        QTest::newRow("Spot 1.0, bound")
            << SharedSetup { QStringLiteral("spot_bound"), Parameters::Bind, true };
        QTest::newRow("Spot 1.0, rendered")
            << SharedSetup { QStringLiteral("spot_rendered"), Parameters::Render, true };
    }

    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

    static void writeScores(Store& store, const SuspiciousConnections& rows)
    {
        auto writer = store.beginRun(theDay(), {});
        QVERIFY2(writer, writer ? "" : qPrintable(writer.error().text()));
        const auto written = (*writer)->replaceScores(rows);
        QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
        QCOMPARE(*written, static_cast<std::int64_t>(rows.size()));
        RunReport report;
        report.id = QStringLiteral("run-%1").arg(rows.size());
        report.day = theDay();
        QVERIFY((*writer)->saveReport(report));
        const auto committed = (*writer)->commit();
        QVERIFY2(committed, committed ? "" : qPrintable(committed.error().text()));
    }

    // Imports, unless there is nothing to import, runs, scores some and asks everything.
    static void compute(const Workspace& workspace, Store& store, const QString& flows, Day day,
                        QStringList& answers)
    {
        if (!flows.isEmpty()) {
            const auto imported = importFlows(workspace, flows, {}, {}, [&](Day of) {
                return store.openFlows(of, workspace.rawFlowsPath(of));
            });
            QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
            const auto again = importFlows(workspace, flows, {}, {}, [&](Day of) {
                return store.openFlows(of, workspace.rawFlowsPath(of));
            });
            QVERIFY2(again && again->alreadyImported(), "the same file twice");
        }
        const RunServices services { &workspace, &store, {}, {} };
        const auto report = runAnalysis({ day, 400, {} }, services, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        const auto rows = store.suspicious(day);
        QVERIFY(rows);
        std::vector<StoredVerdict> verdicts;
        for (std::size_t i = 0; i < rows->size(); i += 3) {
            const ConnectionKey key = (*rows)[i].key();
            verdicts.push_back({ { key.tstart, key.srcip, key.dstip, key.sport, key.dport },
                                 static_cast<Severity>(1 + i % 3) });
        }
        QVERIFY(store.replaceVerdicts(day, verdicts));
        answers = test::answersOf(store, day) + rawChordsOf(workspace, store, day, *rows);
    }

    // The chords of ranked addresses by all raw flows, and of one no flow has.
    static QStringList rawChordsOf(const Workspace& workspace, Store& store, Day day,
                                   const SuspiciousConnections& rows)
    {
        std::set<IpAddress> addresses { *IpAddress::parse(QStringLiteral("203.0.113.254")) };
        for (const SuspiciousConnection& row : rows)
            addresses.insert({ row.srcip, row.dstip });
        QStringList lines;
        for (const IpAddress& address : addresses) {
            const auto links = store.addressLinks(day, address, workspace.rawFlowsPath(day));
            if (!links)
                return { links.error().text() };
            lines += QStringLiteral("raw chord of %1").arg(address.toString());
            for (const ChordLink& link : *links)
                lines += QStringLiteral("%1 %2 %3 %4")
                             .arg(link.srcip.toString(), link.dstip.toString())
                             .arg(link.ibyt)
                             .arg(link.ipkt);
        }
        return lines;
    }

    static void compare(const QStringList& found, const QStringList& expected)
    {
        for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
            QCOMPARE(found[i], expected[i]);
        QCOMPARE(found.size(), expected.size());
        QVERIFY(found.size() > 800);
    }

    test::PostgresServer m_server;
    std::optional<QTemporaryDir> m_folder;
};

FW_TEST(TestStoreContract, "tst_storecontract")

} // namespace fw

#include "tst_storecontract.moc"
