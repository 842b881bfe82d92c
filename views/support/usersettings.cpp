// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/usersettings.h"

#include <QSettings>

#include <array>

namespace fw {

namespace {

constexpr int mostRows = 1'000'000;

bool isTheme(const QVariant& value)
{
    const QString name = value.toString();
    return name == QLatin1String("system") || name == QLatin1String("light")
        || name == QLatin1String("dark");
}

bool isLimit(const QVariant& value)
{
    bool isNumber = false;
    const int limit = value.toInt(&isNumber);
    return isNumber && limit >= 1 && limit <= mostRows;
}

const std::array<SettingKey<UserSettings>, 12> keys { {
    { "theme", &UserSettings::theme, isTheme },
    { "language", &UserSettings::language },
    { "limit", &UserSettings::limit, isLimit },
    { "hideScored", &UserSettings::hideScored },
    { "window/geometry", &UserSettings::windowGeometry },
    { "window/state", &UserSettings::windowState },
    { "triage/state", &UserSettings::triageState },
    { "triage/connectionColumns", &UserSettings::connectionColumns },
    { "triage/detailsColumns", &UserSettings::detailsColumns },
    { "triage/columnSets", &UserSettings::columnSets },
    { "export/folder", &UserSettings::exportFolder },
    { "context/toldAges", &UserSettings::toldAges },
} };

} // namespace

std::span<const SettingKey<UserSettings>> userSettingKeys()
{
    return keys;
}

UserSettings loadUserSettings(const QSettings& store)
{
    UserSettings settings;
    for (const auto& key : keys)
        setSetting(settings, key, store.value(QLatin1String(key.name)));
    return settings;
}

void saveUserSettings(const UserSettings& settings, QSettings& store)
{
    const UserSettings defaults;
    for (const auto& key : keys) {
        const QVariant value = settingValue(settings, key);
        if (value == settingValue(defaults, key))
            store.remove(QLatin1String(key.name));
        else
            store.setValue(QLatin1String(key.name), value);
    }
}

void changeUserSettings(const std::function<void(UserSettings&)>& change)
{
    QSettings store;
    UserSettings settings = loadUserSettings(store);
    change(settings);
    saveUserSettings(settings, store);
}

Theme themeOf(const UserSettings& settings)
{
    if (settings.theme == QLatin1String("light"))
        return Theme::Light;
    return settings.theme == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace fw
