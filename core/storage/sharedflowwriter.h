// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/storage/flowwriter.h"
#include "core/storage/odbcconnection.h"

#include <memory>
#include <vector>

namespace fw {

// Adds flows to table flow of a database with transactions, on a connection of its own: a file may
// be of several days, and each is committed by itself.
class SharedFlowWriter final : public FlowWriter
{
public:
    static Result<std::unique_ptr<FlowWriter>> open(std::unique_ptr<OdbcConnection> connection,
                                                    Day day);
    SharedFlowWriter(std::unique_ptr<OdbcConnection> connection, Day day);
    ~SharedFlowWriter() override;

    Result<void> add(const FlowRecord& record) override;
    Result<bool> hasSource(const QByteArray& hash) override;
    Result<void> commit(const RawSource& source) override;
    std::int64_t flows() const override { return m_flows; }
    std::size_t pendingBytes() const override { return m_rows.capacity() * sizeof(FlowRecord); }
    Result<void> flush() override;

private:
    std::unique_ptr<OdbcConnection> m_connection;
    Day m_day;
    std::vector<FlowRecord> m_rows;
    std::int64_t m_flows = 0;
};

} // namespace fw
