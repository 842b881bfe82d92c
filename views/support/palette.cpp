// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/palette.h"

#include "views/support/networkcolors.h"
#include "views/support/workbenchstyle.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace fw {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

// Towards the text colour until it can be read, so that a desktop's own odd colours still work.
QColor readable(QColor color, const QColor& background, const QColor& text, double least = 4.5)
{
    for (int i = 0; i < 10 && contrastRatio(color, background) < least; ++i)
        color = mixed(text, color, 0.2);
    return color;
}

void setColorsOfKind(Palette& colors)
{
    if (colors.isDark) {
        colors.foundText = QColor(0x6b5300);
        colors.scoreBar = QColor(0x4d8fc4);
        colors.internalBadge = QColor(0x1f5f7a);
        colors.internalBadgeText = QColor(0xffffff);
        colors.high = QColor(0xff8a75);
        colors.medium = QColor(0xf0b94d);
        colors.low = QColor(0x7fc4f0);
        colors.error = QColor(0xff8a75);
        colors.warning = QColor(0xf0b94d);
        colors.info = QColor(0x7fc4f0);
        colors.series = { QColor(0x7a5195), QColor(0xf0e442), QColor(0x009988), QColor(0xdddddd),
                          QColor(0xee3377), QColor(0x99ddff), QColor(0x997700), QColor(0x6699cc),
                          QColor(0xee8866), QColor(0x666633), QColor(0xeedd88), QColor(0xccbb44) };
    } else {
        colors.foundText = QColor(0xffe08a);
        colors.scoreBar = QColor(0x7fb3dd);
        colors.internalBadge = QColor(0xcfe8f3);
        colors.internalBadgeText = QColor(0x0b4a61);
        colors.high = QColor(0xb5250f);
        colors.medium = QColor(0x8a5a00);
        colors.low = QColor(0x1f6fa8);
        colors.error = QColor(0xb5250f);
        colors.warning = QColor(0x8a5a00);
        colors.info = QColor(0x1f6fa8);
        colors.series = { QColor(0x0077bb), QColor(0xe69f00), QColor(0x44bb99), QColor(0x663333),
                          QColor(0xeedd88), QColor(0x332288), QColor(0x56b4e9), QColor(0xe7d4e8),
                          QColor(0xaa3377), QColor(0x997700), QColor(0x5aae61), QColor(0x666633) };
    }
}

struct Role
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr Role roles[] {
    { QPalette::Window, 0xf3f4f6, 0x24272c },
    { QPalette::WindowText, 0x1b1e23, 0xe4e6ea },
    { QPalette::Base, 0xffffff, 0x1c1f23 },
    { QPalette::AlternateBase, 0xf6f7f9, 0x23262b },
    { QPalette::Text, 0x1b1e23, 0xe4e6ea },
    { QPalette::Button, 0xe9ebee, 0x30343a },
    { QPalette::ButtonText, 0x1b1e23, 0xe4e6ea },
    { QPalette::BrightText, 0xb5250f, 0xff8a75 },
    { QPalette::ToolTipBase, 0xfdfae6, 0x3a3f46 },
    { QPalette::ToolTipText, 0x1b1e23, 0xf0f1f3 },
    { QPalette::PlaceholderText, 0x666c75, 0x9ba1ab },
    { QPalette::Highlight, 0x1f6fa8, 0x2d6f9f },
    { QPalette::HighlightedText, 0xffffff, 0xffffff },
    { QPalette::Link, 0x1f5fa0, 0x7fc4f0 },
    { QPalette::LinkVisited, 0x7a3d8f, 0xc9a3dc },
    { QPalette::Light, 0xffffff, 0x43484f },
    { QPalette::Midlight, 0xf0f1f3, 0x383c43 },
    { QPalette::Mid, 0xb8bcc3, 0x1f2226 },
    { QPalette::Dark, 0x9297a0, 0x17191c },
    { QPalette::Shadow, 0x6a6e75, 0x0c0d0f },
};

