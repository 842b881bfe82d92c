// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebooks/daynotebooks.h"

#include <QAbstractTableModel>

#include <vector>

namespace fw {

// The notebooks of a day, one a row. GUI thread only.
class NotebooksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        State, // how it stands to what was copied
        Template,
        Changed, // UTC
        Size,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Notebooks of the same names in the same order change in place: what is selected stays.
    void setNotebooks(std::vector<DayNotebook> notebooks);
    const DayNotebook& at(int row) const { return m_notebooks[static_cast<std::size_t>(row)]; }
    int rowOf(const QString& name) const; // -1 when it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<DayNotebook> m_notebooks;
};

} // namespace fw
