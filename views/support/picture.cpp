// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/picture.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontInfo>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace fw {

namespace {

constexpr int dotsPerInch = 96; // what a device-independent pixel is to SVG and CSS
constexpr int pdfDotsPerInch = 1200; // PDF engines round to the device's dots here and there
constexpr double pointsPerInch = 72;
constexpr double pngRatio = 2; // pixels of a file to one of the screen

QByteArray png(const Picture& picture)
{
    QBuffer buffer;
    pictureImage(picture, pngRatio).save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svg(const Picture& picture)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(0, 0), picture.size));
    generator.setTitle(picture.title.toHtmlEscaped()); // it writes it as it is
    generator.setDescription(QString());
    QPainter painter(&generator);
    picture.paint(painter, QRectF(QPointF(0, 0), picture.size));
    painter.end();
    return buffer.data();
}

// One page, exactly as large as the picture.
QByteArray pdf(const Picture& picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.title);
    writer.setCreator(QStringLiteral("Flow Workbench"));
    writer.setResolution(pdfDotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(picture.size) * pointsPerInch / dotsPerInch,
                                 QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    const double scale = double(pdfDotsPerInch) / dotsPerInch;
    painter.scale(scale, scale);
    picture.paint(painter, QRectF(QPointF(0, 0), picture.size));
    painter.end();
    return buffer.data();
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const PictureFormat format :
         { PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf })
        if (suffix == pictureSuffix(format))
            return format;
    return std::nullopt;
}

QString pictureSuffix(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    case PictureFormat::Pdf:
        return QStringLiteral("pdf");
    default:
        return QStringLiteral("png");
    }
}

QFont pictureFont(QFont font)
{
    font.setPixelSize(QFontInfo(font).pixelSize());
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QImage pictureImage(const Picture& picture, double ratio)
{
    QImage image((QSizeF(picture.size) * ratio).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    picture.paint(painter, QRectF(QPointF(0, 0), picture.size));
    return image;
}

QByteArray pictureContent(const Picture& picture, PictureFormat format)
{
    if (picture.size.isEmpty() || !picture.paint)
        return {};
    switch (format) {
    case PictureFormat::Svg:
        return svg(picture);
    case PictureFormat::Pdf:
        return pdf(picture);
    default:
        return png(picture);
    }
}

} // namespace fw
