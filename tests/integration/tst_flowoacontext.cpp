// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/workspace.h"
#include "tests/integration/dayfixture.h"
#include "tests/integration/programrunner.h"
#include "tests/support/testmain.h"

#include <QJsonObject>
#include <QTest>

namespace fw {

namespace {

QString answerOf(const QJsonObject& address, const char* service)
{
    for (const QJsonValue& answer : address[QLatin1String("answers")].toArray())
        if (answer[QLatin1String("name")].toString() == QLatin1String(service))
            return answer[QLatin1String("answer")].toString()
                + answer[QLatin1String("problem")].toString();
    return QStringLiteral("not asked");
}

QString stateOf(const QJsonArray& lines, const char* name)
{
    for (const QJsonValue& line : lines)
        if (line[QLatin1String("name")].toString() == QLatin1String(name))
            return line[QLatin1String("state")].toString() + QLatin1Char(' ')
                + line[QLatin1String("found")].toString();
    return QStringLiteral("no such line");
}

} // namespace

// The real program's context, check and import-config.
class TestFlowOaContext : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyServiceAnswers()
    {
        const test::FlowOaPlace place;
        QVERIFY(place.run("demo --flows 2000").code == 0);
        test::writeFile(place.workspace() + QStringLiteral("/context/ipranges.csv"),
                        "10.0.0.0,10.255.255.255,the office\n");
        test::writeFile(place.workspace() + QStringLiteral("/context/networkcontext_1.csv"),
                        "ip,name\n2001:db8::5,\"the six, \x1b[31m\"\n");
        const auto ended = place.run("context 10.1.2.3 2001:db8::5 8.8.8.8 --format json");
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        const QJsonArray all = test::arrayOf(ended.out);
        QCOMPARE(all.size(), 3);
        QVERIFY(all[0][QLatin1String("internal")].toBool());
        QCOMPARE(answerOf(all[0].toObject(), "network"), QStringLiteral("the office"));
        QVERIFY(!all[1][QLatin1String("internal")].toBool());
        QVERIFY(all[1][QLatin1String("special_purpose")].toBool());
        QVERIFY(answerOf(all[1].toObject(), "network").startsWith(QLatin1String("the six")));
        QVERIFY(!all[2][QLatin1String("special_purpose")].toBool());
        QCOMPARE(answerOf(all[2].toObject(), "host_name"), QStringLiteral("not asked"));
        const auto table = place.run("context 2001:db8::5");
        QVERIFY(!table.out.contains('\x1b'));
        QCOMPARE(place.run("context 10.1.2.300").code, 2);
        QCOMPARE(place.run("context").code, 2);
    }

    void aBrokenContextFileIsAnErrorAndNotAnAnswer()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        test::writeFile(place.workspace() + QStringLiteral("/context/ipranges.csv"),
                        QByteArray(100'000, 'x'));
        const auto ended = place.run("context 10.1.2.3");
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.contains(QLatin1String("ipranges.csv")), qPrintable(ended.err));
    }

    void aWorkspaceIsLookedThrough()
    {
        const test::FlowOaPlace place;
        QVERIFY(place.run("demo --flows 2000").code == 0);
        auto ended = place.run("check --format json");
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QJsonArray lines = test::arrayOf(ended.out);
        for (const char* name : { "settings", "columns", "network", "names", "places" })
            QVERIFY2(stateOf(lines, name).startsWith(QLatin1String("good")),
                     qPrintable(stateOf(lines, name)));

        test::writeFile(place.workspace() + QStringLiteral("/context/ipranges.csv"),
                        "10.0.0.0,10.0.0.99,a\n10.0.0.50,10.0.0.200,b\n10.9.0.1,10.8.0.1,c\n");
        test::writeFile(place.workspace() + QStringLiteral("/context/bad.mmdb"), "no database");
        test::writeFile(place.workspace() + QStringLiteral("/flow_conf.json"), "{}");
        ended = place.run("check --format json");
        QCOMPARE(ended.code, 1);
        lines = test::arrayOf(ended.out);
        const QString network = stateOf(lines, "network");
        QVERIFY2(network.startsWith(QLatin1String("remark"))
                     && network.contains(QLatin1String("line 2"))
                     && network.contains(QLatin1String("line 3")),
                 qPrintable(network));
        // All that is wrong is named, also where no row is left that could be used.
        QByteArray ranges;
        for (int i = 1; i <= 9; ++i)
            ranges += "10.0.0.300,10.0.0." + QByteArray::number(i) + ",x\n";
        test::writeFile(place.workspace() + QStringLiteral("/context/ipranges.csv"), ranges);
        const QString unusable =
            stateOf(test::arrayOf(place.run("check --format json").out), "network");
        QVERIFY2(unusable.contains(QLatin1String("holds no network")), qPrintable(unusable));
        for (int i = 1; i <= 9; ++i)
            QVERIFY2(unusable.contains(QStringLiteral("line %1:").arg(i)), qPrintable(unusable));
        QVERIFY2(stateOf(lines, "places").contains(QLatin1String("bad.mmdb")),
                 qPrintable(stateOf(lines, "places")));
        QVERIFY2(stateOf(lines, "columns").startsWith(QLatin1String("wrong")),
                 qPrintable(stateOf(lines, "columns")));
        QCOMPARE(place.run("check --workspace /nowhere/at/all").code, 2); // given twice
    }

