// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/importflows.h"
#include "core/pipeline/runanalysis.h"
#include "core/storage/embeddedstore.h"
#include "tests/acceptance/realdays.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(fw::test::RealDay)

namespace fw {

using test::RealDay;

// Six real days whose answers were worked out independently of this program.
class TestRealDays : public test::TestCase
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
        QVERIFY(real.day().isValid());
        const QTemporaryDir temporary;
        const auto workspace = Workspace::open(temporary.filePath(QStringLiteral("w")));
        QVERIFY(workspace);
        const auto imported = importFlows(*workspace, real.flowFile(), {});
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
        QCOMPARE(imported->flows() + imported->rejected.total(),
                 test::numberOf(real.truth(), "flows"));

        auto store = EmbeddedStore::open(workspace->storePath());
        QVERIFY(store);
        const RunServices services { &*workspace, store->get(), {}, {} };
        QCOMPARE(real.limits().size(), 3);
        for (const QString& limit : real.limits()) {
            const auto report =
                runAnalysis({ real.day(), limit.toLongLong(), real.resultsFile() }, services, {});
            QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
            test::compareWithTruth(**store, real, limit);
        }
        test::compareMinutes(**store, real);
    }
};

FW_TEST(TestRealDays, "tst_realdays")

} // namespace fw

#include "tst_realdays.moc"
