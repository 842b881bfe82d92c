// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/history.h"

#include <QAbstractTableModel>

#include <vector>

namespace fw {

// The steps of a day's journal, the newest first. A decision that is undone is struck through and
// says so. GUI thread only.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Step,
        What,
        Note,
        When, // UTC
        Who,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(std::vector<HistoryStep> steps);
    const HistoryStep& at(int row) const { return m_steps[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<HistoryStep> m_steps;
};

} // namespace fw
