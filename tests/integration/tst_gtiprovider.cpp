// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker.h"
#include "core/reputation/makeproviders.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <stop_token>

namespace fw {

namespace {

using namespace test;

std::vector<IpAddress> addresses(int count)
{
    std::vector<IpAddress> list;
    for (int i = 1; i <= count; ++i)
        list.push_back(IpAddress::fromIpv4(0x08080000U + static_cast<std::uint32_t>(i)));
    return list;
}

// A secret that a shell would take apart.
const QString secret = QStringLiteral("a'b $(touch x);\"c");

} // namespace

// GTI through programs that stand for its REST client, built from how Spot calls it; none of it was
// tried against the client or the service.
class TestGtiProvider : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
        m_service = ReputationService();
        m_service.kind = ReputationKind::Gti;
        m_service.name = QStringLiteral("gti");
        m_service.server = QStringLiteral("rest.gti.example");
        m_service.user = QStringLiteral("ann");
        m_service.query = QStringLiteral("{\"ci\":{\"cliid\":\"x y\"},\"q\":[###QUERY###]}");
        m_service.batch = 2;
        // Notes how it was called, and answers 62 for each address.
        client("{ printf '%s\\n' \"$@\"; echo \"stdin: $(cat)\"; echo \"env: $GTI_PASSWORD\"; } "
               ">> called\n"
               "n=$(printf '%s' \"$4\" | grep -o '\"op\"' | wc -l)\n"
               "a='{\"rep\": 62}'; [ $n = 2 ] && a=\"$a, $a\"\n"
               "echo '{\"a\": ['\"$a\"']}'\n");
    }

    void cleanup() { m_folder.reset(); }

    void addressesAreAskedInBatches_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("stdin") << int(SecretWay::Stdin);
        QTest::newRow("environment") << int(SecretWay::Environment);
        QTest::newRow("argument") << int(SecretWay::Argument);
    }

    void addressesAreAskedInBatches()
    {
        QFETCH(int, way);
        m_service.secretWay = static_cast<SecretWay>(way);
        const auto answers = ask(3);
        QVERIFY2(answers, answers ? "" : qPrintable(answers.error().text()));
        QCOMPARE(answers->known.size(), std::size_t { 3 });
        QCOMPARE(answers->known.at(addresses(1)[0]),
                 (Reputation { {}, QStringLiteral("High"), 3 }));
        QCOMPARE(answers->asked, 3);
        const QString argument = QStringLiteral("-p\n%1\n").arg(secret);
        const QString each = QStringLiteral("-s\nrest.gti.example\n-q\n{\"ci\":{\"cliid\":\"x "
                                            "y\"},\"q\":[%1]}\n-i\nann\n")
            + (way == int(SecretWay::Argument) ? argument : QString())
            + QStringLiteral("-t\nstdin: ") + (way == int(SecretWay::Stdin) ? secret : QString())
            + QStringLiteral("\nenv: ") + (way == int(SecretWay::Environment) ? secret : QString())
            + QLatin1Char('\n');
        QCOMPARE(QString::fromUtf8(readFile(path("called"))),
                 each.arg(QStringLiteral("{\"ip\":\"8.8.0.1\",\"op\":\"ip\"},{\"ip\":\"8.8.0.2\","
                                         "\"op\":\"ip\"}"))
                     + each.arg(QStringLiteral("{\"ip\":\"8.8.0.3\",\"op\":\"ip\"}")));
        QVERIFY(!QFile::exists(path("x"))); // no shell has read the secret
    }

    void whatGoesWrongIsTold_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("words");
        QTest::newRow("fails") << QByteArray("cat >&2; exit 3\n")
                               << QStringLiteral("failed; check server, user and password");
        QTest::newRow("crashes") << QByteArray("kill -9 $$\n") << QStringLiteral("failed; check");
        QTest::newRow("no JSON") << QByteArray("echo oops\n")
                                 << QStringLiteral("Its client does not answer as GTI's");
        QTest::newRow("too few") << QByteArray("echo '{\"a\": [{\"rep\": 1}]}'\n")
                                 << QStringLiteral("with one value for each address");
        QTest::newRow("too much") << QByteArray("yes\n")
                                  << QStringLiteral("says more than such an answer can have");
    }

    void whatGoesWrongIsTold()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, words);
        client(script);
        const auto answers = ask(2);
        QVERIFY(!answers);
        QVERIFY2(answers.error().message.contains(words), qPrintable(answers.error().text()));
        QVERIFY(!answers.error().text().contains(secret));
        QVERIFY(!answers.error().text().contains(QStringLiteral("touch x")));
    }

    void aClientThatIsNotThereIsTold()
    {
        m_service.program = path("gone");
        QVERIFY(ask(1).error().message.startsWith(QStringLiteral("There is no program ")));
        m_service.program = path("plain");
        writeFile(m_service.program, "echo\n");
        QVERIFY(ask(1).error().message.startsWith(QStringLiteral("There is no program ")));
        writeFile(m_service.program, "no program at all \x01\n");
        makeExecutable(m_service.program);
        QVERIFY(!ask(1));
    }

    void aPartIsKept()
    {
        client("if [ -e once ]; then exit 1; fi; touch once\n"
               "echo '{\"a\": [{\"rep\": 1}, {\"rep\": 40}]}'\n");
        const auto answers = ask(5);
        QVERIFY(answers);
        QCOMPARE(answers->known.size(), std::size_t { 2 });
        QVERIFY2(answers->warning.contains(QStringLiteral("3 address")),
                 qPrintable(answers->warning));
    }

    void oneBadBatchCostsItsAddresses_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("fails") << QByteArray("exit 1");
        QTest::newRow("nonsense") << QByteArray("echo oops; exit 0");
        QTest::newRow("too few") << QByteArray("echo '{\"a\": []}'; exit 0");
    }

    void oneBadBatchCostsItsAddresses()
    {
        QFETCH(QByteArray, bad);
        client("case \"$4\" in *8.8.0.3*) " + bad
               + ";; esac\n"
                 "echo '{\"a\": [{\"rep\": 1}, {\"rep\": 40}]}'\n");
        const auto answers = ask(8);
        QVERIFY2(answers, answers ? "" : qPrintable(answers.error().text()));
        QCOMPARE(answers->known.size(), std::size_t { 6 });
        QCOMPARE(answers->known.count(addresses(3)[2]), std::size_t { 0 });
        QVERIFY2(answers->warning.contains(QStringLiteral("2 address")),
                 qPrintable(answers->warning));
    }

    void aClientThatFailsOnceIsCalledOnceMore()
    {
        client("if [ ! -e once ]; then touch once; exit 1; fi\n"
               "echo '{\"a\": [{\"rep\": 1}, {\"rep\": 40}]}'\n");
        const auto answers = ask(2);
        QVERIFY2(answers, answers ? "" : qPrintable(answers.error().text()));
        QCOMPARE(answers->known.size(), std::size_t { 2 });
        QCOMPARE(answers->warning, QString());
    }

    void severalBadBatchesInARowEndIt()
    {
        client("echo x >> called\necho oops\n");
        QVERIFY(!ask(20));
        QCOMPARE(readFile(path("called")).count('x'), 3);
    }

    // What is meant for us alone.
    void theClientSeesNoOtherSecret()
    {
        qputenv("FLOW_DB_PASSWORD", "of the database");
        qputenv("FLOW_REPUTATION_OTX", "of another service");
        client("env > called\necho '{\"a\": [{\"rep\": 1}, {\"rep\": 40}]}'\n");
        for (const SecretWay way : { SecretWay::Stdin, SecretWay::Environment }) {
            m_service.secretWay = way;
            QVERIFY(ask(2));
            const QByteArray environment = readFile(path("called"));
            QVERIFY(environment.contains("PATH="));
            QVERIFY2(!environment.contains("FLOW_DB_PASSWORD")
                         && !environment.contains("FLOW_REPUTATION_"),
                     environment.constData());
        }
        qunsetenv("FLOW_DB_PASSWORD");
        qunsetenv("FLOW_REPUTATION_OTX");
    }

    // With all that it has started: a shell may wait for another program.
    void theTimeLimitEndsTheClient()
    {
        m_service.seconds = 1;
        client("sh -c 'echo $$ > child; sleep 1000' & wait\n");
        const auto answers = ask(1);
        QVERIFY(!answers);
        QCOMPARE(int(answers.error().code), int(ErrorCode::TimedOut));
        childIsGone();
    }

    void aCancelEndsTheClient()
    {
        client("sh -c 'echo $$ > child; sleep 1000' & wait\n");
        std::stop_source stop;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            if (readFile(path("child")).endsWith('\n'))
                stop.request_stop();
        });
        writeFile(path("child"), {});
        look.start(10);
        const auto answers = provider()->check(addresses(1), RunContext(stop.get_token(), {}));
        QVERIFY(!answers);
        QCOMPARE(int(answers.error().code), int(ErrorCode::Cancelled));
        childIsGone();
    }

    // As in a run: in a Worker's thread.
    void itRunsInAWorker()
    {
        QObject context;
        std::size_t known = 0;
        Worker worker(QStringLiteral("gti"));
        worker.submit<ReputationAnswers>(
            [this](RunContext run) { return provider()->check(addresses(3), std::move(run)); },
            &context,
            [&](const Result<ReputationAnswers>& answers) {
                known = answers ? answers->known.size() : 99;
            });
        QTRY_COMPARE_WITH_TIMEOUT(known, std::size_t { 3 }, 30'000);
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

    static void makeExecutable(const QString& path)
    {
        QVERIFY(
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void client(const QByteArray& script)
    {
        m_service.program = path("client");
        writeFile(m_service.program,
                  "#!/bin/sh\ncd '" + m_folder->path().toUtf8() + "'\n" + script);
        makeExecutable(m_service.program);
    }

    std::unique_ptr<ReputationProvider> provider() const
    {
        return makeProvider(m_service, {}, typedReputationSecret(secret));
    }
    Result<ReputationAnswers> ask(int count) const
    {
        return provider()->check(addresses(count), RunContext());
    }

    void childIsGone() const
    {
        const auto id = static_cast<pid_t>(readFile(path("child")).trimmed().toInt());
        QVERIFY(id > 0);
        // It may be dead and not yet buried by whoever inherited it.
        QTRY_VERIFY_WITH_TIMEOUT(
            ::kill(id, 0) != 0
                || readFile(QStringLiteral("/proc/%1/stat").arg(id)).contains(") Z "),
            30'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ReputationService m_service;
};

FW_TEST(TestGtiProvider, "tst_gtiprovider")

} // namespace fw

#include "tst_gtiprovider.moc"
