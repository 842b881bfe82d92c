// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/support/palette.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace fw {

namespace {

using Triple = std::array<double, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

// Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
constexpr std::array<std::array<Triple, 3>, 3> eyes { {
    { { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } },
    { { { 0.152286, 1.052583, -0.204868 },
        { 0.114503, 0.786281, 0.099216 },
        { -0.003882, -0.048116, 1.051998 } } },
    { { { 0.367322, 0.860646, -0.227968 },
        { 0.280085, 0.672501, 0.047413 },
        { -0.011820, 0.042940, 0.968881 } } },
} };

Triple labSeenBy(const std::array<Triple, 3>& eye, const QColor& color)
{
    const Triple rgb { linear(color.redF()), linear(color.greenF()), linear(color.blueF()) };
    Triple seen {};
    for (std::size_t i = 0; i < 3; ++i)
        seen[i] =
            std::clamp(eye[i][0] * rgb[0] + eye[i][1] * rgb[1] + eye[i][2] * rgb[2], 0.0, 1.0);
    const auto f = [](double t) {
        return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    };
    const double x = f((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
    const double y = f(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
    const double z = f((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
    return { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
}

} // namespace

class TestPalette : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyTheme(*qApp, Theme::System); }

    void textCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }

    void textCanBeRead()
    {
        QFETCH(QPalette, palette);
        const auto isReadable = [&](QPalette::ColorRole front, QPalette::ColorRole back) {
            return contrastRatio(palette.color(front), palette.color(back)) >= 4.5;
        };
        QVERIFY(isReadable(QPalette::WindowText, QPalette::Window));
        QVERIFY(isReadable(QPalette::Text, QPalette::Base));
        QVERIFY(isReadable(QPalette::Text, QPalette::AlternateBase));
        QVERIFY(isReadable(QPalette::ButtonText, QPalette::Button));
        QVERIFY(isReadable(QPalette::ToolTipText, QPalette::ToolTipBase));
        QVERIFY(isReadable(QPalette::HighlightedText, QPalette::Highlight));
        QVERIFY(isReadable(QPalette::PlaceholderText, QPalette::Base));
        QVERIFY(isReadable(QPalette::Link, QPalette::Base));
        QVERIFY(isReadable(QPalette::LinkVisited, QPalette::Base));
        QVERIFY(isReadable(QPalette::BrightText, QPalette::Window));

        const Palette colors = Palette::of(palette);
        for (const QColor& color : { colors.text, colors.mutedText, colors.high, colors.medium,
                                     colors.low, colors.error, colors.warning, colors.info })
            QVERIFY2(contrastRatio(color, colors.background) >= 4.5, qPrintable(color.name()));
        QVERIFY(contrastRatio(colors.internalBadgeText, colors.internalBadge) >= 4.5);
    }

    void staysReadableOnOddDesktops()
    {
        QPalette odd;
        odd.setColor(QPalette::Window, QColor(0x8a8a8a));
        odd.setColor(QPalette::Base, QColor(0xa0a0a0));
        odd.setColor(QPalette::Text, QColor(Qt::black));
        const Palette colors = Palette::of(odd);
        QVERIFY(contrastRatio(colors.high, colors.background) >= 4.5);
        QVERIFY(contrastRatio(colors.mutedText, colors.background) >= 4.5);
    }

    void seriesDifferForAllEyes_data() { textCanBeRead_data(); }

    void seriesDifferForAllEyes()
    {
        QFETCH(QPalette, palette);
        const Palette colors = Palette::of(palette);
        for (const auto& eye : eyes) {
            for (std::size_t i = 0; i < colors.series.size(); ++i) {
                for (std::size_t k = 0; k < i; ++k) {
                    const Triple a = labSeenBy(eye, colors.series[i]);
                    const Triple b = labSeenBy(eye, colors.series[k]);
                    const double apart = std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
                    QVERIFY2(apart >= 17,
                             qPrintable(colors.series[i].name() + QLatin1Char(' ')
                                        + colors.series[k].name()));
                }
            }
        }
        QCOMPARE(colors.seriesColor(3), colors.series[3]);
        QVERIFY(colors.seriesColor(15) != colors.series[3]);
    }

    void knowsLightFromDark()
    {
        applyTheme(*qApp, Theme::Dark);
        QVERIFY(Palette::of(qApp->palette()).isDark);
        applyTheme(*qApp, Theme::Light);
        QVERIFY(!Palette::of(qApp->palette()).isDark);
        QCOMPARE(qApp->palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
    }

    void systemGivesTheDesktopBack()
    {
        applyTheme(*qApp, Theme::System);
        const QColor before = qApp->palette().color(QPalette::Window);
        applyTheme(*qApp, Theme::Dark);
        applyTheme(*qApp, Theme::System);
        QCOMPARE(qApp->palette().color(QPalette::Window), before);
    }

    void severitiesHaveTheirColors()
    {
        const Palette colors = Palette::of(lightPalette());
        QCOMPARE(colors.severity(Severity::High), colors.high);
        QCOMPARE(colors.severity(Severity::Medium), colors.medium);
        QCOMPARE(colors.severity(Severity::Low), colors.low);
    }
};

FW_TEST(TestPalette, "tst_palette")

} // namespace fw

#include "tst_palette.moc"
