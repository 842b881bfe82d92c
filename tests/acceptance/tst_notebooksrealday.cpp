// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/importflows.h"
#include "core/pipeline/runanalysis.h"
#include "core/storage/embeddedstore.h"
#include "tests/acceptance/realdays.h"
#include "tests/support/notebookrunner.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

using namespace test;

// Both notebooks on a real day, held against answers that were worked out independently.
class TestNotebooksRealDay : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theyTellTheTruth()
    {
        QString reason = whyNoNotebooks();
        if (reason.isEmpty() && realDays().empty())
            reason = QStringLiteral("no real days at %1").arg(realDaysFolder());
        if (!reason.isEmpty()) {
            printSkipped(reason);
            QSKIP(qPrintable(reason));
        }
        const RealDay real = realDays().front();
        const QTemporaryDir temporary;
        const auto workspace = Workspace::open(temporary.filePath(QStringLiteral("w")));
        QVERIFY(workspace);
        auto store = EmbeddedStore::open(workspace->storePath());
        QVERIFY(store);
        const auto imported = importFlows(*workspace, real.flowFile(), {}, {}, [&](Day day) {
            return (*store)->openFlows(day, workspace->rawFlowsPath(day));
        });
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
        const QString limit = real.limits().front();
        const RunServices services { &*workspace, store->get(), {}, {} };
        const auto report =
            runAnalysis({ real.day(), limit.toLongLong(), real.resultsFile() }, services, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        compareWithTruth(**store, real, limit); // so what is compared with is the truth
        const auto counts = (*store)->tableCounts(real.day());
        QVERIFY(counts);
        const QString folder = workspace->notebookFolder(real.day()) + QLatin1Char('/');
        for (const char* name : { "Advanced_Mode.ipynb", "Threat_Investigation.ipynb" }) {
            NotebookFile notebook = NotebookFile::read(folder + QLatin1String(name));
            notebook.addCode(QStringLiteral(
                "import json\n"
                "ingest = day.ingest_summary()\n"
                "chords = day.chords()\n"
                "details = day.details()\n"
                "print('CHECK', json.dumps({'scores': len(suspicious), 'edges': len(details), "
                "'edge_bytes': int(details['ibyt'].sum()), 'chords': len(chords), 'chord_bytes': "
                "int(chords['ibyt'].sum()), 'minutes': len(ingest), 'flows': "
                "int(ingest['total'].sum()), 'raw': len(day.flows())}))"));
            const QString path = folder + QStringLiteral("check.ipynb");
            notebook.write(path);
            const auto ended = executeNotebook(path, QStringLiteral("/nonexistent"));
            QVERIFY2(ended.code == 0, qPrintable(ended.failure()));
            const QJsonObject found = ended.check();
            const auto number = [&found](const char* key) {
                return found[QLatin1String(key)].toInteger(-1);
            };
            QCOMPARE(number("scores"), counts->scores);
            QCOMPARE(number("edges"), counts->edges);
            QCOMPARE(number("edge_bytes"), counts->edgeBytes);
            QCOMPARE(number("chords"), counts->chords);
            QCOMPARE(number("chord_bytes"), counts->chordBytes);
            QCOMPARE(number("minutes"), counts->minutes);
            QCOMPARE(number("flows"), counts->flows);
            QCOMPARE(number("raw"), counts->flows);
        }
    }
};

FW_TEST(TestNotebooksRealDay, "tst_notebooksrealday")

} // namespace fw

#include "tst_notebooksrealday.moc"
