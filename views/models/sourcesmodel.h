// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/ingestpicture.h"

#include <QAbstractTableModel>

#include <vector>

namespace fw {

// The files whose flows were imported, one a row for each day they brought flows of. GUI thread
// only.
class SourcesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        File,
        OfDay,
        Flows,
        Rejected,
        Bytes,
        ImportedAt, // UTC
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSources(std::vector<IngestSource> sources);
    std::int64_t rejected() const; // lines, of all of them

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<IngestSource> m_sources;
};

} // namespace fw
