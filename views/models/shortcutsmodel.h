// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/shortcuts.h"

#include <QAbstractTableModel>

namespace fw {

// The keys of the window as a table. GUI thread only.
class ShortcutsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Keys,
        What,
        Where,
        ColumnCount
    };

    explicit ShortcutsModel(QList<Shortcut> shortcuts, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<Shortcut> m_shortcuts;
};

} // namespace fw
