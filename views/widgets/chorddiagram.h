// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"
#include "views/widgets/chordframe.h"
#include "views/widgets/chordlabels.h"
#include "views/widgets/chordpainter.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QList>
#include <QWidget>

#include <memory>
#include <vector>

namespace fw {

// One address and its suspicious peers over the whole day. An arc is as long as what its address
// sent, a ribbon at each end as wide as what went in that direction; who sent nothing has a hollow
// arc. Pointing at an arc or a ribbon, or walking the arcs with Left and Right, singles it out and
// writes its exact numbers below; a click or Enter on an arc or a label moves on to that address;
// dragging, or Shift with Left and Right, turns the picture; Escape clears. GUI thread.
class ChordDiagram : public QWidget
{
    Q_OBJECT

public:
    explicit ChordDiagram(QWidget* parent = nullptr);

    // The flow_chords rows of `selected`; none (or null) shows the empty text.
    void setLinks(const std::shared_ptr<const std::vector<ChordLink>>& links,
                  const IpAddress& selected);
    void setMeasure(Measure measure);
    Measure measure() const { return m_scene.matrix.measure; }
    // Why there is nothing to see; plain text, wrapped.
    void setEmptyText(const QString& text);

    const ChordScene& scene() const { return m_scene; }
    const ChordFocus& focus() const { return m_focus; }
    ChordGeometry geometryOfPicture() const; // in the widget's coordinates
    QString title() const;
    QString infoText() const; // what stands below the picture
    // False while a big picture is still being painted in slices.
    bool isPictureComplete() const;
    const std::vector<ChordLabel>& labels() const { return m_labels.shown(); }

    // The whole picture with its title, as it is now but with nothing singled out: for SVG, PDF,
    // images and the clipboard. As vectors if the painter's device keeps them.
    void exportTo(QPainter& painter, const QRectF& area) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void addressActivated(const fw::IpAddress& address);
    // None, one (an arc) or two (a ribbon's ends).
    void hovered(const QList<fw::IpAddress>& addresses);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void repaintAll(); // forgets every picture
    void setFocusOn(const ChordFocus& focus);
    ChordFocus focusAt(const QPointF& position) const;
    std::optional<std::size_t> addressAt(const QPointF& position) const;
    void walk(int step);
    void turnTo(double rotation);
    void describe();

    ChordGeometry layerGeometry() const;
    QImage blankLayer() const;
    void prepareLayers();
    void finishFull();
    void paintPicture(QPainter& painter);
    void paintTitle(QPainter& painter, const ChordFrame& frame) const;
    void paintEmptyText(QPainter& painter, const QRectF& area) const;

    std::shared_ptr<const std::vector<ChordLink>> m_links;
    ChordScene m_scene;
    QString m_emptyText;
    ChordFrame m_frame;
    ChordFocus m_focus;
    ChordLabels m_labels;
    double m_rotation = 0;

    ChordLayer m_full; // all of it, at m_fullRotation
    double m_fullRotation = 0;
    QImage m_shown; // the last complete m_full, at m_shownRotation
    double m_shownRotation = 0;
    QImage m_faded; // of m_shown; null until needed
    ChordLayer m_isolated; // the focus on m_faded
    bool m_fullIsStale = true;
    bool m_isolatedIsStale = true;
    QBasicTimer m_slices;
    QElapsedTimer m_sinceShown;

    bool m_isPressed = false;
    bool m_isTurning = false;
    bool m_focusIsFromMouse = false;
    QPointF m_pressedAt;
    double m_pressedAngle = 0;
};

} // namespace fw
