// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/shortcutsmodel.h"

#include <utility>

namespace fw {

ShortcutsModel::ShortcutsModel(QList<Shortcut> shortcuts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_shortcuts(std::move(shortcuts))
{
}

int ShortcutsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shortcuts.size());
}

int ShortcutsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Shortcut& shortcut = m_shortcuts[index.row()];
    switch (index.column()) {
    case Keys:
        return shortcut.keys;
    case What:
        return shortcut.what;
    default:
        return shortcut.group;
    }
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Keys:
        return tr("Keys");
    case What:
        return tr("What they do");
    default:
        return tr("Where");
    }
}

} // namespace fw
