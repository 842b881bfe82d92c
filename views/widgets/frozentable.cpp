// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/frozentable.h"

#include "views/widgets/frozenheader.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

constexpr int shadowWidth = 5;

} // namespace

FrozenTable::FrozenTable(QWidget* parent)
    : QTableView(parent)
{
    auto* header = new FrozenHeader(this);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    setHorizontalHeader(header);
    header->setFrozenWidth([this] { return frozenWidth(); });
    connect(header, &QHeaderView::sectionMoved, this, &FrozenTable::keepFirst);
    // Qt repaints what stands right of the section, and a frozen one may stand further left.
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (isDisplaced())
            viewport()->update();
    });
}

void FrozenTable::setFrozenColumns(std::vector<int> columns)
{
    m_frozen = std::move(columns);
    keepFirst();
    viewport()->update();
}

bool FrozenTable::isFrozen(int column) const
{
    return std::find(m_frozen.begin(), m_frozen.end(), column) != m_frozen.end();
}

int FrozenTable::frozenWidth() const
{
    if (isRightToLeft())
        return 0;
    int width = 0;
    for (const int column : m_frozen)
        width += columnWidth(column); // 0 when it is hidden
    return width * 10 <= viewport()->width() * 6 ? width : 0;
}

bool FrozenTable::isDisplaced() const
{
    return horizontalOffset() > 0 && frozenWidth() > 0;
}

void FrozenTable::keepFirst()
{
    QHeaderView& header = *horizontalHeader();
    if (m_isMoving || header.count() == 0)
        return;
    std::vector<int> order = m_frozen;
    std::sort(order.begin(), order.end(),
              [&header](int a, int b) { return header.visualIndex(a) < header.visualIndex(b); });
    const QScopedValueRollback moving(m_isMoving, true);
    for (std::size_t place = 0; place < order.size(); ++place)
        header.moveSection(header.visualIndex(order[place]), static_cast<int>(place));
}

QModelIndex FrozenTable::indexAt(const QPoint& at) const
{
    // The frozen columns are the first: what is at x is what is there without scrolling.
    if (isDisplaced() && at.x() >= 0 && at.x() < frozenWidth())
        return QTableView::indexAt(at - QPoint(horizontalOffset(), 0));
    return QTableView::indexAt(at);
}

QRect FrozenTable::visualRect(const QModelIndex& index) const
{
    QRect rect = QTableView::visualRect(index);
    if (isDisplaced() && index.isValid() && isFrozen(index.column()))
        rect.translate(horizontalOffset(), 0);
    return rect;
}

void FrozenTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QScrollBar& bar = *horizontalScrollBar();
    if (isDisplaced() && isFrozen(index.column())) {
        // It is always in sight: only its row matters.
        const QSignalBlocker still(bar);
        const int was = bar.value();
        QTableView::scrollTo(index, hint);
        bar.setValue(was);
        return;
    }
    QTableView::scrollTo(index, hint);
    if (!index.isValid() || isFrozen(index.column()))
        return;
    const int hidden = frozenWidth() - columnViewportPosition(index.column());
    if (hidden > 0)
        bar.setValue(bar.value() - hidden);
}

void FrozenTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0 || frozenWidth() == 0)
        return;
    // The frozen columns were scrolled along on the screen; what they left behind is painted anew.
    viewport()->update(0, 0, frozenWidth() + shadowWidth + std::abs(dx), viewport()->height());
    horizontalHeader()->viewport()->update();
}

void FrozenTable::paintEvent(QPaintEvent* event)
{
    if (!isDisplaced()) {
        QTableView::paintEvent(event);
        return;
    }
    const QRect frozen(0, 0, frozenWidth(), viewport()->height());
    const QRegion others = event->region() - frozen;
    if (!others.isEmpty()) {
        QPaintEvent rest(others);
        QTableView::paintEvent(&rest);
    }
    paintFrozen(event->region() & frozen);
    // A line and a soft shadow: something lies under these columns.
    QPainter painter(viewport());
    QLinearGradient shade(frozen.right() + 1, 0, frozen.right() + 1 + shadowWidth, 0);
    shade.setColorAt(0, QColor(0, 0, 0, 50));
    shade.setColorAt(1, QColor(0, 0, 0, 0));
    painter.fillRect(frozen.right() + 1, 0, shadowWidth, frozen.height(), shade);
    QColor line = palette().color(QPalette::Text);
    line.setAlpha(90);
    painter.fillRect(frozen.right(), 0, 1, frozen.height(), line);
}

void FrozenTable::paintFrozen(const QRegion& region)
{
    const QAbstractItemModel* const content = model();
    if (region.isEmpty() || !content)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    QPainter painter(viewport());
    painter.setClipRegion(region);
    painter.fillRect(region.boundingRect(), palette().brush(QPalette::Base));
    const int rows = content->rowCount(rootIndex());
    const QRect dirty = region.boundingRect();
    for (int row = rowAt(dirty.top()); row >= 0 && row < rows; ++row) {
        const int y = rowViewportPosition(row);
        if (y > dirty.bottom())
            break;
        option.features.setFlag(QStyleOptionViewItem::Alternate,
                                alternatingRowColors() && row % 2 != 0);
        for (const int column : m_frozen) {
            if (isColumnHidden(column))
                continue;
            option.rect = QRect(horizontalHeader()->sectionPosition(column), y, columnWidth(column),
                                rowHeight(row));
            paintCell(painter, option, content->index(row, column, rootIndex()));
        }
    }
}

// As QTableView does it for the others.
void FrozenTable::paintCell(QPainter& painter, QStyleOptionViewItem option,
                            const QModelIndex& index)
{
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus,
                         index == currentIndex() && (hasFocus() || viewport()->hasFocus()));
    if (option.state.testFlag(QStyle::State_Enabled))
        option.palette.setCurrentColorGroup(QPalette::Normal);
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
    itemDelegateForIndex(index)->paint(&painter, option, index);
}

} // namespace fw
