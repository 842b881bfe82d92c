// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/runreputation.h"
#include "app/services/session.h"
#include "core/config/reputationfile.h"
#include "tests/integration/dayfixture.h"
#include "tests/integration/webhdfsserver.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

namespace {

using namespace test;

Answer score(int value)
{
    return Answer::json(
        200, "{\"data\": {\"abuseConfidenceScore\": " + QByteArray::number(value) + "}}");
}

ReputationService listService()
{
    ReputationService service;
    service.kind = ReputationKind::List;
    service.name = QStringLiteral("lists");
    service.enabled = true;
    return service;
}

IpAddress ip(const char* text)
{
    return IpAddress::parse(std::string_view(text)).value_or(IpAddress());
}

} // namespace

// Runs with reputation services, and what leaves the house.
class TestReputationRun : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
        m_server = std::make_unique<WebHdfsServer>();
        QVERIFY(m_server->start());
        m_server->script = [](const Seen& request) {
            return score(
                request.query.value(QStringLiteral("ipAddress")) == QLatin1String("8.8.8.8") ? 90
                                                                                             : 0);
        };
        auto session = Session::open(m_folder->filePath(QStringLiteral("w")));
        QVERIFY(session);
        m_session = std::move(*session);
        // One that is ours although it is public, and one of no place.
        writeFile(m_session->workspace().ipRangesPath(), "9.9.0.0,9.9.255.255,Ours\n");
        writeFile(m_folder->filePath(QStringLiteral("results.csv")),
                  resultLine("2016-07-08 10:00:01", { "10.0.0.5", 50123, "8.8.8.8", 443 }, "TCP", 9,
                             900, "1e-9")
                      + resultLine("2016-07-08 10:00:02", { "9.9.1.1", 50123, "8.8.4.4", 443 },
                                   "TCP", 9, 900, "1e-8")
                      + resultLine("2016-07-08 10:00:03", { "9.9.1.1", 50123, "203.0.113.9", 443 },
                                   "TCP", 9, 900, "1e-7"));
        qputenv("FLOW_REPUTATION_ABUSEIPDB", "S3CR3T");
    }

    void cleanup()
    {
        qunsetenv("FLOW_REPUTATION_ABUSEIPDB");
        m_session.reset();
        m_server.reset();
        m_folder.reset();
    }

    void withoutAServiceNothingIsDone()
    {
        ReputationService off = httpService();
        off.enabled = false;
        save({ off });
        const auto report = run();
        QCOMPARE(m_server->seen.size(), 0);
        QCOMPARE(report.find(Stage::Reputation)->note, QStringLiteral("no service is set up"));
        QCOMPARE(reputations(), QStringList({ QString(), QString(), QString() }));
        QVERIFY(!QFile::exists(m_session->workspace().reputationCachePath()));
    }

    void onlyExternalAddressesLeaveAndOnlyOnce()
    {
        save({ httpService(), listService() });
        writeFile(m_session->workspace().reputationFolder() + QStringLiteral("/bad.netset"),
                  "8.8.8.0/24\n9.9.0.0/16\n");
        auto report = run();
        QStringList asked;
        for (const Seen& request : m_server->seen)
            asked += request.query.value(QStringLiteral("ipAddress"));
        asked.sort();
        QCOMPARE(asked, QStringList({ QStringLiteral("8.8.4.4"), QStringLiteral("8.8.8.8") }));
        QCOMPARE(reputations(),
                 QStringList({ QStringLiteral("abuseipdb:High:3::lists:bad:3"),
                               QStringLiteral("abuseipdb:Not reported:0"), QString() }));
        QCOMPARE(report.find(Stage::Reputation)->note,
                 QStringLiteral("abuseipdb: 2 asked; lists: 2 asked"));
        QCOMPARE(report.find(Stage::Reputation)->rows, 2);
        QVERIFY2(warningsOf(report).isEmpty(), qPrintable(warningsOf(report)));

        // The next run asks nobody, and says the same.
        m_server->seen.clear();
        report = run();
        QCOMPARE(m_server->seen.size(), 0);
        QCOMPARE(report.find(Stage::Reputation)->note,
                 QStringLiteral("abuseipdb: 0 asked, 2 from the cache; lists: 2 asked"));
        QCOMPARE(reputations().front(), QStringLiteral("abuseipdb:High:3::lists:bad:3"));
        // The key is in no file.
        for (const QString& file :
             { m_session->workspace().settingsPath(), m_session->workspace().reputationCachePath(),
               m_session->workspace().dayFile(theDay(), QStringLiteral("run_report.json")) })
            QVERIFY2(!readFile(file).contains("S3CR3T"), qPrintable(file));
    }

    void nothingFoundAtAllIsAWarning()
    {
        ReputationService service = httpService();
        service.notFoundStatus = 404;
        save({ service });
        m_server->script = [](const Seen&) {
            return Answer::json(404, "{}");
        };
        const auto report = run();
        QVERIFY2(warningsOf(report).contains(
                     QStringLiteral("Reputation service abuseipdb: It answered \"not found\" for "
                                    "every address it was asked about (2)")),
                 qPrintable(warningsOf(report)));
    }

    void whileNobodyKnowsWhatIsInternalNothingIsSent_data()
    {
        QTest::addColumn<QByteArray>("ranges");
        QTest::addColumn<QString>("words");
        QTest::newRow("a line that cannot be read")
            << QByteArray("9.9.0.0,9.9.255,Ours\n10.0.0.0,10.255.255.255,Office\n")
            << QStringLiteral("1 line(s) of context/ipranges.csv cannot be read");
        QTest::newRow("an open quote")
            << QByteArray("10.0.0.0,10.255.255.255,Office\n\"9.9.0.0,9.9.255.255,Ours\n")
            << QStringLiteral("1 line(s) of context/ipranges.csv cannot be read");
        QTest::newRow("none that can be read")
            << QByteArray("9.9.0.0-9.9.255.255,Ours\n")
            << QStringLiteral("1 line(s) of context/ipranges.csv cannot be read");
        QTest::newRow("missing") << QByteArray() << QStringLiteral("is missing");
        QTest::newRow("empty") << QByteArray("start,end,name\n")
                               << QStringLiteral("holds no network");
    }

    void whileNobodyKnowsWhatIsInternalNothingIsSent()
    {
        QFETCH(QByteArray, ranges);
        QFETCH(QString, words);
        const Workspace& workspace = m_session->workspace();
        save({ httpService(), listService() });
        writeFile(workspace.reputationFolder() + QStringLiteral("/bad.netset"), "8.8.8.0/24\n");
        if (ranges.isEmpty())
            QVERIFY(QFile::remove(workspace.ipRangesPath()));
        else
            writeFile(workspace.ipRangesPath(), ranges);
        const auto report = run();
        QCOMPARE(m_server->seen.size(), 0);
        QVERIFY2(warningsOf(report).contains(QStringLiteral("No address is sent"))
                     && warningsOf(report).contains(words),
                 qPrintable(warningsOf(report)));
        // What stays in the house is asked all the same.
        QCOMPARE(reputations().front(), QStringLiteral("lists:bad:3"));
        const auto tried =
            testReputation(workspace, httpService(), std::nullopt, ip("8.8.8.8"), RunContext());
        QVERIFY(!tried);
        QVERIFY(tried.error().message.contains(words));
        QCOMPARE(m_server->seen.size(), 0);
    }

    // A blank line says nothing of any network.
    void blankLinesKeepNothingBack()
    {
        save({ httpService() });
        writeFile(m_session->workspace().ipRangesPath(),
                  "\nstart,end,name\n9.9.0.0,9.9.255.255,Ours\n\n");
        const auto report = run();
        QCOMPARE(m_server->seen.size(), 2);
        QVERIFY2(warningsOf(report).isEmpty(), qPrintable(warningsOf(report)));
    }

    void offlineIsAWarningAndNeverAFailedRun()
    {
        m_server->stop();
        save({ httpService(), listService() });
        const auto report = run();
        QVERIFY2(warningsOf(report).contains(
                     QStringLiteral("The reputation service abuseipdb gave no answer")),
                 qPrintable(warningsOf(report)));
        QVERIFY2(warningsOf(report).contains(
                     QStringLiteral("Reputation service lists: There is no list in ")),
                 qPrintable(warningsOf(report)));
        QCOMPARE(reputations(), QStringList({ QString(), QString(), QString() }));
        // And it is in the report that is kept.
        const auto kept = m_session->store().lastRun(theDay());
        QVERIFY(kept && *kept);
    }

    void settingsThatCannotBeReadAreAWarning()
    {
        QByteArray settings = readFile(m_session->workspace().settingsPath());
        settings.insert(settings.lastIndexOf('}'), ", \"reputation\": {\"token\": 1}");
        writeFile(m_session->workspace().settingsPath(), settings);
        const auto report = run();
        QVERIFY2(warningsOf(report).contains(QStringLiteral("No reputation service was asked: ")),
                 qPrintable(warningsOf(report)));
        QVERIFY(warningsOf(report).contains(QStringLiteral("must not hold a key")));
    }

    void aDamagedCacheIsAWarning()
    {
        save({ httpService() });
        writeFile(m_session->workspace().reputationCachePath(), QByteArray(10'000, 'x'));
        const auto report = run();
        QVERIFY2(warningsOf(report).contains(QStringLiteral("reputation-cache.sqlite.damaged")),
                 qPrintable(warningsOf(report)));
        QCOMPARE(reputations().front(), QStringLiteral("abuseipdb:High:3"));
    }

    void aServiceCanBeTriedOut()
    {
        const Workspace& workspace = m_session->workspace();
        const auto tried = testReputation(workspace, httpService(), QStringLiteral("typed"),
                                          ip("8.8.8.8"), RunContext());
        QVERIFY2(tried, tried ? "" : qPrintable(tried.error().text()));
        QCOMPARE(tried->text, QStringLiteral("abuseipdb:High:3"));
        QCOMPARE(m_server->seen.size(), 1);
        QCOMPARE(m_server->seen[0].headers.value("key"), QByteArray("typed"));
        QVERIFY(
            testReputation(workspace, httpService(), std::nullopt, ip("8.8.8.8"), RunContext()));
        QCOMPARE(m_server->seen.last().headers.value("key"), QByteArray("S3CR3T"));
        for (const char* ours : { "10.0.0.1", "9.9.1.1", "fe80::1" })
            QVERIFY(
                !testReputation(workspace, httpService(), std::nullopt, ip(ours), RunContext()));
        ReputationService wrong = httpService();
        wrong.levelFrom.clear();
        QVERIFY(!testReputation(workspace, wrong, std::nullopt, ip("8.8.8.8"), RunContext()));
        QCOMPARE(m_server->seen.size(), 2);
    }

private:
    ReputationService httpService() const
    {
        ReputationService service = *reputationExample(QStringLiteral("abuseipdb"));
        service.url =
            QString::fromLatin1(m_server->nameNode()) + QStringLiteral("/check?ipAddress={ip}");
        service.enabled = true;
        return service;
    }

    void save(const std::vector<ReputationService>& services) const
    {
        const auto saved = saveReputationSettings(m_session->workspace(), { services });
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text()));
    }

    RunReport run()
    {
        const auto report =
            m_session->run({ theDay(), 10, m_folder->filePath(QStringLiteral("results.csv")) }, {});
        if (!report)
            qFatal("%s", qPrintable(report.error().text()));
        return *report;
    }

    // Of the destinations, by rank.
    QStringList reputations()
    {
        QStringList texts;
        const auto rows = m_session->store().suspicious(theDay());
        if (rows)
            for (const SuspiciousConnection& row : *rows) {
                texts += row.dstRep;
                if (!row.srcRep.isEmpty())
                    texts += QStringLiteral("of a source of ours: ") + row.srcRep;
            }
        return texts;
    }

    // What the reports tell of reputation.
    static QString warningsOf(const RunReport& report)
    {
        QStringList texts;
        for (const QString& warning : report.warnings)
            if (warning.contains(QStringLiteral("eputation")))
                texts += warning;
        return texts.join(QLatin1Char('\n'));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WebHdfsServer> m_server;
    std::unique_ptr<Session> m_session;
};

FW_TEST(TestReputationRun, "tst_reputationrun")

} // namespace fw

#include "tst_reputationrun.moc"
