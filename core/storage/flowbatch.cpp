// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/flowbatch.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace fw {

namespace {

// Values are fetched this many rows early.
constexpr std::size_t rowsAhead = 8;

// In the order of insert_flow.sql.
enum Column
{
    Batch,
    Lo,
    Hi,
    T,
    Seq,
    Reversed,
    Kind,
    Sport,
    Dport,
    Duration,
    Ipkt,
    Ibyt,
    Opkt,
    Obyt,
    Sas,
    Das,
};
constexpr const char* declaration = "CREATE TABLE flow_feed (batch, lo, hi, t, seq, reversed, "
                                    "kind, sport, dport, duration, ipkt, ibyt, opkt, obyt, sas, "
                                    "das)";

struct Feed : sqlite3_vtab
{
    const FlowBatch* batch;
};

struct Cursor : sqlite3_vtab_cursor
{
    const FlowBatch* batch;
    std::size_t row;
    std::int64_t seq; // among the rows of one pair and second
};

Cursor& cursorOf(sqlite3_vtab_cursor* cursor)
{
    return *static_cast<Cursor*>(cursor);
}

int connectFeed(sqlite3* connection, void* batch, int, const char* const*, sqlite3_vtab** out,
                char**)
{
    const int declared = sqlite3_declare_vtab(connection, declaration);
    if (declared != SQLITE_OK)
        return declared;
    auto feed = std::make_unique<Feed>();
    feed->batch = static_cast<const FlowBatch*>(batch);
    *out = feed.release(); // SQLite gives it back to disconnectFeed()
    return SQLITE_OK;
}

int disconnectFeed(sqlite3_vtab* feed)
{
    const std::unique_ptr<Feed> owned(static_cast<Feed*>(feed));
    return SQLITE_OK;
}

int planFeed(sqlite3_vtab*, sqlite3_index_info* plan)
{
    plan->estimatedCost = 1e6; // always all that is shown
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab* feed, sqlite3_vtab_cursor** out)
{
    auto cursor = std::make_unique<Cursor>();
    cursor->batch = static_cast<Feed*>(feed)->batch;
    *out = cursor.release();
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor* cursor)
{
    const std::unique_ptr<Cursor> owned(static_cast<Cursor*>(cursor));
    return SQLITE_OK;
}

bool sameSecond(const FlowKey& a, const FlowKey& b)
{
    return a.lo == b.lo && a.hi == b.hi && a.t == b.t;
}

int firstRow(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**)
{
    Cursor& c = cursorOf(cursor);
    const FlowBatch& batch = *c.batch;
    c.row = batch.begin();
    c.seq = 0;
    // Rows of this pair and second may have been shown before.
    for (std::size_t row = c.row; c.row < batch.end() && row > 0; --row, ++c.seq)
        if (!sameSecond(batch.key(row - 1), batch.key(c.row)))
            break;
    return SQLITE_OK;
}

int nextRow(sqlite3_vtab_cursor* cursor)
{
    Cursor& c = cursorOf(cursor);
    const FlowBatch& batch = *c.batch;
    if (++c.row >= batch.end())
        return SQLITE_OK;
    if (c.row + rowsAhead < batch.size())
        __builtin_prefetch(&batch.values(c.row + rowsAhead));
    c.seq = sameSecond(batch.key(c.row - 1), batch.key(c.row)) ? c.seq + 1 : 0;
    return SQLITE_OK;
}

int atEnd(sqlite3_vtab_cursor* cursor)
{
    return cursorOf(cursor).row >= cursorOf(cursor).batch->end() ? 1 : 0;
}

// Sources print three decimals: nearly every duration is whole milliseconds, give or take what a
// double adds to a thousandth.
void giveDuration(sqlite3_context* context, double milliseconds)
{
    const double whole = std::nearbyint(milliseconds);
    if (std::abs(milliseconds - whole) < 1e-6 && whole < 9e15)
        sqlite3_result_int64(context, static_cast<std::int64_t>(whole));
    else
        sqlite3_result_double(context, milliseconds);
}

std::int64_t integerOf(const Cursor& c, int column)
{
    const FlowKey& key = c.batch->key(c.row);
    const FlowValues& values = c.batch->values(c.row);
    switch (column) {
    case Batch:
        return c.batch->number();
    case Lo:
        return key.lo;
    case Hi:
        return key.hi;
    case T:
        return key.t;
    case Seq:
        return c.seq;
    case Reversed:
        return values.reversed;
    case Kind:
        return values.kind;
    case Sport:
        return values.sport;
    case Dport:
        return values.dport;
    case Ipkt:
        return values.ipkt;
    case Ibyt:
        return values.ibyt;
    case Opkt:
        return values.opkt;
    case Obyt:
        return values.obyt;
    case Sas:
        return values.sas;
    default:
        return values.das;
    }
}

int giveColumn(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column)
{
    const Cursor& c = cursorOf(cursor);
    if (column == Duration)
        giveDuration(context, c.batch->values(c.row).duration);
    else
        sqlite3_result_int64(context, integerOf(c, column));
    return SQLITE_OK;
}

int giveRowid(sqlite3_vtab_cursor* cursor, sqlite3_int64* out)
{
    *out = static_cast<sqlite3_int64>(cursorOf(cursor).row);
    return SQLITE_OK;
}

// Without xCreate the table is there by its name alone, and only for reading.
sqlite3_module feedModule()
{
    sqlite3_module module {};
    module.xConnect = connectFeed;
    module.xBestIndex = planFeed;
    module.xDisconnect = disconnectFeed;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = firstRow;
    module.xNext = nextRow;
    module.xEof = atEnd;
    module.xColumn = giveColumn;
    module.xRowid = giveRowid;
    return module;
}

} // namespace

bool FlowBatch::offer(sqlite3* connection)
{
    static const sqlite3_module module = feedModule();
    return sqlite3_create_module(connection, "flow_feed", &module, this) == SQLITE_OK;
}

void FlowBatch::add(FlowKey key, const FlowValues& values)
{
    key.index = static_cast<std::uint32_t>(m_values.size());
    m_keys.push_back(key);
    m_values.push_back(values);
}

void FlowBatch::take(FlowBatch& other, std::int64_t number)
{
    m_keys.swap(other.m_keys);
    m_values.swap(other.m_values);
    other.m_keys.clear();
    other.m_values.clear();
    m_number = number;
    m_begin = 0;
    m_end = 0;
    std::sort(m_keys.begin(), m_keys.end());
}

bool FlowBatch::showNext(std::size_t most)
{
    m_begin = m_end;
    m_end += std::min(most, left());
    return m_begin < m_end;
}

void FlowBatch::release()
{
    std::vector<FlowKey>().swap(m_keys);
    std::vector<FlowValues>().swap(m_values);
    m_begin = 0;
    m_end = 0;
}

} // namespace fw
