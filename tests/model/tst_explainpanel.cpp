// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/pages/explainpanel.h"
#include "views/pages/notestack.h"
#include "views/support/palette.h"
#include "views/widgets/contactstrip.h"
#include "views/widgets/scorecurvechart.h"
#include "views/widgets/sharebar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace fw {

namespace {

bool isSame(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) < 12 && std::abs(a.green() - b.green()) < 12
        && std::abs(a.blue() - b.blue()) < 12;
}

std::shared_ptr<const DayScores> scores()
{
    std::vector<double> values;
    for (int i = 0; i < 50; ++i)
        values.push_back(std::pow(10, -10 + 6.0 * i / 50));
    for (int i = 0; i < 950; ++i)
        values.push_back(std::pow(10, -4 + 1.0 * i / 950));
    return std::make_shared<const DayScores>(std::move(values));
}

Explanation explanation()
{
    Explanation e;
    e.connection.tstart = Day(2016, 7, 8).startSeconds() + 8 * 3600;
    e.connection.srcip = *IpAddress::parse(QStringLiteral("10.0.0.5"));
    e.connection.dstip = *IpAddress::parse(QStringLiteral("203.0.113.9"));
    e.connection.sport = 50123;
    e.connection.dport = 4444;
    e.connection.proto = QStringLiteral("<b>TCP</b>");
    e.connection.score = 1e-8;
    e.scores = scores();
    e.host = e.connection.srcip;
    e.flows = Explanation::Flows::Read;
    e.profile.flows = 1000;
    e.profile.hours[8] = 1000;
    e.profile.services = { { { QStringLiteral("TCP"), 443 }, 1000 } };
    e.profile.sizes = { { 0, 1000 } };
    for (int i = 0; i < 100; ++i)
        e.pair.there.push_back({ 28800 + i * 300, 1, 100 });
    e.pair.flowsThere = 100;
    e.pair.bytesThere = 10000;
    e.facts = hostFacts(e.connection, e.profile, 100);
    e.beacon = BeaconFigures::of(e.pair.there);
    return e;
}

QLabel& label(QWidget& panel, const char* name)
{
    auto* const found = panel.findChild<QLabel*>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return *found;
}

} // namespace

