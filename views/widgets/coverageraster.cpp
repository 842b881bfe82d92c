// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/coverageraster.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace fw {

namespace {

constexpr float leastShare = 1e-6F; // of a pixel; less is what rounding leaves
constexpr std::size_t mostEdges = 1 << 20; // held at a time: 20 MB

} // namespace

CoverageRaster::CoverageRaster(QImage& image)
    : m_image(image)
    , m_width(image.width())
    , m_height(image.height())
    , m_bands(static_cast<std::size_t>((m_height + bandHeight - 1) / bandHeight))
    // An edge at the right border leaves areas in the two columns beyond it.
    , m_stride(static_cast<std::size_t>(m_width) + 2)
    , m_words(m_stride / 64 + 1)
    , m_areas(m_stride * bandHeight, 0.0F)
    , m_touched(m_words * bandHeight, 0)
    , m_pixels(static_cast<std::size_t>(m_width) * bandHeight)
{
}

void CoverageRaster::addPolygon(std::span<const ChordPoint> points)
{
    for (std::size_t i = 0; i < points.size(); ++i)
        addEdge(points[i], points[i + 1 < points.size() ? i + 1 : 0]);
}

void CoverageRaster::addOutline(std::span<const ChordPoint> points, double width)
{
    for (std::size_t i = 0; i < points.size(); ++i) {
        const ChordPoint& p = points[i];
        const ChordPoint& q = points[i + 1 < points.size() ? i + 1 : 0];
        const double length = std::hypot(q.x - p.x, q.y - p.y);
        if (length <= 0)
            continue;
        const double x = (q.y - p.y) * width / (2 * length);
        const double y = (p.x - q.x) * width / (2 * length);
        // All the same way round: where they meet they add up, and more than all is all.
        addPolygon(std::initializer_list<ChordPoint> { { p.x + x, p.y + y },
                                                       { q.x + x, q.y + y },
                                                       { q.x - x, q.y - y },
                                                       { p.x - x, p.y - y } });
    }
}

void CoverageRaster::addEdge(const ChordPoint& from, const ChordPoint& to)
{
    const double top = std::max(std::min(from.y, to.y), 0.0);
    const double bottom = std::min(std::max(from.y, to.y), double(m_height));
    if (!(top < bottom))
        return;
    const Edge edge { static_cast<float>(from.x), static_cast<float>(from.y),
                      static_cast<float>(to.x), static_cast<float>(to.y),
                      static_cast<std::uint32_t>(m_shapes.size()) };
    const auto last = std::min(static_cast<std::size_t>(bottom) / bandHeight, m_bands.size() - 1);
    for (auto band = static_cast<std::size_t>(top) / bandHeight; band <= last; ++band) {
        m_bands[band].push_back(edge);
        ++m_edges;
    }
}

void CoverageRaster::fill(const QColor& color)
{
    m_shapes.push_back(color);
    if (m_edges > mostEdges)
        finish();
}

void CoverageRaster::finish()
{
    for (std::size_t band = 0; band < m_bands.size(); ++band)
        if (!m_bands[band].empty())
            paintBand(band);
    m_shapes.clear();
    m_edges = 0;
}

void CoverageRaster::paintBand(std::size_t band)
{
    const int top = static_cast<int>(band) * bandHeight;
    const int rows = std::min(bandHeight, m_height - top);
    Pixel* pixel = m_pixels.data();
    for (int y = top; y < top + rows; ++y) {
        const auto* const line =
            reinterpret_cast<const QRgb*>(std::as_const(m_image).constScanLine(y));
        for (int x = 0; x < m_width; ++x)
            *pixel++ = { { float(qRed(line[x])), float(qGreen(line[x])), float(qBlue(line[x])),
                           0 } };
    }
    std::vector<Edge>& edges = m_bands[band];
    std::uint32_t shape = edges.front().shape;
    for (const Edge& edge : edges) {
        if (edge.shape != shape)
            blend(m_shapes[std::exchange(shape, edge.shape)]);
        accumulate(edge, top, top + rows);
    }
    blend(m_shapes[shape]);
    edges.clear();

    pixel = m_pixels.data();
    for (int y = top; y < top + rows; ++y) {
        auto* const line = reinterpret_cast<QRgb*>(m_image.scanLine(y));
        for (int x = 0; x < m_width; ++x, ++pixel)
            line[x] = qRgb(static_cast<int>(pixel->channel[0] + 0.5F),
                           static_cast<int>(pixel->channel[1] + 0.5F),
                           static_cast<int>(pixel->channel[2] + 0.5F));
    }
}

