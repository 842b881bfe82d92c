// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/zeektsvreader.h"
#include "tests/fuzz/fuzzflows.h"

using namespace fw;
using namespace fw::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzzReader<ZeekTsvReader>(bytesOf(data, size),
                              "#fields\tts\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\t"
                              "duration\thistory\torig_pkts\torig_ip_bytes\tresp_pkts\t"
                              "resp_ip_bytes\n");
    return 0;
}
