// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfile.h"
#include "core/enrich/geolocation.h"
#include "core/enrich/networkcontext.h"
#include "core/sample/sampleday.h"
#include "tests/support/testmain.h"
#include "tests/unit/samplerows.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <map>

namespace fw {

namespace {

using namespace samplerows;

const Day day(2026, 3, 10);

SampleFolders foldersIn(const QTemporaryDir& dir)
{
    return { dir.filePath(QStringLiteral("context")), dir.filePath(QStringLiteral("day")) };
}

QList<QByteArray> linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QByteArray hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

QByteArray keyOf(const QJsonObject& key)
{
    QList<QByteArray> parts;
    for (const char* name : { "time", "sip", "dip", "sport", "dport", "proto" })
        parts += key[QLatin1String(name)].toVariant().toByteArray();
    return parts.join('/');
}

QByteArray keyOfResult(const QList<QByteArray>& row)
{
    return QList<QByteArray> { row[0], row[8], row[9], row[10], row[11], row[12] }.join('/');
}

} // namespace

class TestSampleDay : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // One day of the default size, read by all functions below.
    void initTestCase()
    {
        const auto made = writeSampleDay({ day, 200'000, 1 }, foldersIn(m_dir), {});
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text()));
        m_summary = *made;
        m_flows = linesOf(made->flowFile);
        m_results = linesOf(made->resultsFile);
        m_truth = QJsonDocument::fromJson(*readSmallFile(made->truthFile)).object();
    }

    void everyRowIsOneOfSpots()
    {
        QCOMPARE(m_flows.size(), 200'001);
        QCOMPARE(m_flows.first(),
                 QByteArray("treceived,unix_tstamp,tryear,trmonth,trday,trhour,trminute,trsec,tdur,"
                            "sip,dip,sport,dport,proto,flag,fwd,stos,ipkt,ibyt,opkt,obyt,input,"
                            "output,sas,das,dtos,dir,rip,y,m,d,h"));
        QByteArray last;
        int v6 = 0;
        int oneWay = 0;
        for (int i = 1; i < m_flows.size(); ++i) {
            const auto row = m_flows[i].split(',');
            const QString wrong = checkFlowRow(row);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(wrong + QLatin1String(": ") + QString::fromLatin1(m_flows[i])));
            QVERIFY2(last <= row[0], "not sorted by time");
            last = row[0];
            v6 += row[9].contains(':') ? 1 : 0;
            oneWay += row[19] == "0" ? 1 : 0;
        }
        QVERIFY2(v6 > 2000 && v6 < 8000, qPrintable(QString::number(v6)));
        QVERIFY2(oneWay > 150'000 && oneWay < 200'000, qPrintable(QString::number(oneWay)));
    }

    void theDayHasAWorkingRhythm()
    {
        std::array<int, 24> hours {};
        for (int i = 1; i < m_flows.size(); ++i)
            ++hours[static_cast<std::size_t>(m_flows[i].split(',')[5].toInt())];
        QVERIFY(hours[12] > 4 * hours[3]);
        QVERIFY2(hours[12] < hours[10] && hours[12] < hours[14], "no lunch");
        QVERIFY(hours[22] < hours[14] / 3);
        for (const int rows : hours)
            QVERIFY(rows > 500);
    }

    void resultsAreTheRarestFlows()
    {
        QCOMPARE(m_results.size(), 5000);
        QSet<QByteArray> flows;
        for (int i = 1; i < m_flows.size(); ++i)
            flows.insert(resultPart(m_flows[i].split(',')));
        double last = 0;
        QByteArray lastTime;
        for (const QByteArray& line : m_results) {
            const auto row = line.split('\t');
            QCOMPARE(row.size(), 18);
            QCOMPARE(checkTime(row, 1), QString());
            QVERIFY2(flows.contains(row.mid(0, 17).join('\t')), line.constData());
            bool ok = false;
            const double score = row[17].toDouble(&ok);
            QVERIFY(ok && score > 0 && score <= 1);
            QVERIFY2(score > last || (score == last && lastTime <= row[0]), line.constData());
            last = score;
            lastTime = row[0];
        }
    }

