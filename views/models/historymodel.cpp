// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/historymodel.h"

#include "core/base/day.h"

#include <QFont>

namespace fw {

namespace {

QString textOf(const HistoryStep& step, int column)
{
    switch (column) {
    case HistoryModel::Step:
        return QString::number(step.entry);
    case HistoryModel::When:
        return formatTime(step.at);
    case HistoryModel::Who:
        return step.who;
    case HistoryModel::What:
        return step.inForce ? historyWords(step)
                            : HistoryModel::tr("%1, undone").arg(historyWords(step));
    case HistoryModel::Note:
        return step.note;
    default:
        return {};
    }
}

} // namespace

void HistoryModel::setSteps(std::vector<HistoryStep> steps)
{
    beginResetModel();
    m_steps = std::move(steps);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryStep& step = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(step, index.column());
    case Qt::ToolTipRole:
        // A view takes a text for rich text when its first line has a tag: that line is ours.
        return tr("Step %1").arg(step.entry) + QLatin1Char('\n') + textOf(step, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter)
                                   | (index.column() == Step ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        if (!step.inForce) {
            QFont font;
            font.setStrikeOut(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter)
                                   | (section == Step ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Step:
        return tr("Step");
    case When:
        return tr("When (UTC)");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace fw
