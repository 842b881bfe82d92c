// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chordshape.h"

#include <QColor>
#include <QImage>

#include <memory>
#include <span>
#include <vector>

namespace fw {

// Fills polygons on an opaque image, antialiased by the exact area each covers of a pixel:
// thousands of hairlines in the time QPainter needs for hundreds. The edges of a polygon leave
// signed areas in a buffer, whose running sum along a row is the coverage (as in Raph Levien's
// font-rs,
// https://medium.com/@raphlinus/inside-the-fastest-font-renderer-in-the-world-75ae5270c445).
// Coverage and colours stay floating-point numbers until finish(): rounding each of thousands of
// layers to a 255th would lose the ink of those thinner than that.
//
// Parts of a polygon that overlap must wind the same way round, or they take each other away. A
// value for one thread; the image is another's until finish().
class CoverageRaster
{
public:
    // `image` has Format_RGB32; its pixels count, not its device pixel ratio.
    explicit CoverageRaster(QImage& image);

    // To the shape that the next fill() fills; in pixels, closed by itself.
    void addPolygon(std::span<const ChordPoint> points);
    // The polygon's outline as a line of this width; corners are not filled up.
    void addOutline(std::span<const ChordPoint> points, double width);
    // Lays what was added over the image, as one shape, and begins the next.
    void fill(const QColor& color);

    // Writes what was filled into the image.
    void finish();

private:
    struct alignas(16) Pixel
    {
        float channel[4]; // red, green, blue, nothing; 0 to 255
    };
    struct Extent
    {
        int first; // columns that an edge touched; none when first > last
        int last;
    };

    void addEdge(ChordPoint from, ChordPoint to);
    Pixel* row(int y); // read from the image when first asked for

    QImage& m_image;
    int m_width;
    int m_height;
    std::size_t m_stride;
    std::vector<float> m_areas; // zero between shapes
    std::vector<Extent> m_extents;
    int m_top; // rows that an edge touched
    int m_bottom;
    std::unique_ptr<Pixel[]> m_pixels;
    std::vector<bool> m_isRead;
};

} // namespace fw
