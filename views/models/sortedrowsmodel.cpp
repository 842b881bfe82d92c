// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/sortedrowsmodel.h"

#include <QCoreApplication>

#include <utility>

namespace fw {

namespace {

enum Membership : std::uint8_t
{
    InOld = 1,
    InNew = 2,
    InBoth = InOld | InNew,
};

// How many runs of neighbouring rows only one of the two lists has.
std::size_t countRuns(const RowNumbers& rows, const std::vector<std::uint8_t>& membership)
{
    std::size_t runs = 0;
    bool inRun = false;
    for (const std::uint32_t row : rows) {
        const bool alone = membership[row] != InBoth;
        runs += alone && !inRun ? 1 : 0;
        inRun = alone;
    }
    return runs;
}

// Up to here every run is announced on its own, which keeps the view's place exactly. Each
// costs the view time in proportion to all rows, so more are announced together.
constexpr std::size_t mostSingleRuns = 24;

} // namespace

SortedRowsModel::SortedRowsModel(const char* context, std::span<const TableColumn> columns,
                                 QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_columns(columns)
{
}

int SortedRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SortedRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString SortedRowsModel::columnName(int column) const
{
    return QLatin1String(m_columns[static_cast<std::size_t>(column)].name);
}

TableExtract SortedRowsModel::extract(const std::vector<int>& rows,
                                      const std::vector<int>& columns) const
{
    RowNumbers sources;
    sources.reserve(rows.size());
    for (const int row : rows)
        sources.push_back(source(row));
    TableExtract extract;
    for (const int column : columns)
        extract.columns += columnName(column);
    extract.rows = sources.size();
    extract.value = [sources = std::move(sources), columns, value = values()](std::size_t row,
                                                                              std::size_t column) {
        return value(sources[row], columns[column]);
    };
    return extract;
}

QString SortedRowsModel::columnTitle(int column) const
{
    return QCoreApplication::translate(m_context,
                                       m_columns[static_cast<std::size_t>(column)].title);
}

Qt::Alignment SortedRowsModel::columnAlignment(int column) const
{
    return (m_columns[static_cast<std::size_t>(column)].isNumber ? Qt::AlignRight : Qt::AlignLeft)
        | Qt::AlignVCenter;
}

QString SortedRowsModel::cellToolTip(int column, const QString& exact) const
{
    return exact.isEmpty() ? QString() : columnTitle(column) + QLatin1Char('\n') + exact;
}

QVariant SortedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(section);
    case Qt::ToolTipRole:
        return QCoreApplication::translate(m_context,
                                           m_columns[static_cast<std::size_t>(section)].toolTip);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columnAlignment(section));
    default:
        return {};
    }
}

int SortedRowsModel::findRow(std::uint32_t source) const
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), source);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

void SortedRowsModel::replaceRows(RowNumbers rows)
{
    m_rows = std::move(rows);
}

void SortedRowsModel::removeShownRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void SortedRowsModel::insertShownRow(int row, std::uint32_t source)
{
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, source);
    endInsertRows();
}

void SortedRowsModel::reorderRows(RowNumbers rows)
{
    if (rows == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        RowNumbers newRow(m_rows.empty() ? 0 : *std::max_element(m_rows.begin(), m_rows.end()) + 1);
        for (std::size_t i = 0; i < rows.size(); ++i)
            newRow[rows[i]] = static_cast<std::uint32_t>(i);
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& old : before)
            after.append(index(static_cast<int>(newRow[source(old.row())]), old.column()));
        m_rows = std::move(rows);
        changePersistentIndexList(before, after);
    } else {
        m_rows = std::move(rows);
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void SortedRowsModel::changeRows(RowNumbers rows)
{
    if (rows == m_rows)
        return;
    std::uint32_t last = 0;
    for (const RowNumbers* list : std::initializer_list<const RowNumbers*> { &m_rows, &rows })
        for (const std::uint32_t row : *list)
            last = std::max(last, row);
    std::vector<std::uint8_t> membership(std::size_t(last) + 1);
    for (const std::uint32_t row : m_rows)
        membership[row] |= InOld;
    for (const std::uint32_t row : rows)
        membership[row] |= InNew;
    if (countRuns(m_rows, membership) + countRuns(rows, membership) <= mostSingleRuns)
        removeAndInsert(rows, membership);
    else
        changeInBulk(std::move(rows), membership);
}

void SortedRowsModel::removeAndInsert(const RowNumbers& rows,
                                      const std::vector<std::uint8_t>& membership)
{
    // From the bottom, so that the rows above keep their numbers.
    for (std::size_t end = m_rows.size(); end > 0;) {
        std::size_t begin = end;
        while (begin > 0 && membership[m_rows[begin - 1]] == InOld)
            --begin;
        if (begin == end) {
            --end;
            continue;
        }
        beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(begin),
                     m_rows.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        end = begin;
    }
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin;
        while (end < rows.size() && membership[rows[end]] == InNew)
            ++end;
        if (end == begin) {
            ++begin;
            continue;
        }
        const auto at = static_cast<std::ptrdiff_t>(begin);
        beginInsertRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + at, rows.begin() + at,
                      rows.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        begin = end;
    }
}

void SortedRowsModel::changeInBulk(RowNumbers rows, const std::vector<std::uint8_t>& membership)
{
    const auto leaves = [&membership](std::uint32_t row) {
        return membership[row] == InOld;
    };
    const auto comes = [&membership](std::uint32_t row) {
        return membership[row] == InNew;
    };
    // Those that leave go to the top first: a removed current row hands over to the row above it,
    // and only where there is none to the one below, here the first that stays.
    RowNumbers leaversFirst = m_rows;
    const auto stay = std::stable_partition(leaversFirst.begin(), leaversFirst.end(), leaves);
    const auto leaving = static_cast<int>(stay - leaversFirst.begin());
    if (leaving > 0) {
        reorderRows(std::move(leaversFirst));
        beginRemoveRows({}, 0, leaving - 1);
        m_rows.erase(m_rows.begin(), m_rows.begin() + leaving);
        endRemoveRows();
    }
    const auto coming = static_cast<int>(std::count_if(rows.begin(), rows.end(), comes));
    if (coming > 0) {
        const int staying = rowCount();
        beginInsertRows({}, staying, staying + coming - 1);
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(m_rows), comes);
        endInsertRows();
        reorderRows(std::move(rows));
    }
}

} // namespace fw
