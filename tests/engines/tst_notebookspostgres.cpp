// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "tests/engines/doctorfixture.h"
#include "tests/engines/storefixture.h"
#include "tests/integration/programrunner.h"
#include "tests/support/notebookrunner.h"
#include "tests/support/testmain.h"

#include <QScopeGuard>
#include <QTest>

namespace fw {

using namespace test;

// The same notebooks on a workspace whose tables are in a PostgreSQL, read through ODBC.
class TestNotebooksPostgres : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString reason = PostgresServer::whyNot();
        if (reason.isEmpty())
            reason = whyNoNotebooks();
        if (reason.isEmpty() && !hasPyodbc())
            reason = QStringLiteral("python3-pyodbc is not installed");
        if (!reason.isEmpty()) {
            printSkipped(reason);
            QSKIP(qPrintable(reason));
        }
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    }

    void theyReadAndWriteAsOnSqlite()
    {
        const QString schema = QStringLiteral("notebooks");
        QVERIFY(m_server.execute(QStringLiteral("CREATE SCHEMA notebooks")));
        qputenv("FLOW_DB_PASSWORD", m_server.password().toUtf8());
        const auto forget = qScopeGuard([] { qunsetenv("FLOW_DB_PASSWORD"); });
        const FlowOaPlace place;
        workspaceWith(place.workspace(), settingsOf(m_server, schema));
        auto session = Session::open(place.workspace());
        QVERIFY2(session, session ? "" : qPrintable(session.error().text()));
        const Day day(2026, 3, 18);
        const auto sample = (*session)->makeSample({ day, 2000, 3 }, {});
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().text()));
        const auto report = (*session)->run({ day, 60, {} }, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(place.run("score -d 20260318 --score high --dst-port 443").code, 0);

        const QString folder = (*session)->workspace().notebookFolder(day) + QLatin1Char('/');
        const auto advanced =
            checked(folder, "Advanced_Mode.ipynb",
                    "day.score(suspicious[suspicious['verdict'] == ''].head(2), 'low')\n"
                    "import json\n"
                    "print('CHECK', json.dumps({'keys': list(suspicious['key']), 'verdicts': "
                    "list(day.suspicious()['verdict']), 'edges': len(details), 'chords': "
                    "len(chords), 'flows': int(ingest['total'].sum()), 'raw': len(day.flows())}))");
        QVERIFY2(advanced.code == 0, qPrintable(advanced.failure()));
        QJsonArray keys;
        QJsonArray verdicts;
        const QJsonArray listed = arrayOf(place.run("suspicious -d 20260318 --format json").out);
        for (const QJsonValue& row : listed) {
            keys.append(row[QLatin1String("key")]);
            verdicts.append(row[QLatin1String("verdict")].toString());
        }
        const QJsonObject found = advanced.check();
        QCOMPARE(keys.size(), 60);
        QCOMPARE(found[QLatin1String("keys")].toArray(), keys);
        QCOMPARE(found[QLatin1String("verdicts")].toArray(), verdicts);
        QVERIFY(verdicts.contains(QStringLiteral("low"))
                && verdicts.contains(QStringLiteral("high")));
        const auto counts = (*session)->store().tableCounts(day);
        QVERIFY(counts);
        QCOMPARE(found[QLatin1String("edges")].toInteger(), counts->edges);
        QCOMPARE(found[QLatin1String("chords")].toInteger(), counts->chords);
        QCOMPARE(found[QLatin1String("flows")].toInteger(), counts->flows);
        QCOMPARE(found[QLatin1String("raw")].toInteger(), counts->flows);

        const auto threat =
            checked(folder, "Threat_Investigation.ipynb",
                    "day.save_story(threat, \"It's\", 'a\\\\b\\n$x$', timeline)\n"
                    "import json\n"
                    "print('CHECK', json.dumps({'ip': threat, 'story': day.story(threat), 'rows': "
                    "len(timeline), 'stored': len(day.timeline(threat))}))");
        QVERIFY2(threat.code == 0, qPrintable(threat.failure()));
        const QJsonObject story = threat.check();
        QCOMPARE(story[QLatin1String("story")].toArray(),
                 (QJsonArray { QStringLiteral("It's"), QStringLiteral("a\\b\n$x$") }));
        QVERIFY(story[QLatin1String("rows")].toInteger() > 0);
        QCOMPARE(story[QLatin1String("stored")], story[QLatin1String("rows")]);
        const auto timeline = (*session)->store().timeline(
            day, *IpAddress::parse(story[QLatin1String("ip")].toString()));
        QVERIFY(timeline);
        QCOMPARE(static_cast<qint64>(timeline->size()), story[QLatin1String("rows")].toInteger());
        // The password went no further than the environment.
        QVERIFY(!advanced.out.contains(m_server.password().toUtf8()));
        QVERIFY(!threat.out.contains(m_server.password().toUtf8()));
    }

    void withoutThePasswordASentenceSaysWhatToDo()
    {
        qunsetenv("FLOW_DB_PASSWORD");
        const FlowOaPlace place;
        workspaceWith(place.workspace(), settingsOf(m_server, QStringLiteral("public")));
        const auto connection = place.run("connection --format json");
        QVERIFY2(connection.code == 0, qPrintable(connection.err));
        const QJsonObject json = QJsonDocument::fromJson(connection.out).object();
        QCOMPARE(json[QLatin1String("engine")].toString(), QStringLiteral("postgresql"));
        QCOMPARE(json[QLatin1String("password")].toBool(), true);
        QCOMPARE(json[QLatin1String("user")].toString(), m_server.user());
        QVERIFY(json[QLatin1String("odbc")].toString().contains(QStringLiteral("DRIVER={")));
        QVERIFY(!json[QLatin1String("odbc")].toString().contains(QStringLiteral("PWD")));
    }

private:
    static bool hasPyodbc()
    {
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     { QStringLiteral("-c"), QStringLiteral("import pyodbc") });
        return python.waitForFinished(60'000) && python.exitCode() == 0;
    }

    static ExecutedNotebook checked(const QString& folder, const char* name, const char* code)
    {
        NotebookFile notebook = NotebookFile::read(folder + QLatin1String(name));
        notebook.addCode(QString::fromUtf8(code));
        const QString path = folder + QStringLiteral("check ") + QLatin1String(name);
        notebook.write(path);
        return executeNotebook(path, QStringLiteral(FLOW_OA_PROGRAM));
    }

    PostgresServer m_server;
};

FW_TEST(TestNotebooksPostgres, "tst_notebookspostgres")

} // namespace fw

#include "tst_notebookspostgres.moc"
