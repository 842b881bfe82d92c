// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engines/doctorfixture.h"
#include "tests/engines/storefixture.h"
#include "tests/integration/programrunner.h"
#include "tests/support/testmain.h"

#include <QJsonObject>
#include <QScopeGuard>

#include <csignal>

namespace fw {

// The command as a user meets it: what it prints, its exit code, Ctrl+C.
class TestFlowOaDoctor : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = test::PostgresServer::whyNot(); !reason.isEmpty()) {
            test::printSkipped(reason);
            return;
        }
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        QVERIFY(m_server.createSchema(QStringLiteral("spot")));
        QVERIFY(m_server.execute(QStringLiteral(
            "CREATE ROLE anna_analyst LOGIN PASSWORD 'secret words'; GRANT USAGE ON SCHEMA spot TO "
            "anna_analyst")));
    }

    void theEmbeddedStoreAsATable()
    {
        const test::FlowOaPlace place;
        test::workspaceWith(place.workspace(), {});
        const auto ended = place.run("doctor");
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        const QList<QByteArray> lines = ended.out.split('\n');
        QVERIFY(lines[0].startsWith("check ") && lines[0].contains("result")
                && lines[0].endsWith("found"));
        QVERIFY2(lines[1].startsWith("connection ") && lines[1].contains(" pass "),
                 lines[1].constData());
        QVERIFY(!ended.out.contains("what to do"));
        QVERIFY(ended.out.contains("SQLite needs no such check."));
        QCOMPARE(lines.size(), 27);
    }

    void postgresAsJson()
    {
        if (skips())
            return;
        const test::FlowOaPlace place;
        test::workspaceWith(place.workspace(), test::settingsOf(m_server, QStringLiteral("spot")));
        const auto ended =
            withPassword(m_server.password(), [&] { return place.run("doctor --format json"); });
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        const QJsonObject json = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(json[QLatin1String("engine")].toString(), QStringLiteral("postgresql"));
        QCOMPARE(json[QLatin1String("failed")].toInt(-1), 0);
        for (const char* key :
             { "program", "qt", "system", "server_version", "driver", "driver_version", "checked" })
            QVERIFY2(!json[QLatin1String(key)].toString().isEmpty(), key);
        const QJsonObject connection = json[QLatin1String("connection")].toObject();
        QCOMPARE(connection[QLatin1String("user")].toString(), QStringLiteral("set"));
        QCOMPARE(connection[QLatin1String("authentication")].toString(),
                 QStringLiteral("password"));
        const QJsonArray lines = json[QLatin1String("lines")].toArray();
        QCOMPARE(lines.size(), 25);
        QCOMPARE(lines[0][QLatin1String("name")].toString(), QStringLiteral("connect"));
        QCOMPARE(lines[0][QLatin1String("state")].toString(), QStringLiteral("pass"));
        QVERIFY(!ended.out.contains(m_server.password().toUtf8()));
    }

    void aFailureSaysWhatToDoAndNoSecret()
    {
        if (skips())
            return;
        const test::FlowOaPlace place;
        ConnectionSettings settings = test::settingsOf(m_server, QStringLiteral("spot"));
        settings.user = QStringLiteral("anna_analyst");
        test::workspaceWith(place.workspace(), settings);
        for (const char* password : { "secret words", "no such secret" }) {
            for (const char* format : { "table", "json" }) {
                const auto ended = withPassword(QString::fromLatin1(password), [&] {
                    return place.run("doctor --format", QStringList { QLatin1String(format) });
                });
                QCOMPARE(ended.code, 1);
                QVERIFY2(ended.err.contains(QLatin1String("flow-oa: 1 check")),
                         qPrintable(ended.err));
                QVERIFY(qstrcmp(format, "table") != 0 || ended.out.contains("what to do"));
                for (const char* secret : { password, "anna_analyst" })
                    QVERIFY2(!ended.out.contains(secret)
                                 && !ended.err.contains(QLatin1String(secret)),
                             ended.out.constData());
            }
        }
    }

    void interruptDropsTheSchema()
    {
        if (skips())
            return;
        const test::FlowOaPlace place;
        const Workspace workspace = test::workspaceWith(
            place.workspace(), test::settingsOf(m_server, QStringLiteral("spot")));
        const auto ended = withPassword(m_server.password(), [&] {
            QProcess process;
            place.program.prepare(process,
                                  { QStringLiteral("doctor"), QStringLiteral("--format"),
                                    QStringLiteral("json"), QStringLiteral("--workspace"),
                                    place.workspace() });
            process.start();
            [&] {
                QTRY_VERIFY_WITH_TIMEOUT(isSleeping(), 60'000);
            }();
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
            return test::ProgramRunner::finish(process);
        });
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(QLatin1String("Stopped before all was checked.")),
                 qPrintable(ended.err));
        const QJsonObject json = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(json[QLatin1String("stopped")].toBool(), true);
        QCOMPARE(json[QLatin1String("failed")].toInt(-1), 0);
        QCOMPARE(m_server
                     .rowsOf(QStringLiteral("SELECT 1 FROM pg_namespace WHERE nspname LIKE "
                                            "'flow_workbench%'"))
                     .size(),
                 0);
        QCOMPARE(test::scratchFilesIn(workspace), QStringList());
    }

    void aMistypedWorkspaceIsNotMade()
    {
        const test::FlowOaPlace place;
        const auto ended = place.run("doctor");
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.err.contains(QLatin1String("There is no workspace at ")));
        QVERIFY(!QFile::exists(place.workspace()));
        QCOMPARE(place.run("doctor --format csv").code, 2);
    }

private:
    bool skips() const
    {
        if (m_server.isRunning())
            return false;
        QTest::qSkip("no PostgreSQL here", __FILE__, __LINE__);
        return true;
    }

    template<typename Do>
    static test::Ended withPassword(const QString& password, const Do& run)
    {
        qputenv("FLOW_DB_PASSWORD", password.toUtf8());
        const auto forget = qScopeGuard([] { qunsetenv("FLOW_DB_PASSWORD"); });
        return run();
    }

    bool isSleeping() const
    {
        return !m_server
                    .rowsOf(QStringLiteral("SELECT pid FROM pg_stat_activity WHERE state = "
                                           "'active' AND query LIKE 'SELECT CAST(PG_SLEEP%'"))
                    .isEmpty();
    }

    test::PostgresServer m_server;
};

FW_TEST(TestFlowOaDoctor, "tst_flowoadoctor")

} // namespace fw

#include "tst_flowoadoctor.moc"
