// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <unordered_map>

namespace fw {

// Each story planted in the sample day is found in the list that a run of it ranked.
class TestStories : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyStoryIsRanked_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void everyStoryIsRanked()
    {
        QFETCH(int, seed);
        const QTemporaryDir folder;
        const Day day(2026, 3, 18);
        auto session = Session::open(folder.filePath(QStringLiteral("w")));
        QVERIFY(session);
        const auto sample = (*session)->makeSample({ day, 50000, std::uint64_t(seed) }, {});
        QVERIFY(sample);
        QVERIFY((*session)->run({ day, 1000, {} }, {}));
        const auto rows = (*session)->store().suspicious(day);
        QVERIFY(rows);
        std::unordered_map<ConnectionKey, std::int64_t> ranks;
        for (const SuspiciousConnection& row : *rows)
            ranks.try_emplace(row.key(), row.rank);

        QFile truth(sample->truthFile);
        QVERIFY(truth.open(QIODevice::ReadOnly));
        const QJsonArray stories = QJsonDocument::fromJson(truth.readAll())
                                       .object()
                                       .value(QLatin1String("stories"))
                                       .toArray();
        QCOMPARE(stories.size(), 5);
        for (const auto& value : stories) {
            const QJsonObject story = value.toObject();
            std::int64_t best = -1;
            int found = 0;
            for (const auto& row : story.value(QLatin1String("keys")).toArray()) {
                const auto at = ranks.find(keyOf(row.toObject()));
                if (at == ranks.end())
                    continue;
                ++found;
                best = best < 0 ? at->second : std::min(best, at->second);
            }
            const QString id = story.value(QLatin1String("id")).toString();
            qInfo("%s: %d rows among the first 1,000, the first at rank %lld", qPrintable(id),
                  found, static_cast<long long>(best));
            QVERIFY2(found > 0, qPrintable(id));
        }
    }

private:
    static ConnectionKey keyOf(const QJsonObject& row)
    {
        ConnectionKey key;
        const QByteArray time = row.value(QLatin1String("time")).toString().toLatin1();
        parseTime({ time.constData(), std::size_t(time.size()) }, key.tstart);
        key.srcip =
            IpAddress::parse(row.value(QLatin1String("sip")).toString()).value_or(IpAddress());
        key.dstip =
            IpAddress::parse(row.value(QLatin1String("dip")).toString()).value_or(IpAddress());
        key.sport = std::uint16_t(row.value(QLatin1String("sport")).toInt());
        key.dport = std::uint16_t(row.value(QLatin1String("dport")).toInt());
        key.proto = row.value(QLatin1String("proto")).toString();
        return key;
    }
};

FW_TEST(TestStories, "tst_stories")

} // namespace fw

#include "tst_stories.moc"
