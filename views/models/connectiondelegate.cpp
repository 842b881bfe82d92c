// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/connectiondelegate.h"

#include "views/models/connectionfind.h"
#include "views/models/connectionmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fw {

namespace {

// What one cell is painted with: its place inside the margins, the font's measure and the
// colour of plain text in the cell's state.
struct Cell
{
    QPainter& painter;
    QRectF rect;
    QFontMetricsF metrics;
    QColor text;
    QColor behind; // what the text stands on when it is selected
    QColor mark; // under what is looked for
    const QString& sought;
    bool isCurrent; // and selected
    bool selected;

    double markSize() const { return std::round(metrics.ascent() * 0.7); }
    double gap() const { return std::round(metrics.ascent() * 0.4); }
    // In a selected cell the highlight decides, elsewhere the table's colour if there is one.
    QColor colour(const QColor& wanted) const
    {
        return selected || !wanted.isValid() ? text : wanted;
    }
    QRectF takeLeft(double width)
    {
        const QRectF taken(rect.left(), rect.center().y() - markSize() / 2, width, markSize());
        rect.setLeft(rect.left() + width + gap());
        return taken;
    }
    void drawText(const QString& words, Qt::Alignment alignment, const QColor& wanted = {}) const
    {
        if (rect.width() <= 0)
            return;
        const QString shown = metrics.elidedText(words, Qt::ElideRight, rect.width());
        const auto flags = static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine;
        const std::vector<QRectF> found = placesOfSought(words, shown, alignment);
        for (const QRectF& place : found)
            paintMark(place);
        // On a mark only the plain colour is sure to be readable.
        painter.setPen(found.empty() ? colour(wanted) : text);
        painter.drawText(rect, flags, shown);
        if (!isCurrent)
            return;
        painter.setPen(behind);
        for (const QRectF& place : found) {
            painter.save();
            painter.setClipRect(place, Qt::IntersectClip);
            painter.drawText(rect, flags, shown);
            painter.restore();
        }
    }
    // Underlined as well as coloured; in the cell the search stands at, light and dark change
    // places.
    void paintMark(const QRectF& place) const
    {
        if (isCurrent)
            painter.fillRect(place, text);
        else if (!selected)
            painter.fillRect(place, mark);
        painter.fillRect(QRectF(place.left(), place.bottom() - 2, place.width(), 2), text);
    }
    // Where elision cut it off, the dots that stand for it.
    std::vector<QRectF> placesOfSought(const QString& words, const QString& shown,
                                       Qt::Alignment alignment) const
    {
        std::vector<QRectF> places;
        const double begin = alignment.testFlag(Qt::AlignRight)
            ? rect.right() - metrics.horizontalAdvance(shown)
            : rect.left();
        const qsizetype whole = shown == words ? shown.size() : shown.size() - 1;
        for (const qsizetype start : occurrences(words, sought)) {
            const qsizetype first = std::min(start, whole);
            const qsizetype last = std::max(first + 1, std::min(start + sought.size(), whole));
            const double left = begin + metrics.horizontalAdvance(shown.left(first));
            const double right = begin + metrics.horizontalAdvance(shown.left(last));
            places.emplace_back(left, rect.center().y() - metrics.height() / 2, right - left,
                                metrics.height());
        }
        return places;
    }
};

double barWidth(const QFontMetricsF& metrics)
{
    return std::round(metrics.ascent() * 3);
}

double levelWidth(double markSize)
{
    // Steps narrower than four pixels have no inside: filled and empty would look the same.
    constexpr double least = 14;
    return std::max(least, std::round(markSize * 1.3));
}

// With a question mark: so it was when the analysis was run, and is not any more.
QString badgeText(bool isInternal, bool isOutdated)
{
    const QString text = isInternal
        ? ConnectionDelegate::tr("int", "badge of an internal address, as short as possible")
        : ConnectionDelegate::tr("ext", "badge of an external address, as short as possible");
    return isOutdated ? text + QLatin1Char('?') : text;
}

QFont badgeFont(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.8);
    else
        font.setPixelSize(std::max(1, font.pixelSize() * 4 / 5));
    return font;
}

double badgeWidth(const QFont& font, const QString& text)
{
    const QFontMetricsF metrics(badgeFont(font));
    return std::round(metrics.horizontalAdvance(text) + metrics.ascent() * 0.8);
}

