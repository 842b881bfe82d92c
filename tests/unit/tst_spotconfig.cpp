// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/spotconfig.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

SpotConfig parsed(const char* content)
{
    const auto config = parseSpotConfig(content, QStringLiteral("f"));
    if (!config)
        qFatal("%s", qPrintable(config.error().text()));
    return *config;
}

QStringList keysOf(const SpotConfig& config, bool taken)
{
    QStringList names;
    for (const SpotConfig::Key& key : config.keys)
        if (key.isTaken == taken)
            names += key.name;
    return names;
}

QString sentenceOf(const SpotConfig& config, const char* name)
{
    for (const SpotConfig::Key& key : config.keys)
        if (key.name == QLatin1String(name))
            return key.sentence;
    return QStringLiteral("no such key");
}

} // namespace

class TestSpotConfig : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void engine()
    {
        SpotConfig config = parsed("{\"oa_data_engine\":\"impala\", "
                                   "\"impala\":{\"impala_daemon\":\"node07\"}, \"hive\":{}}");
        QCOMPARE(config.kind, SpotConfig::Kind::Engine);
        QCOMPARE(config.impalaHost, QStringLiteral("node07"));
        QCOMPARE(keysOf(config, true),
                 (QStringList { QStringLiteral("oa_data_engine"),
                                QStringLiteral("impala.impala_daemon") }));
        QCOMPARE(keysOf(config, false), QStringList { QStringLiteral("hive") });
        config = parsed("{\"oa_data_engine\":\"hive\"}");
        QVERIFY(sentenceOf(config, "oa_data_engine").contains(QLatin1String("hive")));
        QVERIFY(config.impalaHost.isEmpty());
        config = parsed("{\"impala\":{\"impala_daemon\":\"node07\"}, "
                        "\"oa_data_engine\":\"hive\"}");
        QVERIFY(config.impalaHost.isEmpty());
        QCOMPARE(keysOf(config, true), QStringList());
        QVERIFY(sentenceOf(config, "impala.impala_daemon").contains(QLatin1String("not used")));
    }

    void ofSeveralAssignmentsTheLastCounts()
    {
        SpotConfig config = parsed("IMPALA_DEM=old\nDBNAME=a\nIMPALA_DEM=new\n");
        QCOMPARE(config.impalaHost, QStringLiteral("new"));
        QCOMPARE(config.keys.size(), std::size_t(3));
        QVERIFY(!config.keys[0].isTaken);
        QVERIFY(config.keys[2].isTaken);
        config = parsed("IMPALA_DEM=old\nIMPALA_DEM=$(hostname -f)\nIMPALA_PORT=70000\n");
        QVERIFY(config.impalaHost.isEmpty());
        QCOMPARE(config.impalaPort, 0);
    }

    void listsAreNamedAndNotRead()
    {
        const SpotConfig config = parsed("DBNAME=spot\n"
                                         "NODES=('node-01' 'node-02')\n"
                                         "IMPALA_DEM=('a' 'b')\n");
        QCOMPARE(sentenceOf(config, "NODES"), QStringLiteral("has no meaning here"));
        QVERIFY(sentenceOf(config, "IMPALA_DEM").contains(QLatin1String("not read")));
        QVERIFY(config.impalaHost.isEmpty());
        QCOMPARE(keysOf(config, true), QStringList { QStringLiteral("DBNAME") });
    }

    void reputationWithoutItsSecrets()
    {
        const SpotConfig config =
            parsed("{\"gti\": {\"server\": \"https://gti.example\", \"user\": \"ann\", "
                   "\"password\": \"hunter2\", "
                   "\"ci\": \"{\\\"q\\\":[###QUERY###]}\", \"refclient\": \"/opt/gti/restclient\", "
                   "\"category_file\": \"/opt/cat.csv\"}, "
                   "\"fb\": {\"app_id\": \"42\", \"app_secret\": \"topsecret\"}, \"other\": {}}");
        QCOMPARE(config.kind, SpotConfig::Kind::Reputation);
        QVERIFY(config.gti && config.facebook);
        QCOMPARE(config.gti->client, QStringLiteral("/opt/gti/restclient"));
        QCOMPARE(config.gti->request, QStringLiteral("{\"q\":[###QUERY###]}"));
        QVERIFY(config.gti->hasPassword && config.facebook->hasSecret);
        QCOMPARE(config.facebook->appId, QStringLiteral("42"));
        for (const SpotConfig::Key& key : config.keys)
            QVERIFY2(!key.sentence.contains(QLatin1String("hunter2"))
                         && !key.sentence.contains(QLatin1String("topsecret")),
                     qPrintable(key.sentence));
        QVERIFY(keysOf(config, false).contains(QStringLiteral("other")));
    }

    void whatNobodyFilledIn()
    {
        const SpotConfig config = parsed("{\"gti\": {\"server\": \"<server>\", \"user\": "
                                         "\"<user>\", \"password\": \"<password>\", "
                                         "\"refclient\": \"<refclient location>\"}}");
        QVERIFY(config.gti->server.isEmpty() && config.gti->client.isEmpty());
        QVERIFY(!config.gti->hasPassword);
        QCOMPARE(keysOf(config, true), QStringList());
    }

    void networkContextAndIana()
    {
        SpotConfig config = parsed("{\"NC\" : {\"network_context\" : \"/opt/context/nc.csv\"}}");
        QCOMPARE(config.kind, SpotConfig::Kind::NetworkContext);
        QCOMPARE(config.networkContextFile, QStringLiteral("/opt/context/nc.csv"));
        config = parsed("{\"IANA\": {\"dns_qry_class\":\"dns-qclass.csv\"}}");
        QCOMPARE(config.kind, SpotConfig::Kind::Iana);
        QCOMPARE(keysOf(config, false), QStringList { QStringLiteral("IANA.dns_qry_class") });
    }

    void setup()
    {
        const SpotConfig config = parsed("# a comment\n"
                                         "UINODE='node03'\n"
                                         "export DBNAME='spot'\n"
                                         "DSOURCE=flow\n"
                                         "HUSER='/user/spot'\n"
                                         "NAME_NODE=\"nn1\"  # the name node\n"
                                         "WEB_PORT=50070\n"
                                         "IMPALA_DEM=${NAME_NODE}.lab\n"
                                         "IMPALA_PORT=21050\n"
                                         "LPATH=${LUSER}/ml/${DSOURCE}\n"
                                         "EVIL=$(touch /tmp/never)\n"
                                         "not a line of it\n");
        QCOMPARE(config.kind, SpotConfig::Kind::Setup);
        QCOMPARE(config.database, QStringLiteral("spot"));
        QCOMPARE(config.impalaHost, QStringLiteral("nn1.lab"));
        QCOMPARE(config.impalaPort, 21050);
        QCOMPARE(config.webHdfs, QStringLiteral("webhdfs://nn1:50070/user/spot"));
        QVERIFY(keysOf(config, false).contains(QStringLiteral("LPATH")));
        QVERIFY(keysOf(config, true).contains(QStringLiteral("DBNAME")));
        QVERIFY(!keysOf(config, true).contains(QStringLiteral("EVIL")));
        QVERIFY(parsed("NAME_NODE=''\nWEB_PORT=50070\nHUSER='/user/spot'\n").webHdfs.isEmpty());
    }

    void whatIsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("prose") << QByteArray("Dear Sir or Madam,\n");
        QTest::newRow("other JSON") << QByteArray("{\"version\": 1}");
        QTest::newRow("half JSON") << QByteArray("{\"gti\": {\"server\"");
        QTest::newRow("wrong flow_conf") << QByteArray("{\"flow_results_fields\": 3}");
        QTest::newRow("NC that is a text") << QByteArray("{\"NC\": \"x\"}");
    }
    void whatIsNone()
    {
        QFETCH(QByteArray, content);
        const auto config = parseSpotConfig(content, QStringLiteral("the file"));
        QVERIFY(!config);
        QCOMPARE(config.error().code, ErrorCode::BadInput);
        QVERIFY2(config.error().message.contains(QLatin1String("the file")),
                 qPrintable(config.error().message));
    }
};

FW_TEST(TestSpotConfig, "tst_spotconfig")

} // namespace fw

#include "tst_spotconfig.moc"