constexpr QRgb disabledLight = 0x8b9099;
constexpr QRgb disabledDark = 0x7d838c;

QPalette handMade(bool dark)
{
    QPalette palette;
    for (const Role& role : roles)
        palette.setColor(role.role, QColor(dark ? role.dark : role.light));
    const QColor disabled(dark ? disabledDark : disabledLight);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                             QPalette::HighlightedText, QPalette::PlaceholderText })
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Mid));
    return palette;
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor mixed(const QColor& top, const QColor& bottom, double share)
{
    const auto channel = [share](int over, int under) {
        return static_cast<int>(std::lround(over * share + under * (1 - share)));
    };
    return QColor(channel(top.red(), bottom.red()), channel(top.green(), bottom.green()),
                  channel(top.blue(), bottom.blue()));
}

QColor Palette::seriesColor(std::size_t index) const
{
    const QColor& color = series[index % series.size()];
    switch ((index / series.size()) % 3) {
    case 1:
        return mixed(QColor(Qt::white), color, 0.3);
    case 2:
        return mixed(QColor(Qt::black), color, 0.3);
    default:
        return color;
    }
}

QColor Palette::severity(Severity severity) const
{
    switch (severity) {
    case Severity::High:
        return high;
    case Severity::Medium:
        return medium;
    case Severity::Low:
        break;
    }
    return low;
}

Palette Palette::of(const QPalette& palette)
{
    Palette colors;
    colors.isDark = palette.color(QPalette::Window).lightness() < 128;
    colors.background = palette.color(QPalette::Base);
    colors.text = palette.color(QPalette::Text);
    colors.mutedText =
        readable(mixed(colors.text, colors.background, 0.62), colors.background, colors.text);
    colors.outline = mixed(colors.isDark ? QColor(Qt::black) : colors.text, colors.background,
                           colors.isDark ? 0.7 : 0.75);
    colors.highlight = palette.color(QPalette::Highlight);
    setColorsOfKind(colors);
    for (QColor* color : { &colors.high, &colors.medium, &colors.low, &colors.error,
                           &colors.warning, &colors.info })
        *color = readable(*color, colors.background, colors.text);
    // A bar is no text: 3 to 1 is enough for it (WCAG 2.1, 1.4.11).
    colors.scoreBar = readable(colors.scoreBar, colors.background, colors.text, 3);
    colors.foundText = readable(colors.foundText, colors.text, colors.background);
    return colors;
}

// Teal and violet are told apart by normal, protan and deutan eyes, and from red, amber and blue,
// which are severities; the two ends of the line differ in lightness first.
NetworkColors networkColors(const Palette& palette)
{
    NetworkColors colors;
    if (palette.isDark) {
        colors.internal = QColor(0x2fb5a5);
        colors.external = QColor(0xa98bd6);
        colors.common = QColor(0x59616c);
        colors.rare = QColor(0xffd9a0);
    } else {
        colors.internal = QColor(0x1b8f83);
        colors.external = QColor(0x7d5fb2);
        colors.common = QColor(0xa9b1bc);
        colors.rare = QColor(0x7a3500);
    }
    const QColor around = palette.isDark ? QColor(Qt::white) : QColor(Qt::black);
    colors.internalEdge = mixed(around, colors.internal, 0.35);
    colors.externalEdge = mixed(around, colors.external, 0.35);
    return colors;
}

void applyTheme(QApplication& app, Theme theme)
{
    app.setStyle(new WorkbenchStyle); // the application owns it
    switch (theme) {
    case Theme::System:
        app.setPalette(QPalette()); // nothing set: what the platform says shines through
        break;
    case Theme::Light:
        app.setPalette(lightPalette());
        break;
    case Theme::Dark:
        app.setPalette(darkPalette());
        break;
    }
}

QPalette lightPalette()
{
    return handMade(false);
}

QPalette darkPalette()
{
    return handMade(true);
}

} // namespace fw
