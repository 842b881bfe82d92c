// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/storage/database.h"
#include "core/storage/flowbatch.h"
#include "core/storage/flowwriter.h"
#include "core/storage/nativestatement.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>

namespace fw {

// Adds flows to one day's raw file, in one transaction: nothing is seen, and nothing stays, before
// commit(). Rows are collected into sorted batches. A full one is written slice by slice while the
// next one fills, so that whoever reads the source never waits long; memory is bounded by the two.
// Belongs to one thread.
class RawFlowWriter final : public FlowWriter
{
public:
    // How many rows make a batch, and how many are written at a time.
    struct Sizes
    {
        // Sorted in memory. Larger batches make fewer places to look a pair up in; this many rows
        // take 46 MB, and there are two of them.
        std::size_t batch = 500'000;
        // Written for as many that are added: a statement's start costs nothing beside it, and the
        // wait is shorter than what the reading side buffers.
        std::size_t slice = 8'192;
    };
    static Result<std::unique_ptr<RawFlowWriter>> open(const QString& path, Day day,
                                                       const Sizes& sizes);
    static Result<std::unique_ptr<RawFlowWriter>> open(const QString& path, Day day)
    {
        return open(path, day, Sizes());
    }
    ~RawFlowWriter() override;

    // The record must be of this day.
    Result<void> add(const FlowRecord& record) override;
    Result<bool> hasSource(const QByteArray& hash) override;
    Result<void> commit(const RawSource& source) override;

    std::int64_t flows() const override { return m_flows; }
    std::size_t pendingBytes() const override { return m_filling.bytes() + m_writing.bytes(); }
    Result<void> flush() override;

private:
    // What many flows share, stored once.
    struct Kind
    {
        ShortText<15> proto;
        ShortText<15> flag;
        std::int32_t fwd;
        std::int32_t stos;
        std::int32_t dtos;
        std::int32_t dir;
        std::int64_t input;
        std::int64_t output;
        IpAddress rip;
        std::int64_t tstampOffset;

        friend bool operator==(const Kind&, const Kind&) = default;
    };
    struct KindHash
    {
        std::size_t operator()(const Kind& kind) const noexcept;
    };
    struct Statements
    {
        NativeStatement insertFlow;
        NativeStatement insertAddress;
        NativeStatement findAddress;
        NativeStatement insertKind;
        NativeStatement addMinute;
    };

    RawFlowWriter(Database database, Day day, const Sizes& sizes);
    Result<void> prepare();
    Result<void> loadKinds();
    Result<std::int64_t> addressCode(const IpAddress& address);
    Result<std::int32_t> kindOf(const FlowRecord& record);
    Result<void> beginWriting();
    Result<void> writeNext(std::size_t rows);
    Error failed(const char* step) const;

    Database m_database;
    Day m_day;
    std::int64_t m_start;
    Sizes m_sizes;
    std::optional<Transaction> m_transaction;
    std::optional<Statements> m_statements;
    FlowBatch m_filling;
    FlowBatch m_writing; // flow_feed
    std::unordered_map<IpAddress, std::int64_t> m_addresses;
    std::int64_t m_nextAddress = 0;
    std::unordered_map<Kind, std::int32_t, KindHash> m_kinds;
    Kind m_lastKind {};
    std::int32_t m_lastKindId = -1;
    std::int64_t m_nextBatch = 0;
    std::array<std::int64_t, 1440> m_minutes {};
    std::int64_t m_flows = 0;
};

} // namespace fw
