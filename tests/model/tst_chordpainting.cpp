// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/widgets/chordpainter.h"
#include "views/widgets/coverageraster.h"

#include <QPainter>
#include <QPainterPath>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace fw {

namespace {

constexpr double fullCircle = 2 * std::numbers::pi;

ChordScene randomScene(std::uint32_t addresses, int links)
{
    std::mt19937 random(addresses);
    std::vector<ChordLink> rows;
    const auto host = [](std::uint32_t number) {
        return IpAddress::fromIpv4(0x0a000000U + number);
    };
    for (int i = 0; i < links; ++i) {
        const auto bytes = static_cast<std::int64_t>(std::pow(10, random() % 4) + random() % 99);
        rows.push_back(
            { host(0), host(random() % addresses), host(random() % addresses), bytes, 1 });
    }
    ChordScene scene;
    scene.matrix = chordMatrix(rows, host(0), Measure::Bytes);
    scene.layout = chordLayout(scene.matrix);
    scene.selected = host(0);
    scene.selectedIndex = scene.matrix.indexOf(host(0));
    scene.palette = Palette::of(lightPalette());
    return scene;
}

QImage white(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

double meanDifference(const QImage& a, const QImage& b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q))
                + std::abs(qBlue(p) - qBlue(q));
        }
    return sum / (3.0 * a.width() * a.height());
}

// How much black there is, in whole pixels.
double inkOf(const QImage& image)
{
    double ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += (255 - qRed(image.pixel(x, y))) / 255.0;
    return ink;
}

template<typename Points>
double areaOf(const Points& points, const auto& x, const auto& y)
{
    double twice = 0;
    for (std::size_t i = 0; i < std::size_t(points.size()); ++i) {
        const auto& p = points[i];
        const auto& q = points[i + 1 < std::size_t(points.size()) ? i + 1 : 0];
        twice += x(p) * y(q) - y(p) * x(q);
    }
    return twice / 2;
}

double areaOf(const std::vector<ChordPoint>& points)
{
    return areaOf(
        points, [](const ChordPoint& p) { return p.x; }, [](const ChordPoint& p) { return p.y; });
}

double areaOf(const QPolygonF& points)
{
    return areaOf(
        points, [](const QPointF& p) { return p.x(); }, [](const QPointF& p) { return p.y(); });
}

// Green's theorem, as in tst_chordlayout.
double trueArea(const ChordRibbon& ribbon, double radius)
{
    const ChordEnd& s = ribbon.source;
    const ChordEnd& t = ribbon.target;
    return radius * radius / 2
        * (s.end - s.start + t.end - t.start
           + (std::sin(t.start - s.end) + std::sin(s.start - t.end)) / 3);
}

// The same ribbon as arcs and curves of a path, as Qt flattens it to paint it.
QPolygonF pathOf(const ChordRibbon& ribbon, double radius)
{
    const auto at = [radius](double angle) {
        const ChordPoint p = chordPoint(angle, radius);
        return QPointF(p.x, p.y);
    };
    const QRectF circle(-radius, -radius, 2 * radius, 2 * radius);
    const auto arc = [&](QPainterPath& path, const ChordEnd& end) {
        path.arcTo(circle, 90 - end.start * 360 / fullCircle,
                   -(end.end - end.start) * 360 / fullCircle);
    };
    QPainterPath path(at(ribbon.source.start));
    arc(path, ribbon.source);
    path.quadTo(QPointF(0, 0), at(ribbon.target.start));
    arc(path, ribbon.target);
    path.quadTo(QPointF(0, 0), at(ribbon.source.start));
    return path.toFillPolygon();
}

} // namespace

