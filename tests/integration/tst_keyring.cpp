// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/contextservices.h"
#include "core/base/worker.h"
#include "core/config/keyringcredentials.h"
#include "core/config/reputationfile.h"
#include "core/config/reputationsecrets.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocalServer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

namespace fw {

namespace {

constexpr const char* insideVariable = "FLOW_TEST_INSIDE";

ConnectionSettings connectionOf(const char* user)
{
    ConnectionSettings settings;
    settings.engine = Engine::PostgreSql;
    settings.driver = QStringLiteral("d");
    settings.host = QStringLiteral("db.lab");
    settings.database = QStringLiteral("flow");
    settings.authentication = Authentication::Password;
    settings.user = QString::fromLatin1(user);
    return settings;
}

const QString secret = QStringLiteral("pa;ss\u20ac}'\\ ");

QString read(const char* user)
{
    KeyringCredentials keyring;
    const auto found = keyring.password(connectionOf(user));
    return !found ? found.error().text() : found->value_or(QStringLiteral("nothing"));
}

// The same in a Worker of its own.
QString readElsewhere(const char* user)
{
    QString found;
    QObject context;
    bool done = false;
    Worker worker(QStringLiteral("reader"));
    worker.submit<QString>([user](const RunContext&) -> Result<QString> { return read(user); },
                           &context,
                           [&](const Result<QString>& result) {
                               found = result ? *result : result.error().text();
                               done = true;
                           });
    return QTest::qWaitFor([&done] { return done; }, 20'000) ? found : QStringLiteral("no answer");
}

} // namespace

// What is done where a keyring is there and unlocked.
class TestWithKeyring : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // The first of this process, because what it leaves behind is what could fail the others.
    void threadsComeAndGo()
    {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(readElsewhere("carol"), QStringLiteral("nothing"));
        QVERIFY(KeyringCredentials().store(connectionOf("carol"), secret));
        QCOMPARE(readElsewhere("carol"), secret);
    }

    void keysOfReputationServicesAreKept()
    {
        ReputationService service = *reputationExample(QStringLiteral("otx"));
        qunsetenv("FLOW_REPUTATION_OTX");
        const auto secrets = usualReputationSecrets();
        QVERIFY(forgetReputationSecret(service));
        QVERIFY(storeReputationSecret(service, secret));
        QCOMPARE(secrets->secret(service)->value_or(QString()), secret);
        // The variable comes first; another server gets nothing.
        qputenv("FLOW_REPUTATION_OTX", "other");
        QCOMPARE(secrets->secret(service)->value_or(QString()), QStringLiteral("other"));
        qunsetenv("FLOW_REPUTATION_OTX");
        service.url.replace(QStringLiteral("otx.alienvault.com"), QStringLiteral("evil.example"));
        QVERIFY(!*secrets->secret(service));
        service = *reputationExample(QStringLiteral("otx"));
        QVERIFY(forgetReputationSecret(service));
        QVERIFY(!*secrets->secret(service));
    }

