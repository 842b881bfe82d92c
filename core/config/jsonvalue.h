// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>

namespace fw {

// How values of settings are read from JSON and written to it, for the tables of keys. The second
// argument of readJson() is one of the kind that is wanted; nothing comes for one of another kind.
using OrderedJson = nlohmann::ordered_json; // keeps the order the analyst wrote the keys in

inline QString jsonText(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

inline std::optional<QString> readJson(const OrderedJson& json, const QString&)
{
    return json.is_string() ? std::optional(jsonText(json.get_ref<const std::string&>()))
                            : std::nullopt;
}

inline std::optional<int> readJson(const OrderedJson& json, int)
{
    if (!json.is_number_integer())
        return std::nullopt;
    const bool fits = json.is_number_unsigned()
        ? json.get<std::uint64_t>() <= std::numeric_limits<int>::max()
        : json.get<std::int64_t>() >= std::numeric_limits<int>::min();
    return fits ? std::optional(json.get<int>()) : std::nullopt;
}

inline std::optional<bool> readJson(const OrderedJson& json, bool)
{
    return json.is_boolean() ? std::optional(json.get<bool>()) : std::nullopt;
}

inline std::optional<QStringList> readJson(const OrderedJson& json, const QStringList&)
{
    if (!json.is_array())
        return std::nullopt;
    QStringList list;
    for (const OrderedJson& value : json) {
        if (!value.is_string())
            return std::nullopt;
        list += jsonText(value.get_ref<const std::string&>());
    }
    return list;
}

inline std::optional<QMap<QString, QString>> readJson(const OrderedJson& json,
                                                      const QMap<QString, QString>&)
{
    if (!json.is_object())
        return std::nullopt;
    QMap<QString, QString> map;
    for (const auto& [key, value] : json.items()) {
        if (!value.is_string())
            return std::nullopt;
        map[jsonText(key)] = jsonText(value.get_ref<const std::string&>());
    }
    return map;
}

inline OrderedJson writtenJson(const QString& value)
{
    return value.toStdString();
}

inline OrderedJson writtenJson(int value)
{
    return value;
}

inline OrderedJson writtenJson(bool value)
{
    return value;
}

inline OrderedJson writtenJson(const QStringList& value)
{
    OrderedJson json = OrderedJson::array();
    for (const QString& text : value)
        json.push_back(text.toStdString());
    return json;
}

inline OrderedJson writtenJson(const QMap<QString, QString>& value)
{
    OrderedJson json = OrderedJson::object();
    for (auto at = value.begin(); at != value.end(); ++at)
        json[at.key().toStdString()] = at.value().toStdString();
    return json;
}

} // namespace fw
