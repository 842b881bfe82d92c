// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/networkview.h"

#include "views/widgets/networktext.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

// What the network view shows and how it gets there; see networkviewpaint.cpp for how it looks and
// networkviewinput.cpp for what the user does to it.

namespace fw {

namespace {

constexpr int frameTime = 16; // milliseconds
constexpr double glideTime = 70; // until a third of the way is left
constexpr double nearEnough = 0.3; // pixels
constexpr double fitMargin = 26;

bool isNear(const NetworkCamera& a, const NetworkCamera& b)
{
    const QPointF shift = (a.centre - b.centre) * b.scale;
    return a.size == b.size && std::abs(a.scale / b.scale - 1) < 1e-3
        && std::hypot(shift.x(), shift.y()) < nearEnough;
}

} // namespace

NetworkView::NetworkView(QWidget* parent)
    : QWidget(parent)
    , m_emptyText(tr("There are no connections to show."))
    , m_worker(QStringLiteral("network picture"))
{
    setObjectName(QStringLiteral("networkView"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    restyle();
    describe();
}

NetworkView::~NetworkView() = default;

void NetworkView::restyle()
{
    m_look = NetworkLook::of(palette());
    m_labels.reset(m_scene, font(), m_look);
    m_camera.size = pictureSize();
    if (!m_isCameraOwn) {
        m_wantedCamera.reset();
        m_camera = fittingCamera();
    }
    touch();
}

void NetworkView::touch()
{
    ++m_revision;
    m_isGridStale = true;
    update();
}

void NetworkView::setScene(const Scene& scene, std::vector<ForcePoint> points)
{
    std::vector<ForcePoint> from = points;
    bool hasOld = false;
    if (!isEmpty() && scene) {
        for (std::size_t i = 0; i < from.size(); ++i) {
            if (const auto old = m_scene->graph.nodeOf(scene->graph.nodes[i].key)) {
                from[i] = m_points[*old];
                hasOld = true;
            }
        }
    }
    m_scene = scene;
    m_points = std::move(from);
    m_target = std::move(points);
    m_focus = {};
    m_pointed = {};
    m_selected = {};
    m_selectedPart = {};
    m_matches.reset();
    m_draggedNode.reset();
    m_isDragging = false;
    m_isPressed = false;
    // Another picture altogether is looked at as a whole.
    if (!hasOld) {
        m_isCameraOwn = false;
        m_layer = {};
    }
    restyle();
    followPart();
    animate();
    describe();
}

void NetworkView::updateScene(const Scene& scene)
{
    m_scene = scene;
    m_labels.reset(m_scene, font(), m_look);
    followPart();
    touch();
    describe();
}

void NetworkView::moveTo(std::vector<ForcePoint> points)
{
    if (isEmpty() || points.size() != m_points.size())
        return;
    if (m_draggedNode)
        points[*m_draggedNode] = m_points[*m_draggedNode];
    m_target = std::move(points);
    animate();
}

void NetworkView::animate()
{
    const bool isCalm =
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0;
    // A big picture is painted in its own time; in between it would only lie.
    if (isEmpty() || isCalm || !isVisible() || !m_scene->isSmall()) {
        m_points = m_target;
        m_wantedCamera.reset();
        if (!m_isCameraOwn)
            m_camera = fittingCamera();
        touch();
        followPart();
        return;
    }
    if (!m_isCameraOwn)
        m_wantedCamera = fittingCamera();
    if (!m_frames.isActive()) {
        m_sinceFrame.start();
        m_frames.start(frameTime, this);
    }
}

void NetworkView::step()
{
    const double passed = static_cast<double>(std::max<qint64>(1, m_sinceFrame.restart()));
    const auto share = static_cast<float>(1 - std::exp(-passed / glideTime));
    bool isMoving = false;
    const double limit = nearEnough / m_camera.scale;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const float dx = m_target[i].x - m_points[i].x;
        const float dy = m_target[i].y - m_points[i].y;
        if (std::abs(dx) + std::abs(dy) > limit) {
            m_points[i].x += dx * share;
            m_points[i].y += dy * share;
            isMoving = true;
        } else {
            m_points[i] = m_target[i];
        }
    }
    if (m_wantedCamera && !isNear(m_camera, *m_wantedCamera)) {
        m_camera.centre += (m_wantedCamera->centre - m_camera.centre) * share;
        m_camera.scale *= std::pow(m_wantedCamera->scale / m_camera.scale, share);
        isMoving = true;
    } else if (m_wantedCamera) {
        m_camera = *std::exchange(m_wantedCamera, std::nullopt);
    }
    if (!isMoving)
        m_frames.stop();
    touch();
    followPart();
}

void NetworkView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_frames.timerId()) {
        step();
    } else if (event->timerId() == m_rest.timerId()) {
        m_rest.stop();
        requestLayer();
    } else {
        QWidget::timerEvent(event);
    }
}

