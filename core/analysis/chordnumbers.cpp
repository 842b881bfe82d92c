// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chordnumbers.h"

namespace fw {

ChordNumbers chordNumbers(const std::vector<ChordLink>& links, const IpAddress& selected,
                          ChordSource source)
{
    ChordNumbers numbers;
    numbers.selected = selected;
    numbers.source = source;
    numbers.bytes = chordMatrix(links, selected, Measure::Bytes);
    numbers.packets = chordMatrix(links, selected, Measure::Packets);
    numbers.rows = chordRows(links, selected);
    return numbers;
}

} // namespace fw
