// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

struct sqlite3;

namespace fw {

// A row's place in table flow_base, then the order it came in among equals.
struct FlowKey
{
    std::int64_t lo;
    std::int64_t hi;
    std::int32_t t;
    std::uint32_t index; // set by FlowBatch

    friend auto operator<=>(const FlowKey&, const FlowKey&) = default;
};

// The rest of the row: one cache line, because rows are written in another order than they came.
struct alignas(64) FlowValues
{
    std::int64_t ipkt;
    std::int64_t ibyt;
    std::int64_t opkt;
    std::int64_t obyt;
    std::int64_t sas;
    std::int64_t das;
    double duration; // milliseconds
    std::uint16_t sport;
    std::uint16_t dport;
    std::uint32_t kind : 31;
    std::uint32_t reversed : 1;
};

// Rows on their way into table flow_base, which SQL reads as the table flow_feed, in key order.
// One INSERT ... SELECT keeps its place in the target from row to row, where a statement executed
// for each row seeks it anew: a quarter of an import. Source: sqlite.org/vtab.html.
//
// Belongs to the connection's thread, stays where it is, and outlives the connection's statements.
class FlowBatch
{
public:
    FlowBatch() = default;
    FlowBatch(const FlowBatch&) = delete;
    FlowBatch& operator=(const FlowBatch&) = delete;

    // Makes flow_feed known to the connection; false when SQLite refused.
    bool offer(sqlite3* connection);

    std::size_t size() const { return m_keys.size(); }
    void add(FlowKey key, const FlowValues& values);
    // Before flow_feed is read: the number of the batch, and the rows in their order.
    void sort(std::int64_t number);
    void clear();

    std::int64_t number() const { return m_number; }
    const FlowKey& key(std::size_t i) const { return m_keys[i]; }
    const FlowValues& values(std::size_t i) const { return m_values[m_keys[i].index]; }

private:
    std::vector<FlowKey> m_keys;
    std::vector<FlowValues> m_values; // as they came
    std::int64_t m_number = 0;
};

} // namespace fw
