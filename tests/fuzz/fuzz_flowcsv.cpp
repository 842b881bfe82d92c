// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/flowcsvreader.h"
#include "tests/fuzz/fuzzflows.h"

using namespace fw;
using namespace fw::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input = bytesOf(data, size);
    fuzzReader<FlowCsvReader>(input, spotCsv({}));
    constexpr std::string_view other = FlowCsvReader::spotNfdumpHeader;
    fuzzReader<FlowCsvReader>(
        input, QByteArray(other.data(), static_cast<qsizetype>(other.size())) + '\n');
    return 0;
}
