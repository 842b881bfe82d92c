// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/flowreader.h"
#include "tests/fuzz/fuzztarget.h"

#include <QBuffer>

#include <vector>

namespace fw::fuzz {

// What a reader makes of an input.
struct FlowContent
{
    bool opened = false;
    std::vector<FlowRecord> records;
    std::int64_t rejected = 0;
};

// All of what the reader has, and that it keeps its promises.
FlowContent readAll(FlowReader& reader);

// The flows as Spot's flow CSV.
QByteArray spotCsv(const std::vector<FlowRecord>& records);
// Every flow that was taken, written out as Spot's CSV, is read as the same flow; but for names
// with a comma, which that format cannot hold.
void requireStorable(const std::vector<FlowRecord>& records);

template<typename Reader>
FlowContent readAs(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Reader reader(buffer, QStringLiteral("flows"));
    return readAll(reader);
}

// Gives the input to the reader as it is, and once more behind a header, so that half of the work
// need not find that first.
template<typename Reader>
void fuzzReader(const QByteArray& input, const QByteArray& header = {})
{
    requireStorable(readAs<Reader>(input).records);
    if (!header.isEmpty())
        requireStorable(readAs<Reader>(header + input).records);
}

} // namespace fw::fuzz
