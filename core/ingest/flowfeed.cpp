// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/flowfeed.h"

#include "core/base/hashingdevice.h"

namespace fw {

namespace {

// Enough that a handing over costs nothing beside it, few enough to stop at once.
constexpr std::size_t blockRows = 2'048;
// Together some 16 MB: what is read while a batch is sorted, so that neither side waits.
constexpr std::size_t blocksAhead = 32;

} // namespace

FlowFeed::FlowFeed(QIODevice& device, const QString& name, std::stop_token stop)
    : m_stopped(std::move(stop), [this] { m_stopReading.request_stop(); })
    , m_full(blocksAhead)
    , m_used(blocksAhead + 2) // and one in each hand
    , m_outcome(cancelledError())
    , m_worker(QStringLiteral("flow reader"))
{
    m_worker.post([this, &device, name](const std::stop_token&) { read(device, name); });
}

FlowFeed::~FlowFeed()
{
    m_stopReading.request_stop();
    m_full.close();
}

std::optional<FlowBlock> FlowFeed::next()
{
    return m_full.pop();
}

void FlowFeed::giveBack(FlowBlock block)
{
    m_used.push(std::move(block));
}

FlowBlock FlowFeed::emptyBlock()
{
    FlowBlock block = m_used.tryPop().value_or(FlowBlock());
    block.records.resize(blockRows);
    return block;
}

void FlowFeed::read(QIODevice& device, const QString& name)
{
    m_outcome = readAll(device, name);
    m_full.close();
}

Result<ReadFlows> FlowFeed::readAll(QIODevice& device, const QString& name)
{
    HashingDevice hashing(device);
    const std::stop_token stop = m_stopReading.get_token();
    const auto opened = openFlowReader(hashing, name, { stop });
    if (stop.stop_requested())
        return cancelledError();
    if (!opened)
        return failure(opened.error());
    FlowReader& reader = **opened;
    for (bool more = true; more;) {
        FlowBlock block = emptyBlock();
        std::size_t rows = 0;
        while (rows < blockRows && (more = reader.next(block.records[rows])))
            ++rows;
        block.records.resize(rows);
        block.bytes = hashing.bytes();
        // Before the error: a stop ends a wait for the next bytes with one.
        if (stop.stop_requested() || !m_full.push(std::move(block)))
            return cancelledError();
    }
    if (reader.hasError())
        return failure(reader.error());
    return ReadFlows { reader.format(), reader.rejected(), hashing.hash(), hashing.bytes() };
}

} // namespace fw