// The panel that explains, with its drawings.
class TestExplainPanel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setPalette(lightPalette()); }

    void rowAndKneeStandOnTheCurve_data() { addThemes(); }
    void rowAndKneeStandOnTheCurve()
    {
        QFETCH(QPalette, palette);
        QApplication::setPalette(palette);
        ScoreCurveChart chart;
        chart.setPalette(palette);
        chart.resize(400, 180);
        chart.showCurve(scores(), 1e-8);
        const QImage image = chart.grab().toImage();
        const Palette colors = Palette::of(palette);
        QVERIFY(isSame(image.pixelColor(chart.markOfRow().toPoint()), colors.high));
        // The 50 rare ones of 1,000 are left of the knee.
        const QPointF knee = chart.markOfKnee();
        QVERIFY(chart.markOfRow().x() < knee.x());
        QVERIFY(chart.markOfRow().y() > knee.y());
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("50 lower")));
    }

    void everyPlaceCanBeRead()
    {
        ScoreCurveChart chart;
        chart.resize(400, 180);
        chart.showCurve(scores(), 1e-8);
        QCOMPARE(chart.readingAt(chart.markOfKnee()).section(QLatin1Char(','), 1),
                 QStringLiteral(" 50 lower"));
        QCOMPARE(chart.readingAt(QPointF(-5, -5)), QString());
        const QImage before = chart.grab().toImage();
        QTest::mouseMove(&chart, QPoint(200, 60));
        QTest::keyClick(&chart, Qt::Key_End);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("999 lower")));
        QTest::keyClick(&chart, Qt::Key_Home);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("0 lower")));
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("19 lower")));
        QVERIFY(chart.grab().toImage() != before);
    }

    void nothingToDrawIsSaid()
    {
        ScoreCurveChart chart;
        chart.resize(300, 150);
        chart.showCurve(nullptr, 0);
        chart.showCurve(std::make_shared<const DayScores>(std::vector<double> { 0, 0 }), 0);
        QVERIFY(chart.accessibleDescription().startsWith(QStringLiteral("No curve")));
        QTest::keyClick(&chart, Qt::Key_Right);
        chart.grab();
    }

    void eachContactHasADot_data() { addThemes(); }
    void eachContactHasADot()
    {
        QFETCH(QPalette, palette);
        ContactStrip strip;
        strip.setPalette(palette);
        strip.resize(700, strip.sizeHint().height());
        strip.showContacts({ 7200, 43200, 80000 }, 20000, QStringLiteral("three"));
        const QImage image = strip.grab().toImage();
        const Palette colors = Palette::of(palette);
        const auto has = [&](std::int32_t second, const QColor& color) {
            const int x = static_cast<int>(strip.placeOf(second));
            for (int dx = -3; dx <= 3; ++dx)
                for (int y = 0; y < image.height(); ++y)
                    if (isSame(image.pixelColor(x + dx, y), color))
                        return true;
            return false;
        };
        for (const std::int32_t second : { 7200, 43200, 80000 })
            QVERIFY(has(second, colors.info));
        QVERIFY(!has(60000, colors.info));
        QVERIFY(has(20000, colors.high));
        QCOMPARE(strip.accessibleDescription(), QStringLiteral("three"));
    }

    void theSmallestShareIsSeen()
    {
        ShareBar bar;
        bar.resize(60, 8);
        bar.setShare(0, false);
        const QImage none = bar.grab().toImage();
        bar.setShare(0.0001, true);
        QVERIFY(bar.grab().toImage() != none);
        bar.setShare(7, false);
        QCOMPARE(bar.share(), 1.0);
    }

    void thePanelHasEverySentence()
    {
        ExplainPanel panel;
        panel.resize(420, 700);
        const Explanation e = explanation();
        panel.showExplanation(e);
        const ExplainText text = ExplainText::of(e);
        QCOMPARE(label(panel, "explainScore").text(), text.score.join(QLatin1Char('\n')));
        QCOMPARE(label(panel, "explainVerdict").text(), text.contact[0]);
        QVERIFY(label(panel, "explainVerdict").text().startsWith(QStringLiteral("Regular, like")));
        QCOMPARE(panel.findChildren<QLabel*>(QStringLiteral("explainFact")).size(),
                 qsizetype(text.facts.size()));
        // Text from data stays text.
        for (const QLabel* one : panel.findChildren<QLabel*>())
            if (one->text().contains(QStringLiteral("TCP")))
                QCOMPARE(one->textFormat(), Qt::PlainText);
        panel.findChild<QPushButton*>(QStringLiteral("explainCopy"))->click();
        QCOMPARE(QApplication::clipboard()->text(), text.plain());
    }

    void theOtherEndCanBeChosen()
    {
        ExplainPanel panel;
        panel.showExplanation(explanation());
        auto* const box = panel.findChild<QComboBox*>(QStringLiteral("explainHost"));
        QCOMPARE(box->count(), 2);
        QSignalSpy chosen(&panel, &ExplainPanel::hostChosen);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<IpAddress>(), explanation().connection.dstip);
    }

    void whatIsMissingTakesThePlaceOfIt()
    {
        ExplainPanel panel;
        Explanation e = explanation();
        panel.showExplanation(e);
        e.flows = Explanation::Flows::None;
        panel.showExplanation(e);
        QVERIFY(!label(panel, "explainMissing").isHidden());
        QVERIFY(label(panel, "explainVerdict").isHidden());
        QVERIFY(panel.findChildren<QLabel*>(QStringLiteral("explainFact")).isEmpty());
        panel.showNote(QStringLiteral("why"));
        QCOMPARE(panel.findChild<NoteStack*>()->note(), QStringLiteral("why"));
        QCOMPARE(panel.text(), QString());
        QVERIFY(!panel.findChild<QPushButton*>(QStringLiteral("explainCopy"))->isEnabled());
    }

private:
    static void addThemes()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QPalette contrast;
        contrast.setColor(QPalette::Window, Qt::black);
        contrast.setColor(QPalette::Base, Qt::black);
        contrast.setColor(QPalette::Text, Qt::yellow);
        contrast.setColor(QPalette::WindowText, Qt::yellow);
        QTest::newRow("high contrast") << contrast;
    }
};

FW_TEST(TestExplainPanel, "tst_explainpanel")

} // namespace fw

#include "tst_explainpanel.moc"
