// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/reputationfile.h"
#include "core/config/reputationsecrets.h"
#include "core/config/reputationsettings.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(fw::ReputationService)

namespace fw {

namespace {

const QString file = QStringLiteral("w.json");

QByteArray fileWith(const char* reputation)
{
    return QByteArray(R"({"version": 1, "database": {"engine": "sqlite"}, "reputation": )")
        + reputation + "}";
}

// One service with what is given beside kind, name and enabled.
QByteArray serviceWith(const char* more)
{
    return fileWith(R"({"services": [{"kind": "http_json", "name": "x", "enabled": true, )"
                    R"("url": "https://x.example/{ip}", "level_from": "/l", "levels": {"*": "1"})")
               .chopped(1)
        + more + "}]}}";
}

QString errorOf(const QByteArray& content)
{
    const auto settings = parseReputationSettings(content, file);
    return settings ? QString() : settings.error().message;
}

QStringList keysOf(const ReputationService& service)
{
    QStringList found;
    for (const SettingProblem& problem : problemsOf(service)) {
        found += problem.key;
        if (problem.sentence.isEmpty())
            found += QStringLiteral("no sentence");
    }
    return found;
}

ReputationService gti()
{
    ReputationService s;
    s.kind = ReputationKind::Gti;
    s.name = QStringLiteral("gti");
    s.program = QStringLiteral("/opt/refclient/restclient");
    s.server = QStringLiteral("rest.gti.example");
    s.user = QStringLiteral("ann");
    s.query = QStringLiteral("{\"ci\":{\"cliid\":\"x\"},\"q\":[###QUERY###]}");
    return s;
}

ReputationService threatExchange()
{
    ReputationService s;
    s.kind = ReputationKind::ThreatExchange;
    s.name = QStringLiteral("fb");
    s.url = QStringLiteral("https://graph.facebook.com/");
    s.appId = QStringLiteral("123");
    return s;
}

ReputationService lists()
{
    ReputationService s;
    s.kind = ReputationKind::List;
    s.name = QStringLiteral("lists");
    return s;
}

// Nothing in it is as it is by default.
ReputationService everything()
{
    ReputationService s = *reputationExample(QStringLiteral("abuseipdb"));
    s.enabled = true;
    s.keyPrefix = QStringLiteral("Bearer ");
    s.ipv6 = false;
    s.labelFrom = QStringLiteral("/data/isp");
    s.appId = QStringLiteral("1");
    s.apiVersion = QStringLiteral("v9.9");
    s.program = QStringLiteral("/p");
    s.server = QStringLiteral("s");
    s.user = QStringLiteral("u");
    s.query = QStringLiteral("q");
    s.secretWay = SecretWay::Environment;
    s.paths = QStringList { QStringLiteral("a"), QStringLiteral("b") };
    s.format = ListFormat::Stix;
    s.label = QStringLiteral("bad");
    s.level = 2;
    s.batch = 7;
    s.inFlight = 2;
    s.seconds = 9;
    s.knownHours = 1;
    s.unknownHours = 2;
    return s;
}

} // namespace

class TestReputationSettings : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnythingThereIsNoService()
    {
        QCOMPARE(*parseReputationSettings(R"({"version": 1})", file), ReputationSettings());
        QCOMPARE(*parseReputationSettings(fileWith("{}"), file), ReputationSettings());
        QCOMPARE(*parseReputationSettings(fileWith(R"({"services": []})"), file),
                 ReputationSettings());
    }

    void whatIsWrittenIsRead()
    {
        const ReputationSettings settings { { everything(), gti(), threatExchange(), lists() } };
        const auto written =
            withReputationSettings(fileWith(R"({"services": []})"), file, settings);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        const auto read = parseReputationSettings(*written, file);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, settings);
        // A key that is not in the table would come back as its default.
        const QJsonObject one =
            QJsonDocument::fromJson(
                *written)[QStringLiteral("reputation")][QStringLiteral("services")][0]
                .toObject();
        QCOMPARE(one.keys().size(), 27);
    }

