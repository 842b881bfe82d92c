// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/thememenu.h"

#include "views/support/palette.h"
#include "views/support/usersettings.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QMenu>
#include <QSettings>

#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::MainWindow)
};

void useTheme(Theme theme)
{
    applyTheme(*qApp, theme);
    changeUserSettings([theme](UserSettings& settings) { settings.theme = themeName(theme); });
}

} // namespace

void addThemes(QMenu& menu)
{
    auto* themes = new QActionGroup(&menu);
    const Theme kept = themeOf(loadUserSettings(QSettings()));
    const std::pair<QString, Theme> choices[] = { { Tr::tr("Desktop's &theme"), Theme::System },
                                                  { Tr::tr("&Light theme"), Theme::Light },
                                                  { Tr::tr("D&ark theme"), Theme::Dark } };
    for (const auto& [name, theme] : choices) {
        QAction* const choice = menu.addAction(name);
        choice->setActionGroup(themes);
        choice->setCheckable(true);
        choice->setChecked(theme == kept);
        QObject::connect(choice, &QAction::triggered, themes, [theme = theme] { useTheme(theme); });
    }
}

} // namespace fw
