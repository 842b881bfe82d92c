// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sharebar.h"

#include "views/support/palette.h"

#include <QPainter>

#include <algorithm>

namespace fw {

namespace {

constexpr double grooveShare = 0.12;
constexpr double leastWidth = 2;

} // namespace

ShareBar::ShareBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ShareBar::setShare(double share, bool isUnusual)
{
    m_share = std::clamp(share, 0.0, 1.0);
    m_isUnusual = isUnusual;
    update();
}

QSize ShareBar::sizeHint() const
{
    const int line = fontMetrics().height();
    return { 4 * line, std::max(6, line / 2) };
}

void ShareBar::paintEvent(QPaintEvent*)
{
    const Palette colors = Palette::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), mixed(colors.text, colors.background, grooveShare));
    if (m_share > 0)
        painter.fillRect(QRectF(0, 0, std::max(leastWidth, width() * m_share), height()),
                         m_isUnusual ? colors.high : colors.info);
    painter.setPen(mixed(colors.text, colors.background, 0.5));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace fw
