// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "app/window/mainwindow.h"
#include "tests/gui/windowhand.h"
#include "tests/support/testmain.h"
#include "views/pages/chordpanel.h"
#include "views/pages/connectiontable.h"
#include "views/pages/triagepage.h"
#include "views/widgets/chorddiagram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace fw {

namespace {

constexpr int patience = 30000; // milliseconds before a hang is called one

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString text(const RowCounts& counts)
{
    return QStringLiteral("shown %1 of %2, scored %3, filtered %4")
        .arg(counts.shown)
        .arg(counts.total)
        .arg(counts.hiddenScored)
        .arg(counts.hiddenByFilter);
}

QLabel* labelOf(QWidget& widget, const char* name)
{
    return widget.findChild<QLabel*>(QLatin1String(name));
}

} // namespace

// A day is triaged with the real window, by key and mouse.
class TestTriage : public test::TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_workspace;
    Day m_day = Day(2026, 3, 18);

    static void settle(MainWindow& window)
    {
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), patience);
    }

    // Presses a button of the modal dialog that is about to open.
    static void answerDialog(const char* button)
    {
        QTimer::singleShot(200, qApp, [button] {
            const QWidget* const dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            auto* const wanted = dialog->findChild<QPushButton*>(QLatin1String(button));
            QVERIFY(wanted);
            QTest::mouseClick(wanted, Qt::LeftButton);
        });
    }

    static QAction* actionOf(MainWindow& window, const QString& text)
    {
        for (QAction* action : window.findChildren<QAction*>())
            if (action->text().remove(QLatin1Char('&')) == text)
                return action;
        return nullptr;
    }

    QList<QByteArray> feedbackLines() const
    {
        return contentOf(m_workspace + QStringLiteral("/data/flow/20260318/ml_feedback.csv"))
            .trimmed()
            .split('\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = m_folder.filePath(QStringLiteral("workspace"));
        // The test itself stands in for a worker: a window program's own thread may not do this.
        Result<RunReport> report = cancelledError();
        std::unique_ptr<Worker> worker = std::make_unique<Worker>(QStringLiteral("setup"));
        bool ended = false;
        worker->submit<RunReport>(
            [path = m_workspace, day = m_day](RunContext context) -> Result<RunReport> {
                auto session = Session::open(path);
                if (!session)
                    return failure(session.error());
                const auto sample = (*session)->makeSample({ day, 4000, 1 }, context);
                if (!sample)
                    return failure(sample.error());
                return (*session)->run({ day, 300, {} }, context);
            },
            this,
            [&](Result<RunReport> result) {
                report = std::move(result);
                ended = true;
            });
        QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    }

    void aDayIsTriaged()
    {
        MainWindow window(m_workspace, {});
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        settle(window);

        // Open: the day is there, its first row is current, details and chord follow it.
        TriagePage& page = window.triage();
        ConnectionTable& table = page.table();
        QCOMPARE(text(page.model().counts()),
                 QStringLiteral("shown 300 of 300, scored 0, filtered 0"));
        QCOMPARE(table.currentIndex().row(), 0);
        QVERIFY(window.findChild<QComboBox*>(QStringLiteral("dayPicker"))
                    ->currentText()
                    .contains(QLatin1String("300 of 300")));
        auto* const detailsTable = window.findChild<QTableView*>(QStringLiteral("detailsTable"));
        QVERIFY(detailsTable->model()->rowCount() > 0);

        // Filter: typed into the box, by network; an unfinished address empties nothing.
        auto* const filter = window.findChild<QLineEdit*>(QStringLiteral("filterEdit"));
        QTest::keyClick(&table, Qt::Key_Slash);
        QVERIFY(filter->hasFocus());
        const IpAddress wanted = page.model().at(5).srcip;
        QTest::keyClicks(filter, wanted.toString());
        int matching = 0;
        for (int row = 0; row < page.model().rowCount(); ++row) {
            const SuspiciousConnection& c = page.model().at(row);
            QVERIFY(c.srcip == wanted || c.dstip == wanted);
            ++matching;
        }
        QVERIFY(matching > 0 && matching < 300);
        // The row that was selected may be gone; the next verdict key still has one to judge.
        QTRY_VERIFY(table.selectionModel()->hasSelection());
        filter->clear();
        QTest::keyClicks(filter, QStringLiteral("300.1.1.1"));
        QVERIFY(labelOf(page, "filterError")->isVisible());
        filter->clear();
        QVERIFY(!labelOf(page, "filterError")->isVisible());
        QCOMPARE(page.model().rowCount(), 300);
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(table.hasFocus());

        chordFollowsAndPivots(window);
        chordOfAnyAddress(window);
        scoreTwenty(window);
        undoFive(window);
        resetByDialog(window);
    }

    void theNextWindowKnowsWhatWasDone()
    {
        MainWindow window(m_workspace, m_day);
        window.show();
        settle(window);
        // The reset was undone at the end of the triage, so its verdicts are back.
        QCOMPARE(window.triage().model().counts().hiddenScored, m_afterUndo);
        QVERIFY(m_afterUndo > 0);
        QVERIFY(actionOf(window, QStringLiteral("Undo"))->isEnabled());
    }

    void closingKeepsVerdictsOnTheirWay()
    {
        int before = 0;
        {
            MainWindow window(m_workspace, m_day);
            window.show();
            settle(window);
            before = window.triage().model().counts().hiddenScored;
            for (int i = 0; i < 10; ++i)
                QTest::keyClick(&window.triage().table(), Qt::Key_3);
            window.close();
            QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), patience);
        }
        QVERIFY(feedbackLines().size() - 1 >= before + 10);
    }

    void anEmptyWorkspaceOffersToBegin()
    {
        MainWindow window(m_folder.filePath(QStringLiteral("empty")), {});
        window.show();
        settle(window);
        auto* const sample = window.findChild<QWidget*>(QStringLiteral("sampleButton"));
        QVERIFY(sample->isVisible() && sample->isEnabled());
        QVERIFY(!window.triage().isVisible());
    }

    void anAnalysisRunsInsideTheWindow()
    {
        MainWindow window(m_workspace, m_day);
        window.show();
        settle(window);
        window.findChild<QSpinBox*>(QStringLiteral("limit"))->setValue(200);
        actionOf(window, QStringLiteral("Run analysis"))->trigger();
        QVERIFY(!window.isSettled());
        settle(window);
        QCOMPARE(window.triage().model().counts().total, 200);
        QVERIFY(labelOf(window, "messageText")->text().contains(QLatin1String("200")));
    }

