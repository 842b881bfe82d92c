// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"
#include "tests/gui/windowhand.h"
#include "tests/gui/windowwalk.h"
#include "tests/support/testmain.h"
#include "views/pages/connectiontable.h"
#include "views/pages/triagepage.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

using namespace test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

int number(ConnectionColumn column)
{
    return static_cast<int>(column);
}

// Rank, source and bytes are left, in this order: what a test can write down.
void leaveThreeColumns(MainWindow& window)
{
    QHeaderView& header = *window.triage().table().horizontalHeader();
    for (int column = 0; column < connectionColumnCount; ++column)
        header.setSectionHidden(column,
                                column != number(ConnectionColumn::Rank)
                                    && column != number(ConnectionColumn::Source)
                                    && column != number(ConnectionColumn::InBytes));
}

// One line a row, as the three columns should be written.
QByteArray lineOf(const SuspiciousConnection& c, char between)
{
    return QByteArray::number(c.rank) + between + c.srcip.toString().toUtf8() + between
        + QByteArray::number(c.ibyt) + '\n';
}

} // namespace

// What leaves the window: by the clipboard and as a file, each asked for by key.
class TestCopyExport : public TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QString workspace() const { return path("workspace"); }

    // The table's own menu is opened by the menu key and a way to copy chosen by its accelerator.
    static bool chooseFromTable(MainWindow& window, Qt::Key accelerator)
    {
        ConnectionTable& table = window.triage().table();
        const QPoint at = table.visualRect(table.currentIndex()).center();
        return withMenu(
            [&] {
                QContextMenuEvent event(QContextMenuEvent::Keyboard, at,
                                        table.viewport()->mapToGlobal(at));
                QApplication::sendEvent(table.viewport(), &event);
            },
            [accelerator](QMenu& menu) {
                QTest::keyClick(&menu, Qt::Key_Y);
                const auto* const copy = qobject_cast<QMenu*>(QApplication::activePopupWidget());
                QCOMPARE(copy ? copy->objectName() : QString(), QStringLiteral("copyMenu"));
                QTest::keyClick(QApplication::activePopupWidget(), accelerator);
            });
    }

    // The first rows are selected by key.
    static void selectThree(MainWindow& window)
    {
        ConnectionTable& table = window.triage().table();
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table.selectionModel()->selectedRows().size(), 3);
    }

    static QByteArray firstLines(MainWindow& window, int rows, char between)
    {
        QByteArray lines;
        for (int row = 0; row < rows; ++row)
            lines += lineOf(window.triage().model().at(row), between);
        return lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        forgetSettings(m_folder);
        const auto made = makeSampleWorkspace(workspace(), Day(2026, 3, 18));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    }

    void init()
    {
        TestCase::init();
        QGuiApplication::clipboard()->setText(QStringLiteral("what was there"));
    }

    void aCellIsCopiedByKey()
    {
        MainWindow window(workspace(), {});
        open(window);
        ConnectionTable& table = window.triage().table();
        const SuspiciousConnection first = window.triage().model().at(0);
        const auto copied = [&table](ConnectionColumn column) {
            table.setCurrentIndex(table.model()->index(0, number(column)));
            QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
            return clipboard();
        };
        QCOMPARE(copied(ConnectionColumn::Source), first.srcip.toString());
        QCOMPARE(copied(ConnectionColumn::InBytes), QString::number(first.ibyt));
        // Every digit of it, not the few that are shown.
        QCOMPARE(copied(ConnectionColumn::Score).toDouble(), first.score);
    }

    void rowsAreCopiedByKeyInEveryFormat()
    {
        MainWindow window(workspace(), {});
        open(window);
        leaveThreeColumns(window);
        selectThree(window);
        QTest::keyClick(&window.triage().table(), Qt::Key_C, Qt::ControlModifier);
        settle(window);
        QCOMPARE(clipboard().toUtf8(), "rank\tsrcip\tibyt\n" + firstLines(window, 3, '\t'));
        QCOMPARE(messageOf(window), QStringLiteral("Copied 3 row(s)."));

        QVERIFY(chooseFromTable(window, Qt::Key_S));
        settle(window);
        QCOMPARE(clipboard().toUtf8(), "rank,srcip,ibyt\n" + firstLines(window, 3, ','));

        QVERIFY(chooseFromTable(window, Qt::Key_J));
        settle(window);
        const QJsonArray rows = QJsonDocument::fromJson(clipboard().toUtf8()).array();
        QCOMPARE(rows.size(), 3);
        for (int row = 0; row < 3; ++row) {
            const SuspiciousConnection& c = window.triage().model().at(row);
            QCOMPARE(rows[row].toObject().keys(),
                     QStringList({ QStringLiteral("ibyt"), QStringLiteral("rank"),
                                   QStringLiteral("srcip") }));
            QCOMPARE(rows[row][QLatin1String("rank")].toInteger(), c.rank);
            QCOMPARE(rows[row][QLatin1String("srcip")].toString(), c.srcip.toString());
            QCOMPARE(rows[row][QLatin1String("ibyt")].toInteger(), c.ibyt);
        }
    }

    // Shift extends from the row the cursor is on, however it came there.
    void aSelectionBeginsAtTheCursor()
    {
        MainWindow window(workspace(), {});
        open(window);
        ConnectionTable& table = window.triage().table();
        const auto extended = [&table] {
            QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
            QStringList rows;
            for (const QModelIndex& index : table.selectionModel()->selectedRows())
                rows += QString::number(index.row());
            return rows.join(QLatin1Char(' '));
        };
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(2, 3)).center());
        QCOMPARE(extended(), QStringLiteral("2 3"));
        QTest::keyClick(&table, Qt::Key_J);
        QTest::keyClick(&table, Qt::Key_J);
        QCOMPARE(extended(), QStringLiteral("5 6"));
        // After a verdict the next row is selected, and nothing above it.
        QTest::keyClick(&table, Qt::Key_K);
        QTest::keyClick(&table, Qt::Key_3);
        settle(window);
        const int row = table.currentIndex().row();
        QCOMPARE(extended(), QStringLiteral("%1 %2").arg(row).arg(row + 1));
        QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier);
        settle(window);
    }

    // The cursor does not stay behind in a column that is put away.
    void rowsAreSelectedByKeyWhateverColumnIsHidden()
    {
        MainWindow window(workspace(), {});
        open(window);
        ConnectionTable& table = window.triage().table();
        table.setCurrentIndex(table.model()->index(5, number(ConnectionColumn::Score)));
        table.setColumnHidden(number(ConnectionColumn::Score), true);
        QCOMPARE(table.currentIndex().row(), 5);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table.selectionModel()->selectedRows().size(), 2);
        // Also when it was there before a row was chosen.
        table.selectionModel()->clear();
        table.setColumnHidden(number(ConnectionColumn::Verdict), true);
        selectThree(window);
    }

    // Each table copies its own rows; without one selected the clipboard stays as it is.
    void theTableWithTheFocusIsCopied()
    {
        MainWindow window(workspace(), {});
        open(window);
        window.triage().table().selectionModel()->clear();
        QTest::keyClick(&window.triage().table(), Qt::Key_C, Qt::ControlModifier);
        settle(window);
        QCOMPARE(clipboard(), QStringLiteral("what was there"));

        window.triage().table().selectRow(0);
        settle(window);
        auto& details = child<QTableView>(window, "detailsTable");
        QTest::keyClick(&window.triage().table(), Qt::Key_D);
        QVERIFY(details.hasFocus());
        details.selectRow(0);
        QTest::keyClick(&details, Qt::Key_C, Qt::ControlModifier);
        settle(window);
        const QStringList lines = clipboard().trimmed().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].contains(QLatin1String("\tflags\t"))
                     && !lines[0].contains(QLatin1String("rank")),
                 qPrintable(lines[0]));
    }

    void whatIsOnScreenIsExported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("separator");
        QTest::newRow("csv") << QStringLiteral("shown.csv") << QStringLiteral(",");
        QTest::newRow("tsv") << QStringLiteral("shown.tsv") << QStringLiteral("\t");
        QTest::newRow("named without ending") << QStringLiteral("shown") << QStringLiteral(",");
    }

    // The rows of the filter, in the order and with the columns of the screen.
    void whatIsOnScreenIsExported()
    {
        QFETCH(QString, name);
        QFETCH(QString, separator);
        MainWindow window(workspace(), {});
        open(window);
        leaveThreeColumns(window);
        ConnectionTable& table = window.triage().table();
        table.sortByColumn(number(ConnectionColumn::InBytes), Qt::DescendingOrder);
        QTest::keyClick(&table, Qt::Key_Slash);
        const QString source = window.triage().model().at(3).srcip.toString();
        QTest::keyClicks(&child<QLineEdit>(window, "filterEdit"), source);
        const int rows = window.triage().model().rowCount();
        QVERIFY(rows > 0 && rows < 300);
        QDir().mkpath(path("out"));
        const QString file = path("out/") + name;
        QVERIFY(answerFileDialog([&] { chooseByKeys(window, "F E"); }, file));
        settle(window);
        const QString written =
            name.contains(QLatin1Char('.')) ? file : file + QStringLiteral(".csv");
        const char between = separator.at(0).toLatin1();
        QCOMPARE(contentOf(written),
                 QByteArray("rank,srcip,ibyt\n").replace(',', between)
                     + firstLines(window, rows, between));
        QVERIFY2(messageOf(window).contains(written), qPrintable(messageOf(window)));
        QFile::remove(written);
    }

    void jsonIsExportedExactly()
    {
        MainWindow window(workspace(), {});
        open(window);
        QVERIFY(answerFileDialog([&] { chooseByKeys(window, "F E"); }, path("all.json")));
        settle(window);
        const QJsonArray rows = QJsonDocument::fromJson(contentOf(path("all.json"))).array();
        QCOMPARE(rows.size(), 300);
        for (int row = 0; row < rows.size(); ++row)
            QCOMPARE(rows[row][QLatin1String("score")].toDouble(),
                     window.triage().model().at(row).score);
    }

    // A question that is not answered exports nothing and says nothing.
    void aQuestionThatIsClosedExportsNothing()
    {
        MainWindow window(workspace(), {});
        open(window);
        const QStringList before = QDir(m_folder.path()).entryList();
        QVERIFY(answerFileDialog([&] { chooseByKeys(window, "F E"); }, QString()));
        settle(window);
        QCOMPARE(QDir(m_folder.path()).entryList(), before);
        QCOMPARE(messageOf(window), QString());
    }
};

FW_TEST(TestCopyExport, "tst_copyexport")

} // namespace fw

#include "tst_copyexport.moc"
