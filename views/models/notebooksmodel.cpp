// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/notebooksmodel.h"

#include "core/base/format.h"
#include "core/base/printable.h"

#include <algorithm>

namespace fw {

namespace {

QString stateText(NotebookState state)
{
    switch (state) {
    case NotebookState::Missing:
        return NotebooksModel::tr("not there yet");
    case NotebookState::AsCopied:
        return NotebooksModel::tr("as it was copied");
    case NotebookState::Changed:
        return NotebooksModel::tr("changed");
    case NotebookState::Own:
        break;
    }
    return NotebooksModel::tr("your own");
}

QString templateText(const DayNotebook& notebook)
{
    if (!notebook.hasTemplate())
        return NotebooksModel::tr("none");
    if (notebook.state == NotebookState::Missing)
        return NotebooksModel::tr("can be copied");
    return notebook.isTemplateNewer ? NotebooksModel::tr("newer than this copy")
                                    : NotebooksModel::tr("the one it was copied from");
}

QString textOf(const DayNotebook& notebook, int column)
{
    const bool isThere = notebook.state != NotebookState::Missing;
    switch (column) {
    case NotebooksModel::Name:
        return printable(notebook.name);
    case NotebooksModel::State:
        return stateText(notebook.state);
    case NotebooksModel::Template:
        return templateText(notebook);
    case NotebooksModel::Changed:
        return isThere ? formatTime(notebook.changedAt) : QString();
    default:
        return isThere ? formatBytes(notebook.bytes) : QString();
    }
}

Qt::Alignment alignmentOf(int column)
{
    return Qt::AlignVCenter | (column == NotebooksModel::Size ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

void NotebooksModel::setNotebooks(std::vector<DayNotebook> notebooks)
{
    const bool sameRows =
        std::equal(notebooks.begin(), notebooks.end(), m_notebooks.begin(), m_notebooks.end(),
                   [](const DayNotebook& a, const DayNotebook& b) { return a.name == b.name; });
    if (!sameRows)
        beginResetModel();
    m_notebooks = std::move(notebooks);
    if (!sameRows)
        endResetModel();
    else if (!m_notebooks.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int NotebooksModel::rowOf(const QString& name) const
{
    const auto at = std::find_if(m_notebooks.begin(), m_notebooks.end(),
                                 [&name](const DayNotebook& n) { return n.name == name; });
    return at == m_notebooks.end() ? -1 : static_cast<int>(at - m_notebooks.begin());
}

int NotebooksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notebooks.size());
}

int NotebooksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NotebooksModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(at(index.row()), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    default:
        return {};
    }
}

QVariant NotebooksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Notebook");
    case State:
        return tr("State");
    case Template:
        return tr("Template");
    case Changed:
        return tr("Changed (UTC)");
    default:
        return tr("Size");
    }
}

} // namespace fw
