// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/connectionstring.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

namespace {

const QString driver = QStringLiteral("PostgreSQL Unicode");

// What opening says with a login of ours; nobody listens on the port, so it always fails.
QString refusal(const OdbcLogin& login)
{
    const QString name = QStringLiteral("tst_odbcplugin");
    QString said = QStringLiteral("it opened");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QODBC"), name);
        database.setDatabaseName(login.databaseName);
        database.setUserName(login.userName);
        database.setPassword(login.password);
        database.setConnectOptions(login.connectOptions);
        if (!database.open())
            said = database.lastError().text();
    }
    QSqlDatabase::removeDatabase(name);
    return said;
}

bool isPsqlOdbcThere()
{
    QFile known(QStringLiteral("/etc/odbcinst.ini"));
    return QSqlDatabase::isDriverAvailable(QStringLiteral("QODBC"))
        && known.open(QIODevice::ReadOnly) && known.readAll().contains("[PostgreSQL Unicode]");
}

} // namespace

// Qt's plugin, unixODBC and psqlODBC pass our connection strings on: the driver is found, reads
// where the server is, and says that nobody answers there.
class TestOdbcPlugin : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!isPsqlOdbcThere()) {
            test::printSkipped(QStringLiteral("psqlODBC is not installed (odbc-postgresql)"));
            QSKIP("psqlODBC is not installed (odbc-postgresql)");
        }
        QTcpServer server; // a port that is free, and then nobody's
        QVERIFY(server.listen(QHostAddress::LocalHost));
        m_port = server.serverPort();
    }

    void theServerIsAskedFor_data()
    {
        QTest::addColumn<QString>("password");
        for (const char* password :
             { "plain", "a;b", "a.dsn", "DSN=x", "};SERVER=example.org;x={" })
            QTest::newRow(password) << QString::fromLatin1(password);
    }

    void theServerIsAskedFor()
    {
        QFETCH(QString, password);
        ConnectionSettings settings = nobody();
        for (const bool tls : { false, true }) {
            settings.tls = tls;
            requireNobodyAnswers(settings, password);
        }
    }

    void aDataSourceIsAskedFor()
    {
        const QTemporaryDir folder;
        QFile ini(folder.filePath(QStringLiteral("odbc.ini")));
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.write("[flow lab]\nDriver=" + driver.toLatin1() + "\nServername=localhost\nPort="
                  + QByteArray::number(m_port) + "\nDatabase=flow\n");
        ini.close();
        qputenv("ODBCINI", ini.fileName().toLocal8Bit());
        ConnectionSettings settings = nobody();
        settings.driver.clear();
        settings.dsn = QStringLiteral("flow lab");
        requireNobodyAnswers(settings, QStringLiteral("a.dsn"));
        settings.options[QStringLiteral("ConnSettings")] =
            QStringLiteral("set application.server=1");
        requireNobodyAnswers(settings, QStringLiteral("plain"));
        qunsetenv("ODBCINI");
    }

    // What happens without the care taken, so that the above can fail.
    void anotherTextFindsNoSource()
    {
        const auto login = odbcLogin(nobody(), QStringLiteral("x"), {});
        QVERIFY(login);
        OdbcLogin other = *login;
        other.databaseName.replace(QLatin1String("localhost"), QLatin1String("db.dsn.example"));
        QVERIFY2(refusal(other).contains(QLatin1String("[Driver Manager]")),
                 qPrintable(refusal(other)));
    }

private:
    ConnectionSettings nobody() const
    {
        ConnectionSettings settings;
        settings.engine = Engine::PostgreSql;
        settings.driver = driver;
        settings.host = QStringLiteral("localhost");
        settings.port = m_port;
        settings.database = QStringLiteral("flow");
        settings.authentication = Authentication::Password;
        settings.user = QStringLiteral("ann@lab");
        return settings;
    }

    void requireNobodyAnswers(const ConnectionSettings& settings, const QString& password) const
    {
        const auto login = odbcLogin(settings, password, systemCaFile());
        QVERIFY2(login, login ? "" : qPrintable(login.error().text()));
        const QString said = refusal(*login);
        QVERIFY2(said.contains(QStringLiteral("port %1 failed: Connection refused").arg(m_port)),
                 qPrintable(said));
        QVERIFY2(said.contains(QLatin1String("\"localhost\"")), qPrintable(said));
        QVERIFY2(!said.contains(password), qPrintable(said));
    }

    quint16 m_port = 0;
};

FW_TEST(TestOdbcPlugin, "tst_odbcplugin")

} // namespace fw

#include "tst_odbcplugin.moc"
