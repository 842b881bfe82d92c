// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/reputation.h"
#include "core/reputation/cachedprovider.h"
#include "core/reputation/makeproviders.h"
#include "core/storage/reputationcachefile.h"
#include "tests/integration/dayfixture.h"
#include "tests/integration/owncertificate.h"
#include "tests/integration/webhdfsserver.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <stop_token>

namespace fw {

namespace {

using namespace test;
using namespace std::chrono_literals;

const QString key = QStringLiteral("S3CR3T");

std::vector<IpAddress> addresses(int count)
{
    std::vector<IpAddress> list;
    for (int i = 1; i <= count; ++i)
        list.push_back(IpAddress::fromIpv4(0x08080000U + static_cast<std::uint32_t>(i)));
    return list;
}

QString textOf(const ReputationAnswers& answers)
{
    QStringList texts;
    for (const auto& [address, reputation] : answers.known)
        texts += QStringLiteral("%1=%2:%3")
                     .arg(address.toString(), reputation.label)
                     .arg(reputation.level);
    texts.sort();
    return texts.join(QLatin1Char(' '));
}

// As AbuseIPDB's CHECK.
Answer score(int value)
{
    return Answer::json(
        200, "{\"data\": {\"abuseConfidenceScore\": " + QByteArray::number(value) + "}}");
}

} // namespace

// Services over HTTP, against a server of the tests' own that answers as the services' published
// descriptions say. None of it was tried against the services themselves.
class TestReputationHttp : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
        m_server = std::make_unique<WebHdfsServer>();
        QVERIFY(m_server->start());
        m_service = *reputationExample(QStringLiteral("abuseipdb"));
        m_service.url = QString::fromLatin1(m_server->nameNode())
            + QStringLiteral("/api/v2/check?ipAddress={ip}&maxAgeInDays=90");
        m_secret = key;
        m_options = HttpBatchOptions();
        m_options.limits = { 30s, 30s };
        m_options.pause = 1ms;
    }

    void cleanup()
    {
        m_server.reset();
        m_folder.reset();
    }

    void eachAddressIsAskedOnceWithTheKey()
    {
        m_server->script = [](const Seen& request) {
            return request.query.value(QStringLiteral("ipAddress")) == QLatin1String("8.8.0.2")
                ? score(90)
                : score(0);
        };
        const auto answers = ask(3);
        QVERIFY2(answers, answers ? "" : qPrintable(answers.error().text()));
        QCOMPARE(textOf(*answers),
                 QStringLiteral("8.8.0.1=Not reported:0 8.8.0.2=High:3 8.8.0.3=Not reported:0"));
        QCOMPARE(answers->asked, 3);
        QCOMPARE(answers->warning, QString());
        QCOMPARE(m_server->seen.size(), 3);
        for (const Seen& request : m_server->seen) {
            QCOMPARE(request.verb, QByteArray("GET"));
            QCOMPARE(request.path, QStringLiteral("/api/v2/check"));
            QCOMPARE(request.query.value(QStringLiteral("maxAgeInDays")), QStringLiteral("90"));
            QCOMPARE(request.headers.value("key"), key.toLatin1());
            QCOMPARE(request.headers.value("accept"), QByteArray("application/json"));
        }
    }

    void noMoreThanAFewAtATime()
    {
        m_options.inFlight = 3;
        m_options.total = 500ms;
        m_server->script = [](const Seen&) {
            return Answer { 0, {}, {} };
        };
        QVERIFY(!ask(20));
        QCOMPARE(m_server->seen.size(), 3);
    }

    void ipv6IsAskedAboutWhereItIsKnown()
    {
        m_service.url = QString::fromLatin1(m_server->nameNode())
            + QStringLiteral("/indicators/{family}/{ip}/general");
        m_server->script = [](const Seen&) {
            return score(30);
        };
        const std::vector<IpAddress> both { *IpAddress::parse(std::string_view("8.8.8.8")),
                                            *IpAddress::parse(std::string_view("2a00::1")) };
        QCOMPARE(textOf(*provider()->check(both, RunContext())),
                 QStringLiteral("2a00::1=Medium:2 8.8.8.8=Medium:2"));
        QStringList paths { m_server->seen[0].path, m_server->seen[1].path };
        paths.sort();
        QCOMPARE(paths,
                 QStringList({ QStringLiteral("/indicators/IPv4/8.8.8.8/general"),
                               QStringLiteral("/indicators/IPv6/2a00::1/general") }));
        m_service.ipv6 = false;
        QCOMPARE(textOf(*provider()->check(both, RunContext())),
                 QStringLiteral("8.8.8.8=Medium:2"));
        QCOMPARE(m_server->seen.size(), 3);
    }

    void withoutAKeyNobodyIsAsked()
    {
        m_secret.clear();
        const auto answers = ask(3);
        QVERIFY(!answers);
        QVERIFY(answers.error().message.contains(QStringLiteral("FLOW_REPUTATION_ABUSEIPDB")));
        m_secret = QStringLiteral("two\r\nX-Lines: 1");
        QVERIFY(!ask(3));
        QCOMPARE(m_server->seen.size(), 0);
        m_service.keyHeader.clear();
        m_server->script = [](const Seen&) {
            return score(0);
        };
        QVERIFY(ask(1));
        QVERIFY(!m_server->seen[0].headers.contains("key"));
    }

    void notFoundIsNothingKnownWhereTheServiceSaysSo()
    {
        m_service.notFoundStatus = 404; // as GreyNoise documents
        m_server->script = [](const Seen&) {
            return Answer::json(404, R"({"message": "IP not observed"})");
        };
        const auto answers = ask(2);
        QVERIFY(answers);
        QCOMPARE(answers->unknown.size(), std::size_t { 2 });
        QCOMPARE(answers->notFound, 2);
        QCOMPARE(answers->warning, QString());
        // Of every address: a wrong address of the service would look the same.
        QVERIFY2(foundNothing(*answers).contains(QStringLiteral("for every address")),
                 qPrintable(foundNothing(*answers)));
        m_server->script = [](const Seen& request) {
            return request.query.value(QStringLiteral("ipAddress")) == QLatin1String("8.8.0.2")
                ? Answer::json(404, "{}")
                : score(0);
        };
        QCOMPARE(foundNothing(*ask(2)), QString());
    }

    void notFoundIsOtherwiseAnErrorToldOnceAndNotKept()
    {
        m_server->script = [](const Seen&) {
            return Answer::json(404, "{}");
        };
        ReputationCacheFile cache(m_folder->filePath(QStringLiteral("cache.sqlite")));
        CachedProvider cached(provider(), cache, QStringLiteral("k"), { 1000, 1000 });
        const auto answers = cached.check(addresses(40), RunContext());
        QVERIFY(!answers);
        QCOMPARE(answers.error().text().count(QStringLiteral("HTTP 404")), 1);
        QVERIFY(answers.error().message.contains(QStringLiteral("check the address")));
        QVERIFY2(m_server->seen.size() < 20, qPrintable(QString::number(m_server->seen.size())));
        QVERIFY(cache
                    .find(QStringLiteral("k"), addresses(40), QDateTime::currentSecsSinceEpoch(),
                          { 1000, 1000 })
                    .empty());
        // For one address of many it costs that one.
        m_server->script = [](const Seen& request) {
            return request.query.value(QStringLiteral("ipAddress")) == QLatin1String("8.8.0.2")
                ? Answer::json(404, "{}")
                : score(90);
        };
        const auto most = ask(3);
        QVERIFY(most);
        QCOMPARE(most->known.size(), std::size_t { 2 });
        QVERIFY(most->unknown.empty());
        QVERIFY(most->warning.contains(QStringLiteral("HTTP 404")));
    }

    // Somebody answers, and it is not this service.
    void anAnswerWithoutTheLevelIsAnErrorUnlessTheServiceSaysSo()
    {
        m_server->script = [](const Seen&) {
            return Answer::json(200, R"({"welcome": "here"})");
        };
        const auto answers = ask(2);
        QVERIFY(!answers);
        QVERIFY2(answers.error().message.contains(QStringLiteral("/data/abuseConfidenceScore")),
                 qPrintable(answers.error().text()));
        m_service.levelOptional = true;
        QCOMPARE(ask(2)->unknown.size(), std::size_t { 2 });
    }

    void aCancelledRunKeepsWhatCame()
    {
        std::stop_source stop;
        m_options.inFlight = 1;
        m_server->script = [&](const Seen& request) {
            if (request.query.value(QStringLiteral("ipAddress")) != QLatin1String("8.8.0.3"))
                return score(90);
            stop.request_stop();
            return Answer { 0, {}, {} };
        };
        ReputationCacheFile cache(m_folder->filePath(QStringLiteral("cache.sqlite")));
        CachedProvider cached(provider(), cache, QStringLiteral("k"), { 1000, 1000 });
        const auto answers = cached.check(addresses(9), RunContext(stop.get_token(), {}));
        QCOMPARE(cache
                     .find(QStringLiteral("k"), addresses(9), QDateTime::currentSecsSinceEpoch(),
                           { 1000, 1000 })
                     .size(),
                 std::size_t { 2 });
        QVERIFY(answers);
        QCOMPARE(answers->known.size(), std::size_t { 2 });
    }

    void anAddressItDoesNotWantIsPassedOver()
    {
        m_server->script = [](const Seen& request) {
            return request.query.value(QStringLiteral("ipAddress")) == QLatin1String("8.8.0.2")
                ? Answer::json(422, "{}")
                : score(90);
        };
        const auto answers = ask(3);
        QVERIFY(answers);
        QCOMPARE(textOf(*answers), QStringLiteral("8.8.0.1=High:3 8.8.0.3=High:3"));
        QVERIFY(answers->unknown.empty());
        QVERIFY(answers->warning.contains(QStringLiteral("422")));
    }

    void aBadMomentIsTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("too many requests") << 429;
        QTest::newRow("server error") << 500;
        QTest::newRow("unavailable") << 503;
        QTest::newRow("dropped") << -1;
    }

    void aBadMomentIsTriedAgain()
    {
        QFETCH(int, status);
        QMap<QString, int> tries;
        m_server->script = [&](const Seen& request) {
            const int asked = ++tries[request.query.value(QStringLiteral("ipAddress"))];
            if (request.query.value(QStringLiteral("ipAddress")) != QLatin1String("8.8.0.2")
                || asked > 2)
                return score(90);
            return status < 0 ? Answer { 200, {}, "{", Answer::Close, 1000 }
                              : Answer { status, { { "Retry-After", "0" } }, {} };
        };
        m_options.inFlight = 1; // a server that never said anything is not tried again
        const auto answers = ask(3);
        QVERIFY2(answers, answers ? "" : qPrintable(answers.error().text()));
        QCOMPARE(answers->known.size(), std::size_t { 3 });
        QCOMPARE(answers->warning, QString());
        QCOMPARE(tries,
                 (QMap<QString, int> { { QStringLiteral("8.8.0.1"), 1 },
                                       { QStringLiteral("8.8.0.2"), 3 },
                                       { QStringLiteral("8.8.0.3"), 1 } }));
    }

    void whatGoesWrongForGoodEndsTheAskingAndKeepsWhatCame_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("tries");
        QTest::addColumn<QString>("words");
        QTest::newRow("too many requests")
            << 0 << 3 << QStringLiteral("{server} takes no more questions now (HTTP 429)");
        QTest::newRow("no key") << 1 << 1
                                << QStringLiteral("{server} does not accept the key (HTTP 401)");
        QTest::newRow("no right") << 2 << 1
                                  << QStringLiteral("{server} does not accept the key (HTTP 403)");
        QTest::newRow("another host")
            << 3 << 1 << QStringLiteral("{server} sends us on to {other}; that is not followed");
        QTest::newRow("a file") << 4 << 1 << QStringLiteral("not http or https");
        QTest::newRow("in circles")
            << 5 << 4 << QStringLiteral("{server} sends us on again and again");
        QTest::newRow("patience for a day")
            << 6 << 1 << QStringLiteral("{server} takes no more questions now (HTTP 429)");
        QTest::newRow("patience until a date")
            << 7 << 1 << QStringLiteral("{server} takes no more questions now (HTTP 429)");
    }

    void whatGoesWrongForGoodEndsTheAskingAndKeepsWhatCame()
    {
        QFETCH(int, kind);
        QFETCH(int, tries);
        QFETCH(QString, words);
        const QByteArray other = m_server->dataNode();
        const Answer answers[] = {
            { 429, {}, {} },
            { 401, {}, "{}" },
            { 403, {}, "{}" },
            Answer::redirect(other + "/api/v2/check?ipAddress=8.8.0.2"),
            Answer::redirect("file:///etc/passwd"),
            Answer::redirect("/api/v2/check?ipAddress=8.8.0.2&again"),
            { 429, { { "Retry-After", "86400" } }, {} },
            { 429, { { "Retry-After", "Fri, 31 Dec 2100 23:59:59 GMT" } }, {} },
        };
        m_server->script = [&](const Seen& request) {
            return request.query.value(QStringLiteral("ipAddress")) == QLatin1String("8.8.0.2")
                ? answers[kind]
                : score(90);
        };
        m_options.inFlight = 1;
        const auto got = ask(5);
        QVERIFY2(got, got ? "" : qPrintable(got.error().text()));
        QCOMPARE(textOf(*got), QStringLiteral("8.8.0.1=High:3"));
        QCOMPARE(got->asked, 1);
        words.replace(QStringLiteral("{server}"), QString::fromLatin1(m_server->nameNode().mid(7)));
        words.replace(QStringLiteral("{other}"), QString::fromLatin1(other.mid(7)));
        QVERIFY2(got->warning.contains(words), qPrintable(got->warning));
        QVERIFY2(got->warning.contains(QStringLiteral("4 address")), qPrintable(got->warning));
        QVERIFY(!got->warning.contains(key));
        QCOMPARE(m_server->seen.size(), 1 + tries);
        for (const Seen& request : m_server->seen)
            QVERIFY(!request.atDataNode); // which is the other host
    }

    void oneBadAddressKeepsNoOtherFromBeingAsked_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("tries");
        QTest::addColumn<QString>("words");
        QTest::newRow("server error") << 0 << 3 << QStringLiteral("(HTTP 500)");
        QTest::newRow("no JSON") << 1 << 1 << QStringLiteral("Its answer is not valid JSON");
        QTest::newRow("huge") << 2 << 1 << QStringLiteral("answers with more than such an answer");
        QTest::newRow("gone") << 3 << 1 << QStringLiteral("It answers with HTTP 410");
        QTest::newRow("nothing") << 4 << 1 << QStringLiteral("Its answer is not valid JSON");
        QTest::newRow("dropped") << 5 << 3 << QStringLiteral("broke off");
    }

    void oneBadAddressKeepsNoOtherFromBeingAsked()
    {
        QFETCH(int, kind);
        QFETCH(int, tries);
        QFETCH(QString, words);
        const Answer answers[] = {
            { 500, {}, "<html>" },
            Answer::json(200, "<html>captive portal</html>"),
            Answer::json(200, QByteArray(9'000'000, ' ')),
            { 410, {}, {} },
            { 204, {}, {} },
            { 200, {}, "{", Answer::Close, 1000 },
        };
        m_server->script = [&](const Seen& request) {
            return request.query.value(QStringLiteral("ipAddress")) == QLatin1String("8.8.0.2")
                ? answers[kind]
                : score(90);
        };
        for (const int inFlight : { 1, 4 }) {
            m_server->seen.clear();
            m_options.inFlight = inFlight;
            const auto got = ask(9);
            QVERIFY2(got, got ? "" : qPrintable(got.error().text()));
            QCOMPARE(got->asked, 8);
            QCOMPARE(got->known.size(), std::size_t { 8 });
            QVERIFY(got->unknown.empty());
            QVERIFY2(got->warning.contains(words), qPrintable(got->warning));
            QVERIFY2(got->warning.contains(QStringLiteral("1 address")), qPrintable(got->warning));
            QVERIFY(!got->warning.contains(key));
            if (inFlight == 1) // otherwise it depends on who answered first
                QCOMPARE(m_server->seen.size(), 8 + tries);
        }
    }

    void aLaterRunGetsPastABadAddress()
    {
        bool isBetter = false;
        m_server->script = [&](const Seen& request) {
            const QString asked = request.query.value(QStringLiteral("ipAddress"));
            return asked == QLatin1String("8.8.0.1")
                    || (!isBetter && asked > QLatin1String("8.8.0.5"))
                ? Answer { 500, {}, {} }
                : score(90);
        };
        ReputationCacheFile cache(m_folder->filePath(QStringLiteral("cache.sqlite")));
        const auto run = [&] {
            return CachedProvider(provider(), cache, QStringLiteral("key"), { 3600, 3600 })
                .check(addresses(9), RunContext());
        };
        const auto first = run();
        QVERIFY2(first, first ? "" : qPrintable(first.error().text()));
        QCOMPARE(first->known.size(), std::size_t { 4 });
        isBetter = true;
        const auto second = run();
        QVERIFY2(second, second ? "" : qPrintable(second.error().text()));
        QCOMPARE(second->fromCache, 4);
        QCOMPARE(second->asked, 4);
        QCOMPARE(second->known.size(), std::size_t { 8 });
        QVERIFY2(second->warning.contains(QStringLiteral("1 address")),
                 qPrintable(second->warning));
    }

    void failuresInARowAreTheServersAndEndTheAsking()
    {
        m_server->script = [](const Seen& request) {
            return request.query.value(QStringLiteral("ipAddress")) == QLatin1String("8.8.0.1")
                ? score(90)
                : Answer::json(200, "<html>captive portal</html>");
        };
        m_options.inFlight = 1;
        const auto got = ask(9);
        QVERIFY2(got, got ? "" : qPrintable(got.error().text()));
        QCOMPARE(got->asked, 1);
        QCOMPARE(m_server->seen.size(), 5);
        QVERIFY2(got->warning.contains(QStringLiteral("not valid JSON")), qPrintable(got->warning));
        QVERIFY2(got->warning.contains(QStringLiteral("8 address")), qPrintable(got->warning));
    }

    void aFirstAddressThatIsDroppedIsNotAServerThatIsGone()
    {
        m_server->script = [](const Seen& request) {
            return request.query.value(QStringLiteral("ipAddress")) == QLatin1String("8.8.0.1")
                ? Answer { 200, {}, "{", Answer::Close, 1000 }
                : score(90);
        };
        m_options.inFlight = 1;
        const auto got = ask(3);
        QVERIFY2(got, got ? "" : qPrintable(got.error().text()));
        QCOMPARE(textOf(*got), QStringLiteral("8.8.0.2=High:3 8.8.0.3=High:3"));
    }

    void aRedirectOnTheSameServerIsFollowed()
    {
        m_server->script = [](const Seen& request) {
            return request.path == QLatin1String("/v3")
                ? score(90)
                : Answer::redirect("/v3?ipAddress="
                                   + request.query.value(QStringLiteral("ipAddress")).toLatin1());
        };
        QCOMPARE(textOf(*ask(2)), QStringLiteral("8.8.0.1=High:3 8.8.0.2=High:3"));
        QCOMPARE(m_server->seen.size(), 4);
    }

    void theTimeLimitKeepsWhatCame()
    {
        m_server->script = [](const Seen& request) {
            return request.query.value(QStringLiteral("ipAddress")) == QLatin1String("8.8.0.1")
                ? score(90)
                : Answer { 0, {}, {} };
        };
        m_options.total = 1s;
        m_options.inFlight = 1;
        const auto answers = ask(5);
        QVERIFY2(answers, answers ? "" : qPrintable(answers.error().text()));
        QCOMPARE(textOf(*answers), QStringLiteral("8.8.0.1=High:3"));
        QVERIFY2(answers->warning.startsWith(QStringLiteral("The time limit of 1 s has passed.")),
                 qPrintable(answers->warning));
        QVERIFY(answers->warning.contains(QStringLiteral("4 address")));
    }

    void offlineIsOneErrorAtOnce()
    {
        m_server->stop();
        const auto answers = ask(100);
        QVERIFY(!answers);
        QVERIFY(answers.error().message.contains(QStringLiteral("cannot be reached")));
        QVERIFY(!answers.error().text().contains(key));
    }

    void aCancelEndsIt()
    {
        std::stop_source stop;
        m_server->script = [&](const Seen&) {
            stop.request_stop();
            return Answer { 0, {}, {} };
        };
        const auto answers = provider()->check(addresses(9), RunContext(stop.get_token(), {}));
        QVERIFY(!answers);
        QCOMPARE(int(answers.error().code), int(ErrorCode::Cancelled));
        m_server->seen.clear();
        QVERIFY(!provider()->check(addresses(9), RunContext(stop.get_token(), {})));
        QCOMPARE(m_server->seen.size(), 0);
    }

    void aCertificateMustBeTrusted()
    {
        const auto own = makeOwnCertificate(*m_folder);
        if (!own) {
            printSkipped(QStringLiteral("there is no openssl to make a certificate"));
            QSKIP("there is no openssl to make a certificate");
        }
        m_server->stop();
        QVERIFY(m_server->startSecure(own->configuration));
        m_server->script = [](const Seen&) {
            return score(90);
        };
        m_service.url.replace(QStringLiteral("http://"), QStringLiteral("https://"));
        const auto refused = ask(1);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.startsWith(QStringLiteral("The certificate of ")),
                 qPrintable(refused.error().text()));
        QCOMPARE(m_server->seen.size(), 0); // no key was told
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(own->certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
        const auto answers = ask(1);
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY2(answers, answers ? "" : qPrintable(answers.error().text()));
        QCOMPARE(textOf(*answers), QStringLiteral("8.8.0.1=High:3"));
    }

    // ThreatExchange

    void threatExchangeIsAskedInBatches()
    {
        useThreatExchange();
        m_server->script = [](const Seen& request) {
            return Answer::json(200, graphAnswer(request));
        };
        const auto answers = ask(5);
        QVERIFY2(answers, answers ? "" : qPrintable(answers.error().text()));
        QCOMPARE(textOf(*answers), QStringLiteral("8.8.0.2=MALICIOUS:3 8.8.0.4=MALICIOUS:3"));
        QCOMPARE(answers->unknown.size(), std::size_t { 3 });
        QCOMPARE(answers->asked, 5);
        QCOMPARE(m_server->seen.size(), 3);
        for (const Seen& request : m_server->seen) {
            QCOMPARE(request.verb, QByteArray("POST"));
            QCOMPARE(request.query.size(), 0); // no secret in an address
            QCOMPARE(request.headers.value("content-type"),
                     QByteArray("application/x-www-form-urlencoded"));
            const QUrlQuery form(QString::fromLatin1(request.body));
            QCOMPARE(form.queryItemValue(QStringLiteral("access_token"), QUrl::FullyDecoded),
                     QStringLiteral("123|S3CR3T"));
        }
    }

    void threatExchangeRefusesAnApp()
    {
        useThreatExchange();
        m_server->script = [](const Seen&) {
            return Answer::json(
                400, R"({"error":{"message":"S3CR3T","type":"OAuthException","code":190}})");
        };
        const auto answers = ask(5);
        QVERIFY(!answers);
        QVERIFY(answers.error().message.contains(QStringLiteral("number and secret")));
        QVERIFY(!answers.error().text().contains(key));
    }

    void threatExchangeThatIsNoneIsTold()
    {
        useThreatExchange();
        for (const char* body : { "[]", "{}", "<html>", "[1,2,3,4]" }) {
            m_server->script = [body](const Seen&) {
                return Answer::json(200, body);
            };
            m_service.batch = 25;
            const auto answers = ask(2);
            if (QByteArray(body) == "[1,2,3,4]") { // of the right length, and each part unusable
                QVERIFY(answers);
                QVERIFY(answers->known.empty() && answers->unknown.empty());
                QVERIFY(answers->warning.contains(QStringLiteral("2 address")));
            } else {
                QVERIFY2(!answers, body);
            }
        }
    }

