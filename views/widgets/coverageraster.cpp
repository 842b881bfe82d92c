// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/coverageraster.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace fw {

namespace {

constexpr int noColumn = std::numeric_limits<int>::max();
constexpr float leastShare = 1e-6F; // of a pixel; less is what rounding leaves

} // namespace

CoverageRaster::CoverageRaster(QImage& image)
    : m_image(image)
    , m_width(image.width())
    , m_height(image.height())
    // An edge at the right border leaves areas in the two columns beyond it.
    , m_stride(static_cast<std::size_t>(m_width) + 2)
    , m_areas(m_stride * static_cast<std::size_t>(m_height), 0.0F)
    , m_extents(static_cast<std::size_t>(m_height), Extent { noColumn, -1 })
    , m_top(m_height)
    , m_bottom(-1)
    , m_pixels(std::make_unique_for_overwrite<Pixel[]>(static_cast<std::size_t>(m_width)
                                                       * static_cast<std::size_t>(m_height)))
    , m_isRead(static_cast<std::size_t>(m_height), false)
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

void CoverageRaster::addEdge(ChordPoint from, ChordPoint to)
{
    const float direction = from.y < to.y ? 1 : -1;
    if (from.y > to.y)
        std::swap(from, to);
    const double top = std::max(from.y, 0.0);
    const double bottom = std::min(to.y, double(m_height));
    if (!(top < bottom))
        return;
    const double slope = (to.x - from.x) / (to.y - from.y);
    const auto clamped = [this](double x) {
        return std::clamp(x, 0.0, double(m_width));
    };
    const int first = static_cast<int>(top);
    const int last = std::min(static_cast<int>(std::ceil(bottom)), m_height) - 1;
    m_top = std::min(m_top, first);
    m_bottom = std::max(m_bottom, last);
    double x = clamped(from.x + (top - from.y) * slope);
    float* areas = m_areas.data() + m_stride * static_cast<std::size_t>(first);
    for (int y = first; y <= last; ++y, areas += m_stride) {
        const double height = std::min(y + 1.0, bottom) - std::max(double(y), top);
        const double next = clamped(x + slope * height);
        const double left = std::min(x, next);
        const double right = std::max(x, next);
        const float area = direction * static_cast<float>(height);
        const int i = static_cast<int>(left);
        const int k = static_cast<int>(std::ceil(right));
        Extent& extent = m_extents[static_cast<std::size_t>(y)];
        extent.first = std::min(extent.first, i);
        extent.last = std::max(extent.last, std::max(i + 1, k));
        if (k <= i + 1) {
            const auto share = static_cast<float>((left + right) / 2 - i);
            areas[i] += area * (1 - share);
            areas[i + 1] += area * share;
        } else {
            // Over several columns: a triangle in the first and the last, trapezia between.
            const auto perColumn = static_cast<float>(1 / (right - left));
            const auto inFirst = static_cast<float>(left - i);
            const auto inLast = static_cast<float>(right - k + 1);
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
        }
        x = next;
    }
}

CoverageRaster::Pixel* CoverageRaster::row(int y)
{
    Pixel* const pixels =
        m_pixels.get() + static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width);
    if (!m_isRead[static_cast<std::size_t>(y)]) {
        m_isRead[static_cast<std::size_t>(y)] = true;
        const auto* const line =
            reinterpret_cast<const QRgb*>(std::as_const(m_image).constScanLine(y));
        for (int x = 0; x < m_width; ++x)
            pixels[x] = { { float(qRed(line[x])), float(qGreen(line[x])), float(qBlue(line[x])),
                            0 } };
    }
    return pixels;
}

void CoverageRaster::fill(const QColor& color)
{
    const auto opacity = static_cast<float>(color.alphaF());
    const float over[4] = { float(color.red()), float(color.green()), float(color.blue()), 0 };
    for (int y = m_top; y <= m_bottom; ++y) {
        Extent& extent = m_extents[static_cast<std::size_t>(y)];
        if (extent.first > extent.last)
            continue;
        float* const areas = m_areas.data() + m_stride * static_cast<std::size_t>(y);
        Pixel* const pixels = row(y);
        const int end = std::min(extent.last, m_width - 1);
        float sum = 0;
        for (int x = extent.first; x <= end; ++x) {
            sum += std::exchange(areas[x], 0.0F);
            const float share = std::min(std::abs(sum), 1.0F) * opacity;
            if (share < leastShare)
                continue;
            float* const under = pixels[x].channel;
            for (int c = 0; c < 4; ++c)
                under[c] += (over[c] - under[c]) * share;
        }
        for (int x = end + 1; x <= extent.last; ++x)
            areas[x] = 0;
        extent = { noColumn, -1 };
    }
    m_top = m_height;
    m_bottom = -1;
}

void CoverageRaster::finish()
{
    for (int y = 0; y < m_height; ++y) {
        if (!m_isRead[static_cast<std::size_t>(y)])
            continue;
        const Pixel* const pixels = row(y);
        auto* const line = reinterpret_cast<QRgb*>(m_image.scanLine(y));
        for (int x = 0; x < m_width; ++x) {
            const float* const c = pixels[x].channel;
            line[x] = qRgb(static_cast<int>(c[0] + 0.5F), static_cast<int>(c[1] + 0.5F),
                           static_cast<int>(c[2] + 0.5F));
        }
        m_isRead[static_cast<std::size_t>(y)] = false;
    }
}

} // namespace fw
