// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <functional>

namespace fw {

// The header of a FrozenTable: its first sections, as wide together as the table says, stay at the
// left edge. They are clicked, sized and asked for tooltips where they are seen; they are not
// dragged out of their place.
class FrozenHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FrozenHeader(QWidget* parent);

    void setFrozenWidth(std::function<int()> width) { m_width = std::move(width); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    int frozenWidth() const { return offset() > 0 && m_width ? m_width() : 0; }
    bool isFrozenAt(const QPointF& at) const { return at.x() >= 0 && at.x() < frozenWidth(); }
    // The event as it would be if nothing were scrolled.
    QMouseEvent unscrolled(const QMouseEvent& event) const;

    // The frozen section whose right edge is here; -1 for none.
    int handleAt(const QPointF& at) const;

    std::function<int()> m_width;
    int m_sized = -1; // its edge is being dragged
    double m_sizedFrom = 0;
    bool m_holdsFrozen = false; // a mouse button went down on a frozen section
    bool m_wasMovable = false;
};

} // namespace fw
