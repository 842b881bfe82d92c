// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/programfacts.h"
#include "app/window/mainwindow.h"
#include "core/enrich/geolocation.h"
#include "core/storage/database.h"
#include "tests/gui/windowhand.h"
#include "tests/gui/windowwalk.h"
#include "tests/support/testmain.h"
#include "views/dialogs/shortcutsdialog.h"
#include "views/pages/connectiontable.h"
#include "views/pages/triagepage.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

namespace fw {

using namespace test;

namespace {

QString cell(const QTableView& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

// Where an action's keys are heard.
QList<const QWidget*> placesOf(const QAction& action)
{
    QList<const QWidget*> places;
    for (const QObject* object : action.associatedObjects())
        if (const auto* widget = qobject_cast<const QWidget*>(object))
            places += widget;
    return places;
}

// Both could be meant by one key press: neither of them would then be done.
bool canCollide(const QAction& a, const QAction& b)
{
    const auto isEverywhere = [](const QAction& action) {
        return action.shortcutContext() == Qt::WindowShortcut
            || action.shortcutContext() == Qt::ApplicationShortcut;
    };
    if (isEverywhere(a) || isEverywhere(b))
        return true;
    const auto covers = [](const QAction& outer, const QWidget* at, const QWidget* other) {
        return outer.shortcutContext() == Qt::WidgetWithChildrenShortcut && at->isAncestorOf(other);
    };
    for (const QWidget* at : placesOf(a))
        for (const QWidget* other : placesOf(b))
            if (at == other || covers(a, at, other) || covers(b, other, at))
                return true;
    return false;
}

} // namespace

// What the Help menu opens.
class TestHelp : public TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString workspace() const { return m_folder.filePath(QStringLiteral("workspace")); }

private Q_SLOTS:
    void initTestCase()
    {
        forgetSettings(m_folder);
        const auto made = makeSampleWorkspace(workspace(), Day(2026, 3, 18));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    }

    void theKeyListHasEveryActionWithAKey()
    {
        MainWindow window(workspace(), {});
        open(window);
        QStringList wanted;
        for (const QAction* action : window.findChildren<QAction*>()) {
            QStringList keys;
            for (const QKeySequence& key : action->shortcuts())
                if (const QString text = key.toString(QKeySequence::NativeText);
                    !keys.contains(text))
                    keys += text;
            if (!keys.isEmpty())
                wanted += keys.join(QLatin1String(", ")) + QLatin1String(" | ")
                    + action->text().remove(QLatin1Char('&')).remove(QChar(0x2026));
        }
        QVERIFY(wanted.size() > 20);
        QStringList listed;
        QStringList nowhere;
        const bool opened = withDialog(
            "shortcutsDialog", [&] { QTest::keyClick(&window.triage().table(), Qt::Key_Question); },
            [&](QWidget& dialog) {
                const auto& table = child<QTableView>(dialog, "shortcutTable");
                for (int row = 0; row < table.model()->rowCount(); ++row) {
                    listed += cell(table, row, 0) + QLatin1String(" | ") + cell(table, row, 1);
                    if (cell(table, row, 2).isEmpty())
                        nowhere += listed.last();
                }
            });
        QVERIFY(opened);
        wanted.sort();
        listed.sort();
        QCOMPARE(listed, wanted);
        QCOMPARE(nowhere, QStringList());
    }

    void theKeyListFindsWhatIsTyped()
    {
        MainWindow window(workspace(), {});
        open(window);
        QStringList found;
        bool saysNone = false;
        const bool opened = withDialog(
            "shortcutsDialog", [&] { QTest::keyClick(&window.triage().table(), Qt::Key_Question); },
            [&](QWidget& dialog) {
                auto& filter = child<QLineEdit>(dialog, "shortcutFilter");
                QTest::keyClicks(&filter, QStringLiteral("vErDiCt h"));
                const auto& table = child<QTableView>(dialog, "shortcutTable");
                for (int row = 0; row < table.model()->rowCount(); ++row)
                    found += cell(table, row, 0);
                QTest::keyClicks(&filter, QStringLiteral("xyz"));
                saysNone = child<QLabel>(dialog, "noShortcut").isVisible();
            });
        QVERIFY(opened);
        QCOMPARE(found, QStringList { QStringLiteral("1") });
        QVERIFY(saysNone);
    }

    // In a text field it is a character like any other.
    void aQuestionMarkCanBeTyped()
    {
        MainWindow window(workspace(), {});
        open(window);
        auto& filter = child<QLineEdit>(window, "filterEdit");
        filter.setFocus();
        QTest::keyClick(&filter, Qt::Key_Question);
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(filter.text(), QStringLiteral("?"));
    }

    void noTwoActionsShareAKey()
    {
        MainWindow window(workspace(), {});
        open(window);
        const QList<QAction*> actions = window.findChildren<QAction*>();
        QStringList shared;
        for (qsizetype i = 0; i < actions.size(); ++i)
            for (qsizetype j = i + 1; j < actions.size(); ++j)
                for (const QKeySequence& key : actions[i]->shortcuts())
                    if (actions[j]->shortcuts().contains(key)
                        && canCollide(*actions[i], *actions[j]))
                        shared += QStringLiteral("%1: %2 | %3")
                                      .arg(key.toString(), actions[i]->text(), actions[j]->text());
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(QLatin1Char('\n'))));
        // Desktops differ in what is standard, and in which of it they have: these are the same
        // everywhere.
        QCOMPARE(actionNamed(window, "reload").shortcuts(),
                 QList<QKeySequence> { QKeySequence(Qt::Key_F5) });
        QCOMPARE(actionNamed(window, "quit").shortcuts(),
                 QList<QKeySequence> { QKeySequence(Qt::CTRL | Qt::Key_Q) });
    }

    void aboutSaysWhatTheProgramIs()
    {
        MainWindow window(workspace(), {});
        open(window);
        QString facts;
        QString copied;
        const bool opened = withDialog(
            "aboutDialog", [&] { chooseByKeys(window, "H A"); },
            [&](QWidget& dialog) {
                facts = child<QLabel>(dialog, "aboutFacts").text();
                QTest::mouseClick(&child<QPushButton>(dialog, "copyFacts"), Qt::LeftButton);
                copied = QGuiApplication::clipboard()->text();
            });
        QVERIFY(opened);
        QCOMPARE(copied, facts);
        for (const QString& fact : { QStringLiteral("Flow Workbench " FLOW_VERSION),
                                     QStringLiteral("Qt %1").arg(QLatin1String(qVersion())),
                                     QStringLiteral("SQLite ") + sqliteVersion(),
                                     QStringLiteral("libmaxminddb ") + maxmindVersion(),
                                     QStringLiteral("Licence: GPL-3.0-or-later") })
            QVERIFY2(facts.contains(fact), qPrintable(facts));
    }

    void howToReadTheResultsIsThere()
    {
        MainWindow window(workspace(), {});
        open(window);
        QTest::keyClick(&window, Qt::Key_F1);
        auto& dialog = child<QDialog>(window, "helpDialog");
        QVERIFY(dialog.isVisible() && !dialog.isModal());
        const QString text = child<QTextBrowser>(dialog, "helpText").toPlainText();
        QVERIFY2(text.contains(QLatin1String("Score")) && text.contains(QLatin1String("UTC")),
                 qPrintable(text));
        dialog.close();
    }
};

FW_TEST(TestHelp, "tst_help")

} // namespace fw

#include "tst_help.moc"
