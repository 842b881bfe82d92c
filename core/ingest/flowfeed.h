// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"
#include "core/base/worker.h"
#include "core/ingest/openflowreader.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace fw {

// Some flows of a source, in its order.
struct FlowBlock
{
    std::vector<FlowRecord> records;
    std::int64_t bytes = 0; // of the source, as it is, read so far
};

// What a source was, once it has been read to its end.
struct ReadFlows
{
    FlowFormat format = FlowFormat::SpotCsv;
    RejectedLines rejected;
    QByteArray hash; // of the source as it is: HashingDevice
    std::int64_t bytes = 0;
};

// Reads and parses a source of any format in a thread of its own, ahead of whoever stores the
// flows: with two cores the two take the time of the slower. Memory is bounded.
//
// The device is used in that thread alone, from the constructor until the destructor has returned.
// Thread rule: everything else belongs to the thread that made the feed.
class FlowFeed
{
public:
    // The stop token ends the reading, and a wait for another program.
    FlowFeed(QIODevice& device, const QString& name, std::stop_token stop);
    // Stops reading and waits for it to stop.
    ~FlowFeed();
    FlowFeed(const FlowFeed&) = delete;
    FlowFeed& operator=(const FlowFeed&) = delete;

    // The next block; nothing at the end, or when reading failed.
    std::optional<FlowBlock> next();
    // A block that was looked at: its memory is used again.
    void giveBack(FlowBlock block);
    // After next() returned nothing. Errors: no flows of a known format, or it cannot be read.
    const Result<ReadFlows>& outcome() const { return m_outcome; }

private:
    void read(QIODevice& device, const QString& name);
    Result<ReadFlows> readAll(QIODevice& device, const QString& name);
    FlowBlock emptyBlock();

    std::stop_source m_stopReading;
    std::stop_callback<std::function<void()>> m_stopped;
    Channel<FlowBlock> m_full;
    Channel<FlowBlock> m_used;
    Result<ReadFlows> m_outcome; // written before m_full is closed
    Worker m_worker; // last: it uses everything above
};

} // namespace fw
