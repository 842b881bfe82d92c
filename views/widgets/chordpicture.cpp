// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chordpicture.h"

#include "views/widgets/chordframe.h"
#include "views/widgets/chordlabels.h"
#include "views/widgets/chordpainter.h"

#include <QPainter>

namespace fw {

namespace {

constexpr QSize leastSize(800, 840);

void paintPicture(QPainter& painter, const QRectF& area, const ChordScene& scene, double rotation,
                  const QFont& font, const QString& heading)
{
    painter.save();
    painter.fillRect(area, scene.palette.background);
    ChordFrame frame = chordFrame(scene, font, area, heading);
    frame.geometry.rotation = rotation;
    paintChords(painter, scene, frame.geometry);
    ChordLabels labels;
    labels.reset(font, frame.geometry, frame.labelRoom);
    labels.choose(scene, {});
    labels.paint(painter, scene, {}, true);
    painter.setPen(scene.palette.text);
    painter.setFont(chordTitleFont(font));
    painter.drawText(frame.title, chordTextFlags, heading);
    painter.restore();
}

} // namespace

Picture chordPicture(const ChordScene& scene, double rotation, const QFont& font,
                     const QString& heading, const QSize& onScreen)
{
    Picture picture;
    picture.size = onScreen.expandedTo(leastSize);
    picture.title = heading;
    // No name of a file on any system has a colon, and IPv6 addresses do.
    picture.fileName = QStringLiteral("chord_")
        + scene.selected.toString().replace(QLatin1Char(':'), QLatin1Char('-'));
    picture.paint = [scene, rotation, heading, font = pictureFont(font)](QPainter& painter,
                                                                         const QRectF& area) {
        paintPicture(painter, area, scene, rotation, font, heading);
    };
    return picture;
}

} // namespace fw
