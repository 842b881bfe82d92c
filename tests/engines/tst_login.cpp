// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/openstore.h"
#include "core/storage/odbcconnection.h"
#include "tests/engines/storefixture.h"
#include "tests/support/testmain.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QTest>

namespace fw {

namespace {

// Has one password for everybody.
class OnePassword : public Credentials
{
public:
    explicit OnePassword(QString password)
        : m_password(std::move(password))
    {
    }
    Result<std::optional<QString>> password(const ConnectionSettings&) override
    {
        return std::optional(m_password);
    }

private:
    QString m_password;
};

} // namespace

// From settings and a password to an open connection of a real server, and what is said when the
// server refuses.
class TestLogin : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = test::PostgresServer::whyNot(); !reason.isEmpty()) {
            test::printSkipped(reason);
            QSKIP("no PostgreSQL here");
        }
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    }

    void everyNameAndPasswordGetsIn_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        int number = 0;
        for (const char* password :
             { "plain", "a;b", "a}b", "a}}b", "{ab}", "a%41b", "a+b", " a b ", "a'b\"c\\d", "a=b",
               "};UID=flow;x={", "\xc3\xa9\xe2\x82\xac", "a.dsn", "DRIVER=x", "DSN=x", "}", "{" })
            QTest::newRow(password)
                << QStringLiteral("u%1").arg(++number) << QString::fromUtf8(password);
        for (const char* user : { "a b@c", "p+%41", "e=q", "o'neil", "x.dsn", "SERVER=y" })
            QTest::newRow(user) << QString::fromLatin1(user) << QStringLiteral("pw");
    }

    void everyNameAndPasswordGetsIn()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QVERIFY(m_server.execute(
            QStringLiteral("CREATE ROLE \"%1\" LOGIN PASSWORD $pw$%2$pw$").arg(user, password)));
        ConnectionSettings settings = test::settingsOf(m_server, {});
        settings.user = user;
        OnePassword right(password);
        const auto target = odbcTarget(settings, right);
        QVERIFY2(target, target ? "" : qPrintable(target.error().text()));
        const auto open = opened(*target);
        QVERIFY2(open, open ? "" : qPrintable(open.error().text()));
    }

    void noRefusalShowsThePassword_data()
    {
        QTest::addColumn<QString>("secret");
        for (const char* secret : { "hunter2hunter2", "hun}ter;2", "};hunter2;x={" })
            QTest::newRow(secret) << QString::fromLatin1(secret);
    }

    void noRefusalShowsThePassword()
    {
        QFETCH(QString, secret);
        ConnectionSettings wrongPassword = test::settingsOf(m_server, {});
        ConnectionSettings wrongUser = wrongPassword;
        wrongUser.user = QStringLiteral("nobody");
        ConnectionSettings wrongDatabase = wrongPassword;
        wrongDatabase.database = QStringLiteral("none");
        ConnectionSettings wrongDriver = wrongPassword;
        wrongDriver.driver = QStringLiteral("no such driver");
        for (const ConnectionSettings& settings :
             { wrongPassword, wrongUser, wrongDatabase, wrongDriver }) {
            OnePassword credentials(secret);
            const auto target = odbcTarget(settings, credentials);
            QVERIFY2(target, target ? "" : qPrintable(target.error().text()));
            const auto refused = opened(*target);
            QVERIFY(!refused);
            QVERIFY2(!refused.error().text().contains(QLatin1String("hun")),
                     qPrintable(refused.error().text()));
            const QString raw = wordsOfThePlugin(*target);
            QVERIFY(!raw.isEmpty());
            QVERIFY2(!raw.contains(QLatin1String("hun")), qPrintable(raw));
        }
    }

private:
    static Result<std::unique_ptr<OdbcConnection>> opened(const OdbcTarget& target)
    {
        return OdbcConnection::open(target, postgresDialect(), {});
    }

    static QString wordsOfThePlugin(const OdbcTarget& target)
    {
        const QString name = QStringLiteral("tst_login");
        QString words;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QODBC"), name);
            database.setDatabaseName(target.databaseName);
            database.setUserName(target.userName);
            database.setPassword(target.password);
            if (!database.open())
                words = database.lastError().text();
        }
        QSqlDatabase::removeDatabase(name);
        return words;
    }

    test::PostgresServer m_server;
};

FW_TEST(TestLogin, "tst_login")

} // namespace fw

#include "tst_login.moc"
