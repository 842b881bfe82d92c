// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/connectionstring.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

const QString ca = QStringLiteral("/ca.pem");
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
    const auto text = odbcConnectionString(settings, systemCa);
    return text ? *text : text.error().text();
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
        QCOMPARE(nameOf(s), start + QStringLiteral(";SSLmode=prefer") + tail);
        s.port = 6543;
        s.database = QStringLiteral("flow-prod");
        s.schema = QStringLiteral("spot");
        s.tls = true;
        s.options = { { QStringLiteral("Fetch"), QStringLiteral("1000") },
                      { QStringLiteral("boolsaschar"), QStringLiteral("1") } };
        QCOMPARE(nameOf(s),
                 QStringLiteral("DRIVER={PostgreSQL Unicode};SERVER=db.lab;PORT=6543;"
                                "DATABASE=flow-prod;SSLmode=verify-full;"
                                "pqopt={sslrootcert='/ca.pem'};Protocol=7.4-0;UseDeclareFetch=0;"
                                "TextAsLongVarchar=1;Fetch=1000;boolsaschar=1"));
        s.options.clear();
        s.caFile = QStringLiteral("/our c'a\\.pem");
        s.authentication = Authentication::Kerberos;
        s.kerberosService = QStringLiteral("pg");
        QVERIFY2(nameOf(s).contains(
                     QLatin1String(";pqopt={sslrootcert='/our c\\'a\\\\.pem' krbsrvname='pg'};")),
                 qPrintable(nameOf(s)));
        s.kerberosService = QStringLiteral("impala"); // nobody has said otherwise
        s.caFile.clear();
        QVERIFY(!nameOf(s, QString()).contains(QLatin1String("pqopt")));
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
        const QString login = QStringLiteral(";UID=ann;Schema=spot");
        QCOMPARE(nameOf(s), start + login + QStringLiteral(";AuthMech=2;SSL=0;UseNativeQuery=1"));
        s.authentication = Authentication::Password;
        s.tls = true;
        const QString verified =
            QStringLiteral(";CAIssuedCertNamesMismatch=0;AllowSelfSignedServerCert=0"
                           ";UseNativeQuery=1");
        QCOMPARE(nameOf(s),
                 start + login + QStringLiteral(";AuthMech=3;SSL=1;TrustedCerts=/ca.pem")
                     + verified);
        QCOMPARE(nameOf(s, QString()),
                 start + login + QStringLiteral(";AuthMech=3;SSL=1;UseSystemTrustStore=1")
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

    void theUserGoesAlongWhenThereIsALogin()
    {
        for (ConnectionSettings s : { server(Engine::PostgreSql), server(Engine::Impala),
                                      source(Engine::PostgreSql), source(Engine::Impala) }) {
            s.user = QStringLiteral("a+b %41@c's");
            QVERIFY(!nameOf(s).contains(QLatin1String("UID")));
            for (const Authentication way :
                 { Authentication::User, Authentication::Password, Authentication::Kerberos }) {
                s.authentication = way;
                QVERIFY2(nameOf(s).contains(QLatin1String(";UID=a+b %41@c's;")),
                         qPrintable(nameOf(s)));
                QVERIFY(!nameOf(s).contains(QLatin1String("PWD")));
            }
            s.user.clear();
            s.authentication = Authentication::Kerberos;
            QVERIFY(!nameOf(s).contains(QLatin1String("UID")));
        }
    }

    void whatCannotBeIsRefused()
    {
        ConnectionSettings s = server(Engine::Impala);
        s.host = QStringLiteral("impala.lab.DSN.example");
        QCOMPARE(nameOf(s),
                 QStringLiteral("The connection's \"host\": With \".dsn\" in it, it would be taken "
                                "for the name of a file. Define a data source in odbc.ini and name "
                                "that one in \"dsn\"."));
        s = server(Engine::PostgreSql);
        s.authentication = Authentication::User;
        s.user = QStringLiteral("a.dsn");
        QVERIFY(nameOf(s).startsWith(QLatin1String("The connection's \"user\": With")));
        const auto embedded = odbcConnectionString(ConnectionSettings(), ca);
        QVERIFY(!embedded);
        QCOMPARE(embedded.error().code, ErrorCode::Refused);
    }
};

FW_TEST(TestConnectionString, "tst_connectionstring")

} // namespace fw

#include "tst_connectionstring.moc"
