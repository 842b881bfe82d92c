// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/picture.h"
#include "views/widgets/chordscene.h"

namespace fw {

// A chord diagram for a file or the clipboard, with nothing singled out: heading, arcs, ribbons as
// polygons, labels as text. `onScreen` is the widget's size; a picture is large enough for whole
// labels however small that is.
Picture chordPicture(const ChordScene& scene, double rotation, const QFont& font,
                     const QString& heading, const QSize& onScreen);

} // namespace fw
