// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/importflows.h"
#include "core/pipeline/runanalysis.h"
#include "core/storage/embeddedstore.h"
#include "tests/acceptance/realdays.h"
#include "tests/engines/storefixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

Q_DECLARE_METATYPE(fw::test::RealDay)

namespace fw {

using test::RealDay;

// The same real days in a PostgreSQL through ODBC: the same truth, and row for row what the
// embedded store answers.
class TestRealDaysPostgres : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(test::realDaysFolder()).exists()) {
            test::printSkipped(QStringLiteral("no real days at %1; set FLOW_SHARED to the folder "
                                              "that holds data/")
                                   .arg(test::realDaysFolder()));
            QSKIP("the real days are not here");
        }
        if (const QString reason = test::PostgresServer::whyNot(); !reason.isEmpty()) {
            test::printSkipped(reason);
            QSKIP("no PostgreSQL here");
        }
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    }

    void everyNumberEqualsTheTruth_data()
    {
        QTest::addColumn<RealDay>("real");
        for (const RealDay& real : test::realDays())
            QTest::newRow(qPrintable(real.name)) << real;
    }

    void everyNumberEqualsTheTruth()
    {
        QFETCH(RealDay, real);
        const QTemporaryDir temporary;
        const auto workspace = Workspace::open(temporary.filePath(QStringLiteral("w")));
        QVERIFY(workspace);
        auto embedded = EmbeddedStore::open(workspace->storePath());
        QVERIFY(embedded);
        const auto shared = test::sharedStore(
            m_server, { QStringLiteral("day_%1").arg(++m_schemas), Parameters::Bind, false },
            temporary.filePath(QStringLiteral("local.sqlite")));
        for (Store* store : { static_cast<Store*>(embedded->get()), shared.get() }) {
            const auto imported = importFlows(*workspace, real.flowFile(), {}, {}, [&](Day day) {
                return store->openFlows(day, workspace->rawFlowsPath(day));
            });
            QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
            QCOMPARE(imported->flows() + imported->rejected.total(),
                     test::numberOf(real.truth(), "flows"));
        }
        const QStringList limits = real.limits();
        QCOMPARE(limits.size(), 3);
        for (const QString& limit : limits) {
            run(*workspace, *shared, real, limit);
            test::compareWithTruth(*shared, real, limit);
            // A question for every row takes its time; the middle one would show nothing new.
            if (limit == limits[1])
                continue;
            run(*workspace, **embedded, real, limit);
            compare(test::answersOf(*shared, real.day()), test::answersOf(**embedded, real.day()));
        }
        test::compareMinutes(*shared, real);
    }

private:
    static void run(const Workspace& workspace, Store& store, const RealDay& real,
                    const QString& limit)
    {
        const RunServices services { &workspace, &store, {}, {} };
        const auto report =
            runAnalysis({ real.day(), limit.toLongLong(), real.resultsFile() }, services, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    }

    static void compare(const QStringList& found, const QStringList& expected)
    {
        for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
            if (found[i] != expected[i]) // QCOMPARE for each of so many is slow
                QCOMPARE(found[i], expected[i]);
        QCOMPARE(found.size(), expected.size());
        QVERIFY(found.size() > 300);
    }

    test::PostgresServer m_server;
    int m_schemas = 0;
};

FW_TEST(TestRealDaysPostgres, "tst_realdayspostgres")

} // namespace fw

#include "tst_realdayspostgres.moc"
