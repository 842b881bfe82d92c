// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/languagemenu.h"

#include "app/services/language.h"
#include "views/support/usersettings.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QSettings>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::MainWindow)
};

} // namespace

void addLanguages(QMenu& menu, const std::function<void(const QString& sentence)>& tell)
{
    auto* group = new QActionGroup(&menu);
    std::vector<LanguageChoice> choices { { {}, Tr::tr("&Desktop's language") } };
    // A name of a language is data: a mark for a shortcut in it is none of ours.
    for (LanguageChoice& choice : availableLanguages())
        choices.push_back({ choice.code, choice.name.replace(QLatin1Char('&'), QLatin1String()) });
    const QString kept = loadUserSettings(QSettings()).language;
    const QString used = isAvailableLanguage(kept) ? kept : QString();
    for (const auto& [code, name] : choices) {
        QAction* const choice = menu.addAction(name);
        choice->setObjectName(QStringLiteral("language_") + code);
        choice->setActionGroup(group);
        choice->setCheckable(true);
        choice->setChecked(code == used);
        QObject::connect(choice, &QAction::triggered, group, [code = code, tell] {
            changeUserSettings([&code](UserSettings& settings) { settings.language = code; });
            tell(Tr::tr("The window speaks this language from its next start."));
        });
    }
}

} // namespace fw