private:
    std::unique_ptr<ReputationProvider> provider() const
    {
        return makeProvider(m_service, {}, typedReputationSecret(m_secret), m_options);
    }
    Result<ReputationAnswers> ask(int count) const
    {
        return provider()->check(addresses(count), RunContext());
    }

    void useThreatExchange()
    {
        m_service = ReputationService();
        m_service.kind = ReputationKind::ThreatExchange;
        m_service.name = QStringLiteral("fb");
        m_service.url = QString::fromLatin1(m_server->nameNode()) + QLatin1Char('/');
        m_service.appId = QStringLiteral("123");
        m_service.batch = 2;
    }

    // Even addresses are malicious, and of the others nobody has said anything.
    static QByteArray graphAnswer(const Seen& request)
    {
        const QUrlQuery form(QString::fromLatin1(request.body));
        const QJsonArray batch =
            QJsonDocument::fromJson(
                form.queryItemValue(QStringLiteral("batch"), QUrl::FullyDecoded).toUtf8())
                .array();
        QJsonArray parts;
        for (int i = 0; i + 1 < batch.size(); i += 2) {
            const QString asked = batch[i][QStringLiteral("relative_url")].toString();
            const QString follow = batch[i + 1][QStringLiteral("relative_url")].toString();
            const bool ours =
                asked.startsWith(QStringLiteral("/v2.4/threat_indicators?type=IP_ADDRESS&text="))
                && follow
                    == QStringLiteral("/v2.4/{result=%1:$.data.*.id}/descriptors?fields=status")
                           .arg(batch[i][QStringLiteral("name")].toString());
            const bool isBad = asked.right(1).toInt() % 2 == 0;
            const auto part = [](int code, const char* body) {
                return QJsonObject { { QStringLiteral("code"), code },
                                     { QStringLiteral("body"), QString::fromLatin1(body) } };
            };
            parts += ours ? part(200, isBad ? R"({"data":[{"id":"7"}]})" : R"({"data":[]})")
                          : part(404, "{}");
            parts += ours && isBad ? part(200, R"({"data":[{"id":"8","status":"MALICIOUS"}]})")
                                   : part(400, R"({"error":{"message":"nothing to follow"}})");
        }
        return QJsonDocument(parts).toJson();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WebHdfsServer> m_server;
    ReputationService m_service;
    QString m_secret;
    HttpBatchOptions m_options;
};

FW_TEST(TestReputationHttp, "tst_reputationhttp")

} // namespace fw

#include "tst_reputationhttp.moc"