QPolygonF verdictMark(Severity severity, const QRectF& box)
{
    const QPointF top(box.center().x(), box.top());
    if (severity == Severity::High)
        return { QList<QPointF> { top, box.bottomRight(), box.bottomLeft() } };
    return { QList<QPointF> { top, QPointF(box.right(), box.center().y()),
                              QPointF(box.center().x(), box.bottom()),
                              QPointF(box.left(), box.center().y()) } };
}

void paintVerdict(Cell& cell, const QModelIndex& index, const Palette& palette)
{
    const bool unsaved = index.data(ConnectionModel::UnsavedRole).toBool();
    const auto severity = severityFromNumber(index.data(ConnectionModel::SeverityRole).toInt());
    QString words = index.data(Qt::DisplayRole).toString();
    if (severity) {
        const QColor colour = cell.colour(palette.severity(*severity));
        const QRectF box = cell.takeLeft(cell.markSize()).adjusted(0.5, 0.5, -0.5, -0.5);
        cell.painter.setPen(QPen(colour, 1.2));
        cell.painter.setBrush(unsaved ? QBrush(Qt::NoBrush) : QBrush(colour));
        if (*severity == Severity::Low)
            cell.painter.drawEllipse(box);
        else
            cell.painter.drawPolygon(verdictMark(*severity, box));
    }
    if (unsaved)
        words += QLatin1Char('*');
    cell.drawText(words, Qt::AlignLeft);
}

void paintScore(Cell& cell, const QModelIndex& index, const Palette& palette)
{
    QRectF bar = cell.takeLeft(barWidth(cell.metrics));
    const double middle = bar.center().y();
    bar.setHeight(std::max(3.0, std::round(cell.metrics.ascent() * 0.35)));
    bar.moveCenter(QPointF(bar.center().x(), middle));
    QColor track = cell.colour(palette.scoreBar);
    track.setAlphaF(0.3F);
    cell.painter.fillRect(bar, track);
    bar.setWidth(bar.width() * scoreBarFraction(index.data(SortedRowsModel::RawRole).toDouble()));
    cell.painter.fillRect(bar, cell.colour(palette.scoreBar));
    cell.drawText(index.data(Qt::DisplayRole).toString(), Qt::AlignRight);
}

// Invalid where nothing is known against the address.
QColor levelColour(const QVariant& level, const Palette& palette)
{
    switch (level.toInt()) {
    case 3:
        return palette.error;
    case 2:
        return palette.warning;
    case 1:
        return palette.info;
    default:
        return {};
    }
}

void paintAddress(Cell& cell, const QModelIndex& index, const Palette& palette, const QFont& font)
{
    const QString words = index.data(Qt::DisplayRole).toString();
    const bool isInternal = index.data(ConnectionModel::InternalRole).toBool();
    const bool isOutdated = index.data(ConnectionModel::FlagOutdatedRole).toBool();
    if (!isInternal && !isOutdated) {
        cell.drawText(words, Qt::AlignLeft,
                      levelColour(index.data(ConnectionModel::LevelRole), palette));
        return;
    }
    const QString badge = badgeText(isInternal, isOutdated);
    const double width = badgeWidth(font, badge);
    const double room = std::max(0.0, cell.rect.width() - width - cell.gap());
    const double textWidth = std::min(room, std::ceil(cell.metrics.horizontalAdvance(words)));
    const double badgeLeft = cell.rect.left() + textWidth + cell.gap();
    cell.rect.setWidth(textWidth);
    cell.drawText(words, Qt::AlignLeft);

    const QFont small = badgeFont(font);
    const double height = std::round(QFontMetricsF(small).height() + 1);
    const QRectF frame(std::round(badgeLeft) + 0.5,
                       std::round(cell.rect.center().y() - height / 2) + 0.5, width - 1,
                       height - 1);
    cell.painter.setPen(
        QPen(cell.colour(palette.internalBadgeText), 1, isOutdated ? Qt::DashLine : Qt::SolidLine));
    cell.painter.setBrush(cell.selected ? QBrush(Qt::NoBrush) : QBrush(palette.internalBadge));
    cell.painter.drawRoundedRect(frame, height / 3, height / 3);
    cell.painter.setFont(small);
    cell.painter.drawText(frame, Qt::AlignCenter | Qt::TextSingleLine, badge);
}

