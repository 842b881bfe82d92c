// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table/ranked.h"

#include "views/models/connectioncolumns.h"

#include <QFile>

#include <unistd.h>

namespace fw::bench {

std::shared_ptr<const SuspiciousConnections> rankedRows(int count)
{
    const QString protocols[] { QStringLiteral("TCP"), QStringLiteral("UDP"),
                                QStringLiteral("ICMP") };
    std::vector<QString> places;
    for (int i = 0; i < 500; ++i)
        places.push_back(QStringLiteral("Region %1;Town %2 Network").arg(i % 30).arg(i));
    auto rows = std::make_shared<SuspiciousConnections>(static_cast<std::size_t>(count));
    std::uint64_t x = 88172645463325252ULL;
    for (int i = 0; i < count; ++i) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        SuspiciousConnection& row = (*rows)[static_cast<std::size_t>(i)];
        const auto host = static_cast<std::uint32_t>(x >> 40) % 5000;
        const auto peer = static_cast<std::uint32_t>(x >> 20) % 60000;
        row.rank = i;
        row.score = (i + 1) * 1e-9;
        row.tstart = 1467936000 + static_cast<std::int64_t>(x % 86400);
        row.srcip = IpAddress::fromIpv4(0x0a000000U | host);
        row.dstip = IpAddress::fromIpv4(0xcb000000U | (113U << 8) * (peer % 3 == 0 ? 1U : 0U)
                                        | (peer % 3 == 0 ? peer % 256 : peer << 4));
        row.srcipInternal = true;
        row.sport = static_cast<std::uint16_t>(x >> 16);
        row.dport = x % 3 == 0 ? 53 : 443;
        row.proto = protocols[x % 3];
        row.ibyt = static_cast<std::int64_t>(x % 10'000'000);
        row.ipkt = 1 + row.ibyt / 1000;
        row.dstGeoloc = places[peer % places.size()];
    }
    return rows;
}

PlainModel::PlainModel(std::shared_ptr<const ConnectionIndex> index)
    : m_index(std::move(index))
{
}

int PlainModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_index->connections().size());
}

int PlainModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : connectionColumnCount;
}

QVariant PlainModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != OrderRole))
        return {};
    const auto column = static_cast<ConnectionColumn>(index.column());
    const auto& row = m_index->connections()[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return connectionText(column, row, {});
    if (column != ConnectionColumn::Source && column != ConnectionColumn::Destination)
        return connectionValue(column, row, {});
    const auto& bytes = (column == ConnectionColumn::Source ? row.srcip : row.dstip).bytes();
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), bytes.size()).toHex());
}

std::int64_t residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace fw::bench