void CoverageRaster::touch(int row, int first, int last)
{
    m_touchedRows |= std::uint32_t(1) << row;
    std::uint64_t* const words = m_touched.data() + m_words * static_cast<std::size_t>(row);
    for (int column = first; column <= last; ++column)
        words[column / 64] |= std::uint64_t(1) << (column % 64);
}

void CoverageRaster::accumulate(const Edge& edge, int top, int bottom)
{
    const bool isDown = edge.y0 < edge.y1;
    const double x0 = isDown ? edge.x0 : edge.x1;
    const double y0 = isDown ? edge.y0 : edge.y1;
    const double x1 = isDown ? edge.x1 : edge.x0;
    const double y1 = isDown ? edge.y1 : edge.y0;
    const float direction = isDown ? 1 : -1;
    const double begin = std::max(y0, double(top));
    const double end = std::min(y1, double(bottom));
    if (!(begin < end))
        return;
    const double slope = (x1 - x0) / (y1 - y0);
    const auto right = static_cast<double>(m_width);
    double x = std::min(std::max(x0 + (begin - y0) * slope, 0.0), right);
    const int first = static_cast<int>(begin);
    float* areas = m_areas.data() + m_stride * static_cast<std::size_t>(first - top);
    for (int y = first; y < end; ++y, areas += m_stride) {
        const double height = std::min(y + 1.0, end) - std::max(double(y), begin);
        const double next = std::min(std::max(x + slope * height, 0.0), right);
        const double low = std::min(x, next);
        const double high = std::max(x, next);
        const float area = direction * static_cast<float>(height);
        const int i = static_cast<int>(low);
        if (high <= i + 1) {
            const auto share = static_cast<float>((low + high) / 2 - i);
            areas[i] += area * (1 - share);
            areas[i + 1] += area * share;
            touch(y - top, i, i + 1);
        } else {
            // Over several columns: a triangle in the first and the last, trapezia between.
            const int k = static_cast<int>(std::ceil(high));
            const auto perColumn = static_cast<float>(1 / (high - low));
            const auto inFirst = static_cast<float>(low - i);
            const auto inLast = static_cast<float>(high - k + 1);
            const float head = perColumn * (1 - inFirst) * (1 - inFirst) / 2;
            const float tail = perColumn * inLast * inLast / 2;
            areas[i] += area * head;
            if (k == i + 2) {
                areas[i + 1] += area * (1 - head - tail);
            } else {
                const float second = perColumn * (1.5F - inFirst);
                areas[i + 1] += area * (second - head);
                for (int column = i + 2; column < k - 1; ++column)
                    areas[column] += area * perColumn;
                const float before = second + static_cast<float>(k - i - 3) * perColumn;
                areas[k - 1] += area * (1 - before - tail);
            }
            areas[k] += area * tail;
            touch(y - top, i, k);
        }
        x = next;
    }
}

void CoverageRaster::blend(const QColor& color)
{
    const float over[4] = { float(color.red()), float(color.green()), float(color.blue()), 0 };
    const auto opacity = static_cast<float>(color.alphaF());
    for (std::uint32_t rows = std::exchange(m_touchedRows, 0); rows != 0; rows &= rows - 1)
        blendRow(static_cast<std::size_t>(std::countr_zero(rows)), over, opacity);
}

void CoverageRaster::blendRow(std::size_t row, const float (&over)[4], float opacity)
{
    std::uint64_t* const words = m_touched.data() + m_words * row;
    float* const areas = m_areas.data() + m_stride * row;
    Pixel* const pixels = m_pixels.data() + static_cast<std::size_t>(m_width) * row;
    float sum = 0;
    std::size_t done = 0; // columns before this one are painted
    const auto paint = [&](std::size_t end) {
        const float share = std::min(std::abs(sum), 1.0F) * opacity;
        if (share >= leastShare)
            for (std::size_t x = done; x < end; ++x)
                for (int c = 0; c < 4; ++c)
                    pixels[x].channel[c] += (over[c] - pixels[x].channel[c]) * share;
        done = end;
    };
    const auto width = static_cast<std::size_t>(m_width);
    for (std::size_t word = 0; word < m_words; ++word)
        for (std::uint64_t bits = std::exchange(words[word], 0); bits != 0; bits &= bits - 1) {
            const std::size_t column = 64 * word + static_cast<std::size_t>(std::countr_zero(bits));
            // What lies between two touched columns is covered as much as the first was.
            paint(std::min(column, width));
            sum += std::exchange(areas[column], 0.0F);
        }
    paint(std::min(done + 1, width));
}

} // namespace fw
