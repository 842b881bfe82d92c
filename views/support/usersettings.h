// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "views/support/palette.h"

#include <functional>
#include <span>

class QSettings;

namespace fw {

// What the window remembers of its user from one start to the next, whatever the workspace. What
// belongs to a workspace stands in its workbench.json instead.
struct UserSettings
{
    QString theme = QStringLiteral("system"); // "system", "light", "dark"
    QString language; // as "es"; empty: the desktop's
    int limit = 1000; // rows an analysis takes from the head of the results
    bool hideScored = true;
    QByteArray windowGeometry; // as Qt's own saveGeometry(), saveState()
    QByteArray windowState;
    QByteArray triageState; // docks of the triage page
    QByteArray connectionColumns; // order, widths and choice of the ranked table's columns
    QByteArray detailsColumns;
    QByteArray columnSets; // of the ranked table, by name
    QString exportFolder; // where the last export went
    QStringList toldAges; // databases whose age was told, as the window knows them

    friend bool operator==(const UserSettings&, const UserSettings&) = default;
};

std::span<const SettingKey<UserSettings>> userSettingKeys();

// A key that is missing, or whose value is unusable, leaves the default.
UserSettings loadUserSettings(const QSettings& store);
// A value equal to its default is taken out, so that a later version may choose a better one.
void saveUserSettings(const UserSettings& settings, QSettings& store);

// Changes some of what is remembered and leaves the rest as it stands in the application's own
// store, whoever wrote it last.
void changeUserSettings(const std::function<void(UserSettings&)>& change);

Theme themeOf(const UserSettings& settings);
QString themeName(Theme theme);

} // namespace fw
