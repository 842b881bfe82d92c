// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/cachedprovider.h"
#include "core/storage/reputationcachefile.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace fw {

namespace {

IpAddress ip(int number)
{
    return IpAddress::fromIpv4(0x08000000U + static_cast<std::uint32_t>(number));
}

Reputation bad(const char* label = "Bad")
{
    return { {}, QString::fromUtf8(label), 3 };
}

const QString service = QStringLiteral("x#1");
constexpr std::int64_t start = 1'700'000'000;
constexpr ReputationAge age { 100, 10 };

QStringList textOf(const std::vector<KeptReputation>& kept)
{
    QStringList texts;
    for (const KeptReputation& one : kept)
        texts += one.address.toString() + QLatin1Char('=')
            + (one.reputation ? one.reputation->label : QStringLiteral("nothing"));
    texts.sort();
    return texts;
}

// Knows even addresses, and remembers what it was asked.
class Service : public ReputationProvider
{
public:
    struct Seen
    {
        std::vector<IpAddress> asked;
        std::optional<Error> error;
        std::size_t patience = 1000; // addresses it answers for
    };
    explicit Service(Seen& seen)
        : m_seen(seen)
    {
    }
    QString name() const override { return QStringLiteral("service"); }
    Result<ReputationAnswers> check(const std::vector<IpAddress>& addresses, RunContext) override
    {
        m_seen.asked = addresses;
        if (m_seen.error)
            return failure(*m_seen.error);
        ReputationAnswers answers;
        for (std::size_t i = 0; i < std::min(addresses.size(), m_seen.patience); ++i) {
            if (addresses[i].ipv4() % 2 == 0)
                answers.known.emplace(addresses[i], bad());
            else
                answers.unknown.push_back(addresses[i]);
            ++answers.asked;
        }
        return answers;
    }

private:
    Seen& m_seen;
};

} // namespace

