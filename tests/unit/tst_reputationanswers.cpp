// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/gtianswer.h"
#include "core/reputation/jsonanswer.h"
#include "core/reputation/threatexchangeanswer.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

QString textOf(const Reputation& reputation)
{
    return reputation.label + QLatin1Char(':') + QString::number(reputation.level);
}

QString textOf(const std::optional<Reputation>& reputation)
{
    return reputation ? textOf(*reputation) : QStringLiteral("nothing");
}

// A descriptor as the Graph API gives it, in an answer's "body".
QByteArray descriptors(const char* statuses)
{
    QByteArray data;
    for (const QByteArray& status : QByteArray(statuses).split(' '))
        data += R"({\"id\":\"7\",\"indicator\":{\"indicator\":\"1.2.3.4\"},\"status\":\")" + status
            + R"(\"},)";
    return R"({"code":200,"body":"{\"data\":[)" + data.chopped(1) + "]}\"}";
}

const QByteArray indicator = "{\"code\":200,\"body\":\"{\\\"data\\\":[{\\\"id\\\":\\\"7\\\"}]}\"}";
const QByteArray noIndicator = "{\"code\":200,\"body\":\"{\\\"data\\\":[]}\"}";
const QByteArray notAsked =
    "{\"code\":400,\"body\":\"{\\\"error\\\":{\\\"message\\\":\\\"no data\\\"}}\"}";

} // namespace

