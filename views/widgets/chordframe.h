// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/chordscene.h"

#include <QFont>
#include <QRectF>

namespace fw {

// Where a chord diagram's title, picture and info line go.
struct ChordFrame
{
    QRectF title;
    QRectF info; // high enough for the longest sentence, so that the picture never jumps
    ChordGeometry geometry; // without rotation
    double labelRoom = 0; // the length a label may have
};

constexpr int chordTextFlags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
QFont chordTitleFont(const QFont& font);

// Room is left for `title`.
ChordFrame chordFrame(const ChordScene& scene, const QFont& font, const QRectF& area,
                      const QString& title);

} // namespace fw