QSizeF NetworkView::pictureSize() const
{
    return { static_cast<double>(width()), std::max(1.0, height() - infoHeight()) };
}

double NetworkView::infoHeight() const
{
    return 2 * fontMetrics().lineSpacing() + 8;
}

NetworkCamera NetworkView::fittingCamera() const
{
    return NetworkCamera::fitting(m_target, m_scene ? m_scene->radii : std::vector<float>(),
                                  pictureSize(), fitMargin);
}

void NetworkView::setCamera(const NetworkCamera& camera)
{
    m_wantedCamera.reset();
    m_camera = camera;
    followPart();
    update();
}

void NetworkView::fit()
{
    m_isCameraOwn = false;
    animate();
}

void NetworkView::zoom(double factor)
{
    if (isEmpty())
        return;
    m_isCameraOwn = true;
    QPointF around(m_camera.size.width() / 2, m_camera.size.height() / 2);
    if (m_focus.node)
        around = placeOf(*m_focus.node);
    setCamera(m_camera.zoomedAt(around, factor));
}

void NetworkView::bringIn(std::uint32_t node)
{
    const QRectF inside = QRectF(QPointF(), m_camera.size).adjusted(20, 20, -20, -20);
    const QPointF place = placeOf(node);
    if (inside.contains(place))
        return;
    const QPointF wanted(std::clamp(place.x(), inside.left() + 30, inside.right() - 30),
                         std::clamp(place.y(), inside.top() + 30, inside.bottom() - 30));
    m_isCameraOwn = true;
    setCamera(m_camera.moved(wanted - place));
}

void NetworkView::lookAt(std::uint32_t node)
{
    m_focusIsFromMouse = false;
    bringIn(node);
    setFocusOn({ node, {} });
}

void NetworkView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    describe();
    update();
}

void NetworkView::setSelected(const NetworkFocus& selected)
{
    if (isEmpty() || selected == m_selected)
        return;
    m_selected = selected;
    m_selectedPart = partOf(*m_scene, selected);
    followPart();
    describe();
    update();
}

void NetworkView::setPointed(const NetworkFocus& pointed)
{
    if (isEmpty() || pointed == m_pointed)
        return;
    m_pointed = pointed;
    followPart();
    update();
}

void NetworkView::setMatches(const std::optional<std::vector<std::uint32_t>>& matches)
{
    if (isEmpty())
        return;
    m_matches = matches;
    followPart();
    update();
}

void NetworkView::setLabelsShown(bool shown)
{
    m_showsLabels = shown;
    followPart();
    update();
}

void NetworkView::setFocusOn(const NetworkFocus& focus)
{
    if (focus == m_focus)
        return;
    m_focus = focus;
    followPart();
    describe();
    update();
}

// What is singled out, and the labels that go with it.
void NetworkView::followPart()
{
    m_part = {};
    if (isEmpty())
        return;
    if (m_focus.isSet())
        m_part = partOf(*m_scene, m_focus);
    else if (m_pointed.isSet())
        m_part = partOf(*m_scene, m_pointed);
    else if (m_matches)
        m_part.nodes = *m_matches;
    const bool isSingled = !m_part.isEmpty();
    if (!m_showsLabels && !isSingled)
        m_labels.clear();
    else
        m_labels.choose(m_points, m_camera, isSingled ? m_part.nodes : m_selectedPart.nodes,
                        isSingled);
}

QString NetworkView::infoText() const
{
    if (isEmpty())
        return {};
    const NetworkFocus& told = m_focus.isSet() ? m_focus
        : m_pointed.isSet()                    ? m_pointed
                                               : m_selected;
    if (told.node)
        return networkNodeText(*m_scene, *told.node);
    if (told.edge)
        return networkEdgeText(*m_scene, *told.edge);
    return networkSummary(*m_scene);
}

void NetworkView::describe()
{
    setAccessibleName(isEmpty() ? tr("Network of the connections")
                                : tr("Network: %1").arg(networkSummary(*m_scene)));
    // Said anew by the platform whenever it changes: what the arrow keys come to.
    setAccessibleDescription(isEmpty() ? m_emptyText : infoText());
}

void NetworkView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_camera.size = pictureSize();
    if (!m_isCameraOwn) {
        m_wantedCamera.reset();
        m_camera = fittingCamera();
    }
    followPart();
    update();
}

void NetworkView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        restyle();
        followPart();
        describe();
        break;
    default:
        break;
    }
}

QSize NetworkView::sizeHint() const
{
    return { 520, 480 };
}

QSize NetworkView::minimumSizeHint() const
{
    return { 220, 180 };
}

} // namespace fw
