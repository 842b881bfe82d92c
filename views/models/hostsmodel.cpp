// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/hostsmodel.h"

#include "core/base/format.h"

#include <algorithm>

namespace fw {

void HostsModel::setHosts(const std::map<IpAddress, ScorePreview::Host>& hosts)
{
    beginResetModel();
    m_hosts.assign(hosts.begin(), hosts.end());
    std::stable_sort(m_hosts.begin(), m_hosts.end(), [](const auto& a, const auto& b) {
        return a.second.asSource + a.second.asDestination
            > b.second.asSource + b.second.asDestination;
    });
    endResetModel();
}

int HostsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hosts.size());
}

int HostsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HostsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter)
                                   | (index.column() == Host ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const auto& [address, host] = m_hosts[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Host:
        return address.toString();
    case AsSource:
        return formatCount(host.asSource);
    default:
        return formatCount(host.asDestination);
    }
}

QVariant HostsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter)
                                   | (section == Host ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Host:
        return tr("Host");
    case AsSource:
        return tr("As source");
    default:
        return tr("As destination");
    }
}

} // namespace fw
