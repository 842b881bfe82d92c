// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace fw {

namespace {

constexpr int side = 24; // logical pixels of the drawings
constexpr int sharpest = 3; // device pixels to a logical one

QPixmap pixmap(QByteArray svg, const QColor& colour, int ratio)
{
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap picture(QSize(side, side) * ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace

QIcon drawnIcon(const QString& name, const QPalette& palette)
{
    // A resource: it is part of the program, so this reads no disk.
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (int ratio = 1; ratio <= sharpest; ++ratio) {
        icon.addPixmap(pixmap(svg, palette.color(QPalette::Active, QPalette::ButtonText), ratio));
        icon.addPixmap(pixmap(svg, palette.color(QPalette::Disabled, QPalette::ButtonText), ratio),
                       QIcon::Disabled);
    }
    return icon;
}

} // namespace fw
