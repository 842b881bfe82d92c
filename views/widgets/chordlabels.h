// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/chordscene.h"

#include <QFont>
#include <QImage>
#include <QString>
#include <QTransform>

#include <cstddef>
#include <optional>
#include <unordered_map>
#include <vector>

class QPainter;

namespace fw {

// An address written outwards from its arc; on the left half it is turned round to stay readable.
struct ChordLabel
{
    std::size_t address = 0;
    QString text; // shortened if the room is too small
    double width = 0; // pixels
    bool isBold = false;
};

// Pixels between an arc and its label.
constexpr double chordLabelGap = 6;

// How much room, in pixels, labels want beyond the arcs: the longest one's, `most` at most.
double chordLabelRoom(const ChordScene& scene, const QFont& font, double most);

// The labels of one picture. What is measured and painted once is kept until reset(): letters at an
// angle are slow, and pointing about must not wait for them.
class ChordLabels
{
public:
    // To be called when scene, font, geometry or room change. `room` is the length a label may
    // have.
    void reset(const QFont& font, const ChordGeometry& geometry, double room);

    // Keeps the labels that fit: what is in focus first, then the selected address, its focused
    // neighbours, the others in the scene's order; each only where it overlaps none before it.
    void choose(const ChordScene& scene, const ChordFocus& focus);

    // From kept images on a screen, as letters where `asLetters` (SVG, PDF).
    void paint(QPainter& painter, const ChordScene& scene, const ChordFocus& focus, bool asLetters);

    // The address whose label lies at this position.
    std::optional<std::size_t> addressAt(const ChordScene& scene, const QPointF& position) const;

    const std::vector<ChordLabel>& shown() const { return m_shown; }

private:
    struct Picture
    {
        QImage image;
        QPointF corner;
    };

    const ChordLabel& labelOf(const ChordScene& scene, std::size_t address);
    const Picture& pictureOf(const ChordScene& scene, const ChordLabel& label, double pixelRatio);
    void paintLetters(QPainter& painter, const ChordScene& scene, const ChordLabel& label) const;
    QTransform placeOf(const ChordScene& scene, const ChordLabel& label) const;

    QFont m_font;
    QFont m_boldFont;
    ChordGeometry m_geometry;
    double m_room = 0;
    std::unordered_map<std::size_t, ChordLabel> m_labels;
    std::unordered_map<std::size_t, Picture> m_pictures;
    std::vector<ChordLabel> m_shown;
};

} // namespace fw
