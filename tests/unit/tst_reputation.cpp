// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/networkcontext.h"
#include "core/enrich/reputation.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <stop_token>

namespace fw {

namespace {

IpAddress ip(const char* text)
{
    const auto address = IpAddress::parse(std::string_view(text));
    if (!address)
        qFatal("%s is no address", text);
    return *address;
}

// Answers from a table and remembers what it was asked.
class FakeProvider : public ReputationProvider
{
public:
    QString title = QStringLiteral("fake");
    std::unordered_map<IpAddress, Reputation> known;
    QString warning;
    std::optional<Error> error;
    std::stop_source* stopAfter = nullptr;
    std::vector<IpAddress> asked;
    int calls = 0;

    QString name() const override { return title; }
    Result<ReputationAnswers> check(const std::vector<IpAddress>& addresses,
                                    RunContext context) override
    {
        ++calls;
        asked = addresses;
        if (stopAfter)
            stopAfter->request_stop();
        if (context.cancelled())
            return cancelledError();
        if (error)
            return failure(*error);
        ReputationAnswers answers;
        answers.known = known;
        answers.asked = static_cast<std::int64_t>(addresses.size());
        answers.fromCache = 3;
        answers.warning = warning;
        return answers;
    }
};

} // namespace

class TestReputation : public test::TestCase
{
    Q_OBJECT

    NetworkContext m_network; // without it nothing would be sent

private Q_SLOTS:
    void initTestCase()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("ipranges.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("10.0.0.0,10.255.255.255,Ours\n");
        file.close();
        const auto network = NetworkContext::load(file.fileName(), {});
        QVERIFY(network);
        m_network = *network;
    }

    void formats()
    {
        QCOMPARE(formatReputation({}), QString());
        QCOMPARE(formatReputation({ { QStringLiteral("gti"), QStringLiteral("High"), 3 } }),
                 QStringLiteral("gti:High:3"));
        QCOMPARE(formatReputation({ { QStringLiteral("gti"), QStringLiteral("Minimal"), 1 },
                                    { QStringLiteral("fb"), QStringLiteral("UNKNOWN"), -1 } }),
                 QStringLiteral("gti:Minimal:1::fb:UNKNOWN:-1"));
    }

