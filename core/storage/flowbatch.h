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
    // Of memory held, filled or not.
    std::size_t bytes() const
    {
        return m_keys.capacity() * sizeof(FlowKey) + m_values.capacity() * sizeof(FlowValues);
    }
    void add(FlowKey key, const FlowValues& values);
    // Takes the rows of another batch, sorts them and shows none of them yet; the other gets this
    // one's memory, empty. The number is the batch's in table batch.
    void take(FlowBatch& other, std::int64_t number);
    // flow_feed shows the next rows, at most so many; false when all have been shown.
    bool showNext(std::size_t most);
    std::size_t left() const { return m_keys.size() - m_end; } // not shown yet
    void release(); // rows and memory

    // What flow_feed reads: rows begin() to end() in key order.
    std::int64_t number() const { return m_number; }
    std::size_t begin() const { return m_begin; }
    std::size_t end() const { return m_end; }
    const FlowKey& key(std::size_t i) const { return m_keys[i]; }
    const FlowValues& values(std::size_t i) const { return m_values[m_keys[i].index]; }

private:
    std::vector<FlowKey> m_keys;
    std::vector<FlowValues> m_values; // as they came
    std::int64_t m_number = 0;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace fw
