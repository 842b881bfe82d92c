// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chordmatrix.h"

namespace fw {

// All a chord diagram and its table show of one address, made once from its links: by worker
// threads, because an address may have a hundred thousand peers.
struct ChordNumbers
{
    IpAddress selected;
    ChordSource source = ChordSource::Stored;
    ChordMatrix bytes;
    ChordMatrix packets;
    std::vector<ChordRow> rows;

    const ChordMatrix& of(Measure measure) const
    {
        return measure == Measure::Bytes ? bytes : packets;
    }
};

ChordNumbers chordNumbers(const std::vector<ChordLink>& links, const IpAddress& selected,
                          ChordSource source);

} // namespace fw
