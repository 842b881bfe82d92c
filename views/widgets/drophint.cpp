// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/drophint.h"

#include "views/support/palette.h"

#include <QPainter>

namespace fw {

namespace {

constexpr int edge = 12;
constexpr double veil = 0.9; // how much of the window the hint hides

} // namespace

DropHint::DropHint(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("dropHint"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setMargin(4 * edge);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    setFont(large);
    // The drag goes on underneath.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::showWords(const QString& words)
{
    setText(words);
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropHint::paintEvent(QPaintEvent* event)
{
    const Palette colours = Palette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(QPalette::Window);
    ground.setAlphaF(veil);
    painter.fillRect(rect(), ground);
    painter.setPen(QPen(colours.info, 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(edge, edge, -edge, -edge), edge, edge);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace fw
