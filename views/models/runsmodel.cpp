// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/runsmodel.h"

#include "core/base/format.h"
#include "core/types/runreporttext.h"

namespace fw {

namespace {

QString textOf(const RunReport& run, int column)
{
    switch (column) {
    case RunsModel::Started:
        return formatTime(run.startedAt);
    case RunsModel::Duration:
        return secondsText(run.seconds);
    case RunsModel::Limit:
        return formatCount(run.limit);
    case RunsModel::Ranked: {
        const StageReport* const scores = run.find(Stage::Scores);
        return scores ? formatCount(scores->rows) : QString();
    }
    case RunsModel::Warnings:
        return run.warnings.empty() ? RunsModel::tr("none")
                                    : formatCount(static_cast<std::int64_t>(run.warnings.size()));
    default:
        return run.resultsFile;
    }
}

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber = column == RunsModel::Duration || column == RunsModel::Limit
        || column == RunsModel::Ranked || column == RunsModel::Warnings;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

void RunsModel::setRuns(std::vector<RunReport> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunReport& run = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(run, index.column());
    case Qt::ToolTipRole:
        // A view takes a text for rich text when its first line has a tag: that line is ours.
        return index.column() == ResultsFile
            ? QVariant(tr("Results file") + QLatin1Char('\n') + run.resultsFile)
            : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started:
        return tr("Started (UTC)");
    case Duration:
        return tr("Duration");
    case Limit:
        return tr("Limit");
    case Ranked:
        return tr("Rows ranked");
    case Warnings:
        return tr("Warnings");
    default:
        return tr("Results file");
    }
}

} // namespace fw
