// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/dialogs/deletedaydialog.h"
#include "views/pages/dayspanel.h"
#include "views/pages/notestack.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

namespace fw {

namespace {

std::vector<DayOverview> threeDays()
{
    std::vector<DayOverview> days(3);
    days[0] = { Day(2016, 7, 10), 9, 3, 2, true, true, true };
    days[1] = { Day(2016, 7, 9), 9, 3, 2, false, true, true };
    days[2] = { Day(2016, 7, 8), 9, 0, 0, true };
    return days;
}

struct Fixture
{
    DaysPanel panel;
    QTableView& table = *panel.findChild<QTableView*>(QStringLiteral("daysTable"));
    QSignalSpy opened { &panel, &DaysPanel::openWanted };
    QSignalSpy run { &panel, &DaysPanel::runWanted };
    QSignalSpy deleted { &panel, &DaysPanel::deletionWanted };

    Fixture()
    {
        panel.resize(900, 300);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("no active window");
        panel.setDays(threeDays());
        table.setFocus();
    }
    QAction& action(const char* name) { return *panel.findChild<QAction*>(QLatin1String(name)); }
};

DeletionPreview previewOf(int day, std::int64_t steps)
{
    DeletionPreview preview;
    preview.contents.day = Day(2016, 7, day);
    preview.contents.flows = 9;
    preview.contents.tables = { { QStringLiteral("flow_scores"), 3 },
                                { QStringLiteral("flow_edge"), 1'000 },
                                { QStringLiteral("flow_chords"), 0 } };
    preview.contents.files = {
        { QStringLiteral("data/flow/x/flow_results.csv"), 1'500, false },
        { QStringLiteral("data/flow/x/<b>odd\n.txt"), 500, false },
        { QStringLiteral("ipynb/flow/x/a.ipynb"), 1'000, true },
    };
    preview.steps = steps;
    return preview;
}

QStringList linesOf(const QTreeWidgetItem& item)
{
    QStringList lines;
    for (int i = 0; i < item.childCount(); ++i)
        lines += item.child(i)->text(0) + QLatin1String(": ") + item.child(i)->text(1);
    return lines;
}

QString textOf(const DeleteDayDialog& dialog, const char* label)
{
    const auto* const found = dialog.findChild<QLabel*>(QLatin1String(label));
    return found ? found->text() : QString();
}

} // namespace

// The list of days by keys and mouse, and the question before a deletion.
class TestDaysPanel : public test::EnglishTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<std::vector<fw::Day>>(); }

    void enterAndDoubleClickOpen()
    {
        Fixture f;
        QTest::keyClick(&f.table, Qt::Key_Return);
        QCOMPARE(f.opened.size(), 0); // nothing is selected
        QTest::mouseClick(f.table.viewport(), Qt::LeftButton, {},
                          f.table.visualRect(f.panel.model().index(1, 0)).center());
        QTest::keyClick(&f.table, Qt::Key_Return);
        QTest::keyClick(&f.table, Qt::Key_Enter);
        QCOMPARE(f.opened.size(), 2);
        const QPoint at = f.table.visualRect(f.panel.model().index(2, 3)).center();
        QTest::mouseClick(f.table.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(f.table.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(f.opened.size(), 3);
        QCOMPARE(f.opened[0][0].value<Day>(), Day(2016, 7, 9));
        QCOMPARE(f.opened[2][0].value<Day>(), Day(2016, 7, 8));
    }

    void severalAreDeletedOneIsOpened()
    {
        Fixture f;
        f.table.selectRow(0);
        QTest::keyClick(&f.table, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(!f.action("openDay").isEnabled() && !f.action("runDay").isEnabled());
        QVERIFY(f.action("deleteDay").text().startsWith(QStringLiteral("&Delete 2 day")));
        QTest::keyClick(&f.table, Qt::Key_Return);
        QCOMPARE(f.opened.size(), 0);
        QTest::keyClick(&f.table, Qt::Key_Delete);
        QCOMPARE(f.deleted.size(), 1);
        QCOMPARE(f.deleted[0][0].value<std::vector<Day>>(),
                 (std::vector<Day> { Day(2016, 7, 10), Day(2016, 7, 9) }));
    }

    void whatCannotBeDoneIsOffAndSaysWhy()
    {
        Fixture f;
        f.table.selectRow(1); // without results
        QVERIFY(!f.action("runDay").isEnabled());
        QVERIFY(f.action("runDay").toolTip().contains(QLatin1String("no flow_results.csv")));
        f.table.selectRow(0);
        QVERIFY(f.action("runDay").isEnabled());
        f.panel.setBusy(true);
        QVERIFY(!f.action("runDay").isEnabled() && !f.action("deleteDay").isEnabled());
        QVERIFY(f.action("openDay").isEnabled());
        f.panel.setBusy(false);
        f.panel.setDeletionRefused(QStringLiteral("It is shared."));
        QVERIFY(!f.action("deleteDay").isEnabled());
        QCOMPARE(f.action("deleteDay").toolTip(), QStringLiteral("It is shared."));
        QTest::keyClick(&f.table, Qt::Key_Delete);
        QCOMPARE(f.deleted.size(), 0);
        f.panel.setDeletionRefused({});
        f.action("runDay").trigger();
        QCOMPARE(f.run[0][0].value<Day>(), Day(2016, 7, 10));
    }

    void theSelectionStaysWithItsDay()
    {
        Fixture f;
        f.table.selectRow(1);
        auto days = threeDays();
        days.erase(days.begin());
        f.panel.setDays(days);
        QCOMPARE(f.panel.selectedDays(), std::vector<Day> { Day(2016, 7, 9) });
        days.erase(days.begin());
        f.panel.setDays(days);
        QCOMPARE(f.panel.selectedDays(), std::vector<Day> {});
        QVERIFY(!f.action("deleteDay").isEnabled());
    }

    void anEmptyWorkspaceSaysWhyAndWhatToDo()
    {
        Fixture f;
        const auto& stack = *f.panel.findChild<NoteStack*>();
        QVERIFY(stack.note().isEmpty());
        f.panel.setDays({});
        QVERIFY2(stack.note().contains(QLatin1String("nothing was imported"))
                     && stack.note().contains(QLatin1String("Import flows")),
                 qPrintable(stack.note()));
        f.panel.setDays(threeDays());
        QVERIFY(stack.note().isEmpty());
    }

    void theQuestionSaysWhatGoesAndWhatStays()
    {
        const DeleteDayDialog dialog({ previewOf(8, 4) }, {});
        const auto& list = *dialog.findChild<QTreeWidget*>();
        QCOMPARE(list.topLevelItemCount(), 1);
        QVERIFY(list.topLevelItem(0)->isExpanded());
        QCOMPARE(list.topLevelItem(0)->text(1), QStringLiteral("3.0 kB"));
        QCOMPARE(linesOf(*list.topLevelItem(0)),
                 (QStringList { QStringLiteral("Raw flows: 9"),
                                QStringLiteral("Ranked connections (flow_scores): 3"),
                                QStringLiteral("Rows of flow_edge: 1,000"),
                                QStringLiteral("Results file data/flow/x/flow_results.csv: 1.5 kB"),
                                QStringLiteral("File data/flow/x/<b>odd\ufffd.txt: 500 B"),
                                QStringLiteral("Notebook ipynb/flow/x/a.ipynb: 1.0 kB") }));
        QCOMPARE(textOf(dialog, "question"),
                 QStringLiteral("Delete 2016-07-08 and all that is below?"));
        QVERIFY(textOf(dialog, "frees").contains(QLatin1String("frees 3.0 kB")));
        QVERIFY2(textOf(dialog, "stays").contains(QLatin1String("4 decision")),
                 qPrintable(textOf(dialog, "stays")));
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void severalAreSummedAndWhatCannotGoIsNamed()
    {
        const DeleteDayDialog dialog({ previewOf(8, 0), previewOf(9, 0) },
                                     { QStringLiteral("The folder is a link.") });
        const auto& list = *dialog.findChild<QTreeWidget*>();
        QCOMPARE(list.topLevelItemCount(), 2);
        QVERIFY(!list.topLevelItem(0)->isExpanded());
        QCOMPARE(list.topLevelItem(1)->text(0),
                 QStringLiteral("2016-07-09: flows 9, ranked connections 3, files 3"));
        QVERIFY(textOf(dialog, "question").startsWith(QLatin1String("Delete 2 day")));
        QVERIFY(textOf(dialog, "frees").contains(QLatin1String("6.0 kB")));
        QVERIFY(textOf(dialog, "stays").startsWith(QLatin1String("No decision")));
        QCOMPARE(textOf(dialog, "problems"), QStringLiteral("Not deleted: The folder is a link."));
    }

    void returnCancels()
    {
        for (const bool onList : { false, true }) {
            DeleteDayDialog dialog({ previewOf(8, 4) }, {});
            dialog.show();
            dialog.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            auto& cancel = *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel);
            QVERIFY(cancel.isDefault() && cancel.hasFocus());
            if (onList)
                dialog.findChild<QTreeWidget*>()->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QVERIFY(!dialog.isVisible());
            QCOMPARE(dialog.result(), int(QDialog::Rejected));
        }
        DeleteDayDialog dialog({ previewOf(8, 4) }, {});
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("deleteDays")),
                          Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }
};

FW_TEST(TestDaysPanel, "tst_dayspanel")

} // namespace fw

#include "tst_dayspanel.moc"
