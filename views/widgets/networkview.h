// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/networkhit.h"
#include "core/base/worker.h"
#include "views/support/picture.h"
#include "views/widgets/networklabels.h"
#include "views/widgets/networkpainter.h"
#include "views/widgets/networkscene.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace fw {

// Who talked with whom: a picture of nodes and edges that one can walk about in.
//
// Pointing at a node or an edge, or walking with the arrow keys, singles it out, fades the rest and
// writes its exact numbers below; Shift with an arrow key stays on the edges. A click or Enter
// activates it; a double click or Enter opens a block of addresses. The wheel and + and - zoom,
// dragging moves a node or all, a double click beside everything or Home fits the picture into the
// window; Escape clears. Nodes glide to where a layout moves them.
//
// Big pictures are painted in a worker: what is there is shown zoomed and moved until a sharp one
// comes. Otherwise GUI thread.
class NetworkView : public QWidget
{
    Q_OBJECT

public:
    using Scene = std::shared_ptr<const NetworkScene>;

    explicit NetworkView(QWidget* parent = nullptr);
    ~NetworkView() override;

    // Another graph; its nodes glide from where the same nodes are now. Singled out and selected
    // is nothing then. No scene, or an empty one, shows the empty text.
    void setScene(const Scene& scene, std::vector<ForcePoint> points);
    // Other numbers of the same nodes and edges.
    void updateScene(const Scene& scene);
    // Where the layout has come to.
    void moveTo(std::vector<ForcePoint> points);
    void setEmptyText(const QString& text); // plain, wrapped
    // What is selected elsewhere; ringed. Of an edge its ends too.
    void setSelected(const NetworkFocus& selected);
    // What is pointed at elsewhere; as if it were here.
    void setPointed(const NetworkFocus& pointed);
    // What a search found; the others are faded. None: no search.
    void setMatches(const std::optional<std::vector<std::uint32_t>>& matches);
    void setLabelsShown(bool shown);

    void fit();
    void zoom(double factor); // around what is singled out, or the middle
    void lookAt(std::uint32_t node); // singles it out and brings it into the picture
    void clearFocus() { setFocusOn({}); }

    const Scene& scene() const { return m_scene; }
    const std::vector<ForcePoint>& points() const { return m_points; }
    const NetworkCamera& camera() const { return m_camera; }
    const NetworkFocus& focus() const { return m_focus; }
    const NetworkFocus& selected() const { return m_selected; }
    const NetworkLook& look() const { return m_look; }
    const std::vector<NetworkLabels::Label>& labels() const { return m_labels.shown(); }
    QPointF placeOf(std::uint32_t node) const { return m_camera.toScreen(m_points[node]); }
    QString infoText() const; // what stands below the picture
    // Nothing moves and what is seen is sharp.
    bool isPictureComplete() const;

    // All of it with labels, summary and nothing singled out, whatever is zoomed now.
    Picture picture() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void nodeActivated(std::uint32_t node);
    void edgeActivated(std::uint32_t edge);
    // A double click on one that is an address.
    void nodeOpened(std::uint32_t node);
    void blockOpened(const fw::NetworkKey& block);
    void nodeMoved(const fw::NetworkKey& node, fw::ForcePoint point);
    void menuWanted(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    // One picture of everything, and what it was painted from.
    struct Layer
    {
        QImage image;
        NetworkCamera painted; // with the margin
        NetworkCamera seen; // without
        std::uint64_t revision = 0;
    };

    bool isEmpty() const { return !m_scene || m_scene->isEmpty(); }
    QSizeF pictureSize() const;
    double infoHeight() const;
    void restyle();
    void followPart();
    void describe();
    void touch(); // the layer shows something older from now on
    void setCamera(const NetworkCamera& camera);
    NetworkCamera fittingCamera() const;
    void animate();
    void step();

    void setFocusOn(const NetworkFocus& focus);
    NetworkFocus focusAt(const QPointF& position);
    void walk(WalkDirection direction, bool alongEdges);
    void activate(const NetworkFocus& focus);
    void bringIn(std::uint32_t node);

    bool isLayerCurrent() const;
    void prepareLayer();
    void requestLayer();
    void paintLayer(QPainter& painter) const;
    void paintQuickly(QPainter& painter) const;
    void paintPart(QPainter& painter);
    void paintSelection(QPainter& painter);
    void paintInfo(QPainter& painter) const;

    Scene m_scene;
    std::vector<ForcePoint> m_points; // as shown
    std::vector<ForcePoint> m_target; // where they glide to
    NodeGrid m_grid;
    bool m_isGridStale = true;
    QString m_emptyText;
    NetworkLook m_look;
    NetworkCamera m_camera;
    std::optional<NetworkCamera> m_wantedCamera; // it glides too
    bool m_isCameraOwn = false; // the user chose what to look at

    NetworkFocus m_focus;
    NetworkFocus m_pointed;
    NetworkFocus m_selected;
    std::optional<std::vector<std::uint32_t>> m_matches;
    NetworkPart m_part; // of what is singled out
    NetworkPart m_selectedPart;
    NetworkLabels m_labels;
    bool m_showsLabels = true;

    Layer m_layer;
    std::uint64_t m_revision = 1;
    bool m_isPainting = false; // the worker is
    QBasicTimer m_rest; // nothing was done for a while: time for a sharp picture
    QBasicTimer m_frames;
    QElapsedTimer m_sinceFrame;

    bool m_isPressed = false;
    bool m_isDragging = false;
    bool m_focusIsFromMouse = false;
    std::optional<std::uint32_t> m_draggedNode;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    Worker m_worker; // last: its jobs use the above
};

} // namespace fw
