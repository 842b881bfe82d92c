// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/support/palette.h"
#include "views/support/workbenchstyle.h"

#include <QImage>
#include <QPainter>
#include <QStyleOption>
#include <QTest>

namespace fw {

class TestWorkbenchStyle : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyBoxIsSeen_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<QPalette::ColorRole>("ground");
        QTest::addColumn<QStyle::PrimitiveElement>("element");
        for (const bool dark : { false, true })
            for (const auto ground : { QPalette::Window, QPalette::Base })
                for (const auto element :
                     { QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorItemViewItemCheck,
                       QStyle::PE_IndicatorRadioButton })
                    QTest::addRow("%s %d %d", dark ? "dark" : "light", int(ground), int(element))
                        << (dark ? darkPalette() : lightPalette()) << ground << element;
    }

    void anEmptyBoxIsSeen()
    {
        QFETCH(QPalette, palette);
        QFETCH(QPalette::ColorRole, ground);
        QFETCH(QStyle::PrimitiveElement, element);
        const QColor around = palette.color(ground);
        QImage image(24, 24, QImage::Format_RGB32);
        image.fill(around);
        {
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.palette = palette;
            option.state = QStyle::State_Enabled | QStyle::State_Off;
            option.rect = QRect(5, 5, 14, 14);
            WorkbenchStyle().drawPrimitive(element, &option, &painter);
        }
        // Up the middle, where the frame is hit straight on.
        double best = 0;
        for (int y = 4; y < 10; ++y)
            best = std::max(best, contrastRatio(image.pixelColor(12, y), around));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }

    void focusIsALine()
    {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            QStyleOptionFocusRect option;
            option.palette = lightPalette();
            option.state = QStyle::State_Enabled | QStyle::State_KeyboardFocusChange;
            option.rect = image.rect();
            WorkbenchStyle().drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter);
        }
        QCOMPARE(image.pixelColor(20, 20), QColor(Qt::white));
        QVERIFY(image.pixelColor(20, 0) != QColor(Qt::white));
        QVERIFY(image.pixelColor(39, 20) != QColor(Qt::white));
    }
};

FW_TEST(TestWorkbenchStyle, "tst_workbenchstyle")

} // namespace fw

#include "tst_workbenchstyle.moc"
