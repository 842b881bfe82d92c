// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/networklabels.h"

#include "views/widgets/networktext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fw {

namespace {

constexpr double halo = 2; // pixels around the letters
constexpr double roomPerLabel = 7000; // square pixels: more labels than this are a wall of text
constexpr std::size_t mostAsked = 600;
constexpr double leastObstacle = 5; // pixels of radius; a label may cover what is smaller

LabelBox boxAround(const QPointF& place, double radius)
{
    return { static_cast<float>(place.x() - radius), static_cast<float>(place.y() - radius),
             static_cast<float>(place.x() + radius), static_cast<float>(place.y() + radius) };
}

} // namespace

void NetworkLabels::reset(std::shared_ptr<const NetworkScene> scene, const QFont& font,
                          const NetworkLook& look)
{
    m_scene = std::move(scene);
    m_font = font;
    m_look = look;
    m_texts.clear();
    m_widths.clear();
    m_images.clear();
    m_shown.clear();
}

const QString& NetworkLabels::textOf(std::uint32_t node)
{
    const auto [place, isNew] = m_texts.try_emplace(node);
    if (isNew)
        place->second = networkLabel(m_scene->graph.nodes[node]);
    return place->second;
}

double NetworkLabels::widthOf(std::uint32_t node)
{
    const auto [place, isNew] = m_widths.try_emplace(node, 0);
    if (isNew)
        place->second = std::ceil(QFontMetricsF(m_font).horizontalAdvance(textOf(node)));
    return place->second;
}

void NetworkLabels::choose(std::span<const ForcePoint> points, const NetworkCamera& camera,
                           std::span<const std::uint32_t> first, bool onlyFirst)
{
    m_shown.clear();
    if (!m_scene)
        return;
    const double height = std::ceil(QFontMetricsF(m_font).height());
    const QRectF room(QPointF(), camera.size);
    std::vector<std::uint32_t> nodes;
    std::vector<LabelWish> wishes;
    std::vector<LabelBox> circles;
    std::vector<bool> isAsked(points.size(), false);
    const auto ask = [&](std::uint32_t node) {
        const QPointF place = camera.toScreen(points[node]);
        if (isAsked[node] || !room.contains(place) || wishes.size() >= mostAsked)
            return;
        isAsked[node] = true;
        nodes.push_back(node);
        wishes.push_back({ static_cast<float>(place.x()), static_cast<float>(place.y()),
                           static_cast<float>(camera.radius(m_scene->radii[node])),
                           static_cast<float>(widthOf(node)), static_cast<float>(height) });
    };
    for (const std::uint32_t node : first)
        ask(node);
    for (std::uint32_t node = 0; node < points.size(); ++node) {
        const double radius = camera.radius(m_scene->radii[node]);
        const QPointF place = camera.toScreen(points[node]);
        if (radius >= leastObstacle && room.contains(place) && (!onlyFirst || isAsked[node]))
            circles.push_back(boxAround(place, radius));
    }
    if (!onlyFirst)
        for (const std::uint32_t node : m_scene->labelOrder)
            ask(node);
    const auto most = static_cast<std::size_t>(room.width() * room.height() / roomPerLabel) + 1;
    const LabelBox inside { 2, 2, static_cast<float>(room.width() - 2),
                            static_cast<float>(room.height() - 2) };
    for (const PlacedLabel& placed : placeLabels(wishes, inside, circles, most))
        m_shown.push_back({ nodes[placed.wish],
                            QRectF(QPointF(placed.box.left, placed.box.top),
                                   QPointF(placed.box.right, placed.box.bottom)) });
}

const QImage& NetworkLabels::imageOf(std::uint32_t node, double pixelRatio)
{
    QImage& image = m_images[node];
    if (!image.isNull() && image.devicePixelRatio() == pixelRatio)
        return image;
    const QFontMetricsF metrics(m_font);
    const QSizeF size(widthOf(node) + 2 * halo + 2, std::ceil(metrics.height()) + 2 * halo);
    image = QImage((size * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setFont(m_font);
    const QPointF base(halo, halo + metrics.ascent());
    // Letters drawn around the place keep the font's hinting; the outline of a path would not.
    painter.setPen(m_look.palette.background);
    for (const double reach : { halo, halo / 2 })
        for (int i = 0; i < 12; ++i)
            painter.drawText(
                base + QPointF(reach * std::cos(i * 0.5236), reach * std::sin(i * 0.5236)),
                textOf(node));
    painter.setPen(m_look.palette.text);
    painter.drawText(base, textOf(node));
    return image;
}

void NetworkLabels::paint(QPainter& painter, bool asLetters)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QFontMetricsF metrics(m_font);
    painter.setFont(m_font);
    for (const Label& label : m_shown) {
        if (asLetters) {
            const QPointF base = label.box.topLeft() + QPointF(0, metrics.ascent());
            QPainterPath letters;
            letters.addText(base, m_font, textOf(label.node));
            painter.strokePath(letters,
                               QPen(m_look.palette.background, 2 * halo, Qt::SolidLine,
                                    Qt::RoundCap, Qt::RoundJoin));
            painter.setPen(m_look.palette.text);
            painter.drawText(base, textOf(label.node));
        } else {
            // On whole pixels, or every letter is smeared over two.
            const QPointF corner = (label.box.topLeft() - QPointF(halo, halo)) * ratio;
            painter.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / ratio,
                              imageOf(label.node, ratio));
        }
    }
}

} // namespace fw