    void everyStoryIsInTheTruthAndFound()
    {
        std::map<QByteArray, int> rankOf;
        for (int i = m_results.size() - 1; i >= 0; --i)
            rankOf[keyOfResult(m_results[i].split('\t'))] = i;
        QSet<QByteArray> flows;
        for (int i = 1; i < m_flows.size(); ++i) {
            const auto row = m_flows[i].split(',');
            flows.insert((QList<QByteArray> { row[0] } + row.mid(9, 5)).join('/'));
        }
        QStringList ids;
        const QJsonArray stories = m_truth[QLatin1String("stories")].toArray();
        for (int i = 0; i < stories.size(); ++i) {
            const QJsonObject story = stories[i].toObject();
            const QJsonArray keys = story[QLatin1String("keys")].toArray();
            ids += story[QLatin1String("id")].toString();
            QCOMPARE(keys.size(), story[QLatin1String("rows")].toInt());
            QVERIFY(keys.size() >= 20 && keys.size() < 400);
            QVERIFY(story[QLatin1String("actors")].toArray().size() >= 2);
            int best = 5000;
            for (const auto& value : keys) {
                const QByteArray key = keyOf(value.toObject());
                QVERIFY2(flows.contains(key), key.constData());
                if (const auto found = rankOf.find(key); found != rankOf.end())
                    best = std::min(best, found->second);
            }
            QVERIFY2(best < 1000, qPrintable(ids.last()));
            QCOMPARE(qint64(best), qint64(m_summary.stories[static_cast<std::size_t>(i)].bestRank));
        }
        QCOMPARE(ids,
                 QStringList({ QStringLiteral("port-scan"), QStringLiteral("brute-force"),
                               QStringLiteral("beacon"), QStringLiteral("exfiltration"),
                               QStringLiteral("lateral-movement") }));
    }

    // An honest list has plenty that means nothing between the stories.
    void storiesAreNotAlone()
    {
        QSet<QByteArray> story;
        const QJsonArray stories = m_truth[QLatin1String("stories")].toArray();
        for (const auto& one : stories) {
            const QJsonArray keys = one.toObject()[QLatin1String("keys")].toArray();
            for (const auto& key : keys)
                story.insert(keyOf(key.toObject()));
        }
        int harmless = 0;
        for (const QByteArray& line : m_results.mid(0, 250))
            harmless += story.contains(keyOfResult(line.split('\t'))) ? 0 : 1;
        QVERIFY2(harmless > 100 && harmless < 249, qPrintable(QString::number(harmless)));
    }

    void contextKnowsTheCompanyAndTheWorld()
    {
        const auto folders = foldersIn(m_dir);
        const QDir context(folders.context);
        const auto names =
            NetworkContext::load(context.filePath(QStringLiteral("ipranges.csv")),
                                 context.filePath(QStringLiteral("networkcontext_1.csv")));
        QVERIFY(names.has_value());
        QVERIFY(names->warnings().empty());
        const auto label = [&](const char* address) {
            return names->label(IpAddress::parse(std::string_view(address)).value()).name;
        };
        QCOMPARE(label("10.1.0.30"), QStringLiteral("files1"));
        QCOMPARE(label("172.16.8.50"), QStringLiteral("ssh-gateway"));
        QCOMPARE(label("10.20.1.33"), QStringLiteral("Mill office workstations"));
        QCOMPARE(label("192.168.77.104"), QStringLiteral("Guest Wi-Fi"));

        const auto geo = Geolocation::open(folders.context);
        QVERIFY(geo.warnings().empty());
        QCOMPARE(geo.databases().size(), std::size_t { 1 });
        // Every outside address of the ranked list is somewhere and belongs to somebody.
        int outside = 0;
        for (const QByteArray& line : m_results) {
            const auto row = line.split('\t');
            for (const QByteArray& text : { row[8], row[9] }) {
                const auto address = IpAddress::parse(std::string_view(text.constData())).value();
                if (address.isSpecialPurpose()) {
                    QVERIFY2(names->isInternal(address) || text.startsWith("224."),
                             text.constData());
                    continue;
                }
                ++outside;
                const GeoPlace place = geo.lookup(address);
                QVERIFY2(place.countryCode.size() == 2 && !place.city.isEmpty()
                             && !place.owner.isEmpty(),
                         text.constData());
            }
        }
        QVERIFY(outside > 500);
        QVERIFY(geo.lookup(IpAddress::parse(std::string_view("2a0d:1000::1")).value()).isEmpty()
                || geo.lookup(IpAddress::parse(std::string_view("2a0d:1000::1")).value())
                       .owner.contains(QLatin1String("Quillfern")));
        QVERIFY(geo.lookup(IpAddress::parse(std::string_view("9.9.9.9")).value()).isEmpty());
    }

    void sameRequestSameBytes_data()
    {
        QTest::addColumn<int>("flows");
        QTest::newRow("smallest") << 2000;
        QTest::newRow("larger") << 12'345;
    }

