// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/nfdumpcsvreader.h"
#include "tests/fuzz/fuzzflows.h"

using namespace fw;
using namespace fw::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzzReader<NfdumpCsvReader>(bytesOf(data, size),
                                "ts,te,td,sa,da,sp,dp,pr,flg,fwd,stos,ipkt,ibyt,opkt,obyt,in,out,"
                                "sas,das,dtos,dir,ra\n");
    return 0;
}
