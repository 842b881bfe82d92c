// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/sourcesmodel.h"

#include "core/base/format.h"
#include "core/base/printable.h"

#include <numeric>

namespace fw {

namespace {

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber = column == SourcesModel::Flows || column == SourcesModel::Rejected
        || column == SourcesModel::Bytes;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

QString textOf(const IngestSource& source, int column)
{
    switch (column) {
    case SourcesModel::File:
        return printable(source.name);
    case SourcesModel::OfDay:
        return source.day.iso();
    case SourcesModel::Flows:
        return formatCount(source.flows);
    case SourcesModel::Rejected:
        return formatCount(source.rejected);
    case SourcesModel::Bytes:
        return formatBytes(source.bytes);
    default:
        return printable(source.importedAt);
    }
}

QString toolTipOf(const IngestSource& source, int column)
{
    // A view takes a text for rich text when its first line has a tag: that line is ours.
    if (column == SourcesModel::File)
        return SourcesModel::tr("Imported file") + QLatin1Char('\n') + printable(source.name);
    if (column == SourcesModel::Bytes)
        return SourcesModel::tr("%1 bytes").arg(formatCount(source.bytes));
    return {};
}

} // namespace

void SourcesModel::setSources(std::vector<IngestSource> sources)
{
    beginResetModel();
    m_sources = std::move(sources);
    endResetModel();
}

std::int64_t SourcesModel::rejected() const
{
    return std::accumulate(
        m_sources.begin(), m_sources.end(), std::int64_t(0),
        [](std::int64_t sum, const IngestSource& source) { return sum + source.rejected; });
}

int SourcesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourcesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourcesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IngestSource& source = m_sources[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(source, index.column());
    case Qt::ToolTipRole: {
        const QString toolTip = toolTipOf(source, index.column());
        return toolTip.isEmpty() ? QVariant() : QVariant(toolTip);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    default:
        return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role == Qt::ToolTipRole && section == Rejected)
        return tr("Lines of the file that were left out, because they are no flow");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("Imported file");
    case OfDay:
        return tr("Day");
    case Flows:
        return tr("Flows");
    case Rejected:
        return tr("Rejected lines");
    case Bytes:
        return tr("Size");
    default:
        return tr("Imported (UTC)");
    }
}

} // namespace fw
