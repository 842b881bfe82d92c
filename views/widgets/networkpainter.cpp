// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/networkpainter.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace fw {

namespace {

constexpr int rarityBands = 12; // a pen for each; more cannot be told apart
constexpr int widthBands = 6;
constexpr double leastOpacity = 0.28;
// Thousands of lines that are a pixel wide: smooth edges cost five times as much and are not seen.
constexpr std::size_t mostSmoothLines = 20'000;

// Lines by their pen: one call paints all of a kind.
struct Bands
{
    std::array<QList<QLineF>, std::size_t(rarityBands) * widthBands> lines;

    QList<QLineF>& of(float rarity, double width)
    {
        const int band = std::clamp(int(rarity * rarityBands), 0, rarityBands - 1);
        const int step = std::clamp(int((width - 1) * 2), 0, widthBands - 1);
        return lines[std::size_t(band) * widthBands + std::size_t(step)];
    }
};

QColor withOpacity(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

QPolygonF diamond(const QPointF& middle, double radius)
{
    // As large as the circle of that radius.
    const double reach = radius * 1.2533;
    return { QList<QPointF> { middle + QPointF(0, -reach), middle + QPointF(reach, 0),
                              middle + QPointF(0, reach), middle + QPointF(-reach, 0) } };
}

void paintOutline(QPainter& painter, const QPointF& middle, double radius, bool isInternal)
{
    if (isInternal)
        painter.drawPolygon(diamond(middle, radius));
    else
        painter.drawEllipse(middle, radius, radius);
}

} // namespace

NetworkLook NetworkLook::of(const QPalette& palette)
{
    NetworkLook look;
    look.palette = Palette::of(palette);
    look.colors = networkColors(look.palette);
    return look;
}

NetworkPainter::NetworkPainter(QPainter& painter, const NetworkScene& scene,
                               std::span<const ForcePoint> points, const NetworkCamera& camera,
                               const NetworkLook& look)
    : m_painter(painter)
    , m_scene(scene)
    , m_points(points)
    , m_camera(camera)
    , m_look(look)
    , m_seen(QPointF(), camera.size)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

QPointF NetworkPainter::placeOf(std::uint32_t node) const
{
    return m_camera.toScreen(m_points[node]);
}

bool NetworkPainter::isSeen(const QPointF& place, double radius) const
{
    const double reach = radius * 1.3 + 12;
    return m_seen.adjusted(-reach, -reach, reach, reach).contains(place);
}

// Grows with the logarithm: a thousand rows are four times as wide as one.
double NetworkPainter::widthOf(const NetworkEdge& edge) const
{
    const double zoom = std::clamp(std::sqrt(m_camera.scale), 0.6, 1.5);
    return (1 + std::log10(std::max(edge.totals.rows, 1U))) * zoom;
}

void NetworkPainter::paintAll()
{
    paintEdges(m_scene.paintOrder, Emphasis::None);
    std::vector<std::uint32_t> nodes(m_scene.graph.nodes.size());
    std::iota(nodes.begin(), nodes.end(), 0U);
    paintNodes(nodes, Emphasis::None);
}

void NetworkPainter::paintEdges(std::span<const std::uint32_t> edges, Emphasis emphasis)
{
    const bool isSingled = emphasis == Emphasis::Singled;
    Bands bands;
    std::vector<std::uint32_t> loops;
    for (const std::uint32_t number : edges) {
        const NetworkEdge& edge = m_scene.graph.edges[number];
        if (edge.a == edge.b) {
            loops.push_back(number);
            continue;
        }
        const QLineF line(placeOf(edge.a), placeOf(edge.b));
        const QRectF box = QRectF(line.p1(), line.p2()).normalized().adjusted(-4, -4, 4, 4);
        if (box.intersects(m_seen))
            bands.of(m_scene.rarity[number], widthOf(edge)).append(line);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, edges.size() < mostSmoothLines);
    for (int band = 0; band < rarityBands; ++band) {
        const double rarity = (band + 0.5) / rarityBands;
        const double opacity = isSingled ? 1 : leastOpacity + (1 - leastOpacity) * rarity;
        const QColor color = withOpacity(m_look.colors.line(rarity), opacity);
        for (int step = 0; step < widthBands; ++step) {
            const QList<QLineF>& lines =
                bands.lines[std::size_t(band) * widthBands + std::size_t(step)];
            if (lines.isEmpty())
                continue;
            m_painter.setPen(
                QPen(color, 1 + step / 2.0 + (isSingled ? 0.8 : 0), Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLines(lines);
        }
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const std::uint32_t number : loops) {
        const double rarity = m_scene.rarity[number];
        const double opacity = isSingled ? 1 : leastOpacity + (1 - leastOpacity) * rarity;
        paintLoop(number,
                  QPen(withOpacity(m_look.colors.line(rarity), opacity),
                       widthOf(m_scene.graph.edges[number]) + (isSingled ? 0.8 : 0)));
    }
    for (const std::uint32_t number : edges)
        if (m_scene.graph.edges[number].totals.verdict)
            paintEdgeVerdict(m_scene.graph.edges[number]);
}

void NetworkPainter::paintLoop(std::uint32_t edge, const QPen& pen)
{
    const std::uint32_t node = m_scene.graph.edges[edge].a;
    const double radius = m_camera.radius(m_scene.radii[node]);
    const QPointF place = placeOf(node);
    if (!isSeen(place, radius * 2))
        return;
    const double reach = std::max(4.0, radius * 0.6);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(place + QPointF(-radius, -radius) * 0.85, reach, reach);
}

void NetworkPainter::paintEdgeVerdict(const NetworkEdge& edge)
{
    const QPointF a = placeOf(edge.a);
    const QPointF b = placeOf(edge.b);
    const QPointF middle = (a + b) / 2;
    // The ends have marks of their own; between near ones there is no room for a third.
    if (edge.a == edge.b || QLineF(a, b).length() < 44 || !isSeen(middle, 8))
        return;
    paintVerdictMark(m_painter, QRectF(middle - QPointF(4, 4), QSizeF(8, 8)), *edge.totals.verdict,
                     m_look);
}

void NetworkPainter::paintNodes(std::span<const std::uint32_t> nodes, Emphasis emphasis)
{
    for (const std::uint32_t number : nodes) {
        const NetworkNode& node = m_scene.graph.nodes[number];
        const double radius = m_camera.radius(m_scene.radii[number]);
        const QPointF place = placeOf(number);
        if (!isSeen(place, radius))
            continue;
        paintNodeShape(m_painter, place, radius, node.isInternal(), !node.key.isAddress(), m_look);
        if (emphasis == Emphasis::Singled) {
            m_painter.setPen(QPen(m_look.palette.text, 1.6));
            m_painter.setBrush(Qt::NoBrush);
            paintOutline(m_painter, place, radius, node.isInternal());
        }
        paintMarks(node, place, radius);
    }
}

void NetworkPainter::paintMarks(const NetworkNode& node, const QPointF& place, double radius)
{
    const double away = radius * 0.75;
    if (node.totals.verdict)
        paintVerdictMark(m_painter, QRectF(place + QPointF(away - 3, -away - 7), QSizeF(10, 10)),
                         *node.totals.verdict, m_look);
    if (node.reputation >= 1)
        paintReputationMark(m_painter, QRectF(place + QPointF(away - 2, away - 3), QSizeF(13, 9)),
                            node.reputation, m_look);
}

void NetworkPainter::paintRing(std::uint32_t node)
{
    const double radius = m_camera.radius(m_scene.radii[node]);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_look.palette.background, 5));
    paintOutline(m_painter, placeOf(node), radius + 4, m_scene.graph.nodes[node].isInternal());
    m_painter.setPen(QPen(m_look.palette.highlight, 2.6));
    paintOutline(m_painter, placeOf(node), radius + 4, m_scene.graph.nodes[node].isInternal());
}

void NetworkPainter::paintSelectedEdge(std::uint32_t edge)
{
    const NetworkEdge& selected = m_scene.graph.edges[edge];
    const double width = widthOf(selected);
    if (selected.a == selected.b) {
        paintLoop(edge, QPen(m_look.palette.highlight, width + 2));
        return;
    }
    const QLineF line(placeOf(selected.a), placeOf(selected.b));
    m_painter.setPen(QPen(m_look.palette.background, width + 5, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(line);
    m_painter.setPen(QPen(m_look.palette.highlight, width + 1.6, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(line);
}

void paintNodeShape(QPainter& painter, const QPointF& middle, double radius, bool isInternal,
                    bool isBlock, const NetworkLook& look)
{
    const QColor fill = isInternal ? look.colors.internal : look.colors.external;
    const QColor rim = isInternal ? look.colors.internalEdge : look.colors.externalEdge;
    // A seam in the background's colour keeps neighbours apart.
    painter.setBrush(fill);
    painter.setPen(QPen(look.palette.background, 1.2));
    paintOutline(painter, middle, radius + 0.6, isInternal);
    painter.setPen(QPen(rim, 1));
    paintOutline(painter, middle, radius - 0.4, isInternal);
    if (isBlock && radius > 3) {
        painter.setPen(QPen(look.palette.background, std::clamp(radius * 0.14, 1.0, 2.2)));
        painter.setBrush(Qt::NoBrush);
        paintOutline(painter, middle, radius * 0.62, isInternal);
    }
}

void paintVerdictMark(QPainter& painter, const QRectF& box, Severity severity,
                      const NetworkLook& look)
{
    QPolygonF shape;
    const QPointF top(box.center().x(), box.top());
    if (severity == Severity::High)
        shape = QPolygonF { QList<QPointF> { top, box.bottomRight(), box.bottomLeft() } };
    else if (severity == Severity::Medium)
        shape = diamond(box.center(), box.width() / 2 / 1.2533);
    const auto paint = [&] {
        if (severity == Severity::Low)
            painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        else
            painter.drawPolygon(shape);
    };
    // Readable on any node.
    painter.setPen(QPen(look.palette.background, 3, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.setBrush(look.palette.background);
    paint();
    painter.setPen(QPen(look.palette.severity(severity), 0.8));
    painter.setBrush(look.palette.severity(severity));
    paint();
}

void paintReputationMark(QPainter& painter, const QRectF& box, int level, const NetworkLook& look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.palette.background);
    painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 2, 2);
    const QColor color = level >= 3 ? look.palette.error
        : level == 2                ? look.palette.warning
                                    : look.palette.info;
    const double step = box.width() / 3;
    for (int i = 0; i < 3; ++i) {
        const double height = box.height() * (i + 1) / 3;
        const QRectF bar(box.left() + i * step + 0.5, box.bottom() - height, step - 1, height);
        painter.setPen(i < level ? QPen(Qt::NoPen) : QPen(look.palette.mutedText, 0.6));
        painter.setBrush(i < level ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawRect(bar);
    }
}

QImage networkImage(const NetworkScene& scene, std::span<const ForcePoint> points,
                    const NetworkCamera& camera, const NetworkLook& look, double pixelRatio)
{
    const QSize pixels = (camera.size * pixelRatio).toSize();
    if (pixels.isEmpty())
        return {};
    QImage image(pixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(look.palette.background);
    QPainter painter(&image);
    NetworkPainter(painter, scene, points, camera, look).paintAll();
    return image;
}

} // namespace fw
