// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/contexttablemodel.h"

#include "core/base/printable.h"

#include <algorithm>
#include <utility>

namespace fw {

ContextTableModel::ContextTableModel(ContextTable table, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(table)
{
}

void ContextTableModel::setDocument(ContextDocument document)
{
    beginResetModel();
    m_document = std::move(document);
    findLines();
    findProblems();
    endResetModel();
    Q_EMIT changed();
}

void ContextTableModel::findLines()
{
    m_lines.clear();
    const auto& lines = m_document.lines();
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].row || !lines[i].problem.isEmpty())
            m_lines.push_back(i);
}

void ContextTableModel::findProblems()
{
    m_problems.clear();
    for (const ContextWarning& problem : m_document.problems({})) {
        QString& text = m_problems[static_cast<std::size_t>(problem.line - 1)];
        text += text.isEmpty() ? problem.reason : QLatin1Char(' ') + problem.reason;
    }
}

const ContextDocument::Line& ContextTableModel::lineOf(int row) const
{
    return m_document.lines()[m_lines[static_cast<std::size_t>(row)]];
}

QString ContextTableModel::rangeText(const ContextDocument::Line& line) const
{
    return line.row ? line.row->range.toString() : printable(QString::fromUtf8(line.text));
}

std::optional<ContextRow> ContextTableModel::checked(const QString& range, const QString& name,
                                                     QString& reason) const
{
    const auto parsed = parseContextRange(range.simplified().toStdString(), reason);
    if (!parsed)
        return std::nullopt;
    if (name.simplified().isEmpty() && m_document.table() == ContextTable::Names) {
        reason = tr("A name is missing.");
        return std::nullopt;
    }
    return ContextRow { *parsed, name.simplified() };
}

bool ContextTableModel::addRow(const QString& range, const QString& name, QString& reason)
{
    const auto row = checked(range, name, reason);
    if (!row)
        return false;
    const int at = rowCount();
    beginInsertRows({}, at, at);
    m_document.append(*row);
    findLines();
    findProblems();
    endInsertRows();
    Q_EMIT changed();
    return true;
}

void ContextTableModel::removeLines(const QList<int>& rows)
{
    QList<int> ordered = rows;
    std::sort(ordered.begin(), ordered.end());
    ordered.erase(std::unique(ordered.begin(), ordered.end()), ordered.end());
    if (ordered.isEmpty())
        return;
    beginResetModel();
    for (auto row = ordered.crbegin(); row != ordered.crend(); ++row)
        m_document.remove(m_lines[static_cast<std::size_t>(*row)]);
    findLines();
    findProblems();
    endResetModel();
    Q_EMIT changed();
}

int ContextTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ContextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContextTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ContextDocument::Line& line = lineOf(index.row());
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole;
    if (!isText)
        return {};
    QString text;
    switch (index.column()) {
    case Range:
        text = rangeText(line);
        break;
    case Name:
        text = line.row ? line.row->name : QString();
        break;
    case Problem:
        text = m_problems.value(m_lines[static_cast<std::size_t>(index.row())]);
        break;
    default:
        break;
    }
    // A tool tip that looks like markup would be shown as such; this one wraps besides.
    if (role == Qt::ToolTipRole && !text.isEmpty())
        return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    return text;
}

QVariant ContextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical) // the line of the file, as messages name it
        return static_cast<qulonglong>(m_lines[static_cast<std::size_t>(section)] + 1);
    switch (section) {
    case Range:
        return tr("Address, block or range");
    case Name:
        return tr("Name");
    case Problem:
        return tr("To be looked at");
    default:
        return {};
    }
}

Qt::ItemFlags ContextTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    // A line that cannot be read is replaced by a right one, not mended in one of its halves.
    if (index.isValid() && index.column() != Problem && lineOf(index.row()).row)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ContextTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const ContextDocument::Line& line = lineOf(index.row());
    if (value.toString() == data(index, Qt::EditRole).toString())
        return true;
    const bool isRange = index.column() == Range;
    QString reason;
    const auto row = checked(isRange ? value.toString() : rangeText(line),
                             isRange ? line.row->name : value.toString(), reason);
    if (!row) {
        Q_EMIT refused(reason);
        return false;
    }
    m_document.setRow(m_lines[static_cast<std::size_t>(index.row())], *row);
    findProblems();
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT changed();
    return true;
}

} // namespace fw