    void spotsFilesAreTakenOver()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        const QByteArray settings =
            test::readFile(place.workspace() + QStringLiteral("/workbench.json"));
        test::writeFile(place.path("nc.csv"), "10.0.0.5, the printer\n");
        test::writeFile(place.path("nc_config.json"),
                        "{\"NC\": {\"network_context\": \"nc.csv\"}}");
        auto ended = place.run("import-config --dry-run", { place.path("nc_config.json") });
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QVERIFY2(ended.err.contains(QLatin1String("Would be done")), qPrintable(ended.err));
        const QString names = place.workspace() + QStringLiteral("/context/networkcontext_1.csv");
        QVERIFY(!QFile::exists(names));
        ended = place.run("import-config", { place.path("nc_config.json") });
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QCOMPARE(test::readFile(names), QByteArray("10.0.0.5, the printer\n"));
        // What is there already is not replaced.
        test::writeFile(place.path("nc.csv"), "10.0.0.6, another\n");
        ended = place.run("import-config", { place.path("nc_config.json") });
        QVERIFY(ended.err.contains(QLatin1String("Nothing was changed")));
        QCOMPARE(test::readFile(names), QByteArray("10.0.0.5, the printer\n"));

        test::writeFile(place.path("spot.conf"),
                        "DBNAME='spot'\nIMPALA_DEM=node04\nIMPALA_PORT=21050\nHUSER='/user/spot'\n"
                        "NAME_NODE='nn'\nWEB_PORT=50070\nPRECISION='64'\n");
        ended = place.run("import-config", { place.path("spot.conf") });
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QVERIFY(ended.out.contains("PRECISION") && ended.out.contains("has no meaning here"));
        QVERIFY2(ended.err.contains(QLatin1String("node04"))
                     && ended.err.contains(
                         QLatin1String("webhdfs://nn:50070/user/spot/flow/scored_results/{day}")),
                 qPrintable(ended.err));
        // Without a driver there is nothing to connect with.
        QCOMPARE(test::readFile(place.workspace() + QStringLiteral("/workbench.json")), settings);

        test::writeFile(place.path("reputation_config.json"),
                        "{\"gti\": {\"server\": \"gti.example\", \"user\": \"ann\", "
                        "\"password\": \"hunter2\", \"ci\": \"{\\\"q\\\":[###QUERY###]}\", "
                        "\"refclient\": \"/opt/gti/restclient\"}, "
                        "\"fb\": {\"app_id\": \"42\", \"app_secret\": \"topsecret\"}}");
        ended = place.run("import-config", { place.path("reputation_config.json") });
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        const QByteArray after =
            test::readFile(place.workspace() + QStringLiteral("/workbench.json"));
        QVERIFY(after.contains("/opt/gti/restclient") && after.contains("\"42\""));
        QVERIFY(!after.contains("hunter2") && !after.contains("topsecret"));
        QVERIFY(!after.contains("\"enabled\": true"));
        QVERIFY2(ended.err.contains(QLatin1String("FLOW_REPUTATION_GTI")), qPrintable(ended.err));
        const auto check = place.run("check --format json");
        QVERIFY2(
            stateOf(test::arrayOf(check.out), "reputation").contains(QLatin1String("No service")),
            check.out.constData());

        test::writeFile(place.path("letter.txt"), "Dear all\n");
        ended = place.run("import-config", { place.path("letter.txt") });
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(QLatin1String("none of Spot's")), qPrintable(ended.err));
        QCOMPARE(place.run("import-config a b").code, 2);
    }

    void anotherDatabaseIsLeftAsItIs()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        auto workspace = Workspace::open(place.workspace());
        QVERIFY(workspace);
        ConnectionSettings settings;
        settings.engine = Engine::PostgreSql;
        settings.driver = QStringLiteral("PostgreSQL Unicode");
        settings.host = QStringLiteral("pg.example");
        settings.port = 5433;
        settings.database = QStringLiteral("flows");
        settings.schema = QStringLiteral("oa");
        settings.user = QStringLiteral("ann");
        QVERIFY(workspace->saveConnection(settings));
        test::writeFile(place.path("engine.json"),
                        "{\"oa_data_engine\": \"impala\", "
                        "\"impala\": {\"impala_daemon\": \"node04\"}}");
        const auto ended = place.run("import-config", { place.path("engine.json") });
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QVERIFY2(ended.err.contains(QLatin1String("node04"))
                     && ended.err.contains(QLatin1String("pg.example"))
                     && ended.err.contains(QLatin1String("Nothing was changed")),
                 qPrintable(ended.err));
        workspace = Workspace::open(place.workspace());
        QVERIFY(workspace && workspace->connection() == settings);
    }

    void impalaKeepsItsPortAndOnlyImpalaIsTaken()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        auto workspace = Workspace::open(place.workspace());
        QVERIFY(workspace);
        ConnectionSettings settings;
        settings.engine = Engine::Impala;
        settings.driver = QStringLiteral("Impala");
        settings.host = QStringLiteral("old.example");
        settings.port = 21051;
        QVERIFY(workspace->saveConnection(settings));
        test::writeFile(place.path("engine.json"),
                        "{\"oa_data_engine\": \"hive\", "
                        "\"impala\": {\"impala_daemon\": \"node04\"}}");
        auto ended = place.run("import-config", { place.path("engine.json") });
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        workspace = Workspace::open(place.workspace());
        QVERIFY(workspace && workspace->connection() == settings);
        test::writeFile(place.path("engine.json"),
                        "{\"oa_data_engine\": \"impala\", "
                        "\"impala\": {\"impala_daemon\": \"node04\"}}");
        ended = place.run("import-config", { place.path("engine.json") });
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        settings.host = QStringLiteral("node04");
        workspace = Workspace::open(place.workspace());
        QVERIFY(workspace && workspace->connection() == settings);
    }
};

FW_TEST(TestFlowOaContext, "tst_flowoacontext")

} // namespace fw

#include "tst_flowoacontext.moc"
