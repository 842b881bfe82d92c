// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/dayoverview.h"
#include "views/models/sortedrowsmodel.h"

#include <vector>

namespace fw {

enum class DaysColumn
{
    Day,
    Flows,
    Size,
    Results,
    Run,
    Ranked,
    Verdicts,
    Unscored,
    Problem,
};

inline constexpr int daysColumnCount = static_cast<int>(DaysColumn::Problem) + 1;

// The days of a workspace, the newest first until the user sorts otherwise. GUI thread only.
class DaysModel : public SortedRowsModel
{
    Q_OBJECT

public:
    explicit DaysModel(QObject* parent = nullptr);

    // Days of the same dates in the same order change in place: what is selected stays.
    void setDays(std::vector<DayOverview> days);
    const DayOverview& at(int row) const;
    int rowOf(Day day) const; // -1 when it is not there

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    // A column below 0 is the order at first. Equal rows stay in the order they were given in.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    std::function<QVariant(std::uint32_t source, int column)> values() const override;

private:
    RowNumbers sortedRows() const;

    std::vector<DayOverview> m_days;
    int m_sortColumn = static_cast<int>(DaysColumn::Day);
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace fw
