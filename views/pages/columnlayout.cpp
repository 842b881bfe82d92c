// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/columnlayout.h"

#include "views/models/sortedrowsmodel.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>

#include <algorithm>

namespace fw {

namespace {

constexpr int leastWidth = 20;
constexpr int mostWidth = 2000;

int columnCalled(const QString& name, const SortedRowsModel& model)
{
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.columnName(column) == name)
            return column;
    return -1;
}

} // namespace

QByteArray ColumnLayout::toJson() const
{
    QJsonArray list;
    for (const Column& column : columns)
        list.append(QJsonObject { { QStringLiteral("name"), column.name },
                                  { QStringLiteral("width"), column.width },
                                  { QStringLiteral("hidden"), column.hidden } });
    const QJsonObject layout { { QStringLiteral("columns"), list },
                               { QStringLiteral("sortedBy"), sortedBy },
                               { QStringLiteral("descending"), order == Qt::DescendingOrder } };
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

std::optional<ColumnLayout> ColumnLayout::fromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    ColumnLayout layout;
    for (const QJsonValue& value : document[QStringLiteral("columns")].toArray()) {
        Column column { value[QStringLiteral("name")].toString(),
                        value[QStringLiteral("width")].toInt(),
                        value[QStringLiteral("hidden")].toBool() };
        if (!column.name.isEmpty() && column.width >= leastWidth && column.width <= mostWidth)
            layout.columns.push_back(std::move(column));
    }
    layout.sortedBy = document[QStringLiteral("sortedBy")].toString();
    layout.order =
        document[QStringLiteral("descending")].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return layout;
}

ColumnLayout layoutOf(const QTableView& view, const SortedRowsModel& model)
{
    const QHeaderView& header = *view.horizontalHeader();
    ColumnLayout layout;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const bool hidden = header.isSectionHidden(column);
        // A hidden section's size is 0; the one it comes back with is not to be had but by showing
        // it, and the table's typical width serves as well.
        const int width = hidden ? header.defaultSectionSize() : header.sectionSize(column);
        layout.columns.push_back({ model.columnName(column), width, hidden });
    }
    if (header.sortIndicatorSection() >= 0 && header.sortIndicatorSection() < model.columnCount())
        layout.sortedBy = model.columnName(header.sortIndicatorSection());
    layout.order = header.sortIndicatorOrder();
    return layout;
}

void applyLayout(const ColumnLayout& layout, QTableView& view, const SortedRowsModel& model)
{
    QHeaderView& header = *view.horizontalHeader();
    int place = 0;
    int hidden = 0;
    for (const ColumnLayout::Column& wanted : layout.columns) {
        const int column = columnCalled(wanted.name, model);
        // Named twice, it keeps its first place.
        if (column < 0 || header.visualIndex(column) < place)
            continue;
        header.moveSection(header.visualIndex(column), place++);
        const bool mayHide = wanted.hidden && hidden + 1 < model.columnCount();
        hidden += mayHide ? 1 : 0;
        header.setSectionHidden(column, mayHide);
        if (!mayHide)
            header.resizeSection(column, wanted.width);
    }
    const int sorted = columnCalled(layout.sortedBy, model);
    if (sorted >= 0)
        view.sortByColumn(sorted, layout.order);
}

int firstShownColumn(const QTableView& view)
{
    const QHeaderView& header = *view.horizontalHeader();
    for (int place = 0; place < header.count(); ++place)
        if (!header.isSectionHidden(header.logicalIndex(place)))
            return header.logicalIndex(place);
    return -1;
}

std::vector<int> selectedRowNumbers(const QTableView& view)
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : view.selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace fw