// Answers as the services' published descriptions have them.
class TestReputationAnswers : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void json_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* example, const char* body, const char* text) {
            QTest::newRow(qPrintable(QString::fromLatin1(example) + QLatin1String(body)))
                << QString::fromLatin1(example) << QByteArray(body) << QString::fromLatin1(text);
        };
        row("abuseipdb", R"({"data": {"ipAddress": "118.25.6.39", "abuseConfidenceScore": 100}})",
            "High:3");
        row("abuseipdb", R"({"data": {"abuseConfidenceScore": 75}})", "High:3");
        row("abuseipdb", R"({"data": {"abuseConfidenceScore": 74}})", "Medium:2");
        row("abuseipdb", R"({"data": {"abuseConfidenceScore": 1}})", "Low:1");
        row("abuseipdb", R"({"data": {"abuseConfidenceScore": 0}})", "Not reported:0");
        row("abuseipdb", R"({"data": {"abuseConfidenceScore": null}})", "nothing");
        row("abuseipdb", R"({"data": {"abuseConfidenceScore": "80"}})", "High:3");
        row("abuseipdb", R"({"data": {"abuseConfidenceScore": -5}})", "nothing");
        row("greynoise", R"({"ip": "1.2.3.4", "noise": true, "riot": false,
                             "classification": "malicious", "name": "unknown"})",
            "malicious:3");
        row("greynoise", R"({"classification": "Benign"})", "Benign:0");
        row("greynoise", R"({"classification": "unknown"})", "unknown:-1");
        row("greynoise", R"({"classification": "a\u202eb\nc"})",
            "a\xef\xbf\xbd"
            "b c:-1");
        row("otx", R"({"pulse_info": {"count": 12, "pulses": []}})", "Many pulses:3");
        row("otx", R"({"pulse_info": {"count": 0}})", "No pulse:0");
    }

    void json()
    {
        QFETCH(QString, example);
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        const auto read = readJsonAnswer(body, *reputationExample(example));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(textOf(*read), QString::fromUtf8(text.toLatin1()));
    }

    void listsCountAndLabelsComeFromElsewhere()
    {
        ReputationService service;
        service.levelFrom = QStringLiteral("/a~1b/0/hits");
        service.labelFrom = QStringLiteral("/name");
        service.levelOptional = true;
        service.levels = { { QStringLiteral(">=2"), QStringLiteral("some:2") },
                           { QStringLiteral("true"), QStringLiteral("3") } };
        const auto said = [&](const char* body) {
            return textOf(*readJsonAnswer(body, service));
        };
        QCOMPARE(said(R"({"a/b": [{"hits": [1, 2]}], "name": "N"})"), QStringLiteral("N:2"));
        QCOMPARE(said(R"({"a/b": [{"hits": [1, 2]}], "name": ""})"), QStringLiteral("some:2"));
        QCOMPARE(said(R"({"a/b": [{"hits": true}]})"), QStringLiteral("true:3"));
        QCOMPARE(said(R"({"a/b": [{"hits": 1}]})"), QStringLiteral("nothing"));
        QCOMPARE(said(R"({"a/b": {"0": 1}})"), QStringLiteral("nothing"));
        QCOMPARE(said("{\"a/b\": [{\"hits\": 2}], \"name\": \"" // a label is short
                      "0123456789012345678901234567890123456789012345678901234567890123456789\"}")
                     .size(),
                 62);
    }

    void nonsenseIsAnError()
    {
        const ReputationService service = *reputationExample(QStringLiteral("abuseipdb"));
        for (const char* body : { "", "<html>", "{", "nan", "[]", R"({"data": {}})",
                                  R"({"data": 5})", R"({"data": {"abuseConfidenceScore": {}}})" }) {
            const auto read = readJsonAnswer(body, service);
            QVERIFY2(!read, body);
            QVERIFY(read.error().message.contains(QStringLiteral("settings")));
        }
        QVERIFY(!readJsonAnswer(QByteArray(100'000, '['), service));
    }

    void threatExchange()
    {
        const QByteArray body = '[' + indicator + ',' + descriptors("MALICIOUS") + ',' + indicator
            + ',' + descriptors("UNKNOWN SUSPICIOUS NON_MALICIOUS") + ',' + noIndicator + ','
            + notAsked + ",null,null," + indicator + ',' + descriptors("NEWLY_INVENTED") + ','
            + indicator + R"(,{"code":500,"body":"x"},)" + indicator + ','
            + descriptors("NON_MALICIOUS") + ']';
        const auto read = readThreatExchange(body, 7);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QStringList texts;
        for (const ThreatExchangeAnswer& answer : *read)
            texts += answer.answered ? textOf(answer.reputation) : QStringLiteral("no answer");
        QCOMPARE(texts,
                 QStringList({ QStringLiteral("MALICIOUS:3"), QStringLiteral("SUSPICIOUS:2"),
                               QStringLiteral("nothing"), QStringLiteral("no answer"),
                               QStringLiteral("nothing"), QStringLiteral("no answer"),
                               QStringLiteral("NON_MALICIOUS:0") }));
        for (const QByteArray& other : { QByteArray("{}"), QByteArray("[]"), QByteArray("[1,"),
                                         QByteArray(), body.chopped(1) + ",1]" })
            QVERIFY(!readThreatExchange(other, 7));
        const auto refused = readThreatExchange(
            R"({"error":{"message":"Invalid OAuth","type":"OAuthException","code":190}})", 7);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("number and secret")));
    }

    void gti()
    {
        const auto read = readGtiAnswer(R"({"a": [{"rep": 0}, {"rep": 14}, {"rep": 15},
            {"rep": 29}, {"rep": 30}, {"rep": 49}, {"rep": 50}, {"rep": "62"}, {},
            {"rep": 99, "aflag": 1}, 5, {"rep": "x"}, {"rep": []}]})"
                                        "\n",
                                        13);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QStringList texts;
        for (const Reputation& reputation : *read)
            texts += textOf(reputation);
        QCOMPARE(texts.join(QLatin1Char(' ')),
                 QStringLiteral("Minimal:1 Minimal:1 Unverified:-1 Unverified:-1 Medium:2 Medium:2 "
                                "High:3 High:3 Unverified:-1 Unverified:-1 Unverified:-1 "
                                "Unverified:-1 Unverified:-1"));
        for (const char* other : { "", "{", "[]", "{}", R"({"a": {}})", R"({"a": []})" })
            QVERIFY2(!readGtiAnswer(other, 1), other);
    }
};

FW_TEST(TestReputationAnswers, "tst_reputationanswers")

} // namespace fw

#include "tst_reputationanswers.moc"
