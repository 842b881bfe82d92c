// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chordlabels.h"

#include "core/base/format.h"
#include "views/widgets/chordtext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace fw {

namespace {

constexpr double fadedOpacity = 0.3;
constexpr qsizetype mostIpv4Letters = 15;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

// Which labels are tried first; nothing twice.
std::vector<std::size_t> byImportance(const ChordScene& scene, const ChordFocus& focus)
{
    std::vector<std::size_t> order;
    std::vector<bool> taken(scene.layout.arcs.size(), false);
    const auto take = [&](std::size_t address) {
        if (!taken[address])
            order.push_back(address);
        taken[address] = true;
    };
    if (focus.arc)
        take(*focus.arc);
    if (focus.ribbon) {
        take(scene.layout.ribbons[*focus.ribbon].source.address);
        take(scene.layout.ribbons[*focus.ribbon].target.address);
    }
    if (scene.selectedIndex)
        take(*scene.selectedIndex);
    if (scene.matrix.others)
        take(*scene.matrix.others);
    const auto focused = focus.addresses(scene.layout);
    for (std::size_t i = 0; i < focused.size(); ++i) {
        if (focused[i])
            take(i);
    }
    for (std::size_t i = 0; i < taken.size(); ++i)
        take(i);
    return order;
}

// Keeps angles on a circle at least a distance apart.
class Spacing
{
public:
    explicit Spacing(double distance)
        : m_distance(distance)
    {
    }

    bool tryTake(double angle)
    {
        constexpr double fullCircle = 2 * std::numbers::pi;
        if (!m_taken.empty()) {
            const auto next = m_taken.lower_bound(angle);
            const double after = next == m_taken.end() ? *m_taken.begin() + fullCircle : *next;
            const double before =
                next == m_taken.begin() ? *m_taken.rbegin() - fullCircle : *std::prev(next);
            if (after - angle < m_distance || angle - before < m_distance)
                return false;
        }
        m_taken.insert(angle);
        return true;
    }

private:
    double m_distance;
    std::set<double> m_taken;
};

} // namespace

double chordLabelRoom(const ChordScene& scene, const QFont& font, double most)
{
    const QFontMetricsF metrics(font);
    double room = 0;
    for (std::size_t i = 0; i < scene.matrix.size() && room < most; ++i)
        room = std::max(room, metrics.horizontalAdvance(chordShortName(scene.matrix, i)));
    if (scene.selectedIndex)
        room = std::max(room,
                        QFontMetricsF(boldOf(font)).horizontalAdvance(scene.selected.toString()));
    return std::min(std::ceil(room) + 2, most);
}

void ChordLabels::reset(const QFont& font, const ChordGeometry& geometry, double room)
{
    m_font = font;
    m_boldFont = boldOf(font);
    m_geometry = geometry;
    m_room = room;
    m_labels.clear();
    m_pictures.clear();
    m_shown.clear();
}

const ChordLabel& ChordLabels::labelOf(const ChordScene& scene, std::size_t address)
{
    const auto [place, isNew] = m_labels.try_emplace(address);
    ChordLabel& label = place->second;
    if (isNew) {
        label.address = address;
        label.isBold = scene.selectedIndex == address;
        const QFontMetricsF metrics(label.isBold ? m_boldFont : m_font);
        label.text = chordShortName(scene.matrix, address);
        if (scene.isOthers(address) && metrics.horizontalAdvance(label.text) > m_room)
            label.text =
                QLatin1Char('+') + formatCount(static_cast<std::int64_t>(scene.matrix.otherCount));
        // Neighbours in a network differ at the end; the middle of a long IPv6 address says least.
        const bool isShort = label.text.size() <= mostIpv4Letters;
        label.text =
            metrics.elidedText(label.text, isShort ? Qt::ElideLeft : Qt::ElideMiddle, m_room);
        label.width = metrics.horizontalAdvance(label.text);
    }
    return label;
}

