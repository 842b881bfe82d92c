// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QSize>
#include <QString>

#include <functional>
#include <optional>

class QPainter;
class QRectF;

namespace fw {

// A drawing on its way into a file or the clipboard. `paint` is called in another thread: it owns
// all it reads (copies, shared immutable data) and touches no widget. It paints `area`, in
// device-independent pixels, background and all; what it draws as lines, polygons and text stays
// so in SVG and PDF. Its fonts should be pictureFont()s.
struct Picture
{
    QSize size; // as on the screen, in device-independent pixels
    std::function<void(QPainter& painter, const QRectF& area)> paint;
    QString title; // plain text, which SVG and PDF carry
    QString fileName; // proposed, without folder and ending
};

enum class PictureFormat
{
    Png,
    Svg,
    Pdf
};

// By the ending of the name.
std::optional<PictureFormat> pictureFormatOf(const QString& path);
QString pictureSuffix(PictureFormat format);

// `font` in pixels of the screen and without hinting. A size in points would be another on every
// device: SVG and PDF count other dots to an inch than the screen the picture was laid out for.
QFont pictureFont(QFont font);

// The pixels of a picture, `ratio` to one of the screen's. Any thread.
QImage pictureImage(const Picture& picture, double ratio);

// The content of a file. Empty when it cannot be made, as of a picture without size. Any thread.
QByteArray pictureContent(const Picture& picture, PictureFormat format);

} // namespace fw