private:
    void chordFollowsAndPivots(MainWindow& window)
    {
        ConnectionTable& table = window.triage().table();
        ChordDiagram& diagram = window.triage().chord().diagram();
        // The first row, from the top, whose address has a diagram of several peers.
        for (int row = 0; row < 60; ++row) {
            const QRect cell =
                table.visualRect(table.model()->index(row, int(ConnectionColumn::Source)));
            if (!table.viewport()->rect().contains(cell))
                table.scrollTo(table.model()->index(row, 0));
            QTest::mouseClick(
                table.viewport(), Qt::LeftButton, {},
                table.visualRect(table.model()->index(row, int(ConnectionColumn::Source)))
                    .center());
            settle(window);
            if (diagram.scene().matrix.addresses.size() > 2)
                break;
        }
        QVERIFY(diagram.scene().matrix.addresses.size() > 2);
        QVERIFY(diagram.title().contains(QLatin1String("ytes sent by the originator")));
        // Walking to another arc by key and pressing Enter moves on to that address.
        const QString before = diagram.title();
        diagram.setFocus();
        // An address that has no diagram of its own says so and leaves this one standing.
        const int addresses = static_cast<int>(diagram.scene().matrix.addresses.size());
        for (int arc = 1; arc <= addresses && diagram.title() == before; ++arc) {
            for (int step = 0; step < arc; ++step)
                QTest::keyClick(&diagram, Qt::Key_Right);
            QVERIFY(!diagram.infoText().isEmpty());
            QTest::keyClick(&diagram, Qt::Key_Return);
            settle(window);
            QTest::keyClick(&diagram, Qt::Key_Escape);
        }
        QVERIFY(diagram.title() != before);
        table.setFocus();
    }

    // An address typed into the box comes from the raw flows when nothing is stored of it; back and
    // forward lead through those visited.
    void chordOfAnyAddress(MainWindow& window)
    {
        ChordPanel& panel = window.triage().chord();
        ChordDiagram& diagram = panel.diagram();
        auto* const box = panel.findChild<QLineEdit*>(QStringLiteral("chordAddress"));
        auto* const source = panel.findChild<QLabel*>(QStringLiteral("chordSourceText"));
        const IpAddress before = diagram.scene().selected;
        // A peer by the raw flows, which need not be ranked.
        auto* const which = panel.findChild<QComboBox*>(QStringLiteral("chordSource"));
        which->setFocus();
        QTest::keyClick(which, Qt::Key_Down);
        settle(window);
        QVERIFY2(source->text().contains(QLatin1String("raw flows")),
                 qPrintable(QStringLiteral("%1 | %2 | %3 | %4")
                                .arg(source->text(), which->currentText(), diagram.title(),
                                     labelOf(window, "messageText")->text())));
        QVERIFY(diagram.title().contains(QLatin1String("in both directions")));
        const ChordMatrix all = diagram.scene().matrix;
        QCOMPARE(all.addresses[0], before);
        IpAddress unranked;
        for (std::size_t i = 1; i < all.size(); ++i)
            if (!all.others || i != *all.others)
                unranked = all.addresses[i];
        QTest::keyClick(which, Qt::Key_Up);
        settle(window);

        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, unranked.toString());
        QTest::keyClick(box, Qt::Key_Return);
        settle(window);
        QCOMPARE(diagram.scene().selected, unranked);
        QVERIFY(diagram.scene().matrix.size() >= 2);
        QVERIFY(!source->text().isEmpty());
        QTest::keyClick(&diagram, Qt::Key_Left, Qt::AltModifier);
        settle(window);
        QCOMPARE(diagram.scene().selected, before);
        QTest::keyClick(&diagram, Qt::Key_Right, Qt::AltModifier);
        settle(window);
        QCOMPARE(diagram.scene().selected, unranked);

        // No flow has this one: it is said, and the diagram stays.
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("203.0.113.254"));
        QTest::keyClick(box, Qt::Key_Return);
        settle(window);
        QCOMPARE(labelOf(window, "messageText")->text(),
                 QStringLiteral("No raw flow of this day has the address 203.0.113.254."));
        QCOMPARE(diagram.scene().selected, unranked);

        // From the table, by key.
        ConnectionTable& table = window.triage().table();
        table.setFocus();
        const IpAddress current = *table.currentAddress();
        QTest::keyClick(&table, Qt::Key_C, Qt::ShiftModifier);
        settle(window);
        QCOMPARE(diagram.scene().selected, current);

        // Into a file, as lines and letters, by way of the dialog.
        const QString path = m_folder.filePath(QStringLiteral("chord.svg"));
        QVERIFY(test::answerFileDialog([&] { test::actionNamed(window, "chordExport").trigger(); },
                                       path));
        settle(window);
        QCOMPARE(labelOf(window, "messageText")->text(),
                 QStringLiteral("Exported the picture to %1.").arg(path));
        QVERIFY(contentOf(path).contains(current.toString().toLatin1()));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        table.setFocus();
    }

    void scoreTwenty(MainWindow& window)
    {
        TriagePage& page = window.triage();
        ConnectionTable& table = page.table();
        table.selectRow(0);
        const Qt::Key keys[] = { Qt::Key_1, Qt::Key_2, Qt::Key_3 };
        int connections = 0;
        while (connections < 20) {
            const ConnectionKey current = page.model().at(table.currentIndex().row()).key();
            QTest::keyClick(&table, keys[connections % 3]);
            ++connections;
            // It left the list at once, and the cursor stands on one without a verdict.
            QCOMPARE(page.model().rowOf(current), -1);
            QVERIFY(!page.model().severityAt(table.currentIndex().row()));
        }
        settle(window);
        QVERIFY(page.model().counts().hiddenScored >= 20);
        QVERIFY(labelOf(page, "rowCounts")->text().contains(QLatin1String("scored hidden")));
        QVERIFY(window.findChild<QComboBox*>(QStringLiteral("dayPicker"))
                    ->currentText()
                    .contains(QStringLiteral("%1 of 300").arg(page.model().rowCount())));
        const QList<QByteArray> lines = feedbackLines();
        QCOMPARE(lines.first(), QByteArray("sev\ttstart\tsip\tdip\tsport\tdport\tipkt\tibyt"));
        QCOMPARE(lines.size() - 1, page.model().counts().hiddenScored);
        // With Hide scored off they are all seen again.
        auto* const hide = window.findChild<QCheckBox*>(QStringLiteral("hideScored"));
        hide->click();
        QCOMPARE(page.model().rowCount(), 300);
        hide->click();
    }

    void undoFive(MainWindow& window)
    {
        TriagePage& page = window.triage();
        const int before = page.model().counts().hiddenScored;
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&page.table(), Qt::Key_Z, Qt::ControlModifier);
        settle(window);
        m_afterUndo = page.model().counts().hiddenScored;
        QVERIFY(m_afterUndo < before);
        QCOMPARE(feedbackLines().size() - 1, m_afterUndo);
    }

    void resetByDialog(MainWindow& window)
    {
        TriagePage& page = window.triage();
        QAction* const reset = actionOf(window, QStringLiteral("Reset day…"));
        QVERIFY(reset && reset->isEnabled());
        answerDialog("clearVerdicts");
        reset->trigger();
        settle(window);
        QCOMPARE(text(page.model().counts()),
                 QStringLiteral("shown 300 of 300, scored 0, filtered 0"));
        QCOMPARE(feedbackLines().size(), 1);
        QVERIFY(!reset->isEnabled());
        // Without a window manager nobody gives the window back its keys after the dialog.
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&page.table(), Qt::Key_Z, Qt::ControlModifier);
        settle(window);
        QCOMPARE(page.model().counts().hiddenScored, m_afterUndo);
    }

    int m_afterUndo = 0;
};

FW_TEST(TestTriage, "tst_triage")

} // namespace fw

#include "tst_triage.moc"
