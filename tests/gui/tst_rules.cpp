// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "app/window/mainwindow.h"
#include "app/window/tableexporter.h"
#include "core/base/worker.h"
#include "tests/support/testmain.h"
#include "views/pages/chordpanel.h"
#include "views/pages/connectiontable.h"
#include "views/pages/historypanel.h"
#include "views/pages/rulepanel.h"
#include "views/pages/tabletools.h"
#include "views/pages/triagepage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <map>

namespace fw {

namespace {

constexpr int patience = 30000; // milliseconds before a hang is called one

} // namespace

// Rules, history, columns and copies in the real window.
class TestRules : public test::TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_workspace;

    static void settle(MainWindow& window)
    {
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), patience);
    }
    static QTableView& historyTable(MainWindow& window)
    {
        return *window.findChild<QTableView*>(QStringLiteral("historyTable"));
    }
    static QString historyText(MainWindow& window, int row)
    {
        const HistoryModel& model = window.triage().history().model();
        return model.index(row, HistoryModel::What).data().toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        m_workspace = m_folder.filePath(QStringLiteral("workspace"));
        bool ended = false;
        QString problem;
        Worker worker(QStringLiteral("setup"));
        worker.submit<RunReport>(
            [path = m_workspace](RunContext context) -> Result<RunReport> {
                auto session = Session::open(path);
                if (!session)
                    return failure(session.error());
                const Day day(2026, 3, 18);
                const auto sample = (*session)->makeSample({ day, 4000, 1 }, context);
                if (!sample)
                    return failure(sample.error());
                return (*session)->run({ day, 300, {} }, context);
            },
            this,
            [&](const Result<RunReport>& result) {
                problem = result ? QString() : result.error().text();
                ended = true;
            });
        QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
        QCOMPARE(problem, QString());
    }

    void aRuleIsMadeFromARowAppliedAndUndone()
    {
        MainWindow window(m_workspace, {});
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        settle(window);
        TriagePage& page = window.triage();
        RulePanel& rule = page.rule();
        QVERIFY(rule.visibleRegion().isEmpty()); // behind the chord, until it is wanted
        QVERIFY(window.findChild<QLabel*>(QStringLiteral("ruleWords"))
                    ->text()
                    .contains(QLatin1String("at least one field")));

        // A row whose source sent others as well.
        std::map<IpAddress, int> sent;
        for (int row = 0; row < page.model().rowCount(); ++row)
            ++sent[page.model().at(row).srcip];
        int chosen = 0;
        while (sent[page.model().at(chosen).srcip] < 3)
            ++chosen;
        page.table().selectRow(chosen);
        QTest::keyClick(&page.table(), Qt::Key_R);
        QVERIFY(!rule.visibleRegion().isEmpty());
        settle(window);
        const SuspiciousConnection first = page.model().at(chosen);
        auto* const source = window.findChild<QLineEdit*>(QStringLiteral("ruleSrc"));
        QCOMPARE(source->text(), first.srcip.toString());

        // Only the source is kept: every row it sent.
        for (const char* name : { "ruleDst", "ruleSport", "ruleDport", "ruleProto" })
            window.findChild<QLineEdit*>(QLatin1String(name))->clear();
        settle(window);
        const int expected = sent[first.srcip];
        auto* const words = window.findChild<QLabel*>(QStringLiteral("ruleWords"));
        QVERIFY2(words->text().startsWith(QStringLiteral("%1 row").arg(expected)),
                 qPrintable(words->text()));

        QTest::keyClicks(window.findChild<QLineEdit*>(QStringLiteral("ruleNote")),
                         QStringLiteral("scanner <b>"));
        QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("ruleApply")),
                          Qt::LeftButton);
        settle(window);
        QCOMPARE(page.model().counts().hiddenScored, expected);
        QCOMPARE(page.history().model().rowCount(), 1);
        QVERIFY2(historyText(window, 0).contains(first.srcip.toString()),
                 qPrintable(historyText(window, 0)));
        QCOMPARE(page.history().model().at(0).note, QStringLiteral("scanner <b>"));
        QVERIFY(window.findChild<QLabel*>(QStringLiteral("messageText"))
                    ->text()
                    .contains(QLatin1String("by rule")));

        // The step's rows are shown by a click, though Hide scored is on; Esc shows all again.
        QTest::keyClick(&page.table(), Qt::Key_Escape);
        QTest::keyClick(&page.table(), Qt::Key_H);
        QTableView& history = historyTable(window);
        QTest::mouseClick(
            history.viewport(), Qt::LeftButton, {},
            history.visualRect(history.model()->index(0, HistoryModel::What)).center());
        settle(window);
        QCOMPARE(page.model().rowCount(), expected);
        QCOMPARE(page.model().at(0).srcip, first.srcip);
        auto* const choice = window.findChild<QLabel*>(QStringLiteral("choiceWords"));
        QVERIFY(choice->isVisible());
        page.table().setFocus();
        QTest::keyClick(&page.table(), Qt::Key_Escape);
        QVERIFY(!choice->isVisible());
        QCOMPARE(page.model().rowCount(), 300 - expected);

        QTest::keyClick(&page.table(), Qt::Key_Z, Qt::ControlModifier);
        settle(window);
        QCOMPARE(page.model().rowCount(), 300);
        QCOMPARE(page.history().model().rowCount(), 2);
        QVERIFY(historyText(window, 1).endsWith(QLatin1String(", undone")));
    }

    void copiesGoToTheClipboard()
    {
        MainWindow window(m_workspace, {});
        window.show();
        settle(window);
        ConnectionTable& table = window.triage().table();
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        settle(window);
        const QStringList lines =
            QGuiApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QLatin1String("verdict\trank\tscore\ttstart\tsrcip")));
        QCOMPARE(lines[1].split(QLatin1Char('\t'))[1], QStringLiteral("0"));
        QCOMPARE(lines[2].split(QLatin1Char('\t'))[1], QStringLiteral("1"));
    }

    void whatIsOnScreenIsExported()
    {
        MainWindow window(m_workspace, {});
        window.show();
        settle(window);
        auto* const exporter = window.findChild<TableExporter*>();
        const QString path = m_folder.filePath(QStringLiteral("out.csv"));
        QSignalSpy said(exporter, &TableExporter::said);
        QSignalSpy failed(exporter, &TableExporter::failed);
        window.triage().table().horizontalHeader()->setSectionHidden(
            static_cast<int>(ConnectionColumn::Score), true);
        exporter->save(window.triage().tableTools().shownRows(), TableFormat::Csv, path);
        settle(window);
        QCOMPARE(said.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 301);
        QVERIFY(lines[0].startsWith("verdict,rank,tstart,"));
        // A place that cannot be written to is said, with its name.
        const QString nowhere = m_folder.filePath(QStringLiteral("none/out.csv"));
        exporter->save(window.triage().tableTools().shownRows(), TableFormat::Csv, nowhere);
        settle(window);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(nowhere));
    }

    void exportAsksWhereAndGivesTheEnding()
    {
        MainWindow window(m_workspace, {});
        window.show();
        settle(window);
        // Everything shown goes out, whatever is selected; a name without ending gets one.
        window.triage().table().selectRow(0);
        const QString name = m_folder.filePath(QStringLiteral("named"));
        QTimer::singleShot(200, qApp, [name] {
            auto* const dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QLineEdit*>()->setText(name);
            QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        });
        window.triage().tableTools().exportAction()->trigger();
        settle(window);
        QFile file(name + QStringLiteral(".csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 301);
    }

    void layoutAndColumnsAreRememberedAndReset()
    {
        const int score = static_cast<int>(ConnectionColumn::Score);
        {
            MainWindow window(m_workspace, {});
            window.restoreLayout();
            window.show();
            settle(window);
            window.triage().table().horizontalHeader()->setSectionHidden(score, true);
            window.findChild<QDockWidget*>(QStringLiteral("historyDock"))->hide();
            window.close();
            QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), patience);
        }
        MainWindow window(m_workspace, {});
        window.restoreLayout();
        window.show();
        settle(window);
        auto* const header = window.triage().table().horizontalHeader();
        auto* const history = window.findChild<QDockWidget*>(QStringLiteral("historyDock"));
        QVERIFY(header->isSectionHidden(score));
        QVERIFY(history->isHidden());
        window.triage().resetLayout();
        QVERIFY(!header->isSectionHidden(score));
        QVERIFY(!history->isHidden());
    }

    void aDamagedLayoutHarmsNothing()
    {
        UserSettings damaged;
        damaged.windowGeometry = damaged.windowState = damaged.triageState = "\x01\x02garbage";
        damaged.connectionColumns = damaged.detailsColumns = "{\"columns\":";
        QSettings store;
        saveUserSettings(damaged, store);
        MainWindow window(m_workspace, {});
        window.restoreLayout();
        window.show();
        settle(window);
        QVERIFY(window.triage().table().isVisible());
        QVERIFY(window.triage().chord().isVisible());
        store.clear();
    }
};

FW_TEST(TestRules, "tst_rules")

} // namespace fw

#include "tst_rules.moc"
