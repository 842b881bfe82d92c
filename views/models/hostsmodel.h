// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/scorepreview.h"

#include <QAbstractTableModel>

#include <utility>
#include <vector>

namespace fw {

// The hosts a rule would hit: address, and in how many rows as source and as destination. Those
// hit most stand first. GUI thread only.
class HostsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Host,
        AsSource,
        AsDestination,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setHosts(const std::map<IpAddress, ScorePreview::Host>& hosts);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<std::pair<IpAddress, ScorePreview::Host>> m_hosts;
};

} // namespace fw
