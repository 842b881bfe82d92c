// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/connectionfile.h"
#include "core/config/workspace.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

namespace {

const QString name = QStringLiteral("workbench.json");

QByteArray file(const QByteArray& database)
{
    return "{\"version\": 1, \"database\": " + database + "}";
}

QByteArray quoted(const char* text)
{
    return QByteArray("\"") + text + '"';
}

const QByteArray noFile = "With \".dsn\" in it, it would be taken for the name of a file. Define a "
                          "data source in odbc.ini and name that one instead.";

// No member as it is by default.
ConnectionSettings everythingSet()
{
    ConnectionSettings s;
    s.engine = Engine::PostgreSql;
    s.driver = QStringLiteral("/opt/driver one/lib.so");
    s.host = QStringLiteral("db.lab.example");
    s.port = 6543;
    s.database = QStringLiteral("flow-prod");
    s.schema = QStringLiteral("Spot_1");
    s.authentication = Authentication::Kerberos;
    s.user = QStringLiteral("Jos\u00e9 o'Neil");
    s.tls = true;
    s.caFile = QStringLiteral("/etc/ssl/our ca.pem");
    s.kerberosService = QStringLiteral("postgres");
    s.kerberosRealm = QStringLiteral("LAB.EXAMPLE");
    s.loginSeconds = 7;
    s.statementSeconds = 0;
    s.createTables = false;
    s.options = { { QStringLiteral("Use Native Query"), QStringLiteral("1") },
                  { QStringLiteral("Log"), QStringLiteral("{a;b}}c}") } };
    return s;
}

QByteArray written(const QByteArray& before, const ConnectionSettings& settings)
{
    const auto after = withConnection(before, name, settings);
    return after ? *after : after.error().text().toUtf8();
}

} // namespace

class TestConnectionFile : public test::TestCase
{
    Q_OBJECT

private:
    // A value of PostgreSQL's settings that are right but for it.
    static void row(const char* key, const QByteArray& value, const QByteArray& sentence,
                    const char* blamed = nullptr)
    {
        QTest::addRow("%s %s", key, value.constData())
            << "{\"engine\": \"postgresql\", \"driver\": \"d\", \"host\": \"h\", " + quoted(key)
                + ": " + value + '}'
            << ", " + quoted(blamed ? blamed : key) + " of \"database\": " + sentence;
    }

private Q_SLOTS:
    void everyMemberComesBack()
    {
        ConnectionSettings settings = everythingSet();
        const auto same = [](const ConnectionSettings& wanted) {
            const QByteArray json = written(file(R"({"engine": "sqlite"})"), wanted);
            const auto read = parseConnection(json, name);
            QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
            QVERIFY2(*read == wanted, json.constData());
        };
        same(settings);
        settings.driver.clear();
        settings.dsn = QStringLiteral("flow lab");
        for (const Engine engine : { Engine::PostgreSql, Engine::Impala, Engine::Sqlite })
            for (const Authentication authentication :
                 { Authentication::None, Authentication::User, Authentication::Password,
                   Authentication::Kerberos }) {
                settings.engine = engine;
                settings.authentication = authentication;
                same(settings);
            }
        same(ConnectionSettings());
    }

    // A member more in the struct needs a key more in the table.
    void everyMemberHasAKey()
    {
        ConnectionSettings settings = everythingSet();
        settings.engine = Engine::Sqlite; // with it nothing is refused
        settings.dsn = QStringLiteral("x");
        const QByteArray json =
            written(file(R"({"engine": "impala", "driver": "x", "host": "x"})"), settings);
        const QStringList keys = QJsonDocument::fromJson(json)
                                     .object()
                                     .value(QLatin1String("database"))
                                     .toObject()
                                     .keys();
        QCOMPARE(keys.join(QLatin1Char(' ')),
                 QStringLiteral("authentication ca_file create_tables database driver dsn engine "
                                "host kerberos_realm kerberos_service login_seconds options port "
                                "schema statement_seconds tls user"));
        // The sizes of all members; a new one changes it.
        struct SameMembers
        {
            Engine engine;
            QString texts[3];
            int port;
            QString place[2];
            Authentication authentication;
            QString user;
            bool tls;
            QString more[3];
            int seconds[2];
            bool createTables;
            QMap<QString, QString> options;
        };
        QCOMPARE(sizeof(ConnectionSettings), sizeof(SameMembers));
    }

