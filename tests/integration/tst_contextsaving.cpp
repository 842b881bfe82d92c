// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/checkworkspace.h"
#include "app/services/contextservices.h"
#include "core/base/threadstop.h"
#include "core/config/reputationfile.h"
#include "core/config/reputationmerge.h"
#include "tests/integration/dayfixture.h"
#include "tests/integration/webhdfsserver.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

namespace {

using namespace test;

ReputationService service(const char* name, int seconds = 60)
{
    ReputationService service;
    service.kind = ReputationKind::List;
    service.name = QString::fromLatin1(name);
    service.seconds = seconds;
    return service;
}

QStringList namesOf(const ReputationSettings& settings)
{
    QStringList names;
    for (const ReputationService& one : settings.services)
        names += one.name + QLatin1Char(' ') + QString::number(one.seconds);
    return names;
}

QString lineOf(const std::vector<CheckLine>& lines, const char* key)
{
    for (const CheckLine& line : lines)
        if (line.key == QLatin1String(key))
            return (line.state == CheckState::Good ? QStringLiteral("good ")
                                                   : QStringLiteral("remark "))
                + line.found;
    return {};
}

} // namespace

// What the window saves of the context services while others write too, and files that are too
// large to be shown.
class TestContextSaving : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
        auto workspace = Workspace::open(m_folder->filePath(QStringLiteral("w")));
        QVERIFY(workspace);
        m_workspace.emplace(std::move(*workspace));
        write(m_workspace->ipRangesPath(), "10.0.0.0,10.255.255.255,Office\n");
    }

    void servicesOfTwoWritersAreMerged_data()
    {
        QTest::addColumn<QStringList>("ours");
        QTest::addColumn<QStringList>("theirs");
        QTest::addColumn<QString>("merged"); // empty: refused
        const auto row = [](const char* title, const QStringList& ours, const QStringList& theirs,
                            const char* merged) {
            QTest::newRow(title) << ours << theirs << QString::fromLatin1(merged);
        };
        const QStringList base { QStringLiteral("a"), QStringLiteral("b") };
        const auto list = [](const char* text) {
            return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        row("only we", list("a+ b"), base, "a+ b");
        row("only they", base, list("a+ b c"), "a+ b c");
        row("different ones", list("a+ b"), list("a b+"), "a+ b+");
        row("one added each", list("a b c"), list("a b d"), "a b c d");
        row("removed here, another changed there", list("b"), list("a b+"), "b+");
        row("the same", list("a+ b"), list("a+ b"), "a+ b");
        row("one differently", list("a+ b"), list("a++ b"), "");
        row("changed here, removed there", list("a+ b"), list("b"), "");
        row("removed here, changed there", list("b"), list("a+ b"), "");
    }

    void servicesOfTwoWritersAreMerged()
    {
        QFETCH(QStringList, ours);
        QFETCH(QStringList, theirs);
        QFETCH(QString, merged);
        const auto settingsOf = [](const QStringList& texts) {
            ReputationSettings settings;
            for (const QString& text : texts)
                settings.services.push_back(service(text.left(1).toLatin1().constData(),
                                                    static_cast<int>(10 + text.size())));
            return settings;
        };
        const ReputationSettings base = settingsOf({ QStringLiteral("a"), QStringLiteral("b") });
        const auto result = mergedReputation(base, settingsOf(ours), settingsOf(theirs));
        QCOMPARE(result.has_value(), !merged.isEmpty());
        if (result)
            QVERIFY(*result == settingsOf(merged.split(QLatin1Char(' '))));
        else
            QVERIFY2(result.error().message.contains(QStringLiteral("service a was changed by")),
                     qPrintable(result.error().text()));
    }

    void whatOthersSavedMeanwhileStays()
    {
        saveOthers({ service("a"), service("b") });
        auto setup = readContext(*m_workspace);
        QVERIFY(setup);
        // Somebody else: another service, and host names.
        saveOthers({ service("a"), service("b", 7), service("c") });
        QVERIFY(saveContextSettings(*m_workspace, { true }));
        // We: one name more, and service a.
        setup->reputation.services[0].seconds = 9;
        setup->names.setName({ IpAddress(), IpAddress() }, QStringLiteral("any"));
        const auto saved = saveContext(*m_workspace, *setup);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text()));
        QCOMPARE(
            namesOf(*reputationSettings(*m_workspace)),
            QStringList({ QStringLiteral("a 9"), QStringLiteral("b 7"), QStringLiteral("c 60") }));
        QVERIFY(contextSettings(*m_workspace)->hostNames);
    }

    void aServiceThatBothChangedIsRefused()
    {
        saveOthers({ service("a") });
        auto setup = readContext(*m_workspace);
        QVERIFY(setup);
        saveOthers({ service("a", 7) });
        setup->settings.hostNames = true;
        setup->reputation.services[0].seconds = 9;
        const auto saved = saveContext(*m_workspace, *setup);
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.contains(QStringLiteral("service a was changed by"))
                     && saved.error().message.contains(
                         QStringLiteral("Saved before it: %1").arg(m_workspace->settingsPath())),
                 qPrintable(saved.error().text()));
        QCOMPARE(namesOf(*reputationSettings(*m_workspace)), QStringList { QStringLiteral("a 7") });
        QVERIFY(contextSettings(*m_workspace)->hostNames);
    }

    void nothingSavedIsNotSaidToBeSaved()
    {
        saveOthers({ service("a") });
        auto setup = readContext(*m_workspace);
        saveOthers({ service("a", 7) });
        setup->reputation.services[0].seconds = 9;
        const auto saved = saveContext(*m_workspace, *setup);
        QVERIFY(!saved);
        QVERIFY2(!saved.error().message.contains(QStringLiteral("Saved before it")),
                 qPrintable(saved.error().text()));
    }

    void aFileThatIsTooLargeLeavesTheRest()
    {
        QByteArray many;
        for (int i = 0; i < 60'000; ++i)
            many += "10.0.0.1,x\n";
        write(m_workspace->networkContextPath(), many);
        auto setup = readContext(*m_workspace);
        QVERIFY2(setup, setup ? "" : qPrintable(setup.error().text()));
        QVERIFY(setup->rangesProblem.isEmpty());
        QVERIFY2(setup->namesProblem.contains(QStringLiteral("lines, too many")),
                 qPrintable(setup->namesProblem));
        setup->settings.hostNames = true;
        QVERIFY(saveContext(*m_workspace, *setup));
        QCOMPARE(readFile(m_workspace->networkContextPath()), many);
        // One name is given all the same.
        const IpAddress address = IpAddress::fromIpv4(0x08080808);
        QVERIFY(nameAddress(*m_workspace, address, QStringLiteral("resolver")));
        QCOMPARE(readFile(m_workspace->networkContextPath()), many + "8.8.8.8,resolver\n");
        QCOMPARE(nameOfAddress(*m_workspace, address)->own, QStringLiteral("resolver"));
    }

    // Two addresses are two in one question.
    void addressesAreAskedTogether()
    {
        WebHdfsServer server;
        QVERIFY(server.start());
        server.script = [](const Seen&) {
            return Answer::json(200, "[]");
        };
        ReputationService exchange;
        exchange.kind = ReputationKind::ThreatExchange;
        exchange.name = QStringLiteral("fb");
        exchange.enabled = true;
        exchange.url = QString::fromLatin1(server.nameNode()) + QLatin1Char('/');
        exchange.appId = QStringLiteral("1");
        saveOthers({ exchange });
        qputenv("FLOW_REPUTATION_FB", "S3CR3T");
        const std::vector<IpAddress> addresses { IpAddress::fromIpv4(0x08080808),
                                                 IpAddress::fromIpv4(0x08080404),
                                                 IpAddress::fromIpv4(0x0a000001) };
        const auto facts = factsOf(*m_workspace, addresses, RunContext());
        qunsetenv("FLOW_REPUTATION_FB");
        QVERIFY(facts);
        QCOMPARE(server.seen.size(), 1);
        QCOMPARE(facts->size(), std::size_t { 3 });
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE((*facts)[i].address, addresses[i]);
        QVERIFY((*facts)[2].isInternal);
    }

    void aMissingKeyIsNotGood()
    {
        ReputationService otx = *reputationExample(QStringLiteral("otx"));
        otx.enabled = true;
        saveOthers({ otx });
        qputenv("FLOW_REPUTATION_OTX", "S3CR3T");
        QVERIFY(lineOf(checkWorkspace(*m_workspace, RunContext()), "reputation")
                    .startsWith(QStringLiteral("good ")));
        write(m_workspace->ipRangesPath(), "10.0.0.0,10.255.255.255,Office\nx\n");
        QString line = lineOf(checkWorkspace(*m_workspace, RunContext()), "reputation");
        QVERIFY2(line.startsWith(QStringLiteral("remark "))
                     && line.contains(QStringLiteral("No address is sent")),
                 qPrintable(line));
        qputenv("FLOW_REPUTATION_OTX", "");
        line = lineOf(checkWorkspace(*m_workspace, RunContext()), "reputation");
        QVERIFY2(line.startsWith(QStringLiteral("remark Asked: otx. otx: ")), qPrintable(line));
        qunsetenv("FLOW_REPUTATION_OTX");
    }

    // A name that is a part of another one's.
    void eachFileHasItsOwnProblem()
    {
        write(m_workspace->contextFolder() + QStringLiteral("/city.mmdb"), "no database");
        write(m_workspace->contextFolder() + QStringLiteral("/a-city.mmdb"), "no database");
        const auto files = geoFiles(*m_workspace);
        QCOMPARE(files.size(), std::size_t { 2 });
        for (const GeoFile& file : files)
            QVERIFY2(file.remark.contains(QLatin1Char('/') + file.name), qPrintable(file.remark));
    }

    // A large one is copied and read for long, and a window is to be closed.
    void copyingAndReadingEndWithTheThreadsJob()
    {
        QByteArray lines;
        for (int i = 0; i < 10'000; ++i)
            lines += "\"1\",\"2\",\"DE\",\"Germany\",\"a\",\"b\",\"1\",\"2\",\"o\",\"d\"\n";
        const QString path = m_folder->filePath(QStringLiteral("iploc.csv"));
        write(path, lines);
        std::stop_source stop;
        stop.request_stop();
        {
            const ThreadStop ended(stop.get_token());
            QVERIFY(!addGeoFile(*m_workspace, path));
        }
        QVERIFY(geoFiles(*m_workspace).empty());
        QVERIFY(addGeoFile(*m_workspace, path));
        const ThreadStop ended(stop.get_token());
        QCOMPARE(geoFiles(*m_workspace).front().about, QStringLiteral("not used"));
    }

private:
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    void saveOthers(const std::vector<ReputationService>& services) const
    {
        const auto saved = saveReputationSettings(*m_workspace, { services });
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Workspace> m_workspace;
};

FW_TEST(TestContextSaving, "tst_contextsaving")

} // namespace fw

#include "tst_contextsaving.moc"
