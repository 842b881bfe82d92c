// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/networktext.h"
#include "views/widgets/networkview.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

// How the network view looks. Everything together is a layer that is painted once and then shown
// until it changes; what is singled out is painted over its faded picture.

namespace fw {

namespace {

constexpr double fadedShare = 0.14;
constexpr double marginShare = 0.25; // of a big picture's size: moving it does not show an edge
constexpr int restTime = 70; // milliseconds without a movement before a sharp picture is made
constexpr std::size_t mostSingledEdges = 1500; // of a selected node; they would hide the picture
constexpr int infoFlags = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

bool NetworkView::isLayerCurrent() const
{
    return m_layer.revision == m_revision && m_layer.seen == m_camera
        && m_layer.image.devicePixelRatio() == devicePixelRatioF();
}

bool NetworkView::isPictureComplete() const
{
    return isEmpty() || (isLayerCurrent() && !m_frames.isActive());
}

void NetworkView::prepareLayer()
{
    if (isLayerCurrent())
        return;
    if (m_scene->isSmall()) {
        m_layer = { networkImage(*m_scene, m_points, m_camera, m_look, devicePixelRatioF()),
                    m_camera, m_camera, m_revision };
        return;
    }
    // The first one, and those of another layout, are waited for by the eye; the others come when
    // the hand rests.
    if (m_layer.image.isNull() || m_layer.revision != m_revision)
        requestLayer();
    else
        m_rest.start(restTime, this);
}

void NetworkView::requestLayer()
{
    if (m_isPainting || isEmpty() || isLayerCurrent())
        return;
    m_isPainting = true;
    const double margin = std::max(m_camera.size.width(), m_camera.size.height()) * marginShare;
    Layer layer;
    layer.painted = m_camera.widened(margin);
    layer.seen = m_camera;
    layer.revision = m_revision;
    const auto points = std::make_shared<const std::vector<ForcePoint>>(m_points);
    m_worker.submit<QImage>(
        [scene = m_scene, points, camera = layer.painted, look = m_look,
         ratio = devicePixelRatioF()](const RunContext&) -> Result<QImage> {
            return networkImage(*scene, *points, camera, look, ratio);
        },
        this,
        [this, layer, scene = m_scene](Result<QImage> image) {
            m_isPainting = false;
            if (image && scene == m_scene) {
                m_layer = layer;
                m_layer.image = std::move(*image);
            }
            update(); // and asks again if it is not what is wanted by now
        });
}

void NetworkView::paintLayer(QPainter& painter) const
{
    if (m_layer.image.isNull()) {
        paintQuickly(painter);
        return;
    }
    if (m_layer.seen == m_camera) {
        const QSizeF rim = (m_layer.painted.size - m_camera.size) / 2;
        painter.drawImage(QPointF(-rim.width(), -rim.height()), m_layer.image);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(m_camera.placeOf(m_layer.painted), m_layer.image);
}

// Something at once: places without shapes.
void NetworkView::paintQuickly(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(m_look.colors.common);
    QList<QLineF> lines;
    for (const NetworkEdge& edge : m_scene->graph.edges)
        lines.append(QLineF(placeOf(edge.a), placeOf(edge.b)));
    painter.drawLines(lines);
    for (std::uint32_t i = 0; i < m_points.size(); ++i) {
        const bool isInternal = m_scene->graph.nodes[i].isInternal();
        painter.fillRect(QRectF(placeOf(i) - QPointF(2, 2), QSizeF(4, 4)),
                         isInternal ? m_look.colors.internal : m_look.colors.external);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void NetworkView::paintPart(QPainter& painter)
{
    NetworkPainter network(painter, *m_scene, m_points, m_camera, m_look);
    network.paintEdges(m_part.edges, NetworkPainter::Emphasis::Singled);
    network.paintNodes(m_part.nodes, NetworkPainter::Emphasis::Singled);
}

void NetworkView::paintSelection(QPainter& painter)
{
    if (!m_selected.isSet())
        return;
    NetworkPainter network(painter, *m_scene, m_points, m_camera, m_look);
    // While something else is singled out the selection only says where it is.
    const bool isQuiet = !m_part.isEmpty();
    if (m_selected.edge)
        network.paintSelectedEdge(*m_selected.edge);
    if (!isQuiet && m_selected.node && m_selectedPart.edges.size() <= mostSingledEdges)
        network.paintEdges(m_selectedPart.edges, NetworkPainter::Emphasis::Singled);
    if (m_selected.node)
        network.paintRing(*m_selected.node);
    else
        for (const std::uint32_t node : m_selectedPart.nodes)
            network.paintRing(node);
    if (!isQuiet)
        network.paintNodes(m_selectedPart.nodes, NetworkPainter::Emphasis::None);
}

void NetworkView::paintInfo(QPainter& painter) const
{
    const QMarginsF margins(8, 2, 8, 4);
    QRectF strip(0, m_camera.size.height(), width(), height() - m_camera.size.height());
    const QString text = infoText();
    const QRectF needed = QFontMetricsF(font()).boundingRect(
        QRectF(0, 0, strip.width() - 16, height()), infoFlags, text);
    // A long sentence covers a part of the picture rather than lose its ends.
    strip.setTop(
        std::min(strip.top(), height() - needed.height() - margins.top() - margins.bottom()));
    painter.fillRect(strip, m_look.palette.background);
    painter.setFont(font());
    painter.setPen(m_look.palette.text);
    painter.drawText(strip.marginsRemoved(margins), infoFlags, text);
}

void NetworkView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.palette.background);
    if (isEmpty()) {
        painter.setPen(m_look.palette.mutedText);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyText);
    } else {
        prepareLayer();
        // Nothing found fades everything: so it is seen that there is nothing.
        const bool isSingled = !m_part.isEmpty() || m_matches;
        if (isSingled)
            painter.setOpacity(fadedShare);
        paintLayer(painter);
        painter.setOpacity(1);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!isSingled)
            paintSelection(painter);
        paintPart(painter);
        if (isSingled)
            paintSelection(painter);
        m_labels.paint(painter, false);
        paintInfo(painter);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = m_look.palette.background;
        option.rect = rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

Picture NetworkView::picture() const
{
    Picture picture;
    picture.size = size();
    picture.title = isEmpty() ? m_emptyText : networkSummary(*m_scene);
    picture.fileName = QStringLiteral("network");
    if (isEmpty()) {
        picture.paint = [look = m_look](QPainter& painter, const QRectF& area) {
            painter.fillRect(area, look.palette.background);
        };
        return picture;
    }
    picture.paint = [scene = m_scene, points = m_target, look = m_look, font = pictureFont(font()),
                     shows = m_showsLabels,
                     title = picture.title](QPainter& painter, const QRectF& area) {
        painter.save();
        painter.fillRect(area, look.palette.background);
        painter.translate(area.topLeft());
        const double line = QFontMetricsF(font).lineSpacing() + 8;
        const NetworkCamera camera = NetworkCamera::fitting(
            points, scene->radii, QSizeF(area.width(), area.height() - line), 26);
        NetworkPainter(painter, *scene, points, camera, look).paintAll();
        if (shows) {
            NetworkLabels labels;
            labels.reset(scene, font, look);
            labels.choose(points, camera, {}, false);
            labels.paint(painter, true);
        }
        painter.setFont(font);
        painter.setPen(look.palette.text);
        painter.drawText(QRectF(8, area.height() - line, area.width() - 16, line), infoFlags,
                         title);
        painter.restore();
    };
    return picture;
}

} // namespace fw