    void onlyWhatIsNotUsualIsWritten()
    {
        ConnectionSettings settings;
        settings.engine = Engine::Impala;
        settings.driver = QStringLiteral("Cloudera");
        settings.host = QStringLiteral("impala1");
        QCOMPARE(written(file(R"({"engine": "sqlite"})"), settings),
                 QByteArray("{\n  \"version\": 1,\n  \"database\": {\n    \"engine\": \"impala\",\n"
                            "    \"driver\": \"Cloudera\",\n    \"host\": \"impala1\"\n  }\n}\n"));
    }

    void whatIsNotKnownHereStays()
    {
        const QByteArray before = R"({"colour": ["red", null], "version": 1, "database": {)"
                                  R"("zone": {"b": 1, "a": 0.1}, "port": 1, "engine": "sqlite"},)"
                                  R"( "behind": 18446744073709551615})";
        QByteArray after = written(before, ConnectionSettings());
        QCOMPARE(after.replace('\n', "").replace(' ', ""),
                 QByteArray(before).replace(' ', "").replace("\"port\":1", "\"port\":0"));
    }

    void settingsWithProblemsAreNotWritten()
    {
        ConnectionSettings settings = everythingSet();
        settings.schema = QStringLiteral("1st");
        const auto refused = withConnection(file(R"({"engine": "sqlite"})"), name, settings);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message,
                 QStringLiteral("workbench.json, \"schema\" of \"database\": Expected letters a to "
                                "z, digits and _, and no digit first."));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("database");
        QTest::addColumn<QByteArray>("said"); // behind the file's name
        const QByteArray whole = "Expected a whole number.";
        row("port", "\"5432\"", whole);
        row("port", "5432.5", whole);
        row("port", "99999999999", whole);
        row("port", "-99999999999", whole);
        row("port", "65536", "Expected a whole number from 0 to 65535.");
        row("port", "-1", "Expected a whole number from 0 to 65535.");
        row("login_seconds", "0", "Expected a whole number from 1 to 600.");
        row("statement_seconds", "-1", "Expected a whole number from 0 to 86400.");
        row("tls", "1", "Expected true or false.");
        row("host", "null", "Expected a text.");
        row("authentication", "\"ldap\"",
            "Expected \"none\", \"user\", \"password\" or \"kerberos\".");
        row("authentication", "\"password\"", "The user's name is needed.", "user");
        row("user", "\"a;b\"",
            "The name of a user has no blank at its ends and none of ; { } in it.");
        row("host", "\"\"", "The server's name or address is needed.");
        for (const char* host : { "a;b", "a{b", "a}b", "a=b", "a b", "a\\tb", "a\\u0000b" })
            row("host", quoted(host), "A host has no blanks and none of ; { } = in it.");
        row("host", "\"impala.lab.DSN.example\"", noFile);
        row("driver", "\"\"", "A driver is needed, or a data source of odbc.ini.");
        row("driver", "\"a}b\"",
            "The name or path of a driver has no blank at its ends and none of ; { } = in it.");
        row("dsn", "\"both\"", "Name either a data source or a driver, not both.");
        row("dsn", "\"a;b\", \"driver\": \"\"",
            "The name of a data source has no blank at its ends and none of []{}(),;?*=!@\\ in "
            "it.");
        row("database", "\"a;b\"",
            "The name of a database has no blank at its ends and none of ; { } = in it.");
        for (const char* schema : { "1a", "a-b", "a b", "a;b", "\\u00e4", "a\\n" })
            row("schema", quoted(schema),
                "Expected letters a to z, digits and _, and no digit first.");
        row("tls", "true, \"ca_file\": \"ca.pem\"", "Expected a path from / on, without ; { }.",
            "ca_file");
        for (const char* key : { "kerberos_service", "kerberos_realm" })
            row(key, "\"A;B\", \"authentication\": \"kerberos\"",
                "Expected letters a to z, digits, and _ . -");
    }

    void refusedOptions_data()
    {
        QTest::addColumn<QByteArray>("database");
        QTest::addColumn<QByteArray>("said");
        const QByteArray object = "Expected an object of texts, as {\"attribute\": \"value\"}.";
        row("options", "[\"x\"]", object);
        row("options", "{\"x\": 1}", object);
        row("options", "{\"Log\": \"/tmp/x.dsn\"}", noFile);
        for (const char* attribute : { "1a", "a;b", "a=b", "" })
            row("options", '{' + quoted(attribute) + ": \"x\"}",
                quoted(attribute)
                    + " is no name of an attribute: a letter first, then letters, digits, _ and "
                      "blanks.");
        for (const char* value : { "a;b", "{a", "a}", "{a}b}", "{a};UID=x" })
            row("options", "{\"A\": " + quoted(value) + '}',
                "The value of \"A\" has ; { or } in it and must stand between { and }, each } in "
                "it written twice.");
        for (const char* attribute : { "Server", "uid", "FILEDSN", "Schema" })
            row("options", '{' + quoted(attribute) + ": \"x\"}",
                quoted(attribute) + " has a field of its own.");
        row("options", "{\"pqopt\": \"{PassWord = secret}\"}",
            "A password has no place among further attributes (\"pqopt\").");
    }

    void refusedOptions() { refused(); }

    void passwordsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("key");
        const auto row = [](const QByteArray& before, const char* key, const QByteArray& behind) {
            QTest::newRow(key) << before + quoted(key) + behind << QString::fromLatin1(key);
        };
        row("", "password", ": \"x\"");
        row("", "Pwd", ": null");
        row("\"options\": {", "PWD", ": \"x\"}");
        row("\"options\": {", "SSL Key Password", ": \"x\"}");
        row("\"later\": [1, {", "pass_wd", ": 1}]");
    }

    void passwordsAreRefused()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, key);
        const auto read = parseConnection(file("{\"engine\": \"sqlite\", " + more + '}'), name);
        QVERIFY(!read);
        QCOMPARE(read.error().message,
                 QStringLiteral("workbench.json: \"database\" must not hold a password (\"%1\"). "
                                "Take it out; the desktop's keyring keeps it, or the environment "
                                "variable FLOW_DB_PASSWORD gives it.")
                     .arg(key));
    }

    void refused()
    {
        QFETCH(QByteArray, database);
        QFETCH(QByteArray, said);
        const auto read = parseConnection(file(database), name);
        QVERIFY(!read);
        QCOMPARE(read.error().message, name + QString::fromUtf8(said));
        QCOMPARE(read.error().detail, QString());
    }

    // What another engine or way to log in would need is kept and not looked at.
    void whatIsNotUsedIsNotRefused()
    {
        const auto read =
            parseConnection(file(R"({"engine": "sqlite", "host": "a b", "schema": "1"})"), name);
        QVERIFY(read);
        QCOMPARE(read->host, QStringLiteral("a b"));
    }

    void theWorkspaceKeepsIt()
    {
        const QTemporaryDir folder;
        auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace);
        QCOMPARE(workspace->connection(), ConnectionSettings());
        const ConnectionSettings settings = everythingSet();
        QVERIFY(workspace->saveConnection(settings));
        QCOMPARE(workspace->connection(), settings);
        const auto again = Workspace::open(folder.path());
        QVERIFY(again);
        QCOMPARE(again->connection(), settings);
        QCOMPARE(*again, *workspace);
        ConnectionSettings bad = settings;
        bad.port = -1;
        QVERIFY(!workspace->saveConnection(bad));
        QCOMPARE(workspace->connection(), settings);
        QCOMPARE(Workspace::open(folder.path())->connection(), settings);
    }
};

FW_TEST(TestConnectionFile, "tst_connectionfile")

} // namespace fw

#include "tst_connectionfile.moc"
