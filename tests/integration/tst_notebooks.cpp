// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

// The notebook a day gets is executed by Jupyter, in the day's folder.
class TestNotebooks : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theDaysNotebookRuns()
    {
        const QString jupyter = QStandardPaths::findExecutable(QStringLiteral("jupyter-nbconvert"));
        if (jupyter.isEmpty()) {
            test::printSkipped(QStringLiteral("jupyter-nbconvert is not installed"));
            QSKIP("jupyter-nbconvert is not installed");
        }
        const QTemporaryDir folder;
        const Day day(2026, 3, 18);
        auto session = Session::open(folder.filePath(QStringLiteral("work space")));
        QVERIFY(session);
        QVERIFY((*session)->makeSample({ day, 2000, 3 }, {}));
        QVERIFY((*session)->run({ day, 100, {} }, {}));
        const auto rows = (*session)->store().suspicious(day);
        QVERIFY(rows);

        QProcess process;
        process.setWorkingDirectory((*session)->workspace().notebookFolder(day));
        process.start(jupyter,
                      { QStringLiteral("--to"), QStringLiteral("markdown"),
                        QStringLiteral("--stdout"), QStringLiteral("--execute"),
                        QStringLiteral("Day_In_Numbers.ipynb") });
        QVERIFY(process.waitForFinished(120000));
        const QByteArray out = process.readAllStandardOutput();
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QVERIFY(out.contains("flow_scores                        100"));
        const SuspiciousConnection& first = rows->front();
        const QString shown = QStringLiteral("%1:%2 -> %3:%4")
                                  .arg(first.srcip.toString())
                                  .arg(first.sport)
                                  .arg(first.dstip.toString())
                                  .arg(first.dport);
        QVERIFY(out.contains(shown.toLatin1()));
        QVERIFY(out.contains("TCP"));
    }

    void aChangedNotebookIsKept()
    {
        const QTemporaryDir folder;
        const Day day(2026, 3, 18);
        auto session = Session::open(folder.filePath(QStringLiteral("w")));
        QVERIFY(session);
        QVERIFY((*session)->makeSample({ day, 2000, 3 }, {}));
        QVERIFY((*session)->run({ day, 100, {} }, {}));
        QFile notebook((*session)->workspace().notebookFolder(day)
                       + QStringLiteral("/Day_In_Numbers.ipynb"));
        QVERIFY(notebook.open(QIODevice::WriteOnly | QIODevice::Truncate));
        notebook.write("mine");
        notebook.close();
        const auto report = (*session)->run({ day, 50, {} }, {});
        QVERIFY(report);
        QCOMPARE(report->find(Stage::Notebooks)->rows, 0);
        QVERIFY(notebook.open(QIODevice::ReadOnly));
        QCOMPARE(notebook.readAll(), QByteArray("mine"));
    }
};

FW_TEST(TestNotebooks, "tst_notebooks")

} // namespace fw

#include "tst_notebooks.moc"
