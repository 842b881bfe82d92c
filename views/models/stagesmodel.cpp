// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/stagesmodel.h"

#include "core/base/format.h"
#include "core/types/runreporttext.h"

namespace fw {

namespace {

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber = column == StagesModel::Rows || column == StagesModel::Duration;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

void StagesModel::setStages(std::vector<StageReport> stages)
{
    beginResetModel();
    m_stages = std::move(stages);
    endResetModel();
}

int StagesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stages.size());
}

int StagesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StagesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StageReport& stage = m_stages[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(index.column()));
    // A view takes a text for rich text when its first line has a tag: that line is ours.
    if (role == Qt::ToolTipRole && index.column() == Note && !stage.note.isEmpty())
        return QString(stageTitle(stage.stage) + QLatin1Char('\n') + stage.note);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return stageTitle(stage.stage);
    case Rows:
        return formatCount(stage.rows);
    case Duration:
        return secondsText(stage.seconds);
    default:
        return stage.note;
    }
}

QVariant StagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Stage");
    case Rows:
        return tr("Rows");
    case Duration:
        return tr("Duration");
    default:
        return tr("Note");
    }
}

} // namespace fw
