// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/types/flowrecord.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace fw {

// Where a day's rows came from.
struct RawSource
{
    QString name;
    QByteArray hash; // of the whole file's content
    std::int64_t bytes = 0;
    std::int64_t flows = 0; // of this day
    std::int64_t rejected = 0; // lines of the whole file
};

// Adds flows to one day's raw flows, in one transaction: nothing is seen, and nothing stays, before
// commit(). Memory is bounded. Belongs to one thread.
class FlowWriter
{
public:
    FlowWriter() = default;
    FlowWriter(const FlowWriter&) = delete;
    FlowWriter& operator=(const FlowWriter&) = delete;
    virtual ~FlowWriter() = default;

    // The record must be of this day.
    virtual Result<void> add(const FlowRecord& record) = 0;
    virtual Result<bool> hasSource(const QByteArray& hash) = 0;
    virtual Result<void> commit(const RawSource& source) = 0;

    virtual std::int64_t flows() const = 0;
    // Memory held for rows that are not written yet, and the way to get it back.
    virtual std::size_t pendingBytes() const = 0;
    virtual Result<void> flush() = 0;
};

} // namespace fw
