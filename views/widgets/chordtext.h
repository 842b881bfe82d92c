// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/chordscene.h"

#include <QString>

#include <cstddef>

namespace fw {

// The sentences of the chord diagram: plain text, numbers with every digit and grouped as the
// default locale groups them.

// "1,234,567 bytes (1.2 MB)", "1 packet".
QString chordAmount(Measure measure, std::int64_t value);
// As a sentence names it: "10.0.0.5", "4,262 other addresses"; and as short as a label must be.
QString chordName(const ChordMatrix& matrix, std::size_t address);
QString chordShortName(const ChordMatrix& matrix, std::size_t address);
// What the picture shows: "Bytes sent by the originator, whole day: 10.0.0.5 and 12 peers".
QString chordTitle(const ChordScene& scene);
// All of one address: what it sent and received, and with how many.
QString chordArcText(const ChordMatrix& matrix, std::size_t address);
// Both directions of one ribbon, told from `selected`'s side if it is one of the two, else from
// the side that sent more.
QString chordRibbonText(const ChordMatrix& matrix, std::size_t pair, const IpAddress& selected);

} // namespace fw
