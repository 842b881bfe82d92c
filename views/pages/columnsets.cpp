// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/columnsets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

constexpr qsizetype longestName = 60;

} // namespace

QStringList ColumnSets::names() const
{
    QStringList names;
    for (const Set& set : m_sets)
        names += set.name;
    return names;
}

std::optional<ColumnLayout> ColumnSets::called(const QString& name) const
{
    for (const Set& set : m_sets)
        if (set.name == name)
            return set.layout;
    return std::nullopt;
}

void ColumnSets::keep(const QString& name, ColumnLayout layout)
{
    const QString kept = name.simplified().left(longestName);
    if (kept.isEmpty())
        return;
    forget(kept);
    m_sets.push_back({ kept, std::move(layout) });
    std::sort(m_sets.begin(), m_sets.end(), [](const Set& a, const Set& b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.name < b.name;
    });
}

void ColumnSets::forget(const QString& name)
{
    m_sets.erase(std::remove_if(m_sets.begin(), m_sets.end(),
                                [&name](const Set& set) { return set.name == name; }),
                 m_sets.end());
}

QByteArray ColumnSets::toJson() const
{
    if (m_sets.empty())
        return {};
    QJsonArray list;
    for (const Set& set : m_sets)
        list.append(QJsonObject {
            { QStringLiteral("name"), set.name },
            { QStringLiteral("layout"), QJsonDocument::fromJson(set.layout.toJson()).object() } });
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

ColumnSets ColumnSets::fromJson(const QByteArray& json)
{
    ColumnSets sets;
    for (const QJsonValue& value : QJsonDocument::fromJson(json).array()) {
        const auto layout = ColumnLayout::fromJson(
            QJsonDocument(value[QStringLiteral("layout")].toObject()).toJson());
        if (layout && !layout->columns.empty())
            sets.keep(value[QStringLiteral("name")].toString(), *layout);
    }
    return sets;
}

} // namespace fw