    void sameRequestSameBytes()
    {
        QFETCH(int, flows);
        const auto hashes = [&](const Day& of, std::uint64_t seed) {
            const QTemporaryDir dir;
            const auto made = writeSampleDay({ of, flows, seed }, foldersIn(dir), {});
            QByteArrayList list;
            if (!made)
                return list;
            for (const QString& file : { made->flowFile, made->resultsFile, made->truthFile })
                list += hashOf(file);
            const QDir context(foldersIn(dir).context);
            for (const QString& file : context.entryList(QDir::Files, QDir::Name))
                list += hashOf(context.filePath(file));
            return list;
        };
        const QByteArrayList first = hashes(day, 1);
        QCOMPARE(first.size(), 6);
        QCOMPARE(hashes(day, 1), first);
        const QByteArrayList seed = hashes(day, 2);
        const QByteArrayList otherDay = hashes(day.addDays(1), 1);
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(seed[i] == first[i], i >= 3); // the context is the same for all
            QCOMPARE(otherDay[i] == first[i], i >= 3);
        }
    }

    void theNumberOfRowsIsExact_data()
    {
        QTest::addColumn<int>("flows");
        for (const int flows : { 2000, 2001, 9999 })
            QTest::addRow("%d", flows) << flows;
    }

    void theNumberOfRowsIsExact()
    {
        QFETCH(int, flows);
        const QTemporaryDir dir;
        const auto made = writeSampleDay({ day, flows, 7 }, foldersIn(dir), {});
        QVERIFY(made.has_value());
        QCOMPARE(linesOf(made->flowFile).size(), flows + 1);
        QCOMPARE(linesOf(made->resultsFile).size(), std::min(flows, 5000));
        std::int64_t inStories = 0;
        for (const auto& story : made->stories)
            inStories += story.rows;
        QVERIFY(inStories > 50 && inStories < flows / 10);
    }

    void refusesWhatMakesNoDay()
    {
        const QTemporaryDir dir;
        for (const std::int64_t flows : { 0, 1999, 50'000'001 }) {
            const auto made = writeSampleDay({ day, flows, 1 }, foldersIn(dir), {});
            QVERIFY(!made);
            QCOMPARE(made.error().code, ErrorCode::Refused);
            QVERIFY(made.error().message.contains(QLatin1String("2000")));
        }
        QCOMPARE(writeSampleDay({ Day(), 2000, 1 }, foldersIn(dir), {}).error().code,
                 ErrorCode::BadInput);
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    // What an analyst keeps in these places is not the sample's to replace; a sample is.
    void leavesOtherFilesAlone_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("ranges") << QStringLiteral("context/ipranges.csv");
        QTest::newRow("results") << QStringLiteral("day/flow_results.csv");
        QTest::newRow("flows") << QStringLiteral("day/flow_20260310.csv");
    }

    void leavesOtherFilesAlone()
    {
        QFETCH(QString, file);
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("context")));
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("day")));
        const QString path = dir.filePath(file);
        QVERIFY(writeFileSynced(path, "mine\n").has_value());
        const auto made = writeSampleDay({ day, 2000, 1 }, foldersIn(dir), {});
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Refused);
        QVERIFY(made.error().message.contains(path));
        QCOMPARE(*readSmallFile(path), QByteArray("mine\n"));
    }

    void replacesAnEarlierSample()
    {
        const QTemporaryDir dir;
        const auto first = writeSampleDay({ day, 2000, 1 }, foldersIn(dir), {});
        const QByteArray before = hashOf(first->flowFile);
        const auto second = writeSampleDay({ day, 2000, 2 }, foldersIn(dir), {});
        QVERIFY(second.has_value());
        QVERIFY(hashOf(second->flowFile) != before);
    }

    void cancelledLeavesNoFile()
    {
        const QTemporaryDir dir;
        std::stop_source stop;
        QStringList stages;
        RunContext run(stop.get_token(), [&](const Progress& progress) {
            if (!stages.contains(progress.stage))
                stages += progress.stage;
            QCOMPARE(progress.total, 5000);
            if (stages.size() == 3)
                stop.request_stop();
        });
        const auto made = writeSampleDay({ day, 5000, 1 }, foldersIn(dir), run);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QCOMPARE(stages.size(), 3);
        for (const QString& folder : { foldersIn(dir).context, foldersIn(dir).day })
            QVERIFY(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

private:
    QTemporaryDir m_dir;
    SampleSummary m_summary;
    QList<QByteArray> m_flows;
    QList<QByteArray> m_results;
    QJsonObject m_truth;
};

FW_TEST(TestSampleDay, "tst_sampleday")

} // namespace fw

#include "tst_sampleday.moc"