class TestReputationCache : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void whatIsKeptIsFoundUntilItIsTooOld()
    {
        {
            ReputationCacheFile cache(path());
            cache.keep(service,
                       { { ip(1),
                           bad("schl\xc3\xa4"
                               "cht") },
                         { ip(2), std::nullopt } },
                       start);
            cache.keep(QStringLiteral("y#1"), { { ip(3), bad() } }, start);
            QCOMPARE(cache.warning(), QString());
        }
        ReputationCacheFile cache(path());
        const std::vector<IpAddress> asked { ip(1), ip(2), ip(3) };
        const auto found = cache.find(service, asked, start + 9, age);
        QCOMPARE(found.size(), std::size_t { 2 });
        QCOMPARE(found[0],
                 (KeptReputation { ip(1),
                                   bad("schl\xc3\xa4"
                                       "cht") }));
        QCOMPARE(found[1], (KeptReputation { ip(2), std::nullopt }));
        QCOMPARE(cache.find(service, asked, start + 10, age).size(), std::size_t { 1 });
        QCOMPARE(cache.find(service, asked, start + 99, age).size(), std::size_t { 1 });
        QCOMPARE(cache.find(service, asked, start + 100, age).size(), std::size_t { 0 });
        // A clock that was ahead when it was written.
        QCOMPARE(cache.find(service, asked, start - 1, age).size(), std::size_t { 0 });
        // Said anew.
        cache.keep(service, { { ip(1), std::nullopt } }, start + 50);
        QCOMPARE(textOf(cache.find(service, asked, start + 55, age)),
                 QStringList { QStringLiteral("8.0.0.1=nothing") });
    }

    void ofTooManyTheOldestGo()
    {
        ReputationCacheFile cache(path(), 10);
        std::vector<IpAddress> asked;
        for (int i = 0; i < 15; ++i) {
            asked.push_back(ip(i));
            cache.keep(service, { { ip(i), bad() } }, start + i);
        }
        const auto found = cache.find(service, asked, start + 15, age);
        QCOMPARE(found.size(), std::size_t { 10 });
        QCOMPARE(found.front().address, ip(5));
        QCOMPARE(cache.warning(), QString());
    }

    void aDamagedFileIsMovedAsideAndBegunAnew_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("no database") << 0;
        QTest::newRow("cut off") << 1;
        QTest::newRow("overwritten in the middle") << 2;
    }

    void aDamagedFileIsMovedAsideAndBegunAnew()
    {
        QFETCH(int, kind);
        {
            ReputationCacheFile cache(path());
            std::vector<KeptReputation> many;
            for (int i = 0; i < 20'000; ++i)
                many.push_back({ ip(i), bad() });
            cache.keep(service, many, start);
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (kind == 0)
            file.write(QByteArray(200, 'x'));
        else if (kind == 1)
            file.resize(file.size() / 2 / 8192 * 8192);
        else if (file.seek(8192))
            file.write(QByteArray(static_cast<qsizetype>(file.size()) - 8192, 'x'));
        file.close();
        ReputationCacheFile cache(path());
        std::vector<IpAddress> asked;
        for (int i = 0; i < 20'000; ++i)
            asked.push_back(ip(i));
        cache.find(service, asked, start, age);
        QVERIFY2(cache.warning().contains(path() + QStringLiteral(".damaged")),
                 qPrintable(cache.warning()));
        QVERIFY(QFile::exists(path() + QStringLiteral(".damaged")));
        cache.keep(service, { { ip(1), bad() } }, start);
        QCOMPARE(textOf(cache.find(service, { ip(1) }, start, age)),
                 QStringList { QStringLiteral("8.0.0.1=Bad") });
    }

    void withoutAPlaceItIsDoneWithout()
    {
        ReputationCacheFile cache(m_folder->filePath(QStringLiteral("gone/cache.sqlite")));
        cache.keep(service, { { ip(1), bad() } }, start);
        QVERIFY(cache.find(service, { ip(1) }, start, age).empty());
        QVERIFY(cache.warning().startsWith(
            QStringLiteral("Answers of reputation services are not kept this time: ")));
    }

    void onlyWhatIsNotKeptIsAsked()
    {
        ReputationCacheFile cache(path());
        Service::Seen seen;
        std::int64_t now = start;
        CachedProvider provider(std::make_unique<Service>(seen), cache, service, age,
                                [&now] { return now; });
        const std::vector<IpAddress> three { ip(1), ip(2), ip(3) };
        auto answers = provider.check(three, RunContext());
        QVERIFY(answers);
        QCOMPARE(seen.asked, three);
        QCOMPARE(answers->asked, 3);
        QCOMPARE(answers->fromCache, 0);
        QCOMPARE(answers->known.size(), std::size_t { 1 });

        seen.asked.clear();
        answers = provider.check({ ip(1), ip(2), ip(3), ip(4) }, RunContext());
        QCOMPARE(seen.asked, std::vector<IpAddress> { ip(4) });
        QCOMPARE(answers->asked, 1);
        QCOMPARE(answers->fromCache, 3);
        QCOMPARE(answers->known.size(), std::size_t { 2 });
        QCOMPARE(answers->known.at(ip(2)), bad());

        now += 20; // what is unknown is asked again before what is known
        seen.asked.clear();
        provider.check(three, RunContext());
        QCOMPARE(seen.asked, (std::vector<IpAddress> { ip(1), ip(3) }));
        seen.asked.clear();
        provider.check(three, RunContext());
        QCOMPARE(seen.asked, std::vector<IpAddress>());
    }

    void whatWasNotAnsweredIsNotKept()
    {
        ReputationCacheFile cache(path());
        Service::Seen seen;
        CachedProvider provider(std::make_unique<Service>(seen), cache, service, age,
                                [] { return start; });
        seen.patience = 1;
        provider.check({ ip(1), ip(2) }, RunContext());
        seen.patience = 1000;
        provider.check({ ip(1), ip(2) }, RunContext());
        QCOMPARE(seen.asked, std::vector<IpAddress> { ip(2) });
    }

    void aServiceThatFailsLeavesTheCachesAnswers()
    {
        ReputationCacheFile cache(path());
        Service::Seen seen;
        CachedProvider provider(std::make_unique<Service>(seen), cache, service, age,
                                [] { return start; });
        provider.check({ ip(2) }, RunContext());
        seen.error = Error { ErrorCode::Io, QStringLiteral("It is down."), {} };
        const auto answers = provider.check({ ip(2), ip(4) }, RunContext());
        QVERIFY(answers);
        QCOMPARE(answers->known.size(), std::size_t { 1 });
        QCOMPARE(answers->warning, QStringLiteral("It is down."));
        QVERIFY(!provider.check({ ip(6) }, RunContext()));
        seen.error = cancelledError().value();
        QVERIFY(!provider.check({ ip(2), ip(4) }, RunContext()));
    }

    // What was said by other rules, or by another server, does not count.
    void otherSettingsAreAnotherService()
    {
        const ReputationService one = *reputationExample(QStringLiteral("otx"));
        ReputationService other = one;
        other.enabled = true;
        other.seconds = 5;
        QCOMPARE(cacheKeyOf(other), cacheKeyOf(one));
        QVERIFY(cacheKeyOf(one).startsWith(QStringLiteral("otx#")));
        other.levels[QStringLiteral(">=1")] = QStringLiteral("3");
        QVERIFY(cacheKeyOf(other) != cacheKeyOf(one));
        other = one;
        other.url += QLatin1Char('x');
        QVERIFY(cacheKeyOf(other) != cacheKeyOf(one));
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("cache.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

FW_TEST(TestReputationCache, "tst_reputationcache")

} // namespace fw

#include "tst_reputationcache.moc"
