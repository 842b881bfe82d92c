// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/explain.h"
#include "core/explain/explaintext.h"
#include "tests/integration/programrunner.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace fw {

namespace {

const Day sampleDay(2026, 3, 18);

} // namespace

// What the sample day has planted is found in its explanations, and a day without flows is honest.
class TestExplain : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto session = Session::open(m_folder.filePath(QStringLiteral("w")));
        QVERIFY(session);
        m_session = std::move(*session);
        const auto sample = m_session->makeSample({ sampleDay, 50000, 1 }, {});
        QVERIFY(sample);
        QVERIFY(m_session->run({ sampleDay, 1000, {} }, {}));
        const auto rows = m_session->store().suspicious(sampleDay);
        QVERIFY(rows);
        m_rows = *rows;
        const QByteArray truth = test::readFile(sample->truthFile);
        m_stories =
            QJsonDocument::fromJson(truth).object().value(QLatin1String("stories")).toArray();
        QCOMPARE(m_stories.size(), 5);
    }

    void theBeaconIsRegular()
    {
        const auto row = rankedOf("beacon", "workstation");
        QVERIFY(row);
        const auto e = explain(*m_session, { sampleDay, *row, {}, {} }, {});
        QVERIFY2(e, e ? "" : qPrintable(e.error().text()));
        QCOMPARE(e->flows, Explanation::Flows::Read);
        QCOMPARE(e->beacon.verdict, BeaconFigures::Verdict::Regular);
        QVERIFY(e->beacon.beats.size() > 120);
        QVERIFY(std::abs(e->beacon.intervals.median - 300) < 5);
        QVERIFY(e->beacon.sizes.deviation < 1);
        // The controller has no flows but those.
        const auto controller = explain(*m_session, { sampleDay, *row, e->scores, row->dstip }, {});
        QVERIFY(controller);
        QCOMPARE(controller->profile.flows, e->pair.flows());
        QCOMPARE(controller->scores, e->scores);
    }

    void theExfiltrationIsUnusualForItsServer()
    {
        const auto row = rankedOf("exfiltration", "file server");
        QVERIFY(row);
        const auto e = explain(*m_session, { sampleDay, *row, {}, row->srcip }, {});
        QVERIFY(e);
        QVERIFY(e->profile.flows >= HostFact::leastFlows);
        QStringList unusual;
        for (const ExplainText::Fact& fact : ExplainText::of(*e).facts)
            if (fact.fact.isUnusual())
                unusual += fact.sentence;
        QVERIFY2(unusual.filter(QStringLiteral("in both directions")).size() == 1,
                 qPrintable(unusual.join(QLatin1Char('\n'))));
        QVERIFY(byteAsymmetry(e->sentByHost(), e->receivedByHost()) > 0.9);
    }

    void noOrdinaryPairIsABeacon()
    {
        // Ranked rows that no story has: whatever is regular among them is rare.
        QStringList told;
        for (const auto& story : m_stories)
            for (const auto& actor : story.toObject().value(QLatin1String("actors")).toArray())
                told += actor.toObject().value(QLatin1String("address")).toString();
        std::shared_ptr<const DayScores> scores;
        int seen = 0;
        int regular = 0;
        for (const SuspiciousConnection& row : m_rows) {
            if (told.contains(row.srcip.toString()) || told.contains(row.dstip.toString()))
                continue;
            const auto e = explain(*m_session, { sampleDay, row, scores, {} }, {});
            QVERIFY(e);
            scores = e->scores;
            regular += e->beacon.verdict == BeaconFigures::Verdict::Regular ? 1 : 0;
            if (++seen == 100)
                break;
        }
        QVERIFY(seen > 20);
        QVERIFY2(regular <= 2, qPrintable(QString::number(regular)));
    }

    void everyFigureFitsTheOthers()
    {
        std::shared_ptr<const DayScores> scores;
        for (std::size_t i = 0; i < m_rows.size(); i += 97) {
            const auto e = explain(*m_session, { sampleDay, m_rows[i], scores, {} }, {});
            QVERIFY(e);
            scores = e->scores;
            QCOMPARE(scores->curve().rows, static_cast<std::int64_t>(m_rows.size()));
            // The row's own flow is one of the host's, of the pair's and of every trait.
            QVERIFY(e->pair.flows() >= 1);
            QCOMPARE(e->facts.size(), 5U);
            std::int64_t hours = 0;
            for (const std::int64_t flows : e->profile.hours)
                hours += flows;
            QCOMPARE(hours, e->profile.flows);
            for (const HostFact& fact : e->facts)
                QVERIFY(fact.flows >= 1 && fact.flows <= fact.of);
        }
    }

    void aCancelledQuestionEndsSo()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto e =
            explain(*m_session, { sampleDay, m_rows[0], {}, {} }, RunContext(stop.get_token(), {}));
        QVERIFY(!e);
        QCOMPARE(e.error().code, ErrorCode::Cancelled);
    }

    void theProgramPrintsIt()
    {
        const test::FlowOaPlace place;
        place.importSmallDay();
        place.runSmallDay();
        const auto text = place.run("explain -d 20160708 --rank 0");
        QVERIFY2(text.code == 0, qPrintable(text.err));
        QCOMPARE(text.err, QString());
        QVERIFY2(text.out.startsWith("Rank 0: 10.0.0.5 port 50123 to 203.0.113.9 port 443, TCP, "
                                     "2016-07-08 10:00:"),
                 text.out.constData());
        QVERIFY(text.out.contains("\nScore "));
        QVERIFY(text.out.contains("\nToo few to tell: "));
        const auto json = place.run("explain -d 20160708 --rank 0 --format json");
        QCOMPARE(json.code, 0);
        const QJsonObject object = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(object[QLatin1String("host")][QLatin1String("address")].toString(),
                 QStringLiteral("10.0.0.5"));
        const QString key = object[QLatin1String("key")].toString();
        const auto byKey = place.run("explain -d 20160708 --format json --connection", { key });
        QCOMPARE(byKey.out, json.out);
        const auto other = place.run("explain -d 20160708 --rank 0 --host destination");
        QVERIFY(other.out.contains("\nUnusual for 203.0.113.9?\n"));
    }

    void theProgramSaysWhatIsWrongOrMissing()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        const auto none = place.run("explain -d 20160708 --rank 0");
        QCOMPARE(none.code, 0);
        QVERIFY2(none.out.contains("raw flows were not imported"), none.out.constData());
        QVERIFY(!none.out.contains("Unusual for"));
        QCOMPARE(place.run("explain -d 20160708").code, 2);
        QCOMPARE(place.run("explain -d 20160708 --rank 0 --host middle").code, 2);
        QCOMPARE(place.run("explain -d 20160708 --rank 99").code, 1);
    }

private:
    // The first ranked row of a story whose source has this part in it.
    std::optional<SuspiciousConnection> rankedOf(const char* id, const char* part) const
    {
        for (const auto& value : m_stories) {
            const QJsonObject story = value.toObject();
            if (story.value(QLatin1String("id")).toString() != QLatin1String(id))
                continue;
            QStringList parts;
            QStringList all;
            for (const auto& actor : story.value(QLatin1String("actors")).toArray()) {
                const QString address = actor.toObject().value(QLatin1String("address")).toString();
                all += address;
                if (actor.toObject().value(QLatin1String("part")).toString() == QLatin1String(part))
                    parts += address;
            }
            for (const SuspiciousConnection& row : m_rows)
                if (parts.contains(row.srcip.toString()) && all.contains(row.dstip.toString()))
                    return row;
        }
        return std::nullopt;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    SuspiciousConnections m_rows;
    QJsonArray m_stories;
};

FW_TEST(TestExplain, "tst_explain")

} // namespace fw

#include "tst_explain.moc"
