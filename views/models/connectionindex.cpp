// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/connectionindex.h"

#include <QHashFunctions>

#include <unordered_map>
#include <utility>

namespace fw {

namespace {

using End = ConnectionIndex::End;

struct EndHash
{
    std::size_t operator()(const End& end) const
    {
        const std::size_t seed = std::hash<IpAddress>()(*end.address);
        return qHashMulti(seed, *end.geoloc, *end.domain, *end.reputation);
    }
};

struct EndEqual
{
    bool operator()(const End& a, const End& b) const
    {
        return *a.address == *b.address && *a.geoloc == *b.geoloc && *a.domain == *b.domain
            && *a.reputation == *b.reputation;
    }
};

std::uint32_t shortHash(const ConnectionKey& key)
{
    const std::uint64_t hash = std::hash<ConnectionKey>()(key);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

} // namespace

ConnectionIndex::ConnectionIndex(std::shared_ptr<const SuspiciousConnections> connections)
    : m_connections(connections ? std::move(connections)
                                : std::make_shared<const SuspiciousConnections>())
{
    const std::size_t count = m_connections->size();
    m_byRank.resize(count);
    std::iota(m_byRank.begin(), m_byRank.end(), 0U);
    m_byHash = m_byRank;
    m_sources.reserve(count);
    m_destinations.reserve(count);
    m_hashes.reserve(count);
    SortKeys ranks;
    ranks.reserve(count);
    std::unordered_map<End, std::uint32_t, EndHash, EndEqual> known;
    const auto numberOf = [this, &known](const End& end) {
        const auto [at, isNew] = known.try_emplace(end, static_cast<std::uint32_t>(m_ends.size()));
        if (isNew)
            m_ends.push_back(end);
        return at->second;
    };
    for (const SuspiciousConnection& row : *m_connections) {
        m_sources.push_back(numberOf({ &row.srcip, &row.srcGeoloc, &row.srcDomain, &row.srcRep }));
        m_destinations.push_back(
            numberOf({ &row.dstip, &row.dstGeoloc, &row.dstDomain, &row.dstRep }));
        m_hashes.push_back(shortHash(row.key()));
        ranks.push_back(sortKey(row.rank));
    }
    sortByKeys(m_byRank, ranks, Qt::AscendingOrder);
    sortByKeys(m_byHash, SortKeys(m_hashes.begin(), m_hashes.end()), Qt::AscendingOrder);
}

RowNumbers ConnectionIndex::rowsOf(const ConnectionKey& key) const
{
    const std::uint32_t hash = shortHash(key);
    auto at =
        std::lower_bound(m_byHash.begin(), m_byHash.end(), hash,
                         [this](std::uint32_t row, std::uint32_t h) { return m_hashes[row] < h; });
    RowNumbers rows;
    for (; at != m_byHash.end() && m_hashes[*at] == hash; ++at)
        if ((*m_connections)[*at].key() == key)
            rows.push_back(*at);
    return rows;
}

} // namespace fw
