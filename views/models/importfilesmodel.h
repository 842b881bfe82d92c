// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/batchreport.h"
#include "views/models/sortedrowsmodel.h"

#include <vector>

namespace fw {

enum class ImportFilesColumn
{
    File,
    Outcome,
    Format,
    Flows,
    Days,
    Rejected,
    Size,
    Seconds,
    Path,
};

inline constexpr int importFilesColumnCount = static_cast<int>(ImportFilesColumn::Path) + 1;

// The files of one import and what became of each. Rows come in the order of the import until a
// column is chosen. GUI thread only.
class ImportFilesModel : public SortedRowsModel
{
    Q_OBJECT

public:
    explicit ImportFilesModel(QObject* parent = nullptr);

    void setFiles(std::vector<BatchFile> files);
    const BatchFile& at(int row) const;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    // Rows with equal values stay in the order of the import. A column below 0 is that order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    std::function<QVariant(std::uint32_t source, int column)> values() const override;

private:
    RowNumbers sortedRows() const;

    std::vector<BatchFile> m_files;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace fw
