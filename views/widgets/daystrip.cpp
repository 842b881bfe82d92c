// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/daystrip.h"

#include "core/analysis/ingestlines.h"
#include "core/base/format.h"
#include "views/support/palette.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace fw {

namespace {

constexpr int pad = 4;
constexpr double cellShare = 0.1;
constexpr double hoveredShare = 0.25;

} // namespace

DayStrip::DayStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("ingestDays"));
    setAccessibleName(tr("Days shown"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayStrip::showDays(std::vector<IngestDay> days, const MinuteSpan& span, int left, int width)
{
    const Day current = m_current < m_days.size() ? m_days[m_current].day : Day();
    m_days = std::move(days);
    m_span = span;
    m_left = left;
    m_width = width;
    m_hovered.reset();
    m_current = 0;
    for (std::size_t i = 0; i < m_days.size(); ++i)
        if (m_days[i].day == current)
            m_current = i;
    setAccessibleDescription(m_days.empty() ? QString() : sentenceOf(m_current));
    update();
}

QRect DayStrip::placeOf(std::size_t index) const
{
    const MinuteSpan day = spanOfDays(m_days[index].day, m_days[index].day);
    const auto at = [this](std::int64_t time) {
        return m_left
            + static_cast<int>(columnOf(std::clamp(time, m_span.from, m_span.to), m_span, m_width));
    };
    return QRect(QPoint(at(day.from), 1), QPoint(at(day.to) - 1, height() - 2));
}

QRect DayStrip::placeOf(Day day) const
{
    for (std::size_t i = 0; i < m_days.size(); ++i)
        if (m_days[i].day == day)
            return placeOf(i);
    return {};
}

std::optional<std::size_t> DayStrip::dayAt(const QPoint& position) const
{
    for (std::size_t i = 0; i < m_days.size(); ++i)
        if (placeOf(i).contains(position))
            return i;
    return std::nullopt;
}

QString DayStrip::wordsOf(std::size_t index, int width) const
{
    const IngestDay& day = m_days[index];
    const QString iso = day.day.iso();
    const QString count = formatCount(day.flows);
    for (const QString& words : { tr("%1: %2 flows").arg(iso, count),
                                  QStringLiteral("%1: %2").arg(iso, count), iso, iso.mid(5) })
        if (fontMetrics().horizontalAdvance(words) + 2 * pad <= width)
            return words;
    return {};
}

QString DayStrip::sentenceOf(std::size_t index) const
{
    const IngestDay& day = m_days[index];
    return tr("%1: %2 flows in %3 minutes of what is shown. Click to see the day in Triage.")
        .arg(day.day.iso(), formatCount(day.flows), formatCount(day.minutes));
}

void DayStrip::setCurrent(std::size_t index)
{
    m_current = index;
    setAccessibleDescription(sentenceOf(index));
    update();
}

QSize DayStrip::sizeHint() const
{
    return { 200, fontMetrics().height() + 2 * pad + 2 };
}

QSize DayStrip::minimumSizeHint() const
{
    return { 40, sizeHint().height() };
}

bool DayStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    if (const auto index = dayAt(help->pos()))
        QToolTip::showText(help->globalPos(), sentenceOf(*index), this, placeOf(*index));
    else
        QToolTip::hideText();
    return true;
}

void DayStrip::paintEvent(QPaintEvent*)
{
    const Palette colors = Palette::of(palette());
    QPainter painter(this);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const QRect place = placeOf(i);
        const bool isMarked = m_hovered == i;
        painter.fillRect(place.adjusted(i == 0 ? 0 : 1, 0, 0, 0),
                         mixed(isMarked ? colors.highlight : colors.text, colors.background,
                               isMarked ? hoveredShare : cellShare));
        painter.setPen(colors.text);
        painter.drawText(place, Qt::AlignCenter, wordsOf(i, place.width()));
        if (hasFocus() && i == m_current) {
            painter.setPen(QPen(colors.highlight, 2));
            painter.drawRect(place.adjusted(1, 1, -2, -1));
        }
    }
}

void DayStrip::keyPressEvent(QKeyEvent* event)
{
    if (m_days.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current == 0 ? 0 : m_current - 1);
        break;
    case Qt::Key_Right:
        setCurrent(std::min(m_current + 1, m_days.size() - 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dayChosen(m_days[m_current].day);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayStrip::mousePressEvent(QMouseEvent* event)
{
    const auto index = dayAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index)
        return;
    setCurrent(*index);
    Q_EMIT dayChosen(m_days[*index].day);
}

void DayStrip::mouseMoveEvent(QMouseEvent* event)
{
    const auto index = dayAt(event->position().toPoint());
    if (index == m_hovered)
        return;
    m_hovered = index;
    setCursor(index ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void DayStrip::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

void DayStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace fw
