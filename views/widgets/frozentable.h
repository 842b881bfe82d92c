// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

namespace fw {

// A table some of whose columns stay at the left edge while the others are scrolled. One view, not
// two over each other: these columns are painted and hit at another place, and everything else,
// from selection, keys and the accessible tree to the memory of a million row heights, is there
// once. Frozen columns are always the first ones; among themselves they can be moved, chosen and
// sized like all others. Nothing is frozen where they would take most of the width, nor from right
// to left.
class FrozenTable : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenTable(QWidget* parent = nullptr);

    // Model columns; call when the model is set.
    void setFrozenColumns(std::vector<int> columns);
    bool isFrozen(int column) const;
    // Of the part that stays; 0 when nothing does.
    int frozenWidth() const;

    QModelIndex indexAt(const QPoint& at) const override;
    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    bool isDisplaced() const; // the frozen columns are elsewhere than their neighbours say
    void keepFirst();
    void paintFrozen(const QRegion& region);
    void paintCell(QPainter& painter, QStyleOptionViewItem option, const QModelIndex& index);

    std::vector<int> m_frozen;
    bool m_isMoving = false; // back to the front
};

} // namespace fw
