// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <vector>

namespace fw {

// A column of a result for programs: its name, never translated, and the exact value, a text or a
// whole number (qlonglong).
template<typename Row>
struct ExactColumn
{
    const char* name;
    std::function<QVariant(const Row&)> value;
};

template<typename Row>
QByteArray exactCsv(const std::vector<ExactColumn<Row>>& columns, const std::vector<Row>& rows)
{
    QStringList fields;
    for (const auto& column : columns)
        fields += QLatin1String(column.name);
    QByteArray csv = csvLine(fields);
    for (const Row& row : rows) {
        fields.clear();
        for (const auto& column : columns)
            fields += column.value(row).toString();
        csv += csvLine(fields);
    }
    return csv;
}

template<typename Row>
QByteArray exactJson(const std::vector<ExactColumn<Row>>& columns, const std::vector<Row>& rows)
{
    QJsonArray list;
    for (const Row& row : rows) {
        QJsonObject object;
        for (const auto& column : columns)
            object.insert(QLatin1String(column.name), QJsonValue::fromVariant(column.value(row)));
        list.append(object);
    }
    return QJsonDocument(list).toJson();
}

} // namespace fw
