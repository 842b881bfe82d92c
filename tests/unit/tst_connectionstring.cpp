// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/connectionstring.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

const QString ca = QStringLiteral("/ca.pem");
const QString alive = QStringLiteral("keepalives_idle=30 keepalives_interval=10 "
                                     "keepalives_count=3 tcp_user_timeout=60000");
const QString tail =
    QStringLiteral(";Protocol=7.4-0;UseDeclareFetch=0;TextAsLongVarchar=1;BoolsAsChar=0");

ConnectionSettings server(Engine engine)
{
    ConnectionSettings s;
    s.engine = engine;
    s.driver = engine == Engine::PostgreSql ? QStringLiteral("PostgreSQL Unicode")
                                            : QStringLiteral("Cloudera ODBC Driver for Impala");
    s.host = QStringLiteral("db.lab");
    return s;
}

ConnectionSettings source(Engine engine)
{
    ConnectionSettings s;
    s.engine = engine;
    s.dsn = QStringLiteral("flow lab");
    return s;
}

QString nameOf(const ConnectionSettings& settings, const QString& systemCa = ca)
{
    const auto login = odbcLogin(settings, QStringLiteral("pw"), systemCa);
    return login ? login->databaseName : login.error().text();
}

} // namespace

class TestConnectionString : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void postgreSql()
    {
        ConnectionSettings s = server(Engine::PostgreSql);
        const QString start = QStringLiteral("DRIVER={PostgreSQL Unicode};SERVER=db.lab;PORT=5432");
        QCOMPARE(nameOf(s),
                 start + QStringLiteral(";SSLmode=prefer;pqopt={") + alive + QLatin1Char('}')
                     + tail);
        s.port = 6543;
        s.database = QStringLiteral("flow-prod");
        s.schema = QStringLiteral("spot");
        s.tls = true;
        s.options = { { QStringLiteral("Fetch"), QStringLiteral("1000") },
                      { QStringLiteral("boolsaschar"), QStringLiteral("1") } };
        QCOMPARE(nameOf(s),
                 QStringLiteral("DRIVER={PostgreSQL Unicode};SERVER=db.lab;PORT=6543;"
                                "DATABASE=flow-prod;SSLmode=verify-full;"
                                "pqopt={sslrootcert='/ca.pem' ")
                     + alive
                     + QStringLiteral("};Protocol=7.4-0;UseDeclareFetch=0;"
                                      "TextAsLongVarchar=1;Fetch=1000;boolsaschar=1"));
        s.options.clear();
        s.caFile = QStringLiteral("/our c'a\\.pem");
        s.authentication = Authentication::Kerberos;
        s.kerberosService = QStringLiteral("pg");
        QVERIFY2(nameOf(s).contains(
                     QLatin1String(";pqopt={sslrootcert='/our c\\'a\\\\.pem' krbsrvname='pg' ")),
                 qPrintable(nameOf(s)));
        s.kerberosService = QStringLiteral("impala"); // nobody has said otherwise
        s.caFile.clear();
        QVERIFY(nameOf(s, QString()).contains(QLatin1String("pqopt={keepalives")));
        // The administrator's own.
        s.options = { { QStringLiteral("PqOpt"), QStringLiteral("{keepalives=0}") } };
        QVERIFY(!nameOf(s, QString()).contains(QLatin1String("keepalives_idle")));
    }

    void impala()
    {
        ConnectionSettings s = server(Engine::Impala);
        const QString start =
            QStringLiteral("DRIVER={Cloudera ODBC Driver for Impala};Host=db.lab;Port=21050");
        QCOMPARE(nameOf(s), start + QStringLiteral(";AuthMech=0;SSL=0;UseNativeQuery=1"));
        s.schema = QStringLiteral("spot");
        s.authentication = Authentication::User;
        s.user = QStringLiteral("ann");
        QCOMPARE(nameOf(s),
                 start + QStringLiteral(";Schema=spot;AuthMech=2;SSL=0;UseNativeQuery=1"));
        s.authentication = Authentication::Password;
        s.tls = true;
        const QString verified =
            QStringLiteral(";CAIssuedCertNamesMismatch=0;AllowSelfSignedServerCert=0"
                           ";UseNativeQuery=1");
        QCOMPARE(nameOf(s),
                 start + QStringLiteral(";Schema=spot;AuthMech=3;SSL=1;TrustedCerts=/ca.pem")
                     + verified);
        QCOMPARE(nameOf(s, QString()),
                 start + QStringLiteral(";Schema=spot;AuthMech=3;SSL=1;UseSystemTrustStore=1")
                     + verified);
        s = server(Engine::Impala);
        s.authentication = Authentication::Kerberos;
        QCOMPARE(nameOf(s),
                 start
                     + QStringLiteral(";AuthMech=1;KrbFQDN=db.lab;KrbServiceName=impala;SSL=0;"
                                      "UseNativeQuery=1"));
        s.kerberosRealm = QStringLiteral("LAB.EXAMPLE");
        QVERIFY(nameOf(s).contains(QLatin1String(";KrbRealm=LAB.EXAMPLE;")));
    }

    // As tests of ours load a driver of their own, and users one that is not in odbcinst.ini.
    void aDriverByItsPathWithAttributesOfItsOwn()
    {
        ConnectionSettings s = server(Engine::Impala);
        s.driver = QStringLiteral("/opt/my drivers/lib.so");
        s.options = { { QStringLiteral("Log"), QStringLiteral("/tmp/a b.log") },
                      { QStringLiteral("Script"), QStringLiteral("{fail 3; lose 4}") } };
        QCOMPARE(nameOf(s),
                 QStringLiteral("DRIVER={/opt/my drivers/lib.so};Host=db.lab;Port=21050;AuthMech=0;"
                                "SSL=0;UseNativeQuery=1;Log=/tmp/a b.log;Script={fail 3; lose 4}"));
    }

    // Without "DSN=", which the plugin adds; with it where the plugin adds nothing.
    void aDataSource()
    {
        ConnectionSettings s = source(Engine::PostgreSql);
        QCOMPARE(nameOf(s), QStringLiteral("flow lab") + tail);
        s.options = { { QStringLiteral("ConnSettings"), QStringLiteral("set x.server=1") } };
        QCOMPARE(nameOf(s),
                 QStringLiteral("DSN=flow lab") + tail
                     + QStringLiteral(";ConnSettings=set x.server=1"));
        s = source(Engine::Impala);
        QCOMPARE(nameOf(s), QStringLiteral("flow lab;UseNativeQuery=1"));
        s.authentication = Authentication::Kerberos;
        QCOMPARE(nameOf(s),
                 QStringLiteral(
                     "flow lab;AuthMech=1;KrbFQDN=_HOST;KrbServiceName=impala;UseNativeQuery=1"));
    }

    void userAndPasswordAreApart_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("quoted");
        const auto row = [](const char* password, const char* quoted) {
            QTest::newRow(password) << QString::fromUtf8(password) << QString::fromUtf8(quoted);
        };
        row("", "{}");
        row("plain", "{plain}");
        row("a;b", "{a;b}");
        row("+%41", "{+%41}");
        row("};UID=root;x={", "{}};UID=root;x={}");
        row("a.dsn", "{a.dsn}");
        row("DRIVER=x", "{DRIVER=x}");
        row("\xc3\xa9 ", "{\xc3\xa9 }");
    }

    void userAndPasswordAreApart()
    {
        QFETCH(QString, password);
        QFETCH(QString, quoted);
        for (ConnectionSettings s : { server(Engine::PostgreSql), source(Engine::Impala) }) {
            s.authentication = Authentication::Password;
            s.user = QStringLiteral("a b@c.dsn");
            s.loginSeconds = 4;
            const auto login = odbcLogin(s, password, ca);
            QVERIFY(login);
            QCOMPARE(login->userName, s.user);
            QCOMPARE(login->password, quoted);
            QCOMPARE(login->databaseName, nameOf(s));
            QCOMPARE(login->connectOptions,
                     QStringLiteral("SQL_ATTR_ODBC_VERSION=SQL_OV_ODBC3;SQL_ATTR_LOGIN_TIMEOUT=4"));
        }
    }

    void onlyAPasswordLoginGivesOne()
    {
        ConnectionSettings s = server(Engine::PostgreSql);
        s.user = QStringLiteral("ann");
        const QString secret = QStringLiteral("secret");
        QCOMPARE(odbcLogin(s, secret, ca)->userName, QString());
        for (const Authentication way :
             { Authentication::None, Authentication::User, Authentication::Kerberos }) {
            s.authentication = way;
            QCOMPARE(odbcLogin(s, secret, ca)->password, QString());
        }
        QCOMPARE(odbcLogin(s, secret, ca)->userName, s.user);
        s.authentication = Authentication::Password;
        const auto none = odbcLogin(s, std::nullopt, ca);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::Refused);
        QVERIFY(none.error().message.contains(QLatin1String("FLOW_DB_PASSWORD")));
        const auto impossible = odbcLogin(s, QStringLiteral("a") + QChar(u'\0') + secret, ca);
        QVERIFY(!impossible);
        QVERIFY(!impossible.error().text().contains(secret));
    }

    void whatCannotBeIsRefused()
    {
        ConnectionSettings s = server(Engine::Impala);
        s.host = QStringLiteral("impala.lab.DSN.example");
        const auto refused = odbcLogin(s, std::nullopt, ca);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message,
                 QStringLiteral("The connection's \"host\": With \".dsn\" in it, it would be taken "
                                "for the name of a file. Define a data source in odbc.ini and name "
                                "that one instead."));
        QVERIFY(!odbcLogin(ConnectionSettings(), std::nullopt, ca));
    }
};

FW_TEST(TestConnectionString, "tst_connectionstring")

} // namespace fw

#include "tst_connectionstring.moc"
