// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/runreport.h"

#include <QAbstractTableModel>

#include <vector>

namespace fw {

// The stages of one run, in their order. GUI thread only.
class StagesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        What,
        Rows,
        Duration,
        Note,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setStages(std::vector<StageReport> stages);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<StageReport> m_stages;
};

} // namespace fw