void ChordLabels::choose(const ChordScene& scene, const ChordFocus& focus)
{
    m_shown.clear();
    const QFontMetricsF metrics(m_font);
    // Less than two digits and a dot say nothing.
    if (scene.isEmpty() || m_room < metrics.horizontalAdvance(QStringLiteral("00.")))
        return;
    // Boxes that point outwards come closest at their inner ends.
    const double radius = m_geometry.ring.outer + chordLabelGap;
    Spacing spacing(2 * std::atan(metrics.height() / 2 / radius));
    for (const std::size_t address : byImportance(scene, focus)) {
        if (spacing.tryTake(scene.layout.arcs[address].middle()))
            m_shown.push_back(labelOf(scene, address));
    }
}

// From a plane in which the label starts at (0, 0) and is written to the right around y = 0.
QTransform ChordLabels::placeOf(const ChordScene& scene, const ChordLabel& label) const
{
    const double angle =
        chordNormalized(scene.layout.arcs[label.address].middle() + m_geometry.rotation);
    const bool isLeft = angle > std::numbers::pi;
    const double radius = m_geometry.ring.outer + chordLabelGap;
    QTransform place;
    place.translate(m_geometry.centre.x(), m_geometry.centre.y());
    place.rotate(angle * 180 / std::numbers::pi + (isLeft ? 90 : -90));
    place.translate(isLeft ? -radius - label.width : radius, 0);
    return place;
}

void ChordLabels::paintLetters(QPainter& painter, const ChordScene& scene,
                               const ChordLabel& label) const
{
    const QFontMetricsF metrics(m_font);
    painter.save();
    painter.setTransform(placeOf(scene, label), true);
    painter.setFont(label.isBold ? m_boldFont : m_font);
    painter.setPen(scene.palette.text);
    painter.drawText(QPointF(0, (metrics.ascent() - metrics.descent()) / 2), label.text);
    painter.restore();
}

const ChordLabels::Picture& ChordLabels::pictureOf(const ChordScene& scene, const ChordLabel& label,
                                                   double pixelRatio)
{
    const auto [place, isNew] = m_pictures.try_emplace(label.address);
    Picture& picture = place->second;
    if (isNew || picture.image.devicePixelRatio() != pixelRatio) {
        const double height = QFontMetricsF(m_font).height();
        const QRect box = placeOf(scene, label)
                              .mapRect(QRectF(-2, -height / 2, label.width + 4, height))
                              .toAlignedRect();
        picture.corner = box.topLeft();
        picture.image =
            QImage((QSizeF(box.size()) * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
        picture.image.setDevicePixelRatio(pixelRatio);
        picture.image.fill(Qt::transparent);
        QPainter painter(&picture.image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-picture.corner);
        paintLetters(painter, scene, label);
    }
    return picture;
}

void ChordLabels::paint(QPainter& painter, const ChordScene& scene, const ChordFocus& focus,
                        bool asLetters)
{
    const auto focused = focus.addresses(scene.layout);
    const double pixelRatio = painter.device()->devicePixelRatioF();
    const double opacity = painter.opacity();
    for (const ChordLabel& label : m_shown) {
        painter.setOpacity(focused[label.address] ? opacity : opacity * fadedOpacity);
        if (asLetters) {
            paintLetters(painter, scene, label);
        } else {
            const Picture& picture = pictureOf(scene, label, pixelRatio);
            painter.drawImage(picture.corner, picture.image);
        }
    }
    painter.setOpacity(opacity);
}

std::optional<std::size_t> ChordLabels::addressAt(const ChordScene& scene,
                                                  const QPointF& position) const
{
    const double half = QFontMetricsF(m_font).height() / 2;
    const double start = m_geometry.ring.outer;
    const double radius = m_geometry.radiusAt(position);
    const double angle = m_geometry.angleAt(position);
    for (const ChordLabel& label : m_shown) {
        const double off = angle - scene.layout.arcs[label.address].middle();
        const double along = radius * std::cos(off);
        if (along > start && along < start + chordLabelGap + label.width
            && std::abs(radius * std::sin(off)) < half)
            return label.address;
    }
    return std::nullopt;
}

} // namespace fw
