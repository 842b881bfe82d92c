// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/gapsmodel.h"

#include "core/analysis/ingestcsv.h"
#include "core/base/format.h"

namespace fw {

namespace {

Qt::Alignment alignmentOf(int column)
{
    return Qt::AlignVCenter | (column == GapsModel::Minutes ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

void GapsModel::setGaps(std::vector<MinuteSpan> gaps)
{
    beginResetModel();
    m_gaps = std::move(gaps);
    endResetModel();
}

int GapsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_gaps.size());
}

int GapsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GapsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MinuteSpan& gap = at(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(index.column()));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case From:
        return minuteText(gap.from);
    case To:
        return minuteText(gap.to);
    default:
        return formatCount(gap.minutes());
    }
}

QVariant GapsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role == Qt::ToolTipRole && section == To)
        return tr("The first minute that has flows again");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        return tr("No flows from (UTC)");
    case To:
        return tr("To (UTC)");
    default:
        return tr("Minutes");
    }
}

} // namespace fw
