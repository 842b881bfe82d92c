// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/detailsmodel.h"

#include "core/base/day.h"
#include "core/base/format.h"
#include "core/enrich/porttext.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace fw {

namespace {

constexpr const char* columnContext = "fw::DetailsColumns";

// The texts stand in the class whose context they are translated in: a macro of our own around them
// would hide them from lupdate.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::DetailsColumns)

public:
    static constexpr std::array<TableColumn, detailsColumnCount> columns { {
        { "tstart", QT_TR_NOOP("Time"), QT_TR_NOOP("When the flow was received, UTC") },
        { "srcip", QT_TR_NOOP("Source"), QT_TR_NOOP("Source address") },
        { "dstip", QT_TR_NOOP("Destination"), QT_TR_NOOP("Destination address") },
        { "sport", QT_TR_NOOP("Source port"), QT_TR_NOOP("Source port"), true },
        { "dport", QT_TR_NOOP("Dest. port"), QT_TR_NOOP("Destination port"), true },
        { "proto", QT_TR_NOOP("Protocol"), QT_TR_NOOP("Protocol") },
        { "flags", QT_TR_NOOP("Flags"), QT_TR_NOOP("TCP flags seen in the flow") },
        { "tos", QT_TR_NOOP("ToS"), QT_TR_NOOP("Type of service"), true },
        { "ibyt", QT_TR_NOOP("In bytes"), QT_TR_NOOP("Bytes sent by the source"), true },
        { "ipkt", QT_TR_NOOP("In packets"), QT_TR_NOOP("Packets sent by the source"), true },
        { "obyt", QT_TR_NOOP("Out bytes"), QT_TR_NOOP("Bytes sent by the destination"), true },
        { "opkt", QT_TR_NOOP("Out packets"), QT_TR_NOOP("Packets sent by the destination"), true },
        { "rip", QT_TR_NOOP("Router"), QT_TR_NOOP("Address of the router that reported the flow") },
        { "input", QT_TR_NOOP("In iface"), QT_TR_NOOP("Number of the router's input interface"),
          true },
        { "output", QT_TR_NOOP("Out iface"), QT_TR_NOOP("Number of the router's output interface"),
          true },
    } };
};

// The exact value: numbers as numbers, times and addresses as text.
QVariant valueOf(DetailsColumn column, const EdgeDetail& row)
{
    using enum DetailsColumn;
    const auto number = [](std::int64_t value) {
        return QVariant(static_cast<qlonglong>(value));
    };
    switch (column) {
    case Time:
        return formatTime(row.tstart);
    case Source:
        return row.srcip.toString();
    case Destination:
        return row.dstip.toString();
    case SourcePort:
        return number(row.sport);
    case DestinationPort:
        return number(row.dport);
    case Protocol:
        return row.proto;
    case Flags:
        return row.flags;
    case TypeOfService:
        return number(row.tos);
    case InBytes:
        return number(row.ibyt);
    case InPackets:
        return number(row.ipkt);
    case OutBytes:
        return number(row.obyt);
    case OutPackets:
        return number(row.opkt);
    case Router:
        return row.rip.toString();
    case InInterface:
        return number(row.input);
    case OutInterface:
        return number(row.output);
    }
    return {};
}

QString textOf(DetailsColumn column, const EdgeDetail& row)
{
    switch (column) {
    case DetailsColumn::SourcePort:
        return sourcePortText(row.proto, row.sport);
    case DetailsColumn::DestinationPort:
        return destinationPortText(row.proto, row.dport);
    case DetailsColumn::InBytes:
        return formatBytes(row.ibyt);
    case DetailsColumn::OutBytes:
        return formatBytes(row.obyt);
    case DetailsColumn::InPackets:
        return formatCount(row.ipkt);
    case DetailsColumn::OutPackets:
        return formatCount(row.opkt);
    default:
        return valueOf(column, row).toString();
    }
}

bool addressLess(DetailsColumn column, const EdgeDetail& a, const EdgeDetail& b)
{
    switch (column) {
    case DetailsColumn::Source:
        return a.srcip < b.srcip;
    case DetailsColumn::Destination:
        return a.dstip < b.dstip;
    default:
        return a.rip < b.rip;
    }
}

SortKeys sortKeys(DetailsColumn column, const std::vector<EdgeDetail>& rows)
{
    using enum DetailsColumn;
    const auto dense = [&rows](const auto& less) {
        return denseKeys(rows.size(),
                         [&](std::uint32_t a, std::uint32_t b) { return less(rows[a], rows[b]); });
    };
    switch (column) {
    case Source:
    case Destination:
    case Router:
        return dense([column](const EdgeDetail& a, const EdgeDetail& b) {
            return addressLess(column, a, b);
        });
    case Protocol:
        return dense([](const EdgeDetail& a, const EdgeDetail& b) { return a.proto < b.proto; });
    case Flags:
        return dense([](const EdgeDetail& a, const EdgeDetail& b) { return a.flags < b.flags; });
    default: {
        SortKeys keys;
        keys.reserve(rows.size());
        for (const EdgeDetail& row : rows) {
            const std::int64_t number =
                column == Time ? row.tstart : valueOf(column, row).toLongLong();
            keys.push_back(sortKey(number));
        }
        return keys;
    }
    }
}

} // namespace

DetailsModel::DetailsModel(QObject* parent)
    : SortedRowsModel(columnContext, Tr::columns, parent)
{
}

void DetailsModel::setDetails(std::vector<EdgeDetail> details)
{
    beginResetModel();
    m_details = std::move(details);
    replaceRows(sortedRows());
    endResetModel();
}

std::function<QVariant(std::uint32_t, int)> DetailsModel::values() const
{
    // A minute's flows are few: a copy costs less than sharing them all the time.
    return [details = m_details](std::uint32_t source, int column) {
        return valueOf(static_cast<DetailsColumn>(column), details[source]);
    };
}

const EdgeDetail& DetailsModel::at(int row) const
{
    return m_details[source(row)];
}

RowNumbers DetailsModel::sortedRows() const
{
    RowNumbers rows(m_details.size());
    std::iota(rows.begin(), rows.end(), 0U);
    sortByKeys(rows, sortKeys(static_cast<DetailsColumn>(m_sortColumn), m_details), m_sortOrder);
    return rows;
}

void DetailsModel::sort(int column, Qt::SortOrder order)
{
    const bool known = column >= 0 && column < detailsColumnCount;
    m_sortColumn = known ? column : static_cast<int>(DetailsColumn::Time);
    m_sortOrder = known ? order : Qt::AscendingOrder;
    reorderRows(sortedRows());
}

QVariant DetailsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<DetailsColumn>(index.column());
    const EdgeDetail& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(column, row);
    case RawRole:
        return valueOf(column, row);
    case Qt::ToolTipRole:
        return cellToolTip(index.column(), valueOf(column, row).toString());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columnAlignment(index.column()));
    case Qt::AccessibleTextRole: {
        const QString words = textOf(column, row);
        return tr("%1: %2").arg(columnTitle(index.column()), words.isEmpty() ? tr("none") : words);
    }
    default:
        return {};
    }
}

} // namespace fw
