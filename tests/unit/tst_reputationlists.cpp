// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/listlines.h"
#include "core/reputation/locallistprovider.h"
#include "core/reputation/stixlist.h"
#include "core/reputation/stixpattern.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <stop_token>
#include <string>

namespace fw {

namespace {

using Reader = Result<ListOutcome> (*)(QIODevice&, const QString&, const ListTarget&);

IpAddress ip(const char* text)
{
    const auto address = IpAddress::parse(std::string_view(text));
    if (!address)
        qFatal("%s is no address", text);
    return *address;
}

std::vector<IpAddress> addresses(const char* texts)
{
    std::vector<IpAddress> list;
    for (const QByteArray& text : QByteArray(texts).split(' '))
        list.push_back(ip(text.constData()));
    return list;
}

QString textOf(const std::unordered_map<IpAddress, Reputation>& found)
{
    QStringList texts;
    for (const auto& [address, reputation] : found)
        texts += QStringLiteral("%1=%2:%3")
                     .arg(address.toString(), reputation.label)
                     .arg(reputation.level);
    texts.sort();
    return texts.join(QLatin1Char(' '));
}

struct Read
{
    Result<ListOutcome> outcome;
    QString found;
};

constexpr std::int64_t now = 1'700'000'000; // 2023-11-14

Read read(Reader reader, const QByteArray& content, const char* asked,
          const std::function<bool()>& stop = {})
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    ListMatch match(addresses(asked));
    auto outcome =
        reader(buffer, QStringLiteral("f"), { match, QStringLiteral("list"), 2, now, stop });
    return { std::move(outcome), textOf(match.found()) };
}

QByteArray bundle(const QByteArray& objects)
{
    return R"({"type": "bundle", "id": "bundle--1", "objects": [)" + objects + "]}";
}

QByteArray indicator(const char* pattern, const char* more = "")
{
    return "{\"type\": \"indicator\", \"id\": \"indicator--1\", \"pattern_type\": \"stix\", "
           "\"pattern\": \""
        + QByteArray(pattern) + '"' + more + '}';
}

// Of this process, in kilobytes.
long peakMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmHWM:", 0) == 0)
            return std::stol(line.substr(6));
    return 0;
}

} // namespace