class TestChordPainting : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // Whatever its place and however thin, a shape leaves exactly as much ink as it has area.
    void inkIsArea_data()
    {
        QTest::addColumn<double>("width");
        QTest::newRow("a hundredth of a pixel") << 0.01;
        QTest::newRow("a tenth") << 0.1;
        QTest::newRow("half") << 0.5;
        QTest::newRow("three") << 3.0;
        QTest::newRow("thirty") << 30.0;
    }

    void inkIsArea()
    {
        QFETCH(double, width);
        std::mt19937 random(3);
        std::uniform_real_distribution<double> place(40, 360);
        // The thinner, the more layers of it: a layer alone is less than a 255th.
        const int layers = std::max(1, static_cast<int>(0.5 / width));
        for (int i = 0; i < 50; ++i) {
            const ChordPoint p { place(random), place(random) };
            const ChordPoint q { place(random), place(random) };
            const double length = std::hypot(q.x - p.x, q.y - p.y);
            const double x = (q.y - p.y) * width / (2 * length);
            const double y = (p.x - q.x) * width / (2 * length);
            const std::vector<ChordPoint> shape { { p.x + x, p.y + y },
                                                  { q.x + x, q.y + y },
                                                  { q.x - x, q.y - y },
                                                  { p.x - x, p.y - y } };
            QImage image = white(400);
            CoverageRaster raster(image);
            for (int layer = 0; layer < layers; ++layer) {
                raster.addPolygon(shape);
                raster.fill(Qt::black);
            }
            raster.finish();
            // Of n layers that cover c each, 1 - (1 - c)^n remains; c is small where n is not 1.
            const double area = length * width * layers;
            const double tolerance = layers > 1 ? 0.35 * area : 0.01 * area + 0.6;
            QVERIFY2(std::abs(inkOf(image) - area) < tolerance,
                     qPrintable(QStringLiteral("%1 for %2").arg(inkOf(image)).arg(area)));
            QVERIFY(inkOf(image) > 0.6 * area); // nothing is rounded away
        }
    }

    void isCutOffAtTheBorders()
    {
        QImage image = white(40);
        CoverageRaster raster(image);
        raster.addPolygon(
            std::vector<ChordPoint> { { -30, -30 }, { 70, -30 }, { 70, 70 }, { -30, 70 } });
        raster.fill(Qt::black);
        raster.addPolygon(
            std::vector<ChordPoint> { { 20, 10 }, { 60, 10 }, { 60, 20 }, { 20, 20 } });
        raster.fill(Qt::white);
        raster.addPolygon(std::vector<ChordPoint> { { 50, 0 }, { 60, 0 }, { 60, 40 } });
        raster.fill(Qt::red);
        raster.finish();
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::black));
        QCOMPARE(image.pixelColor(39, 39), QColor(Qt::black));
        QCOMPARE(image.pixelColor(39, 15), QColor(Qt::white));
        QCOMPARE(image.pixelColor(19, 15), QColor(Qt::black));
        QCOMPARE(image.pixelColor(39, 20), QColor(Qt::black));
    }

    void paintsWhatQPainterPaints_data()
    {
        QTest::addColumn<int>("addresses");
        QTest::addColumn<int>("links");
        QTest::newRow("a few") << 8 << 14;
        QTest::newRow("many") << 100 << 1200;
        QTest::newRow("500 and 6,000") << 500 << 6000;
    }

    void paintsWhatQPainterPaints()
    {
        QFETCH(int, addresses);
        QFETCH(int, links);
        const ChordScene scene = randomScene(static_cast<std::uint32_t>(addresses), links);
        ChordGeometry geometry;
        geometry.centre = { 300, 300 };
        geometry.ring = { 270, 290 };
        geometry.rotation = 0.4;
        QImage naive = white(600);
        {
            QPainter painter(&naive);
            paintChords(painter, scene, geometry);
        }
        QImage ours = white(600);
        QVERIFY(paintChords(ours, scene, geometry, {}));
        const double difference = meanDifference(naive, ours);
        QVERIFY2(difference < 2, qPrintable(QString::number(difference)));
        QVERIFY(meanDifference(ours, white(600)) > 5);
    }

    void whatIsStoppedChangesNothing()
    {
        const ChordScene scene = randomScene(60, 900);
        QImage image = white(300);
        ChordGeometry geometry;
        geometry.centre = { 150, 150 };
        geometry.ring = { 130, 140 };
        QVERIFY(!paintChords(image, scene, geometry, {}, [] { return true; }));
        QCOMPARE(image, white(300));
    }

    // Which is truer by area, polygons or paths of arcTo()? See ChordForm. Of wide ribbons both
    // are, which shows that the paths are made right.
    void polygonsAreTruerThanPaths()
    {
        const AreaErrors wide = areaErrors(randomScene(6, 9));
        QVERIFY2(wide.paths < 0.01 && wide.polygons < 0.01, qPrintable(wide.text()));
        const AreaErrors narrow = areaErrors(randomScene(500, 6000));
        QVERIFY(narrow.seen > 4000);
        qInfo("%s", qPrintable(narrow.text()));
        QVERIFY2(narrow.polygons < 0.002 && narrow.worstPolygon < 0.01, qPrintable(narrow.text()));
        QVERIFY2(narrow.paths > 0.05, qPrintable(narrow.text()));
    }

private:
    struct AreaErrors
    {
        int seen = 0;
        double polygons = 0; // of all area together
        double paths = 0;
        double worstPolygon = 0; // of one ribbon's
        double worstPath = 0;

        QString text() const
        {
            return QStringLiteral("%1 ribbons: polygons %2 in all, %3 at most; paths %4, %5")
                .arg(seen)
                .arg(polygons)
                .arg(worstPolygon)
                .arg(paths)
                .arg(worstPath);
        }
    };

    static AreaErrors areaErrors(const ChordScene& scene)
    {
        constexpr double radius = 400;
        AreaErrors errors;
        double sum = 0;
        for (const ChordRibbon& ribbon : scene.layout.ribbons) {
            const double opening = ribbon.target.start - ribbon.source.end;
            if (ribbon.isLoop() || opening < 0.3 || opening > fullCircle - 0.3)
                continue; // twisted lobes would count as negative
            const double truth = trueArea(ribbon, radius);
            if (truth <= 0)
                continue;
            ++errors.seen;
            std::vector<ChordPoint> outline;
            appendRibbonOutline(ribbon, radius, 0, 0.1, outline);
            const double polygon = std::abs(areaOf(outline) - truth);
            const double path = std::abs(std::abs(areaOf(pathOf(ribbon, radius))) - truth);
            sum += truth;
            errors.polygons += polygon;
            errors.paths += path;
            errors.worstPolygon = std::max(errors.worstPolygon, polygon / truth);
            errors.worstPath = std::max(errors.worstPath, path / truth);
        }
        errors.polygons /= sum;
        errors.paths /= sum;
        return errors;
    }
};

FW_TEST(TestChordPainting, "tst_chordpainting")

} // namespace fw

#include "tst_chordpainting.moc"
