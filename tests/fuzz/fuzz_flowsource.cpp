// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/openflowreader.h"
#include "tests/fuzz/fuzzflows.h"

#include <QBuffer>

using namespace fw;
using namespace fw::fuzz;

// What a file of any kind is taken for, packed or not. No program is started.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray input = bytesOf(data, size);
    QBuffer buffer(&input);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = openFlowReader(buffer, QStringLiteral("flows"), { {}, QString() });
    if (!reader) {
        require(!reader.error().message.isEmpty(), "a refused file has a sentence");
        return 0;
    }
    std::vector<FlowRecord> records;
    FlowRecord record;
    while ((*reader)->next(record))
        records.push_back(record);
    requireStorable(records);
    return 0;
}