class TestReputationLists : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void plainLines()
    {
        const auto got = read(&readPlainList,
                              "# firehol_level1\n\n"
                              "1.2.3.4\r\n"
                              "5.6.0.0/16 ; SBL1\n"
                              "  7.7.7.7-7.7.7.9 # a range\n"
                              "2a00:1::/32\n"
                              "not an address\n"
                              "1.2.3.4/33\n"
                              "8.8.8.8",
                              "1.2.3.4 1.2.3.5 5.6.7.8 7.7.7.8 7.7.7.10 2a00:1:2::3 2a00:2:: "
                              "8.8.8.8");
        QVERIFY(got.outcome);
        QCOMPARE(got.outcome->entries, 5);
        QCOMPARE(got.outcome->wrong, 2);
        QCOMPARE(got.outcome->firstWrong,
                 QStringLiteral("f, line 7: 'not an address' is no address, block or range."));
        QCOMPARE(got.found,
                 QStringLiteral("1.2.3.4=list:2 2a00:1:2::3=list:2 5.6.7.8=list:2 7.7.7.8=list:2 "
                                "8.8.8.8=list:2"));
    }

    void rangesWithBlanks_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, const char* line, const char* found) {
            QTest::newRow(name) << QByteArray(line) << QString::fromLatin1(found);
        };
        const char* const all = "8.8.4.0=list:2 8.8.4.9=list:2";
        const char* const first = "8.8.4.0=list:2";
        row("DShield", "8.8.4.0\t8.8.4.255\t24\t1234\tNAME - X\tUS", all);
        row("dash", "8.8.4.0 - 8.8.4.255", all);
        row("dash and words", "8.8.4.0 - 8.8.4.255 somebody - else", all);
        row("dash on the left", "8.8.4.0- 8.8.4.255", all);
        row("dash on the right", "8.8.4.0 -8.8.4.255", all);
        row("words behind a dash", "8.8.4.0 - 8.8.4.x", first);
        row("another address", "8.8.4.0 9.9.9.9", first);
        row("a count", "8.8.4.0\t9.9.9.9\t24", first);
        row("no length", "8.8.4.0\t8.8.4.255\t300", first);
        row("a block and words", "8.8.4.0/24 - 9.9.9.9", all);
        row("the wrong way round", "8.8.4.255 - 8.8.4.0", "");
    }
    void rangesWithBlanks()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, found);
        QCOMPARE(read(&readPlainList, line + '\n', "8.8.4.0 8.8.4.9 8.8.5.0").found, found);
    }

    void allAddressesOfOneFamilyAreNotThoseOfTheOther()
    {
        QCOMPARE(read(&readPlainList, "::/0\n", "1.2.3.4 2a00::1").found,
                 QStringLiteral("2a00::1=list:2"));
        QCOMPARE(read(&readPlainList, "0.0.0.0/0\n", "1.2.3.4 2a00::1").found,
                 QStringLiteral("1.2.3.4=list:2"));
    }

    void aLineWithoutEndIsAnError()
    {
        QVERIFY(!read(&readPlainList, QByteArray(100'000, '1'), "1.2.3.4").outcome);
        QVERIFY(!read(&readAbuseChList, QByteArray(100'000, '1'), "1.2.3.4").outcome);
    }

    void abuseChRows_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("found");
        QTest::addColumn<int>("wrong");
        const auto row = [](const char* name, const char* content, const char* found, int wrong) {
            QTest::newRow(name) << QByteArray(content) << QString::fromLatin1(found) << wrong;
        };
        row("Feodo Tracker",
            "################\n# abuse.ch Feodo Tracker #\n# Last updated: 2024-01-01, UTC #\n"
            "# \"first_seen_utc\",\"dst_ip\",\"dst_port\",\"c2_status\",\"last_online\","
            "\"malware\"\n"
            "\"2021-01-17 07:44:46\",\"1.2.3.4\",\"4643\",\"offline\",\"2024-01-01\",\"Dridex\"\n"
            "\"2021-01-17 07:44:46\",\"gone\",\"4643\",\"offline\",\"2024-01-01\",\"Dridex\"\n"
            "# END 2 entries\n",
            "1.2.3.4=Dridex:2", 1);
        row("SSLBL", "# Firstseen,DstIP,DstPort\r\n2024-01-01 01:02:03,1.2.3.4,443\r\n",
            "1.2.3.4=list:2", 0);
        row("ThreatFox",
            "# \"first_seen_utc\",\"ioc_id\",\"ioc_value\",\"ioc_type\",\"threat_type\","
            "\"malware_printable\"\n"
            "\"2024-01-01\", \"1\", \"1.2.3.4:443\", \"ip:port\", \"botnet_cc\", \"Cobalt\"\n"
            "\"2024-01-01\", \"2\", \"evil.example\", \"domain\", \"botnet_cc\", \"Cobalt\"\n",
            "1.2.3.4=Cobalt:2", 0);
        row("titles without a mark", "ip,malware\n1.2.3.4,X\n5.6.7.0/24,\n",
            "1.2.3.4=X:2 5.6.7.8=list:2", 0);
        row("no titles", "2024-01-01,\"1.2.3.4\"\n[2a00::1]:80\nx,y\n",
            "1.2.3.4=list:2 2a00::1=list:2", 1);
        row("a quote left open", "ip\n\"1.2.3.4\n5.6.7.8\n", "5.6.7.8=list:2", 1);
        row("titles again", "ip\n1.2.3.4\nip\n", "1.2.3.4=list:2", 1);
    }

    void abuseChRows()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, found);
        QFETCH(int, wrong);
        const auto got = read(&readAbuseChList, content, "1.2.3.4 5.6.7.8 2a00::1");
        QVERIFY(got.outcome);
        QCOMPARE(got.found, found);
        QCOMPARE(got.outcome->wrong, wrong);
        QCOMPARE(got.outcome->firstWrong.isEmpty(), wrong == 0);
    }

    void patterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("ranges"); // "?": cannot be read
        const auto row = [](const char* pattern, const char* ranges) {
            QTest::newRow(pattern) << QString::fromLatin1(pattern) << QString::fromLatin1(ranges);
        };
        row("[ipv4-addr:value = '1.2.3.4']", "1.2.3.4");
        row("[ipv4-addr:value='1.2.3.0/24']", "1.2.3.0/24");
        row("[ipv4-addr:value = '1.2.3.4' OR ipv6-addr:value ISSUBSET '2a00::/16']",
            "1.2.3.4 2a00::/16");
        row("[ipv4-addr:value = '1.2.3.4'] OR [ipv4-addr:value = '1.2.3.5']", "1.2.3.4 1.2.3.5");
        row("[ipv4-addr:value IN ('1.2.3.4', '1.2.3.5')]", "1.2.3.4 1.2.3.5");
        row("[network-traffic:dst_ref.type = 'ipv4-addr' AND network-traffic:dst_ref.value = "
            "'1.2.3.4/32']",
            "1.2.3.4");
        row("[network-traffic:dst_ref.value = '1.2.3.4' AND network-traffic:dst_port = 443]", "");
        row("[ipv4-addr:value = '1.2.3.4' AND ipv4-addr:value = '1.2.3.5']", "");
        row("[ipv4-addr:value = '1.2.3.4'] FOLLOWEDBY [ipv4-addr:value = '1.2.3.5']", "");
        row("[ipv4-addr:value = '1.2.3.4'] WITHIN 5 SECONDS", "");
        row("[ipv4-addr:value != '1.2.3.4']", "");
        row("[NOT ipv4-addr:value = '1.2.3.4']", "");
        row("[ipv4-addr:value NOT = '1.2.3.4']", "");
        row("[ipv4-addr:value LIKE '1.2.3.%']", "");
        row("[domain-name:value = 'evil.example']", "");
        row("[file:name = 'it\\'s [ipv4-addr:value = 1]']", "");
        row("[ipv4-addr:value = 'here']", "?");
        row("[ipv4-addr:value IN ('1.2.3.4', 'x')]", "?");
        row("[ipv4-addr:value = '1.2.3.4", "");
        row("[ipv4-addr:value IN (", "");
        row("", "");
        row("'", "");
    }

    void patterns()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, ranges);
        const auto found = addressesInPattern(pattern.toStdString());
        QStringList texts;
        if (found)
            for (const IpRange& range : *found)
                texts += range.toString();
        QCOMPARE(found ? texts.join(QLatin1Char(' ')) : QStringLiteral("?"), ranges);
    }

    void stixBundles()
    {
        const auto got = read(
            &readStixList,
            bundle(indicator("[ipv4-addr:value = '1.1.1.1']",
                             R"(, "indicator_types": ["malicious-activity", "x"], "name": "N")")
                   + ',' + indicator("[ipv4-addr:value = '1.1.1.2']", R"(, "name": "N")") + ','
                   + indicator("[ipv4-addr:value = '1.1.1.3']", R"(, "confidence": 85)") + ','
                   + indicator("[ipv4-addr:value = '1.1.1.4']", R"(, "confidence": 10)") + ','
                   + indicator("[ipv4-addr:value = '1.1.1.5']", R"(, "revoked": true)") + ','
                   + indicator("[ipv4-addr:value = '1.1.1.6']",
                               R"(, "valid_until": "2023-01-01T00:00:00Z")")
                   + ','
                   + indicator("[ipv4-addr:value = '1.1.1.7']",
                               R"(, "valid_until": "2099-01-01T00:00:00.123456Z")")
                   + ','
                   + indicator("[ipv4-addr:value = '1.1.1.8']",
                               R"(, "indicator_types": ["benign"], "labels": ["y"])")
                   + R"(,{"type": "malware", "pattern": "[ipv4-addr:value = '1.1.1.9']"})"
                   + R"(,{"type": "indicator", "pattern_type": "snort", "pattern": "x"},)"
                   + indicator("[ipv4-addr:value = 'x']") + ',' + indicator("[url:value = 'x']")
                   + R"(,{"type": "indicator", "x": {"pattern": "[ipv4-addr:value = '1.1.1.9']"}})"
                   + R"(,5,["indicator"])"),
            "1.1.1.1 1.1.1.2 1.1.1.3 1.1.1.4 1.1.1.5 1.1.1.6 1.1.1.7 1.1.1.8 1.1.1.9");
        QVERIFY2(got.outcome, got.outcome ? "" : qPrintable(got.outcome.error().text()));
        QCOMPARE(got.found,
                 QStringLiteral("1.1.1.1=malicious-activity:2 1.1.1.2=N:2 1.1.1.3=list:3 "
                                "1.1.1.4=list:1 1.1.1.7=list:2 1.1.1.8=benign:0"));
        QCOMPARE(got.outcome->wrong, 1);
        QCOMPARE(got.outcome->firstWrong,
                 QStringLiteral("f, object 11 (indicator--1): an address of its pattern cannot be "
                                "read."));
    }

    void stixThatIsNone()
    {
        const QByteArray one = indicator("[ipv4-addr:value = '1.1.1.1']");
        const auto cut = read(&readStixList, bundle(one).chopped(1), "1.1.1.1");
        QVERIFY(!cut.outcome);
        QCOMPARE(cut.found, QStringLiteral("1.1.1.1=list:2")); // what came before counts
        QVERIFY(cut.outcome.error().message.startsWith(QStringLiteral("f is no STIX bundle")));
        QVERIFY(!read(&readStixList, "", "1.1.1.1").outcome);
        QVERIFY(!read(&readStixList, "1.2.3.4\n", "1.1.1.1").outcome);
        // Elsewhere than in "objects" nothing is meant.
        for (const QByteArray& other : { '[' + one + ']', one, R"({"other": [)" + one + "]}",
                                         R"({"x": {"objects": [)" + one + "]}}" })
            QCOMPARE(read(&readStixList, other, "1.1.1.1").found, QString());
        // Neither depth nor a text without end fills the memory.
        QVERIFY(!read(&readStixList, QByteArray(1'000'000, '['), "1.1.1.1").outcome);
        QVERIFY(!read(&readStixList, "{\"x\": \"" + QByteArray(5'000'000, 'y') + "\"}", "1.1.1.1")
                     .outcome);
    }

    void theHighestLevelCountsAndThenTheFirst()
    {
        ListMatch match(addresses("1.2.3.4 1.2.3.5"));
        const auto named = [](const char* text) {
            return [text] {
                return QString::fromLatin1(text);
            };
        };
        match.add(*IpRange::parse(std::string_view("1.2.3.0/24")), 1, named("wide"));
        match.add(*IpRange::parse(std::string_view("1.2.3.4")), 1, named("narrow"));
        match.add(*IpRange::parse(std::string_view("1.2.3.4")), 3, named("bad"));
        match.add(*IpRange::parse(std::string_view("1.2.3.4")), 2, named("less"));
        match.add(*IpRange::parse(std::string_view("9.9.9.9")), 2, [] {
            qFatal("nobody asked for it");
            return QString();
        });
        QCOMPARE(textOf(match.found()), QStringLiteral("1.2.3.4=bad:3 1.2.3.5=wide:1"));
    }

    void readingEndsWhenItIsTold()
    {
        QByteArray lines;
        for (int i = 0; i < 100'000; ++i)
            lines += "1.1.1.1\n";
        lines += "2.2.2.2\n";
        for (const Reader reader : { &readPlainList, &readAbuseChList }) {
            const auto got = read(reader, lines, "1.1.1.1 2.2.2.2", [] { return true; });
            QVERIFY(got.outcome && got.outcome->stopped);
            QCOMPARE(got.found, QStringLiteral("1.1.1.1=list:2"));
        }
        QByteArray objects = indicator("[ipv4-addr:value = '1.1.1.1']");
        for (int i = 0; i < 1000; ++i)
            objects += ",{}";
        objects += ',' + indicator("[ipv4-addr:value = '2.2.2.2']");
        const auto got =
            read(&readStixList, bundle(objects), "1.1.1.1 2.2.2.2", [] { return true; });
        QVERIFY(got.outcome && got.outcome->stopped);
        QCOMPARE(got.found, QStringLiteral("1.1.1.1=list:2"));
    }

    void aFolderOfLists()
    {
        const QTemporaryDir root;
        write(root, "context/reputation/b.netset", "1.1.1.1\n");
        write(root, "context/reputation/a.csv", "ip,malware\n1.1.1.1,Bot\n2.2.2.2,Bot\n");
        write(root, "context/reputation/c.json",
              bundle(indicator("[ipv4-addr:value = '3.3.3.3']")));
        write(root, "context/reputation/.hidden", "4.4.4.4\n");
        write(root, "context/reputation/old~", "4.4.4.4\n");
        write(root, "other/list.txt", "4.4.4.4\nx\ny\n");
        ReputationService service;
        service.kind = ReputationKind::List;
        service.name = QStringLiteral("lists");
        const auto said = [&] {
            return LocalListProvider(service, root.path(),
                                     root.filePath(QStringLiteral("context/reputation")))
                .check(addresses("1.1.1.1 2.2.2.2 3.3.3.3 4.4.4.4 5.5.5.5"), RunContext());
        };
        auto answers = said();
        QVERIFY(answers);
        QCOMPARE(textOf(answers->known), QStringLiteral("1.1.1.1=Bot:3 2.2.2.2=Bot:3 3.3.3.3=c:3"));
        QCOMPARE(answers->warning, QString());
        QCOMPARE(answers->asked, 5);

        service.paths = QStringList { QStringLiteral("other"), QStringLiteral("gone.txt") };
        service.label = QStringLiteral("mine");
        service.level = 1;
        answers = said();
        QVERIFY(answers);
        QCOMPARE(textOf(answers->known), QStringLiteral("4.4.4.4=mine:1"));
        QVERIFY2(answers->warning.startsWith(QStringLiteral("There is no list %1. 2 ")
                                                 .arg(root.filePath(QStringLiteral("gone.txt")))),
                 qPrintable(answers->warning));
        QVERIFY2(
            answers->warning.endsWith(
                QStringLiteral(" of the lists could not be used. The first: %1, line 2: 'x' is "
                               "no address, block or range.")
                    .arg(root.filePath(QStringLiteral("other/list.txt")))),
            qPrintable(answers->warning));

        service.format = ListFormat::Stix;
        answers = said();
        QVERIFY(answers && answers->known.empty());
        QVERIFY(answers->warning.contains(QStringLiteral("is no STIX bundle")));

        service.paths.clear();
        QVERIFY(QDir(root.filePath(QStringLiteral("context"))).removeRecursively());
        answers = said();
        QVERIFY(answers && answers->known.empty());
        QVERIFY(answers->warning.startsWith(QStringLiteral("There is no list in ")));
    }

    void aCancelledRunReadsNoFurther()
    {
        const QTemporaryDir root;
        write(root, "l.txt", "1.1.1.1\n");
        ReputationService service;
        service.paths = QStringList { QStringLiteral("l.txt") };
        std::stop_source stop;
        stop.request_stop();
        const auto answers = LocalListProvider(service, root.path(), QString())
                                 .check({ ip("1.1.1.1") }, RunContext(stop.get_token(), {}));
        QVERIFY(!answers);
        QCOMPARE(int(answers.error().code), int(ErrorCode::Cancelled));
    }

    // A million lines and twenty thousand objects: of the lists nothing stays in memory.
    void aMillionEntriesTakeNoRoom()
    {
        const QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkpath(QStringLiteral("l")));
        {
            std::ofstream plain(root.filePath(QStringLiteral("l/plain.txt")).toStdString());
            std::ofstream stix(root.filePath(QStringLiteral("l/stix.json")).toStdString());
            stix << R"({"type": "bundle", "objects": [)";
            for (int i = 0; i < 1'000'000; ++i) {
                const std::string address = "9." + std::to_string(i >> 16) + '.'
                    + std::to_string(i >> 8 & 255) + '.' + std::to_string(i & 255);
                plain << address << '\n';
                if (i % 50 == 0)
                    stix << (i == 0 ? "" : ",")
                         << indicator(("[ipv4-addr:value = '8" + address.substr(1) + "']").c_str())
                                .constData();
            }
            stix << "]}";
        }
        ReputationService service;
        service.paths = QStringList { QStringLiteral("l") };
        service.seconds = 3600;
        const long before = peakMemory();
        const auto answers = LocalListProvider(service, root.path(), QString())
                                 .check(addresses("9.15.66.63 8.0.0.50 9.16.0.0"), RunContext());
        QVERIFY(answers);
        QCOMPARE(textOf(answers->known), QStringLiteral("8.0.0.50=stix:3 9.15.66.63=plain:3"));
        QVERIFY2(peakMemory() - before < 16 * 1024,
                 qPrintable(QString::number(peakMemory() - before)));
    }

private:
    static void write(const QTemporaryDir& root, const char* name, const QByteArray& content)
    {
        const QString path = root.filePath(QString::fromLatin1(name));
        QVERIFY(QDir().mkpath(path.left(path.lastIndexOf(QLatin1Char('/')))));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

FW_TEST(TestReputationLists, "tst_reputationlists")

} // namespace fw

#include "tst_reputationlists.moc"
