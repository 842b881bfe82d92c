// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chordnumbers.h"
#include "views/support/picture.h"
#include "views/widgets/chordframe.h"
#include "views/widgets/chordlabels.h"
#include "views/widgets/chordscene.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <vector>

namespace fw {

class ChordLayers;

// One address and its peers over the whole day. An arc is as long as what its address sent, a
// ribbon at each end as wide as what went in that direction; who sent nothing has a hollow arc. Of
// too many peers the smaller ones share an arc, the others'. Pointing at an arc or a ribbon, or
// walking the arcs with Left and Right, singles it out and writes its exact numbers below; a click
// or Enter on an arc or a label moves on to that address; dragging, or Shift with Left and Right,
// turns the picture; Escape clears. GUI thread.
class ChordDiagram : public QWidget
{
    Q_OBJECT

public:
    explicit ChordDiagram(QWidget* parent = nullptr);
    ~ChordDiagram() override;

    // None (or null) shows the empty text.
    void setNumbers(std::shared_ptr<const ChordNumbers> numbers);
    void setMeasure(Measure measure);
    Measure measure() const { return m_scene.matrix.measure; }
    // So many peers have an arc of their own; all of them at first.
    void setMostPeers(std::size_t most);
    // Why there is nothing to see; plain text, wrapped.
    void setEmptyText(const QString& text);
    // Singles an address out while nothing else is, as a row of a table does; one without an arc
    // of its own is among the others.
    void pin(std::optional<IpAddress> address);

    const ChordScene& scene() const { return m_scene; }
    const ChordFocus& focus() const { return m_focus; }
    ChordGeometry geometryOfPicture() const; // in the widget's coordinates
    QString title() const;
    QString infoText() const; // what stands below the picture
    // False while a big picture is still being painted.
    bool isPictureComplete() const;
    const std::vector<ChordLabel>& labels() const { return m_labels.shown(); }

    // The whole picture as it is now but with nothing singled out; `when` goes into its heading.
    Picture picture(const QString& when) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void addressActivated(const fw::IpAddress& address);
    // The arc of the others was clicked: more of them are wanted.
    void othersActivated();
    // None, one (an arc) or two (a ribbon's ends); the others are no address.
    void hovered(const QList<fw::IpAddress>& addresses);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void repaintAll(); // forgets every picture
    void setFocusOn(const ChordFocus& focus);
    ChordFocus pinned() const;
    ChordFocus focusAt(const QPointF& position) const;
    std::optional<std::size_t> addressAt(const QPointF& position) const;
    void activate(std::size_t address);
    void walk(int step);
    void turnTo(double rotation);
    void describe();
    void paintEmptyText(QPainter& painter, const QRectF& area) const;

    std::shared_ptr<const ChordNumbers> m_numbers;
    std::size_t m_mostPeers;
    ChordScene m_scene;
    QString m_emptyText;
    ChordFrame m_frame;
    ChordFocus m_focus;
    std::optional<IpAddress> m_pinned;
    ChordLabels m_labels;
    ChordLayers* m_layers;
    double m_rotation = 0;

    bool m_isPressed = false;
    bool m_isTurning = false;
    bool m_focusIsFromMouse = false;
    QPointF m_pressedAt;
    double m_pressedAngle = 0;
};

} // namespace fw