void paintReputation(Cell& cell, const QModelIndex& index, const Palette& palette)
{
    const QVariant level = index.data(ConnectionModel::LevelRole);
    const QColor colour = levelColour(level, palette);
    if (level.isValid()) {
        const QRectF box = cell.takeLeft(levelWidth(cell.markSize()));
        const double step = std::floor((box.width() - 2) / 3);
        cell.painter.setPen(QPen(cell.colour(colour), 1));
        for (int i = 0; i < 3; ++i) {
            const double height = std::round(box.height() * (i + 1) / 3);
            const QRectF bar(std::round(box.left()) + i * (step + 1) + 0.5,
                             std::round(box.bottom() - height) + 0.5, step - 1, height - 1);
            cell.painter.setBrush(i < level.toInt() ? QBrush(cell.colour(colour))
                                                    : QBrush(Qt::NoBrush));
            cell.painter.drawRect(bar);
        }
    }
    cell.drawText(index.data(Qt::DisplayRole).toString(), Qt::AlignLeft);
}

} // namespace

double scoreBarFraction(double score)
{
    constexpr double decades = 10;
    if (!(score > 0))
        return 1;
    return std::clamp(-std::log10(score) / decades, 0.0, 1.0);
}

ConnectionDelegate::ConnectionDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

const Palette& ConnectionDelegate::paletteOf(const QStyleOptionViewItem& option) const
{
    if (m_paletteKey != option.palette.cacheKey()) {
        m_palette = Palette::of(option.palette);
        m_paletteKey = option.palette.cacheKey();
    }
    return m_palette;
}

void ConnectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    using enum ConnectionColumn;
    const auto column = static_cast<ConnectionColumn>(index.column());
    const bool ours = column == Verdict || column == Score || column == Source
        || column == Destination || column == SourceReputation || column == DestinationReputation;
    const bool isMarked =
        !m_wanted.isEmpty() && index.data().toString().contains(m_wanted, Qt::CaseInsensitive);
    if (!ours && !isMarked) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cellOption = option;
    initStyleOption(&cellOption, index);
    cellOption.text.clear(); // background, selection and focus are the style's, the rest is ours
    const QStyle* const style =
        cellOption.widget ? cellOption.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cellOption, painter, cellOption.widget);

    const bool selected = cellOption.state.testFlag(QStyle::State_Selected);
    const auto group = !cellOption.state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled
        : cellOption.state.testFlag(QStyle::State_Active)                ? QPalette::Active
                                                                         : QPalette::Inactive;
    const Palette& palette = paletteOf(option);
    const auto* const view = qobject_cast<const QAbstractItemView*>(cellOption.widget);
    const int margin =
        style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cellOption.widget) + 1;
    Cell cell { *painter,
                QRectF(cellOption.rect).adjusted(margin, 0, -margin, 0),
                QFontMetricsF(cellOption.font),
                cellOption.palette.color(group,
                                         selected ? QPalette::HighlightedText : QPalette::Text),
                cellOption.palette.color(group, QPalette::Highlight),
                palette.foundText,
                m_wanted,
                selected && view && view->currentIndex() == index,
                selected };
    painter->save();
    painter->setClipRect(cellOption.rect, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(cellOption.font);
    if (column == Verdict)
        paintVerdict(cell, index, palette);
    else if (column == Score)
        paintScore(cell, index, palette);
    else if (column == Source || column == Destination)
        paintAddress(cell, index, palette, cellOption.font);
    else if (column == SourceReputation || column == DestinationReputation)
        paintReputation(cell, index, palette);
    else
        cell.drawText(index.data().toString(),
                      cellOption.displayAlignment & Qt::AlignHorizontal_Mask);
    painter->restore();
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    using enum ConnectionColumn;
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QFontMetricsF metrics(option.font);
    const double mark = std::round(metrics.ascent() * 0.7);
    const double gap = std::round(metrics.ascent() * 0.4);
    double extra = 0;
    switch (static_cast<ConnectionColumn>(index.column())) {
    case Verdict:
        extra = mark + gap + metrics.horizontalAdvance(QLatin1Char('*'));
        break;
    case Score:
        extra = barWidth(metrics) + gap;
        break;
    case Source:
    case Destination:
        extra = badgeWidth(option.font,
                           badgeText(true, index.data(ConnectionModel::FlagOutdatedRole).toBool()))
            + gap;
        break;
    case SourceReputation:
    case DestinationReputation:
        extra = levelWidth(mark) + gap;
        break;
    default:
        break;
    }
    size.rwidth() += static_cast<int>(std::ceil(extra));
    return size;
}

} // namespace fw