    void keysFollowTheirServices()
    {
        qunsetenv("FLOW_REPUTATION_OTX");
        QTemporaryDir folder;
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace);
        const ReputationService otx = *reputationExample(QStringLiteral("otx"));
        const ReputationService grey = *reputationExample(QStringLiteral("greynoise"));
        auto setup = readContext(*workspace);
        QVERIFY(setup);
        setup->reputation.services = { otx, grey };
        setup->secrets = { { otx.name, secret }, { grey.name, secret } };
        const auto saved = saveContext(*workspace, *setup);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text()));
        const auto keyOf = [](const ReputationService& service) {
            const auto found = usualReputationSecrets()->secret(service);
            return found ? found->value_or(QStringLiteral("none")) : found.error().text();
        };
        QCOMPARE(keyOf(otx), secret);

        // Another name: the key goes with it. Nothing happens before all is saved.
        setup = readContext(*workspace);
        ReputationService renamed = otx;
        renamed.name = QStringLiteral("alienvault");
        setup->reputation.services[0] = renamed;
        setup->renamed = { { renamed.name, otx.name } };
        QCOMPARE(keyOf(otx), secret);
        QVERIFY(saveContext(*workspace, *setup));
        QCOMPARE(keyOf(renamed), secret);
        QCOMPARE(keyOf(otx), QStringLiteral("none"));

        // Gone, and asked of another server.
        setup = readContext(*workspace);
        setup->reputation.services.erase(setup->reputation.services.begin());
        ReputationService moved = grey;
        moved.url.replace(QStringLiteral("api.greynoise.io"), QStringLiteral("other.example"));
        setup->reputation.services[0] = moved;
        QVERIFY(saveContext(*workspace, *setup));
        QCOMPARE(keyOf(renamed), QStringLiteral("none"));
        QCOMPARE(keyOf(grey), QStringLiteral("none"));
        QCOMPARE(keyOf(moved), QStringLiteral("none"));
    }

    void storedReadForgotten()
    {
        KeyringCredentials keyring;
        const ConnectionSettings ann = connectionOf("ann");
        QCOMPARE(read("ann"), QStringLiteral("nothing"));
        QVERIFY(keyring.forget(ann));
        const auto stored = keyring.store(ann, secret);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().text()));
        QCOMPARE(read("ann"), secret);
        QCOMPARE(read("bob"), QStringLiteral("nothing"));
        QVERIFY(keyring.store(ann, QStringLiteral("another")));
        QCOMPARE(read("ann"), QStringLiteral("another"));
        QVERIFY(keyring.forget(ann));
        QCOMPARE(read("ann"), QStringLiteral("nothing"));
    }

    void theEnvironmentComesFirst()
    {
        QVERIFY(KeyringCredentials().store(connectionOf("dave"), secret));
        const auto usual = usualCredentials();
        QCOMPARE(usual->password(connectionOf("dave"))->value_or(QString()), secret);
        qputenv("FLOW_DB_PASSWORD", "from outside");
        QCOMPARE(usual->password(connectionOf("dave"))->value_or(QString()),
                 QStringLiteral("from outside"));
        qunsetenv("FLOW_DB_PASSWORD");
    }
};

// And where none is.
class TestWithoutKeyring : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSaid()
    {
        KeyringCredentials keyring;
        const QString said = QStringLiteral(
            "This desktop has no keyring that answers. Start one, such as GNOME Keyring or "
            "KWallet, or give the password in the environment variable FLOW_DB_PASSWORD.");
        const auto found = keyring.password(connectionOf("ann"));
        const auto stored = keyring.store(connectionOf("ann"), secret);
        const auto forgotten = keyring.forget(connectionOf("ann"));
        QVERIFY(!found && !stored && !forgotten);
        for (const Error& error : { found.error(), stored.error(), forgotten.error() }) {
            QCOMPARE(error.message, said);
            QCOMPARE(error.code, ErrorCode::NotFound);
            QVERIFY(!error.detail.isEmpty());
            QVERIFY(!error.text().contains(secret));
        }
    }

    // A key that cannot be forgotten is told of, and the rest is saved.
    void aServiceThatIsGoneIsToldOf()
    {
        QTemporaryDir folder;
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace);
        QVERIFY(
            saveReputationSettings(*workspace, { { *reputationExample(QStringLiteral("otx")) } }));
        auto setup = readContext(*workspace);
        QVERIFY(setup);
        setup->reputation.services.clear();
        const auto saved = saveContext(*workspace, *setup);
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.startsWith(
                     QStringLiteral("The key of otx in the keyring: This desktop has no keyring"))
                     && saved.error().message.contains(QStringLiteral("workbench.json")),
                 qPrintable(saved.error().text()));
        QVERIFY(reputationSettings(*workspace)->services.empty());
        QVERIFY(saveContext(*workspace, *setup)); // and only once
    }

    void theEnvironmentNeedsNone()
    {
        qputenv("FLOW_DB_PASSWORD", "from outside");
        QCOMPARE(usualCredentials()->password(connectionOf("ann"))->value_or(QString()),
                 QStringLiteral("from outside"));
        qputenv("FLOW_DB_PASSWORD", "");
        QVERIFY(!usualCredentials()->password(connectionOf("ann")));
        qunsetenv("FLOW_DB_PASSWORD");
    }

    void nothingIsWrittenAnywhere()
    {
        const QString home = QDir::homePath();
        QVERIFY2(QDir(home + QStringLiteral("/.config")).isEmpty(), qPrintable(home));
    }
};

