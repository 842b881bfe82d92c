// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chordframe.h"

#include "views/widgets/chordlabels.h"
#include "views/widgets/chordtext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace fw {

namespace {

constexpr double margin = 8;

// As long as any sentence of the info line can get.
QString longestSentence(const ChordScene& scene)
{
    qsizetype longest = 15;
    for (std::size_t i = 0; i < scene.matrix.size(); ++i)
        longest = std::max(longest, chordName(scene.matrix, i).size());
    const QString address(longest, QLatin1Char('0'));
    const QString amount = chordAmount(scene.matrix.measure, 999'999'999'999);
    const QString words(16, QLatin1Char('0'));
    return QStringList { address, amount, address, amount, words }.join(QLatin1Char(' '));
}

} // namespace

QFont chordTitleFont(const QFont& font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

ChordFrame chordFrame(const ChordScene& scene, const QFont& font, const QRectF& area,
                      const QString& title)
{
    ChordFrame frame;
    const QRectF inner = area.adjusted(margin, margin, -margin, -margin);
    const auto heightOf = [&](const QFont& used, const QString& text) {
        const QRectF room(0, 0, inner.width(), inner.height());
        const double wanted = QFontMetricsF(used).boundingRect(room, chordTextFlags, text).height();
        return std::min(inner.height() * 0.3, wanted);
    };
    const double titleHeight = heightOf(chordTitleFont(font), title);
    const double infoHeight = heightOf(font, longestSentence(scene));
    frame.title = QRectF(inner.left(), inner.top(), inner.width(), titleHeight);
    frame.info = QRectF(inner.left(), inner.bottom() - infoHeight, inner.width(), infoHeight);
    const QRectF picture(inner.left(), frame.title.bottom() + margin / 2, inner.width(),
                         std::max(0.0, frame.info.top() - frame.title.bottom() - margin));

    const double radius = std::max(20.0, std::min(picture.width(), picture.height()) / 2);
    // Labels may take more of the room if that shows IPv4 addresses whole; what is shortened
    // anyway, as long IPv6 addresses are, must leave it to the picture.
    const double usual = radius * 0.42;
    const double ipv4 = QFontMetricsF(font).horizontalAdvance(QStringLiteral("000.000.000.000"));
    const double most = std::max(usual, std::min(radius * 0.58, ipv4 + 4));
    const double wanted = chordLabelRoom(scene, font, most + 1);
    frame.labelRoom = wanted <= most ? wanted : usual;
    frame.geometry.centre = picture.center().toPoint();
    frame.geometry.ring.outer = std::max(16.0, radius - frame.labelRoom - chordLabelGap);
    // Spot's outer radius is 1.1 of the inner one.
    frame.geometry.ring.inner =
        frame.geometry.ring.outer - std::clamp(frame.geometry.ring.outer / 11, 4.0, 18.0);
    return frame;
}

} // namespace fw
