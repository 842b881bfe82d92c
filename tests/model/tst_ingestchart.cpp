// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ingesttotals.h"
#include "tests/support/testmain.h"
#include "views/support/palette.h"
#include "views/widgets/daystrip.h"
#include "views/widgets/ingestchart.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <memory>

namespace fw {

namespace {

const Day day(2016, 7, 8);
constexpr std::int64_t hour = 3600;

// A day and a half that is off from 10:00 to 16:00, and for a while around one lone minute.
std::shared_ptr<const IngestPicture> picture()
{
    auto made = std::make_shared<IngestPicture>();
    made->from = day;
    made->to = day.addDays(1);
    const std::int64_t start = day.startSeconds();
    for (int minute = 0; minute < 2160; ++minute) {
        const bool isOff =
            (minute >= 600 && minute < 960) || (minute >= 1500 && minute < 1800 && minute != 1650);
        if (!isOff)
            made->minutes.push_back({ start + minute * 60, 100 + minute % 7 });
    }
    return made;
}

bool isSame(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) < 12 && std::abs(a.green() - b.green()) < 12
        && std::abs(a.blue() - b.blue()) < 12;
}

// How many pixels of the line's colour stand in the columns, ends included.
int linePixels(const QImage& image, const QRect& plot, int from, int to, const QColor& line)
{
    int found = 0;
    for (int x = from; x <= to; ++x)
        for (int y = plot.top(); y <= plot.bottom(); ++y)
            found += isSame(image.pixelColor(x, y), line) ? 1 : 0;
    return found;
}

void turnWheel(IngestChart& chart, const QPoint& at, const QPoint& angle)
{
    QWidget* const target = chart.viewport();
    QWheelEvent event(at, target->mapToGlobal(at), {}, angle, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(target, &event);
}

void drag(IngestChart& chart, const QPoint& from, const QPoint& to, Qt::MouseButton button,
          Qt::KeyboardModifiers modifiers = {})
{
    QWidget* const target = chart.viewport();
    QTest::mousePress(target, button, modifiers, from);
    // QTest's own move has no buttons.
    for (const QPoint& at : { (from + to) / 2, to }) {
        QMouseEvent move(QEvent::MouseMove, at, target->mapToGlobal(at), Qt::NoButton, button,
                         modifiers);
        QApplication::sendEvent(target, &move);
    }
    QTest::mouseRelease(target, button, modifiers, to);
}

} // namespace

class TestIngestChart : public test::EnglishTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        EnglishTestCase::init();
        m_chart = std::make_unique<IngestChart>();
        m_chart->setPalette(lightPalette());
        m_chart->resize(1000, 400);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
        m_chart->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
        m_chart->setFocus();
        const auto made = picture();
        m_chart->setGaps(ingestGaps(made->minutes));
        m_chart->setPicture(made, m_whole);
        QCOMPARE(m_chart->span(), m_whole);
    }

    void cleanup()
    {
        m_chart.reset();
        EnglishTestCase::cleanup();
    }

    void aGapIsEmpty_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void aGapIsEmpty()
    {
        QFETCH(bool, isDark);
        m_chart->setPalette(isDark ? darkPalette() : lightPalette());
        const QImage image = m_chart->grab().toImage();
        const QRect plot = m_chart->plot();
        const QColor line = Palette::of(m_chart->palette()).info;
        const auto column = [this](double hours) {
            return m_chart->placeOf(day.startSeconds() + static_cast<std::int64_t>(hours * hour));
        };
        // On either side there is a line in every column; a pixel at the edges is given away.
        for (int x = column(8); x < column(10) - 2; ++x)
            QVERIFY2(linePixels(image, plot, x, x, line) > 0, qPrintable(QString::number(x)));
        QVERIFY(column(16) - column(10) > 100);
        QCOMPARE(linePixels(image, plot, column(10) + 2, column(16) - 2, line), 0);
        QVERIFY(linePixels(image, plot, column(16) + 2, column(16) + 3, line) > 0);
        // The lone minute is seen, and empty is what is around it.
        QVERIFY(linePixels(image, plot, column(27.5) - 1, column(27.5) + 2, line) > 20);
        QCOMPARE(linePixels(image, plot, column(25) + 2, column(27.5) - 3, line), 0);
        QCOMPARE(linePixels(image, plot, column(27.5) + 4, column(30) - 2, line), 0);
        // And nothing behind the last flow.
        QCOMPARE(linePixels(image, plot, column(36) + 3, plot.right(), line), 0);
        // A mark under the plot says where, in another colour.
        const QColor mark = Palette::of(m_chart->palette()).warning;
        QVERIFY(isSame(image.pixelColor(column(13), plot.bottom() + 4), mark));
        QVERIFY(!isSame(image.pixelColor(column(5), plot.bottom() + 4), mark));
    }

    void otherGapsAreOtherLines()
    {
        const QColor line = Palette::of(m_chart->palette()).info;
        const QRect plot = m_chart->plot();
        const int ten = m_chart->placeOf(day.startSeconds() + 10 * hour);
        const auto isMarked = [&] {
            const QImage image = m_chart->grab().toImage();
            return isSame(image.pixelColor(ten + 20, plot.bottom() + 4),
                          Palette::of(m_chart->palette()).warning);
        };
        QVERIFY(isMarked());
        // Not called a gap, it is minutes without flows: the line goes down to zero, and no mark.
        m_chart->setGaps({});
        QVERIFY(!isMarked());
        QVERIFY(linePixels(m_chart->grab().toImage(), plot, ten + 20, ten + 40, line) > 15);
        QVERIFY(linePixels(m_chart->grab().toImage(), plot, ten - 2, ten + 2, line) > 100);
    }

    void theWheelZoomsAboutTheMouse()
    {
        QSignalSpy spans(m_chart.get(), &IngestChart::spanChanged);
        const QPoint at(m_chart->placeOf(day.startSeconds() + 6 * hour), 100);
        const auto under = m_chart->timeAt(at.x());
        turnWheel(*m_chart, at, { 0, 120 });
        QCOMPARE(spans.size(), 1);
        QCOMPARE(m_chart->span().minutes(), 2304); // 2880 / 1.25
        QVERIFY(std::abs(*m_chart->timeAt(at.x()) - *under) <= 5 * 60);
        for (int i = 0; i < 60; ++i)
            turnWheel(*m_chart, at, { 0, 120 });
        QCOMPARE(m_chart->span().minutes(), 10); // and no closer
        QVERIFY(std::abs(m_chart->span().from - *under) <= 15 * 60);
        for (int i = 0; i < 90; ++i)
            turnWheel(*m_chart, at, { 0, -120 });
        QCOMPARE(m_chart->span(), m_whole);
        // Sideways moves.
        turnWheel(*m_chart, at, { 0, 480 });
        const MinuteSpan before = m_chart->span();
        turnWheel(*m_chart, at, { -120, 0 });
        QVERIFY(m_chart->span().from > before.from);
        QCOMPARE(m_chart->span().minutes(), before.minutes());
    }

    void aDragZoomsToWhatItCovers()
    {
        const int from = m_chart->placeOf(day.startSeconds() + 4 * hour);
        const int to = m_chart->placeOf(day.startSeconds() + 9 * hour);
        for (const bool isBackwards : { false, true }) {
            m_chart->showSpan(m_whole);
            drag(*m_chart, { isBackwards ? to : from, 100 }, { isBackwards ? from : to, 220 },
                 Qt::LeftButton);
            QVERIFY(std::abs(m_chart->span().from - (day.startSeconds() + 4 * hour)) <= 5 * 60);
            QVERIFY(std::abs(m_chart->span().to - (day.startSeconds() + 9 * hour)) <= 5 * 60);
        }
        // A click that trembles is none.
        m_chart->showSpan(m_whole);
        drag(*m_chart, { from, 100 }, { from + 3, 100 }, Qt::LeftButton);
        QCOMPARE(m_chart->span(), m_whole);
        // Escape gives it up.
        QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, { from, 100 });
        QTest::keyClick(m_chart.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, { to, 100 });
        QCOMPARE(m_chart->span(), m_whole);
    }

    void aDragMovesWithShiftOrTheMiddleButton()
    {
        m_chart->showSpan({ day.startSeconds() + 8 * hour, day.startSeconds() + 20 * hour });
        const QRect plot = m_chart->plot();
        const QPoint from(plot.center());
        drag(*m_chart, from, from - QPoint(plot.width() / 4, 0), Qt::LeftButton, Qt::ShiftModifier);
        QVERIFY(std::abs(m_chart->span().from - (day.startSeconds() + 11 * hour)) <= 2 * 60);
        QCOMPARE(m_chart->span().minutes(), 12 * 60);
        drag(*m_chart, from, from + QPoint(plot.width() / 4, 0), Qt::MiddleButton);
        QVERIFY(std::abs(m_chart->span().from - (day.startSeconds() + 8 * hour)) <= 4 * 60);
        // Not beyond what there is.
        drag(*m_chart, from, from + QPoint(plot.width() * 2, 0), Qt::MiddleButton);
        QCOMPARE(m_chart->span().from, m_whole.from);
        QCOMPARE(m_chart->span().minutes(), 12 * 60);
    }

    void keysDoTheSame()
    {
        QTest::keyClick(m_chart.get(), Qt::Key_Plus);
        QCOMPARE(m_chart->span().minutes(), 1920);
        QTest::keyClick(m_chart.get(), Qt::Key_Equal);
        QCOMPARE(m_chart->span().minutes(), 1280);
        const MinuteSpan before = m_chart->span();
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QCOMPARE(m_chart->span().from, before.from + 128 * 60);
        QTest::keyClick(m_chart.get(), Qt::Key_Left);
        QCOMPARE(m_chart->span(), before);
        QTest::keyClick(m_chart.get(), Qt::Key_Minus);
        QCOMPARE(m_chart->span().minutes(), 1920);
        QTest::keyClick(m_chart.get(), Qt::Key_0);
        QCOMPARE(m_chart->span(), m_whole);
    }

    void theMouseMeetsTheMinute()
    {
        QSignalSpy hovers(m_chart.get(), &IngestChart::hovered);
        const auto hover = [&](const QPoint& at) {
            QTest::mouseMove(m_chart->viewport(), at);
            QApplication::processEvents();
            return hovers.isEmpty() ? std::nullopt
                                    : hovers.last().at(0).value<std::optional<IngestMinute>>();
        };
        const std::int64_t eight = day.startSeconds() + 8 * hour;
        m_chart->showSpan({ eight, eight + hour });
        const auto one = hover({ m_chart->placeOf(eight + 20 * 60) + 2, 100 });
        QVERIFY(one);
        QCOMPARE(one->tdate, eight + 20 * 60);
        QCOMPARE(one->total, 100 + 500 % 7);
        // Where a pixel is three minutes wide, the highest of them.
        m_chart->showSpan(m_whole);
        const auto highest = hover({ m_chart->placeOf(eight) + 3, 100 });
        QVERIFY(highest);
        std::int64_t most = 0;
        const auto from = m_chart->timeAt(m_chart->placeOf(eight) + 3);
        const auto to = m_chart->timeAt(m_chart->placeOf(eight) + 4);
        const auto made = picture();
        for (const IngestMinute& minute : made->minutes)
            if (minute.tdate >= *from && minute.tdate < *to)
                most = std::max(most, minute.total);
        QCOMPARE(highest->total, most);
        // In a gap there are none, and beside the plot there is no minute.
        const auto off = hover({ m_chart->placeOf(day.startSeconds() + 12 * hour), 100 });
        QVERIFY(off);
        QCOMPARE(off->total, 0);
        QVERIFY(!hover({ 2, 100 }));
    }

    // Shift and an arrow walk over the values as the mouse would, and Return goes to the day.
    void keysMeetTheMinute()
    {
        QSignalSpy values(m_chart.get(), &IngestChart::hovered);
        QSignalSpy days(m_chart.get(), &IngestChart::dayActivated);
        m_chart->setFocus();
        QTest::keyClick(m_chart.get(), Qt::Key_Return);
        QCOMPARE(days.size(), 0); // there is no value yet
        QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(values.size(), 1);
        const auto first = values.takeFirst().first().value<std::optional<IngestMinute>>();
        QVERIFY(first);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(values.size(), 3);
        const auto later = values.takeLast().first().value<std::optional<IngestMinute>>();
        QVERIFY(later);
        QVERIFY(later->tdate > first->tdate);
        QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ShiftModifier);
        const auto back = values.takeLast().first().value<std::optional<IngestMinute>>();
        QVERIFY(back && back->tdate < later->tdate);
        QTest::keyClick(m_chart.get(), Qt::Key_Return);
        QCOMPARE(days.size(), 1);
        QCOMPARE(days.first().first().value<Day>(), Day::ofTime(back->tdate));
        // It ends at the end of what is shown.
        for (int i = 0; i < 2000; ++i)
            QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
        const auto last = values.takeLast().first().value<std::optional<IngestMinute>>();
        QVERIFY(last && last->tdate < m_chart->span().to);
        QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(values.size() < 2000);
    }

    void aDoubleClickIsADay()
    {
        QSignalSpy days(m_chart.get(), &IngestChart::dayActivated);
        QTest::mouseDClick(m_chart->viewport(), Qt::LeftButton, {},
                           { m_chart->placeOf(day.startSeconds() + 30 * hour), 100 });
        QCOMPARE(days.size(), 1);
        QCOMPARE(days[0][0].value<Day>(), day.addDays(1));
        QCOMPARE(m_chart->span(), m_whole);
        QTest::mouseDClick(m_chart->viewport(), Qt::LeftButton, {}, { 2, 100 });
        QCOMPARE(days.size(), 1);
    }

    void picturesAreWhatIsShown()
    {
        const QString heading = QStringLiteral("Flows <per> minute & more");
        const QImage image = m_chart->image(heading, 2);
        QCOMPARE(image.width(), 2000);
        QVERIFY(image.height() > 800);
        const QColor line = Palette::of(m_chart->palette()).info;
        QVERIFY(linePixels(image, image.rect(), 0, image.width() - 1, line) > 500);
        const QByteArray svg = m_chart->svg(heading);
        QSvgRenderer renderer;
        QVERIFY(renderer.load(svg));
        QCOMPARE(renderer.viewBox().width(), 1000);
        QImage drawn(renderer.viewBox().size(), QImage::Format_RGB32);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        QVERIFY(linePixels(drawn, drawn.rect(), 0, drawn.width() - 1, line) > 200);
        // There as well a gap is one.
        const int noon = m_chart->placeOf(day.startSeconds() + 12 * hour);
        QCOMPARE(linePixels(drawn, drawn.rect(), noon, noon + 60, line), 0);
    }

    // However much there is, no more is drawn than the columns can show.
    void muchCostsNoMore()
    {
        auto much = std::make_shared<IngestPicture>();
        much->from = day;
        much->to = day.addDays(99);
        for (std::int64_t i = 0; i < 100 * 1440; ++i)
            if (i % 1000 > 30)
                much->minutes.push_back({ day.startSeconds() + i * 60, 1 + i * 7919 % 1000 });
        m_chart->setPicture(much, spanOfDays(much->from, much->to));
        QCOMPARE(m_chart->span().minutes(), 100 * 1440);
        QVERIFY(!m_chart->grab().isNull());
        m_chart->setPicture(std::make_shared<IngestPicture>(), {});
        QCOMPARE(m_chart->span().minutes(), 0);
        QVERIFY(!m_chart->grab().isNull());
        turnWheel(*m_chart, { 300, 100 }, { 0, 120 });
        QTest::keyClick(m_chart.get(), Qt::Key_Plus);
        QCOMPARE(m_chart->span().minutes(), 0);
    }

    void daysAreChosenByMouseAndKeys()
    {
        DayStrip strip;
        strip.resize(800, strip.sizeHint().height());
        strip.show();
        strip.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&strip));
        strip.setFocus();
        QSignalSpy chosen(&strip, &DayStrip::dayChosen);
        QTest::keyClick(&strip, Qt::Key_Return); // nothing there
        const auto made = picture();
        const IngestTotals totals = ingestTotals(made->minutes, {}, m_whole);
        strip.showDays(totals.days, m_whole, 50, 700);
        QCOMPARE(strip.placeOf(day).left(), 50);
        QCOMPARE(strip.placeOf(day.addDays(1)).right(), 749);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.placeOf(day.addDays(1)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<Day>(), day.addDays(1));
        QTest::keyClick(&strip, Qt::Key_Left);
        QTest::keyClick(&strip, Qt::Key_Left);
        QVERIFY(strip.accessibleDescription().startsWith(
            QLatin1String("2016-07-08: 111,233 flows in 1,080 minutes")));
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(chosen.last()[0].value<Day>(), day);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Space);
        QCOMPARE(chosen.last()[0].value<Day>(), day.addDays(1));
        QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(10, 10));
        QCOMPARE(chosen.size(), 3);
        QHelpEvent help(QEvent::ToolTip, strip.placeOf(day).center(),
                        strip.mapToGlobal(strip.placeOf(day).center()));
        QApplication::sendEvent(&strip, &help);
        QVERIFY(QToolTip::text().startsWith(QLatin1String("2016-07-08: ")));
        QToolTip::hideText();
    }

private:
    const MinuteSpan m_whole = spanOfDays(day, day.addDays(1));
    std::unique_ptr<IngestChart> m_chart;
};

FW_TEST(TestIngestChart, "tst_ingestchart")

} // namespace fw

#include "tst_ingestchart.moc"