    void whatNobodyKnowsIsLeftAlone()
    {
        const QByteArray before =
            fileWith(R"({"colour": "red", "services": [{"kind": "list", "name": "a", "x": 1}, )"
                     R"({"kind": "list", "name": "b", "y": 2, "batch": 25}]})");
        auto settings = *parseReputationSettings(before, file);
        settings.services.erase(settings.services.begin());
        settings.services[0].enabled = true;
        const auto after = withReputationSettings(before, file, settings);
        QVERIFY(after);
        const QJsonObject root = QJsonDocument::fromJson(*after).object();
        QCOMPARE(root.keys().size(), 3);
        const QJsonObject reputation = root[QStringLiteral("reputation")].toObject();
        QCOMPARE(reputation[QStringLiteral("colour")].toString(), QStringLiteral("red"));
        QCOMPARE(reputation[QStringLiteral("services")].toArray(),
                 QJsonArray({ QJsonObject { { QStringLiteral("kind"), QStringLiteral("list") },
                                            { QStringLiteral("name"), QStringLiteral("b") },
                                            { QStringLiteral("enabled"), true },
                                            { QStringLiteral("batch"), 25 },
                                            { QStringLiteral("y"), 2 } } }));
    }

    void wrongFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QByteArray& content, const char* words) {
            QTest::newRow(name) << content << QString::fromLatin1(words);
        };
        row("no JSON", "{",
            "w.json is not valid JSON; mend it, or move it away and a new one is made.");
        row("no object", fileWith("[]"),
            "w.json: \"reputation\" must be an object with \"services\": a list of objects.");
        row("no list", fileWith(R"({"services": {}})"), "a list of objects");
        row("no objects", fileWith(R"({"services": [1]})"), "a list of objects");
        row("no kind", fileWith(R"({"services": [{"name": "x"}]})"),
            "w.json, reputation service \"x\", \"kind\": Expected \"http_json\",");
        row("another kind", fileWith(R"({"services": [{"kind": "dns", "name": "x"}]})"),
            "\"kind\": Expected");
        row("a number", serviceWith(R"(, "seconds": "5")"),
            "\"seconds\": Expected a whole number.");
        row("out of range", serviceWith(R"(, "seconds": 0)"),
            "\"seconds\": Expected a whole number from 1 to 3600.");
        row("switched on and wrong", serviceWith(R"(, "batch": 1, "level_from": "l")"),
            "\"level_from\": Expected a JSON pointer, as \"/data/score\".");
        row("twice",
            fileWith(R"({"services": [{"kind": "list", "name": "a b"}, )"
                     R"({"kind": "list", "name": "A-B"}]})"),
            "reputation service \"A-B\", \"name\": Another service has this name,");
        for (const char* secret : { "password", "key", "api_key", "X-Api-Key", "token",
                                    "app_secret", "authorization", "secret" })
            row(secret,
                serviceWith(
                    qPrintable(QStringLiteral(R"(, "%1": "z")").arg(QLatin1String(secret)))),
                qPrintable(QStringLiteral("must not hold a key or password (\"%1\").")
                               .arg(QLatin1String(secret))));
        row("deep inside", serviceWith(R"(, "other": [{"deep": {"token": 1}}])"),
            "must not hold a key or password (\"token\")");
        row("among the headers", serviceWith(R"(, "headers": {"X-Key": "z"})"),
            "must not hold a key or password (\"X-Key\")");
        row("in the address", serviceWith(", \"url\": \"https://x.example/{ip}?apikey=z\""),
            "A key has no place in the address (\"apikey\")");
    }

    void wrongFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        const QString message = errorOf(content);
        QVERIFY2(message.contains(words), qPrintable(message));
        QVERIFY(!message.contains(QStringLiteral("\"z\"")));
    }

    // Half a service may wait for the rest; and words of a service are no keys of ours.
    void oneThatIsSwitchedOffMayBeHalfWritten()
    {
        QVERIFY(
            errorOf(fileWith(R"({"services": [{"kind": "http_json", "name": "x"}]})")).isEmpty());
        QVERIFY(!errorOf(fileWith(R"({"services": [{"kind": "http_json", "name": "x", )"
                                  R"("enabled": true}]})"))
                     .isEmpty());
        QCOMPARE(errorOf(serviceWith(R"(, "levels": {"token": "3"})")), QString());
    }

    void problems_data()
    {
        QTest::addColumn<ReputationService>("service");
        QTest::addColumn<QStringList>("keys");
        const auto row = [](const char* name, const ReputationService& base, auto change,
                            const QStringList& keys) {
            ReputationService service = base;
            change(service);
            QTest::newRow(name) << service << keys;
        };
        const ReputationService http = *reputationExample(QStringLiteral("otx"));
        const QStringList url { QStringLiteral("url") };
        const auto address = [&](const char* name, const char* text, const QStringList& keys) {
            row(
                name, http, [text](auto& s) { s.url = QString::fromLatin1(text); }, keys);
        };
        row("otx", http, [](auto&) {}, {});
        row("gti", gti(), [](auto&) {}, {});
        row("fb", threatExchange(), [](auto&) {}, {});
        row("lists", lists(), [](auto&) {}, {});
        address("http", "http://x.example/{ip}", url);
        address("http here", "http://127.0.0.1:80/{ip}", {});
        address("http here by name", "http://localhost/{ip}", {});
        address("ftp", "ftp://x.example/{ip}", url);
        address("no ip", "https://x.example/", url);
        address("a user", "https://ann@x.example/{ip}", url);
        address("a password", "https://ann:pw@x.example/{ip}", url);
        address("nothing", "", url + url);
        address("in the host", "https://{ip}.x.example/{ip}", url);
        address("only in the host", "https://{ip}", url);
        row("a colon in the name", http, [](auto& s) { s.name = QStringLiteral("a:b"); },
            { QStringLiteral("name") });
        row("no name", http, [](auto& s) { s.name.clear(); }, { QStringLiteral("name") });
        row("a header of two lines", http,
            [](auto& s) { s.headers[QStringLiteral("Accept")] = QStringLiteral("a\r\nb: c"); },
            { QStringLiteral("headers") });
        row("a key header of two", http, [](auto& s) { s.keyHeader = QStringLiteral("a: b"); },
            { QStringLiteral("key_header") });
        row("no level", http,
            [](auto& s) {
                s.levels = { { QStringLiteral("bad"), QStringLiteral("High") } };
            },
            { QStringLiteral("levels") });
        row("level 4", http,
            [](auto& s) {
                s.levels = { { QStringLiteral("*"), QStringLiteral("4") } };
            },
            { QStringLiteral("levels") });
        row("no number", http,
            [](auto& s) {
                s.levels = { { QStringLiteral(">=x"), QStringLiteral("1") } };
            },
            { QStringLiteral("levels") });
        row("no rules", http, [](auto& s) { s.levels.clear(); }, { QStringLiteral("levels") });
        row("a relative program", gti(), [](auto& s) { s.program = QStringLiteral("sh"); },
            { QStringLiteral("program") });
        row("an option for a user", gti(), [](auto& s) { s.user = QStringLiteral("-x"); },
            { QStringLiteral("user") });
        row("an option for a server", gti(), [](auto& s) { s.server = QStringLiteral("-x"); },
            { QStringLiteral("server") });
        row("no place", gti(), [](auto& s) { s.query = QStringLiteral("{}"); },
            { QStringLiteral("query") });
        row("no app", threatExchange(), [](auto& s) { s.appId.clear(); },
            { QStringLiteral("app_id") });
        row("more than Graph takes", threatExchange(), [](auto& s) { s.batch = 26; },
            { QStringLiteral("batch") });
    }

    void problems()
    {
        QFETCH(ReputationService, service);
        QFETCH(QStringList, keys);
        QCOMPARE(keysOf(service), keys);
    }

    void examplesAreReadyAndSwitchedOff()
    {
        QCOMPARE(reputationExamples().size(), std::size_t { 3 });
        for (const ReputationService& example : reputationExamples()) {
            QCOMPARE(keysOf(example), QStringList());
            QVERIFY(!example.enabled);
            QVERIFY(example.needsSecret());
            QCOMPARE(*reputationExample(example.name), example);
        }
        QVERIFY(!reputationExample(QStringLiteral("none")));
    }

    void whatLeavesIsSaid()
    {
        const ReputationService http = *reputationExample(QStringLiteral("greynoise"));
        QVERIFY(whatLeaves(http).contains(QStringLiteral("your key for greynoise")));
        QVERIFY(whatLeaves(http).contains(QStringLiteral("api.greynoise.io")));
        ReputationService open = http;
        open.keyHeader.clear();
        QVERIFY(!whatLeaves(open).contains(QStringLiteral("key")));
        QVERIFY(whatLeaves(threatExchange()).contains(QStringLiteral("graph.facebook.com")));
        QVERIFY(whatLeaves(gti()).contains(QStringLiteral("rest.gti.example")));
        ReputationService seen = gti();
        QVERIFY(!whatLeaves(seen).contains(QStringLiteral("list of processes")));
        seen.secretWay = SecretWay::Argument;
        QVERIFY(whatLeaves(seen).contains(QStringLiteral("list of processes")));
        QVERIFY(whatLeaves(lists()).startsWith(QStringLiteral("Nothing leaves")));
    }

    void secretsComeFromTheEnvironment()
    {
        const ReputationService service = *reputationExample(QStringLiteral("otx"));
        QCOMPARE(reputationVariable(QStringLiteral("My list-1.x")),
                 QStringLiteral("FLOW_REPUTATION_MY_LIST_1_X"));
        qputenv("FLOW_REPUTATION_OTX", "k e y");
        QCOMPARE(**usualReputationSecrets()->secret(service), QStringLiteral("k e y"));
        qunsetenv("FLOW_REPUTATION_OTX");
        QCOMPARE(**typedReputationSecret(QStringLiteral("t"))->secret(service),
                 QStringLiteral("t"));
        QVERIFY(!*typedReputationSecret(QString())->secret(service));
    }

    // A key that was given for one server is not found for another one.
    void entriesOfTheKeyringNameTheServer()
    {
        ReputationService service = *reputationExample(QStringLiteral("otx"));
        QCOMPARE(reputationKeyringKey(service),
                 QStringLiteral("reputation://otx@otx.alienvault.com/"));
        service.url = QStringLiteral("https://evil.example:444/{ip}");
        QCOMPARE(reputationKeyringKey(service),
                 QStringLiteral("reputation://otx@evil.example:444/"));
        QCOMPARE(reputationKeyringKey(gti()),
                 QStringLiteral("reputation://gti@ann@rest.gti.example/"));
    }

    void aWorkspaceKeepsThem()
    {
        QTemporaryDir dir;
        const auto workspace = Workspace::open(dir.filePath(QStringLiteral("w")));
        QVERIFY(workspace);
        QCOMPARE(*reputationSettings(*workspace), ReputationSettings());
        const ReputationSettings settings { { gti() } };
        QVERIFY(saveReputationSettings(*workspace, settings));
        QCOMPARE(*reputationSettings(*workspace), settings);
        QVERIFY(!QDir(workspace->reputationFolder()).exists());
        QVERIFY(saveReputationSettings(*workspace, { { lists() } }));
        QVERIFY(QDir(workspace->reputationFolder()).exists());
        QVERIFY(Workspace::open(workspace->root()));
    }
};

FW_TEST(TestReputationSettings, "tst_reputationsettings")

} // namespace fw

#include "tst_reputationsettings.moc"
