// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/networklegend.h"

#include "views/widgets/networkpainter.h"

#include <QEvent>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <functional>

namespace fw {

namespace {

constexpr int gap = 5;
constexpr int between = 14;
constexpr int rim = 6;

} // namespace

struct NetworkLegend::Entry
{
    QString words;
    int width; // of the mark
    std::function<void(QPainter&, const QRectF&, const NetworkLook&)> paint;
};

NetworkLegend::NetworkLegend(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (const Entry& entry : entries())
        words += entry.words;
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

QList<NetworkLegend::Entry> NetworkLegend::entries() const
{
    const auto node = [](bool isInternal, bool isBlock) {
        return
            [isInternal, isBlock](QPainter& painter, const QRectF& box, const NetworkLook& look) {
                paintNodeShape(painter, box.center(), 5.5, isInternal, isBlock, look);
            };
    };
    const auto verdict = [](QPainter& painter, const QRectF& box, const NetworkLook& look) {
        double left = box.left();
        for (const Severity severity : { Severity::High, Severity::Medium, Severity::Low }) {
            paintVerdictMark(painter, QRectF(left, box.center().y() - 4.5, 9, 9), severity, look);
            left += 12;
        }
    };
    const auto reputation = [](QPainter& painter, const QRectF& box, const NetworkLook& look) {
        paintReputationMark(painter, QRectF(box.left(), box.center().y() - 4.5, 13, 9), 2, look);
    };
    const auto rarity = [](QPainter& painter, const QRectF& box, const NetworkLook& look) {
        QLinearGradient ramp(box.left(), 0, box.right(), 0);
        ramp.setColorAt(0, mixed(look.colors.line(0), look.palette.background, 0.35));
        ramp.setColorAt(1, look.colors.line(1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ramp);
        painter.drawRect(QRectF(box.left(), box.center().y() - 1.2, box.width(), 2.4));
    };
    const auto width = [](QPainter& painter, const QRectF& box, const NetworkLook& look) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colors.line(0.6));
        const double middle = box.center().y();
        painter.drawPolygon(QPolygonF { QList<QPointF> {
            QPointF(box.left(), middle - 0.5), QPointF(box.right(), middle - 2.2),
            QPointF(box.right(), middle + 2.2), QPointF(box.left(), middle + 0.5) } });
    };
    return {
        { tr("internal"), 14, node(true, false) }, { tr("external"), 14, node(false, false) },
        { tr("network"), 14, node(false, true) },  { tr("common to rare"), 34, rarity },
        { tr("few to many"), 26, width },          { tr("verdict high, medium, low"), 34, verdict },
        { tr("reputation"), 14, reputation }
    };
}

int NetworkLegend::arrange(int width, QPainter* painter) const
{
    const NetworkLook look = NetworkLook::of(palette());
    const int line = std::max(fontMetrics().height(), 14) + 3;
    int x = rim;
    int y = 2;
    for (const Entry& entry : entries()) {
        const int words = fontMetrics().horizontalAdvance(entry.words);
        const int wanted = entry.width + gap + words;
        if (x > rim && x + wanted > width - rim) {
            x = rim;
            y += line;
        }
        if (painter) {
            entry.paint(*painter, QRectF(x, y, entry.width, line), look);
            painter->setPen(look.palette.mutedText);
            painter->drawText(QRect(x + entry.width + gap, y, words + 2, line),
                              Qt::AlignLeft | Qt::AlignVCenter, entry.words);
        }
        x += wanted + between;
    }
    return y + line + 2;
}

int NetworkLegend::heightForWidth(int width) const
{
    return arrange(width, nullptr);
}

QSize NetworkLegend::sizeHint() const
{
    return { 420, arrange(420, nullptr) };
}

QSize NetworkLegend::minimumSizeHint() const
{
    return { 160, arrange(420, nullptr) };
}

void NetworkLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    arrange(width(), &painter);
}

void NetworkLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
}

} // namespace fw