    void replacesWhatWouldBreakTheFormat()
    {
        QCOMPARE(formatReputation({ { QStringLiteral("a:b"), QStringLiteral("x::[y|z];\t\n w"), 9 },
                                    { QString(), QStringLiteral("  "), -7 } }),
                 QStringLiteral("a_b:x___y_z__ w:3::-:-:-1"));
    }

    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again"); // formatted from what was read
        const auto row = [](const char* text, const char* again) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(again);
        };
        row("", "");
        row("gti:High:3", "gti:High:3");
        row("gti:High:3::fb:UNKNOWN:-1", "gti:High:3::fb:UNKNOWN:-1");
        row("gti:High:3:Malware|Risk;Spam|Mail", "gti:High:3");
        row("gti:High:3:Malware|Risk::fb:MALICIOUS:3", "gti:High:3::fb:MALICIOUS:3");
        row("gti:High:3[Malware|Risk]::fb:MALICIOUS:3", "gti:High:3::fb:MALICIOUS:3");
        row("gti:High:3:::fb:MALICIOUS:3", "gti:High:3::fb:MALICIOUS:3"); // empty categories
        row("gti:Very high:3", "gti:Very high:3");
        row("gti:High:17", "gti:High:3");
        row("gti:High", "");
        row("gti:High:x::fb:a:0", "fb:a:0");
        row("::", "");
        row(":::::", "");
        row("nonsense", "");
    }

    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, again);
        QCOMPARE(formatReputation(parseReputation(text)), again);
    }

    void highestLevelOfMany()
    {
        QCOMPARE(highestLevel({}), -1);
        QCOMPARE(highestLevel(parseReputation(QStringLiteral("a:x:-1::b:y:2::c:z:1"))), 2);
        QCOMPARE(highestLevel(parseReputation(QStringLiteral("a:x:0::b:y:-1"))), 0);
    }

    void asksOnlyAboutExternalAddressesOnce()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("ipranges.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("9.9.0.0,9.9.255.255,Ours\n2a00:1::,2a00:1::ffff,Ours too\n");
        file.close();
        const auto network = NetworkContext::load(file.fileName(), {});
        QVERIFY(network);

        FakeProvider provider;
        std::vector<QString> warnings;
        const std::vector<IpAddress> addresses {
            ip("8.8.8.8"), ip("9.9.1.1"),   ip("10.0.0.1"),  ip("8.8.8.8"),   ip("1.1.1.1"),
            ip("fe80::1"), ip("2a00:1::5"), ip("2a00:2::5"), ip("224.0.0.1"),
        };
        const auto joined =
            collectReputation({ &provider }, addresses, *network, warnings, RunContext()).texts;
        QCOMPARE(provider.asked,
                 (std::vector<IpAddress> { ip("1.1.1.1"), ip("8.8.8.8"), ip("2a00:2::5") }));
        QVERIFY(joined.empty());
        QVERIFY(warnings.empty());
    }

    void nobodyIsAskedAboutNothing()
    {
        FakeProvider provider;
        std::vector<QString> warnings;
        collectReputation({ &provider }, { ip("10.0.0.1") }, m_network, warnings, RunContext());
        QCOMPARE(provider.calls, 0);
    }

    void joinsServicesInTheirOrder()
    {
        FakeProvider first;
        first.title = QStringLiteral("one");
        first.known[ip("8.8.8.8")] = { {}, QStringLiteral("Low"), 1 }; // named by its provider
        FakeProvider second;
        second.title = QStringLiteral("two");
        second.known[ip("8.8.8.8")] = { QStringLiteral("Two"), QStringLiteral("Bad"), 3 };
        second.known[ip("1.1.1.1")] = { QStringLiteral("Two"), QStringLiteral("Fine"), 0 };
        second.known[ip("4.4.4.4")] = { QStringLiteral("Two"), QStringLiteral("Unasked"), 3 };
        std::vector<QString> warnings;
        const auto collected =
            collectReputation({ &first, &second }, { ip("1.1.1.1"), ip("8.8.8.8") }, m_network,
                              warnings, RunContext());
        const auto& joined = collected.texts;
        QCOMPARE(collected.uses.size(), std::size_t { 2 });
        QCOMPARE(collected.uses[1].service, QStringLiteral("two"));
        QCOMPARE(collected.uses[1].asked, 2);
        QCOMPARE(collected.uses[1].fromCache, 3);
        QCOMPARE(collected.uses[1].known, 2); // not the one that was not asked about
        QCOMPARE(joined.size(), std::size_t { 2 });
        QCOMPARE(joined.at(ip("8.8.8.8")), QStringLiteral("one:Low:1::Two:Bad:3"));
        QCOMPARE(joined.at(ip("1.1.1.1")), QStringLiteral("Two:Fine:0"));
        QVERIFY(warnings.empty());
    }

    void failingServiceIsOneWarning()
    {
        FakeProvider broken;
        broken.title = QStringLiteral("broken");
        broken.error = Error { ErrorCode::Io, QStringLiteral("The network is down."), {} };
        FakeProvider good;
        good.known[ip("8.8.8.8")] = { QStringLiteral("good"), QStringLiteral("Bad"), 3 };
        std::vector<QString> warnings;
        const auto joined = collectReputation({ &broken, &good }, { ip("8.8.8.8"), ip("1.1.1.1") },
                                              m_network, warnings, RunContext())
                                .texts;
        QCOMPARE(joined.size(), std::size_t { 1 });
        QCOMPARE(joined.at(ip("8.8.8.8")), QStringLiteral("good:Bad:3"));
        QCOMPARE(warnings.size(), std::size_t { 1 });
        QVERIFY(warnings.front().contains(QLatin1String("broken")));
        QVERIFY(warnings.front().contains(QLatin1String("The network is down.")));
    }

    void aPartOfTheAnswersIsKeptWithAWarning()
    {
        FakeProvider tired;
        tired.title = QStringLiteral("tired");
        tired.known[ip("8.8.8.8")] = { {}, QStringLiteral("Bad"), 3 };
        tired.warning = QStringLiteral("One was not asked.");
        std::vector<QString> warnings;
        const auto joined = collectReputation({ &tired }, { ip("8.8.8.8"), ip("1.1.1.1") },
                                              m_network, warnings, RunContext())
                                .texts;
        QCOMPARE(joined.at(ip("8.8.8.8")), QStringLiteral("tired:Bad:3"));
        QCOMPARE(warnings,
                 std::vector<QString> {
                     QStringLiteral("Reputation service tired: One was not asked.") });
    }

    void cancelStopsAsking()
    {
        std::stop_source stop;
        FakeProvider first;
        first.stopAfter = &stop;
        FakeProvider second;
        std::vector<QString> warnings;
        collectReputation({ &first, &second }, { ip("8.8.8.8") }, m_network, warnings,
                          RunContext(stop.get_token(), {}));
        QCOMPARE(first.calls, 1);
        QCOMPARE(second.calls, 0);
        QVERIFY(warnings.empty()); // the user knows that he cancelled
    }
};

FW_TEST(TestReputation, "tst_reputation")

} // namespace fw

#include "tst_reputation.moc"
