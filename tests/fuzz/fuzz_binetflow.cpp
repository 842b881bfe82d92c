// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/binetflowreader.h"
#include "tests/fuzz/fuzzflows.h"

using namespace fw;
using namespace fw::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzzReader<BinetflowReader>(bytesOf(data, size),
                                "StartTime,Dur,Proto,SrcAddr,Sport,Dir,DstAddr,Dport,State,sTos,"
                                "dTos,TotPkts,TotBytes,SrcBytes,SrcPkts,Label\n");
    return 0;
}
