// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/models/shortcutsmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

namespace fw {

namespace {

QAction* action(QObject* parent, const char* text, const QList<QKeySequence>& keys)
{
    auto* made = new QAction(QString::fromUtf8(text), parent);
    made->setShortcuts(keys);
    return made;
}

QStringList lines(const ShortcutsModel& model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found += QStringLiteral("%1 | %2 | %3")
                     .arg(model.index(row, ShortcutsModel::Keys).data().toString(),
                          model.index(row, ShortcutsModel::What).data().toString(),
                          model.index(row, ShortcutsModel::Where).data().toString());
    return found;
}

} // namespace

// The list of keys, and the walk over the window that fills it.
class TestShortcutsModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyStandsWithItsMenuOrPart()
    {
        QMainWindow window;
        QMenu* const file = window.menuBar()->addMenu(QStringLiteral("&File"));
        QMenu* const edit = window.menuBar()->addMenu(QStringLiteral("&Edit"));
        auto* const panel = new QDockWidget(QStringLiteral("&Details"), &window);
        window.addDockWidget(Qt::RightDockWidgetArea, panel);
        auto* const table = new QWidget(panel);
        panel->setWidget(table);
        // Made in another order than they stand in the menus.
        QAction* const undo = action(&window, "&Undo", { QKeySequence(QStringLiteral("Ctrl+Z")) });
        QAction* const copy = action(table, "Copy c&ell", { Qt::CTRL | Qt::Key_C });
        QAction* const open =
            action(&window, "&Open R&&D…", { Qt::CTRL | Qt::Key_O, Qt::Key_Open });
        QAction* const none = action(&window, "No key", {});
        QAction* const alone = action(&window, "Alone", { Qt::Key_F9 });
        edit->addAction(undo);
        file->addActions({ open, none });
        file->addMenu(QStringLiteral("&Recent"))
            ->addAction(action(&window, "&Last one", { Qt::Key_L }));
        table->addAction(copy);
        window.addAction(alone);

        ShortcutsModel model(shortcutsOf(window));
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QStringList wanted {
            QStringLiteral("Ctrl+O, Open | Open R&D | File"),
            QStringLiteral("L | Last one | File"),
            QStringLiteral("Ctrl+Z | Undo | Edit"),
            QStringLiteral("Ctrl+C | Copy cell | Details"),
            QStringLiteral("F9 | Alone | Window"),
        };
        QCOMPARE(lines(model), wanted);
    }

    void itHasTitlesAndNothingElse()
    {
        const ShortcutsModel model({});
        const QAbstractItemModelTester tester(
            const_cast<ShortcutsModel*>(&model),
            QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), int(ShortcutsModel::ColumnCount));
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column) {
            titles += model.headerData(column, Qt::Horizontal).toString();
            QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)
                         .value<Qt::Alignment>(),
                     Qt::AlignVCenter | Qt::AlignLeft);
        }
        QCOMPARE(titles,
                 QStringList({ QStringLiteral("Keys"), QStringLiteral("What they do"),
                               QStringLiteral("Where") }));
        QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    }
};

FW_TEST(TestShortcutsModel, "tst_shortcutsmodel")

} // namespace fw

#include "tst_shortcutsmodel.moc"
