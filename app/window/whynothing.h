// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/chordstate.h"

#include <QString>

#include <vector>

namespace fw {

// What an empty panel says in place of its data, and what would bring it.

struct WithoutChord
{
    IpAddress address;
    ChordState why; // never Drawn
};

// `candidates`: the one or two addresses that were tried, in that order.
QString noChordText(const std::vector<WithoutChord>& candidates);
QString noDetailsText(const SuspiciousConnection& connection, bool hasRawFlows);

} // namespace fw
