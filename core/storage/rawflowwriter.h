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
// commit(). Rows are collected and written in sorted batches, so memory is bounded by the batch.
// Belongs to one thread.
class RawFlowWriter final : public FlowWriter
{
public:
    static Result<std::unique_ptr<RawFlowWriter>> open(const QString& path, Day day);
    ~RawFlowWriter() override;

    // The record must be of this day.
    Result<void> add(const FlowRecord& record) override;
    Result<bool> hasSource(const QByteArray& hash) override;
    Result<void> commit(const RawSource& source) override;

    std::int64_t flows() const override { return m_flows; }
    // Rows collected and not yet written, and the way to write them early.
    std::size_t pending() const override { return m_batch.size(); }
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

    RawFlowWriter(Database database, Day day);
    Result<void> prepare();
    Result<void> loadKinds();
    Result<std::int64_t> addressCode(const IpAddress& address);
    Result<std::int32_t> kindOf(const FlowRecord& record);
    Error failed(const char* step) const;

    Database m_database;
    Day m_day;
    std::int64_t m_start;
    std::optional<Transaction> m_transaction;
    std::optional<Statements> m_statements;
    FlowBatch m_batch;
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