// And where one is there that waits for its user.
class TestSilentKeyring : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whoEndsAWorkerDoesNotWait()
    {
        QObject context;
        std::atomic<bool> begun = false;
        std::optional<Error> error;
        {
            Worker worker(QStringLiteral("asks"));
            worker.submit<QString>(
                [&begun](const RunContext&) -> Result<QString> {
                    begun = true;
                    const auto found = KeyringCredentials().password(connectionOf("ann"));
                    return found ? Result<QString>(QStringLiteral("found"))
                                 : Result<QString>(failure(found.error()));
                },
                &context,
                [&error](const Result<QString>& result) {
                    error = result ? Error() : result.error();
                });
            QTRY_VERIFY(begun);
            QTest::qWait(300); // it is well under way
        }
        QTRY_VERIFY(error);
        QCOMPARE(int(error->code), int(ErrorCode::Cancelled));
    }
};

// All need a session of their own, so this program starts itself in one.
class TestKeyring : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withAKeyring()
    {
        for (const char* program : { "dbus-run-session", "gnome-keyring-daemon" })
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty()) {
                test::printSkipped(QStringLiteral("%1 is not here (dbus, gnome-keyring)")
                                       .arg(QLatin1String(program)));
                QSKIP("no keyring to try it with");
            }
        inside(QStringLiteral("dbus-run-session"),
               { QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                 QStringLiteral("printf pw | gnome-keyring-daemon --unlock --components=secrets "
                                ">/dev/null 2>&1 && exec \"$0\" tst_withkeyring"),
                 QCoreApplication::applicationFilePath() });
    }

    void withoutOne()
    {
        inside(QCoreApplication::applicationFilePath(), { QStringLiteral("tst_withoutkeyring") });
    }

    // A bus that takes every call and answers none.
    void withASilentOne()
    {
        const QTemporaryDir folder;
        QLocalServer bus;
        QVERIFY(bus.listen(folder.filePath(QStringLiteral("bus"))));
        inside(QCoreApplication::applicationFilePath(), { QStringLiteral("tst_silentkeyring") },
               QStringLiteral("unix:path=") + folder.filePath(QStringLiteral("bus")));
    }

private:
    void inside(const QString& program, const QStringList& arguments,
                const QString& bus = QStringLiteral("unix:path=/nowhere/bus"))
    {
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkdir(QStringLiteral(".config")));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(insideVariable), QStringLiteral("1"));
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
        for (const char* name : { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "DISPLAY", "WAYLAND_DISPLAY",
                                  "FLOW_DB_PASSWORD" })
            environment.remove(QString::fromLatin1(name));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        const bool finished = process.waitForFinished(60'000);
        const QByteArray said = process.readAll();
        QVERIFY2(finished, said.constData());
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                 said.constData());
        QVERIFY2(said.contains(" 0 failed, 0 skipped"), said.constData());
        QVERIFY2(!said.contains(secret.toUtf8()), said.constData());
    }
};

FW_TEST(TestKeyring, "tst_keyring")

namespace {

bool registerInside()
{
    if (!qEnvironmentVariableIsSet(insideVariable))
        return false;
    test::registerTest("tst_withkeyring", [] { return new TestWithKeyring; });
    test::registerTest("tst_silentkeyring", [] { return new TestSilentKeyring; });
    return test::registerTest("tst_withoutkeyring", [] { return new TestWithoutKeyring; });
}

[[maybe_unused]] const bool registeredInside = registerInside();

} // namespace

} // namespace fw

#include "tst_keyring.moc"
