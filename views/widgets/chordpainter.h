// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/chordscene.h"

#include <QImage>

#include <functional>
#include <vector>

class QPainter;

namespace fw {

// An arc or a ribbon ready to be painted. The outline is a polygon made by
// core/analysis/chordshape.h, never QPainterPath's curves: the same shape is then tested, hit and
// painted, on every device. It is the truer one as well. Of 5,262 ribbons between 500 addresses the
// polygons' areas are off by 0.08 % in all and by 0.5 % at most, those of the same ribbons as paths
// of arcTo(), as Qt flattens them, by 21 % in all (tst_chordpainting, against the exact integral).
struct ChordForm
{
    std::vector<ChordPoint> outline;
    QColor fill;
    QColor line;
    double lineWidth = 0; // 0: no line
};

// Makes the forms of one picture, one at a time.
class ChordForms
{
public:
    // `pixel` is the length of a screen's pixel in the geometry's unit: what lines are wide.
    ChordForms(const ChordScene& scene, const ChordGeometry& geometry, double pixel = 1);

    const ChordForm& ribbon(std::size_t index);
    // A full arc for who sent, a hollow one for who only received.
    const ChordForm& arc(std::size_t index, bool isEmphasized);

private:
    const ChordScene& m_scene;
    const ChordGeometry& m_geometry;
    double m_pixel;
    ChordForm m_form;
};

// As polygons with QPainter: SVG, PDF and printers keep them. Any thread.
void paintChords(QPainter& painter, const ChordScene& scene, const ChordGeometry& geometry);

// Adds arcs and ribbons to pixels, only what `focus` includes; `geometry` is in device-independent
// pixels of the image, which has Format_RGB32. False when `isStopped` said so; the image is then
// unchanged. Any thread.
bool paintChords(QImage& image, const ChordScene& scene, const ChordGeometry& geometry,
                 const ChordFocus& focus, const std::function<bool()>& isStopped = {});
// The arcs alone, which is soon done.
void paintArcs(QImage& image, const ChordScene& scene, const ChordGeometry& geometry);

// `picture` faded towards the background, as what is not singled out looks.
QImage fadedPicture(const QImage& picture, const QColor& background);

} // namespace fw
