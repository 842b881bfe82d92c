// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"
#include "core/types/connectionend.h"
#include "views/models/sortkeys.h"

#include <memory>
#include <vector>

namespace fw {

// What a table of connections has to know about its rows before it is shown, computed once:
// their order by rank, their distinct ends, and which rows have a key. Linear; for very many
// rows build it in a worker. Immutable, so any thread may read it.
class ConnectionIndex
{
public:
    using End = ConnectionEnd;

    explicit ConnectionIndex(std::shared_ptr<const SuspiciousConnections> connections);

    const SuspiciousConnections& connections() const { return *m_connections; }
    // Row numbers by rank; rows of one rank as they stand.
    const RowNumbers& byRank() const { return m_byRank; }
    const std::vector<End>& ends() const { return m_ends; }
    // Indices into ends(), one for each row.
    const RowNumbers& sources() const { return m_sources; }
    const RowNumbers& destinations() const { return m_destinations; }
    // The rows that share this key, by number; usually one.
    RowNumbers rowsOf(const ConnectionKey& key) const;

private:
    std::shared_ptr<const SuspiciousConnections> m_connections;
    RowNumbers m_byRank;
    std::vector<End> m_ends;
    RowNumbers m_sources;
    RowNumbers m_destinations;
    std::vector<std::uint32_t> m_hashes; // of keys, one for each row
    RowNumbers m_byHash;
};

} // namespace fw
