// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chordshape.h"

#include <QColor>
#include <QImage>

#include <cstdint>
#include <span>
#include <vector>

namespace fw {

// Fills polygons on an opaque image, antialiased by the exact area each covers of a pixel:
// thousands of hairlines in the time QPainter needs for hundreds. The edges of a polygon leave
// signed areas in a buffer, whose running sum along a row is the coverage (as in Raph Levien's
// font-rs,
// https://medium.com/@raphlinus/inside-the-fastest-font-renderer-in-the-world-75ae5270c445).
// Colours stay floating-point numbers until all is painted: rounding each of thousands of layers to
// a 255th would lose the ink of those thinner than that.
//
// Edges are collected by bands of rows and painted band by band, so that the pixels at work stay in
// the processor's cache; of a row only the columns that an edge touched are looked at.
//
// Parts of a polygon that overlap must wind the same way round, or they take each other away. A
// value for one thread; the image is changed by finish(), or earlier if there is very much to
// paint.
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

    void finish();

private:
    static constexpr int bandHeight = 32;

    struct alignas(16) Pixel
    {
        float channel[4]; // red, green, blue, nothing; 0 to 255
    };
    // The order of its ends is the direction.
    struct Edge
    {
        float x0, y0, x1, y1;
        std::uint32_t shape;
    };

    void addEdge(const ChordPoint& from, const ChordPoint& to);
    void paintBand(std::size_t band);
    void accumulate(const Edge& edge, int top, int bottom);
    void touch(int row, int first, int last);
    void blend(const QColor& color);
    void blendRow(std::size_t row, const float (&over)[4], float opacity);

    QImage& m_image;
    int m_width;
    int m_height;
    std::vector<std::vector<Edge>> m_bands;
    std::vector<QColor> m_shapes;
    std::size_t m_edges = 0;

    // Of the band at work.
    std::size_t m_stride;
    std::size_t m_words; // of 64 columns each
    std::vector<float> m_areas; // zero between shapes
    std::vector<std::uint64_t> m_touched; // a bit a column; none between shapes
    std::uint32_t m_touchedRows = 0; // a bit a row
    std::vector<Pixel> m_pixels;
};

} // namespace fw
