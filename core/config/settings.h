// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <type_traits>
#include <variant>

namespace fw {

// Settings are a plain struct and one table that says which key stands for which member, so that
// loading, saving and the test of both walk the same list and none can be forgotten. A key names
// groups by slashes: "window/geometry".
template<typename S>
struct SettingKey
{
    using Member =
        std::variant<bool S::*, int S::*, QString S::*, QByteArray S::*, QStringList S::*>;

    const char* name;
    Member member;
    // For numbers and texts that not every value suits; a value that does not is left at its
    // default.
    bool (*isValid)(const QVariant& value) = nullptr;
};

template<typename S>
QVariant settingValue(const S& settings, const SettingKey<S>& key)
{
    return std::visit([&settings](auto member) { return QVariant::fromValue(settings.*member); },
                      key.member);
}

// False, and nothing changed, when the value is not of the member's kind or not a valid one.
template<typename S>
bool setSetting(S& settings, const SettingKey<S>& key, const QVariant& value)
{
    if (!value.isValid() || (key.isValid && !key.isValid(value)))
        return false;
    return std::visit(
        [&settings, &value](auto member) {
            using T = std::remove_reference_t<decltype(settings.*member)>;
            QVariant converted = value;
            if (!converted.convert(QMetaType::fromType<T>()))
                return false;
            settings.*member = converted.value<T>();
            return true;
        },
        key.member);
}

} // namespace fw
