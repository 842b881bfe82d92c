// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ingestgaps.h"

#include <QAbstractTableModel>

namespace fw {

// Stretches of time without a flow, one a row, by time. GUI thread only.
class GapsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        From, // UTC
        To,
        Minutes,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setGaps(std::vector<MinuteSpan> gaps);
    const MinuteSpan& at(int row) const { return m_gaps[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<MinuteSpan> m_gaps;
};

} // namespace fw
