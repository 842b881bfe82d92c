// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/language.h"
#include "app/window/languagemenu.h"
#include "tests/support/testmain.h"
#include "views/support/usersettings.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace fw {

// View > Language: what is offered, what is ticked, and that a choice is kept.
class TestLanguageMenu : public test::TestCase
{
    Q_OBJECT

    static QStringList ticked(const QMenu& menu)
    {
        QStringList names;
        for (const QAction* const action : menu.actions())
            if (action->isChecked())
                names += action->objectName();
        return names;
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        TestCase::init();
        QSettings().clear();
    }
    void cleanupTestCase() { QSettings().clear(); }

    void everyLanguageIsOfferedInItsOwnName()
    {
        QMenu menu;
        addLanguages(menu, [](const QString&) {});
        QStringList names;
        for (const QAction* const action : menu.actions())
            names += action->text();
        QCOMPARE(names,
                 QStringList({ QStringLiteral("&Desktop's language"), QStringLiteral("English"),
                               QStringLiteral("Español") }));
        QCOMPARE(ticked(menu), QStringList(QStringLiteral("language_")));
    }

    void aChoiceIsKeptAndSaid()
    {
        QStringList said;
        {
            QMenu menu;
            addLanguages(menu, [&said](const QString& sentence) { said += sentence; });
            menu.findChild<QAction*>(QStringLiteral("language_es"))->trigger();
            QCOMPARE(ticked(menu), QStringList(QStringLiteral("language_es")));
        }
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(QStringLiteral("next start")), qPrintable(said.first()));
        QCOMPARE(loadUserSettings(QSettings()).language, QStringLiteral("es"));
        QMenu next;
        addLanguages(next, [](const QString&) {});
        QCOMPARE(ticked(next), QStringList(QStringLiteral("language_es")));
        next.findChild<QAction*>(QStringLiteral("language_"))->trigger();
        QCOMPARE(loadUserSettings(QSettings()).language, QString());
    }

    // As after a language was taken out of the program.
    void aKeptLanguageThatIsNotThereIsTheDesktops()
    {
        QSettings().setValue(QStringLiteral("language"), QStringLiteral("xx"));
        QMenu menu;
        addLanguages(menu, [](const QString&) {});
        QCOMPARE(ticked(menu), QStringList(QStringLiteral("language_")));
    }
};

FW_TEST(TestLanguageMenu, "tst_languagemenu")

} // namespace fw

#include "tst_languagemenu.moc"
