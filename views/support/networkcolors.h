// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/palette.h"

namespace fw {

// What the network view has beside the colours all have; made in palette.cpp with the others. None
// of them is a severity's colour, and shapes say the same: diamonds are inside, circles outside.
struct NetworkColors
{
    QColor internal; // fills of nodes
    QColor external;
    QColor internalEdge; // the lines around them
    QColor externalEdge;
    QColor common; // a line between two nodes, from the most probable
    QColor rare; // to the least

    // `rarity` 0 to 1.
    QColor line(double rarity) const { return mixed(rare, common, rarity); }
};

NetworkColors networkColors(const Palette& palette);

} // namespace fw
