// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/widgets/chorddiagram.h"
#include "views/widgets/chordpainter.h"
#include "views/widgets/chordtext.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <numbers>

namespace fw {

namespace {

IpAddress ip(const char* text)
{
    return *IpAddress::parse(std::string_view(text));
}

using Links = std::shared_ptr<const std::vector<ChordLink>>;

std::shared_ptr<const ChordNumbers> numbersOf(const Links& links,
                                              ChordSource source = ChordSource::Stored)
{
    if (!links)
        return nullptr;
    return std::make_shared<const ChordNumbers>(chordNumbers(*links, ip("10.0.0.5"), source));
}

// 10.0.0.5 and four peers, of which 192.0.2.4 only receives.
Links fourPeers()
{
    const auto me = ip("10.0.0.5");
    return std::make_shared<const std::vector<ChordLink>>(std::vector<ChordLink> {
        { me, me, ip("192.0.2.1"), 1'234'567, 40 },
        { me, ip("192.0.2.1"), me, 4321, 30 },
        { me, me, ip("192.0.2.2"), 500'000, 20 },
        { me, ip("192.0.2.2"), me, 700'000, 10 },
        { me, ip("2001:db8::3"), me, 900'000, 1 },
        { me, me, ip("192.0.2.4"), 800, 700 },
    });
}

Links manyPeers(std::uint32_t count)
{
    std::vector<ChordLink> links;
    const auto me = ip("10.0.0.5");
    for (std::uint32_t i = 1; i <= count; ++i) {
        const auto peer = IpAddress::fromIpv4(0xc6336400U + i * 7919);
        links.push_back({ me, me, peer, 1000 + i, 1 });
        links.push_back({ me, peer, me, 2000 + i * 3, 1 });
    }
    return std::make_shared<const std::vector<ChordLink>>(std::move(links));
}

QPointF placeOf(const ChordDiagram& diagram, double angle, double radius)
{
    const ChordGeometry geometry = diagram.geometryOfPicture();
    const ChordPoint point = chordPoint(angle + geometry.rotation, radius);
    return geometry.centre + QPointF(point.x, point.y);
}

std::size_t indexOf(const ChordDiagram& diagram, const char* address)
{
    return *diagram.scene().matrix.indexOf(ip(address));
}

QPoint onArc(const ChordDiagram& diagram, std::size_t index)
{
    const ChordRing ring = diagram.geometryOfPicture().ring;
    return placeOf(diagram, diagram.scene().layout.arcs[index].middle(),
                   (ring.inner + ring.outer) / 2)
        .toPoint();
}

QImage imageOf(ChordDiagram& diagram)
{
    if (!QTest::qWaitFor([&] {
            diagram.update();
            return diagram.isPictureComplete();
        }))
        return {};
    return diagram.grab().toImage();
}

int differing(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) == b.pixel(x, y) ? 0 : 1;
    }
    return count;
}

// The corners of a label on the screen.
QPolygonF boxOf(const ChordDiagram& diagram, const ChordLabel& label)
{
    const double start = diagram.geometryOfPicture().ring.outer + chordLabelGap;
    const double half = QFontMetricsF(diagram.font()).height() / 2 - 0.5;
    const double angle = diagram.scene().layout.arcs[label.address].middle();
    QPolygonF box;
    for (const auto& [along, across] :
         { std::pair(start, -half), std::pair(start, half), std::pair(start + label.width, half),
           std::pair(start + label.width, -half) })
        box.append(placeOf(diagram, angle + std::atan2(across, along), std::hypot(along, across)));
    box.append(box.first());
    return box;
}

} // namespace

class TestChordDiagram : public test::TestCase
{
    Q_OBJECT

private:
    static std::unique_ptr<ChordDiagram> make(const Links& links, QSize size = { 600, 620 })
    {
        auto diagram = std::make_unique<ChordDiagram>();
        diagram->setPalette(lightPalette());
        diagram->resize(size);
        diagram->setNumbers(numbersOf(links));
        diagram->show();
        return diagram;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void paintsArcsWhereTheLayoutSays()
    {
        const auto diagram = make(fourPeers());
        const QImage image = imageOf(*diagram);
        for (const char* address : { "10.0.0.5", "192.0.2.1", "192.0.2.2", "2001:db8::3" }) {
            const auto index = indexOf(*diagram, address);
            if (diagram->scene().layout.arcs[index].enlarged)
                continue;
            QCOMPARE(image.pixelColor(onArc(*diagram, index)), diagram->scene().arcColor(index));
        }
        QCOMPARE(image.pixelColor(1, 300), diagram->scene().palette.background);
    }

    void colorsRibbonsByTheBiggerEnd()
    {
        const auto diagram = make(fourPeers());
        const auto& pairs = diagram->scene().matrix.pairs;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const auto bigger = pairs[i].forward >= pairs[i].backward ? pairs[i].a : pairs[i].b;
            QCOMPARE(diagram->scene().ribbonColor(i), diagram->scene().arcColor(bigger));
        }
    }

    void hoverSinglesOut()
    {
        const auto diagram = make(fourPeers());
        const QImage before = imageOf(*diagram);
        QSignalSpy hovered(diagram.get(), &ChordDiagram::hovered);
        const auto peer = indexOf(*diagram, "192.0.2.2");
        const auto other = indexOf(*diagram, "2001:db8::3");

        QTest::mouseMove(diagram.get(), onArc(*diagram, peer));
        QCOMPARE(diagram->focus().arc, std::optional(peer));
        QCOMPARE(hovered.last().at(0).value<QList<IpAddress>>(), QList { ip("192.0.2.2") });
        QCOMPARE(diagram->infoText(),
                 QStringLiteral("192.0.2.2 sent 700,000 bytes (700.0 kB) in all and received "
                                "500,000 bytes (500.0 kB); 1 peer"));
        QCOMPARE(diagram->accessibleDescription(), diagram->infoText());
        const QImage isolated = imageOf(*diagram);
        QVERIFY(differing(before, isolated) > 5000);
        const QColor faded = isolated.pixelColor(onArc(*diagram, other));
        QVERIFY(faded != before.pixelColor(onArc(*diagram, other)));
        QVERIFY(contrastRatio(faded, diagram->scene().palette.background) < 1.4);
        QCOMPARE(isolated.pixelColor(onArc(*diagram, peer)),
                 before.pixelColor(onArc(*diagram, peer)));

        QTest::mouseMove(diagram.get(), QPoint(2, 300));
        QVERIFY(!diagram->focus().isSet());
        QVERIFY(hovered.last().at(0).value<QList<IpAddress>>().isEmpty());
        QCOMPARE(differing(before, imageOf(*diagram)), 0);
    }

    void hoverTellsBothDirectionsOfARibbon()
    {
        const auto diagram = make(fourPeers());
        const auto& layout = diagram->scene().layout;
        const auto peer = indexOf(*diagram, "192.0.2.1");
        for (std::size_t i = 0; i < layout.ribbons.size(); ++i) {
            if (!layout.ribbons[i].touches(peer))
                continue;
            const ChordEnd& end = layout.ribbons[i].source;
            const auto place = placeOf(*diagram, (end.start + end.end) / 2,
                                       diagram->geometryOfPicture().ring.inner * 0.96);
            QTest::mouseMove(diagram.get(), place.toPoint());
            QCOMPARE(diagram->focus().ribbon, std::optional(i));
        }
        QCOMPARE(diagram->infoText(),
                 QStringLiteral("10.0.0.5 sent 1,234,567 bytes (1.2 MB) to 192.0.2.1; received "
                                "4,321 bytes (4.3 kB)"));
    }

    void clickMovesOn()
    {
        const auto diagram = make(fourPeers());
        QSignalSpy activated(diagram.get(), &ChordDiagram::addressActivated);
        for (const char* address : { "192.0.2.1", "192.0.2.4", "2001:db8::3" }) {
            QTest::mouseClick(diagram.get(), Qt::LeftButton, {},
                              onArc(*diagram, indexOf(*diagram, address)));
            QCOMPARE(activated.count(), 1);
            QCOMPARE(activated.takeFirst().at(0).value<IpAddress>(), ip(address));
        }
        QTest::mouseClick(diagram.get(), Qt::LeftButton, {}, QPoint(2, 300));
        QCOMPARE(activated.count(), 0);

        QVERIFY(!diagram->labels().empty());
        for (const ChordLabel& label : diagram->labels()) {
            const auto middle =
                diagram->geometryOfPicture().ring.outer + chordLabelGap + label.width / 2;
            QTest::mouseClick(
                diagram.get(), Qt::LeftButton, {},
                placeOf(*diagram, diagram->scene().layout.arcs[label.address].middle(), middle)
                    .toPoint());
            QCOMPARE(activated.takeFirst().at(0).value<IpAddress>(),
                     diagram->scene().matrix.addresses[label.address]);
        }
    }

    void dragTurns()
    {
        const auto diagram = make(fourPeers());
        const QImage before = imageOf(*diagram);
        QSignalSpy activated(diagram.get(), &ChordDiagram::addressActivated);
        const auto peer = indexOf(*diagram, "192.0.2.1");
        const double middle = diagram->scene().layout.arcs[0].middle();
        const double radius = diagram->geometryOfPicture().ring.outer - 3;
        const auto from = placeOf(*diagram, middle, radius).toPoint();
        const auto halfway = placeOf(*diagram, middle + 0.5, radius).toPoint();
        const auto to = placeOf(*diagram, middle + 1, radius).toPoint();
        const QPoint peerBefore = onArc(*diagram, peer);

        QTest::mousePress(diagram.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(diagram.get(), halfway);
        QTest::mouseMove(diagram.get(), to);
        QTest::mouseRelease(diagram.get(), Qt::LeftButton, {}, to);
        QVERIFY(std::abs(diagram->geometryOfPicture().rotation - 1) < 0.03);
        QCOMPARE(activated.count(), 0);
        const QImage after = imageOf(*diagram);
        QVERIFY(differing(before, after) > 5000);
        QVERIFY(onArc(*diagram, peer) != peerBefore);
        QCOMPARE(after.pixelColor(onArc(*diagram, 0)), diagram->scene().arcColor(0));
        QTest::mouseClick(diagram.get(), Qt::LeftButton, {}, onArc(*diagram, peer));
        QCOMPARE(activated.takeFirst().at(0).value<IpAddress>(), ip("192.0.2.1"));
    }

    void keysWalkEnterAndClear()
    {
        const auto diagram = make(fourPeers());
        QSignalSpy activated(diagram.get(), &ChordDiagram::addressActivated);
        QTest::keyClick(diagram.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 0);
        QTest::keyClick(diagram.get(), Qt::Key_Right);
        QCOMPARE(diagram->focus().arc, std::optional<std::size_t>(0));
        QTest::keyClick(diagram.get(), Qt::Key_Right);
        QCOMPARE(diagram->focus().arc, std::optional<std::size_t>(1));
        QTest::keyClick(diagram.get(), Qt::Key_Left);
        QTest::keyClick(diagram.get(), Qt::Key_Left);
        const auto last = diagram->scene().matrix.size() - 1;
        QCOMPARE(diagram->focus().arc, std::optional(last));
        QTest::keyClick(diagram.get(), Qt::Key_Return);
        QCOMPARE(activated.takeFirst().at(0).value<IpAddress>(),
                 diagram->scene().matrix.addresses[last]);
        QTest::keyClick(diagram.get(), Qt::Key_Escape);
        QVERIFY(!diagram->focus().isSet());
        QTest::keyClick(diagram.get(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(diagram->geometryOfPicture().rotation > 0.05);
    }

    void labelsNeverOverlap_data()
    {
        QTest::addColumn<int>("peers");
        QTest::addColumn<QSize>("size");
        QTest::newRow("a few") << 6 << QSize(600, 620);
        QTest::newRow("many") << 150 << QSize(800, 820);
        QTest::newRow("many in little room") << 150 << QSize(320, 340);
    }

    void labelsNeverOverlap()
    {
        QFETCH(int, peers);
        QFETCH(QSize, size);
        const auto diagram = make(manyPeers(static_cast<std::uint32_t>(peers)), size);
        const std::size_t smallest = diagram->scene().matrix.size() - 1;
        QTest::mouseMove(diagram.get(), onArc(*diagram, smallest));
        const auto& labels = diagram->labels();
        QVERIFY(labels.size() >= 4);
        std::vector<bool> isShown(diagram->scene().matrix.size(), false);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            isShown[labels[i].address] = true;
            QCOMPARE(labels[i].isBold, labels[i].address == diagram->scene().selectedIndex);
            const QPolygonF box = boxOf(*diagram, labels[i]);
            QVERIFY(QRectF(diagram->rect()).contains(box.boundingRect()));
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!box.intersects(boxOf(*diagram, labels[k])));
        }
        QVERIFY(isShown[smallest]);
        QVERIFY(isShown[*diagram->scene().selectedIndex]);
    }

    void saysWhyThereIsNothing()
    {
        const auto diagram = make(nullptr);
        const QString why = QStringLiteral("10.0.0.5 has one suspicious peer only.");
        diagram->setEmptyText(why);
        QCOMPARE(diagram->accessibleDescription(), why);
        const QImage image = imageOf(*diagram);
        const QRect middle = image.rect().adjusted(24, 200, -24, -200);
        int inked = 0;
        for (int y = middle.top(); y < middle.bottom(); ++y) {
            for (int x = middle.left(); x < middle.right(); ++x)
                inked += image.pixelColor(x, y) == diagram->scene().palette.background ? 0 : 1;
        }
        QVERIFY(inked > 200);
        QTest::mouseClick(diagram.get(), Qt::LeftButton, {}, image.rect().center());
        QTest::keyClick(diagram.get(), Qt::Key_Right);
        QVERIFY(!diagram->focus().isSet());

        diagram->setNumbers(numbersOf(fourPeers()));
        QVERIFY(differing(image, imageOf(*diagram)) > 20000);
    }

    void switchesToPackets()
    {
        const auto diagram = make(fourPeers());
        QCOMPARE(diagram->title(),
                 QStringLiteral("Bytes sent by the originator, whole day: 10.0.0.5 and 4 peers"));
        const QImage bytes = imageOf(*diagram);
        diagram->setMeasure(Measure::Packets);
        QVERIFY(diagram->title().startsWith(QLatin1String("Packets")));
        QCOMPARE(diagram->accessibleName(), diagram->title());
        QCOMPARE(diagram->infoText(),
                 QStringLiteral("10.0.0.5 sent 760 packets in all and "
                                "received 41 packets; 4 peers"));
        QVERIFY(differing(bytes, imageOf(*diagram)) > 5000);
    }

    // Too many to be painted at once: the arcs come first, the rest from another thread, and it is
    // the same picture.
    void aBigPictureComesInTheEnd()
    {
        const auto diagram = make(manyPeers(300));
        QVERIFY(!diagram->grab().isNull());
        QVERIFY(!diagram->isPictureComplete());
        const QImage shown = imageOf(*diagram);
        QVERIFY(!shown.isNull());
        QVERIFY(diagram->isPictureComplete());
        ChordScene scene = diagram->scene();
        QImage whole(shown.size(), QImage::Format_RGB32);
        whole.fill(scene.palette.background);
        QVERIFY(paintChords(whole, scene, diagram->geometryOfPicture(), {}));
        const QRect disc =
            QRectF(diagram->geometryOfPicture().centre - QPointF(100, 100), QSizeF(200, 200))
                .toRect();
        // They lie at other places on their images, which may round a channel otherwise.
        for (int y = disc.top(); y < disc.bottom(); ++y)
            for (int x = disc.left(); x < disc.right(); ++x)
                QVERIFY(std::abs(qGray(shown.pixel(x, y)) - qGray(whole.pixel(x, y))) <= 1);
    }

    // A picture that is no longer wanted does not come over the one that is.
    void aNewAddressOvertakesAPicture()
    {
        const auto diagram = make(manyPeers(900));
        diagram->grab();
        diagram->setNumbers(numbersOf(fourPeers()));
        const QImage few = imageOf(*diagram);
        const auto same = make(fourPeers());
        QCOMPARE(differing(few, imageOf(*same)), 0);
    }

    void theSmallerPeersShareAnArc()
    {
        const auto diagram = make(manyPeers(300));
        QSignalSpy others(diagram.get(), &ChordDiagram::othersActivated);
        QSignalSpy activated(diagram.get(), &ChordDiagram::addressActivated);
        QSignalSpy hovered(diagram.get(), &ChordDiagram::hovered);
        diagram->setMostPeers(20);
        const ChordMatrix& matrix = diagram->scene().matrix;
        QCOMPARE(matrix.size(), 22U);
        QCOMPARE(matrix.others, std::optional<std::size_t>(21));
        QCOMPARE(matrix.otherCount, 280U);
        QCOMPARE(diagram->title(),
                 QStringLiteral("Bytes sent by the originator, whole day: 10.0.0.5 and 300 peers"));
        imageOf(*diagram);
        QTest::mouseMove(diagram.get(), onArc(*diagram, 21));
        QCOMPARE(diagram->focus().arc, std::optional<std::size_t>(21));
        QVERIFY(hovered.isEmpty() || hovered.last().at(0).value<QList<IpAddress>>().isEmpty());
        // 1000 + i and 2000 + 3 i of the 280 smallest, i from 1 to 280.
        const std::int64_t sum = 280 * 281 / 2;
        QCOMPARE(diagram->infoText(),
                 QStringLiteral("280 other addresses sent %1 in all and received %2; 1 peer")
                     .arg(chordAmount(Measure::Bytes, 280 * 2000 + 3 * sum),
                          chordAmount(Measure::Bytes, 280 * 1000 + sum)));
        QTest::mouseClick(diagram.get(), Qt::LeftButton, {}, onArc(*diagram, 21));
        QCOMPARE(others.count(), 1);
        QCOMPARE(activated.count(), 0);
        diagram->setMostPeers(300);
        QVERIFY(!diagram->scene().matrix.others);
    }

    void aPinnedAddressIsSingledOutWhenNothingElseIs()
    {
        const auto diagram = make(fourPeers());
        const auto peer = indexOf(*diagram, "192.0.2.1");
        const auto other = indexOf(*diagram, "192.0.2.2");
        diagram->pin(ip("192.0.2.1"));
        QCOMPARE(diagram->focus().arc, std::optional(peer));
        QTest::mouseMove(diagram.get(), onArc(*diagram, other));
        QCOMPARE(diagram->focus().arc, std::optional(other));
        QTest::mouseMove(diagram.get(), QPoint(2, 300));
        QCOMPARE(diagram->focus().arc, std::optional(peer));
        QTest::keyClick(diagram.get(), Qt::Key_Escape);
        QVERIFY(!diagram->focus().isSet());
        diagram->setMostPeers(1);
        diagram->pin(ip("192.0.2.4"));
        QCOMPARE(diagram->focus().arc, diagram->scene().matrix.others);
        diagram->pin({});
        QVERIFY(!diagram->focus().isSet());
    }

    void rawFlowsAreSaidToBe()
    {
        const auto diagram = make(nullptr);
        diagram->setNumbers(numbersOf(fourPeers(), ChordSource::RawFlows));
        QCOMPARE(diagram->title(),
                 QStringLiteral("Bytes in both directions, whole day: 10.0.0.5 and 4 peers"));
    }

    // What a file gets is what is on the screen, as shapes and letters.
    void thePictureIsOfVectorsAndText()
    {
        const auto diagram = make(fourPeers(), { 800, 840 });
        const Picture picture = diagram->picture(QStringLiteral("2026-03-18"));
        QCOMPARE(picture.fileName, QStringLiteral("chord_10.0.0.5"));
        const QByteArray svg = pictureContent(picture, PictureFormat::Svg);
        for (const char* word :
             { "10.0.0.5 and 4 peers (2026-03-18)", ">192.0.2.1<", ">2001:db8::3<" })
            QVERIFY2(svg.contains(word), word);
        QVERIFY(!svg.contains("<image"));
        QVERIFY(svg.count("<path") >= 5 + 4); // arcs and ribbons
        const QImage onScreen = imageOf(*diagram).convertToFormat(QImage::Format_RGB32);
        const QImage drawn = pictureImage(picture, 1);
        const QRect disc =
            QRectF(diagram->geometryOfPicture().centre - QPointF(150, 150), QSizeF(300, 300))
                .toRect();
        qint64 difference = 0;
        for (int y = disc.top(); y < disc.bottom(); ++y)
            for (int x = disc.left(); x < disc.right(); ++x)
                difference += std::abs(qGray(onScreen.pixel(x, y)) - qGray(drawn.pixel(x, y)));
        QVERIFY2(difference < 4 * qint64(disc.width()) * disc.height(),
                 qPrintable(QString::number(difference)));
        QVERIFY(make(nullptr)->picture({}).size.isEmpty());
    }

    void followsThePalette()
    {
        const auto diagram = make(fourPeers());
        imageOf(*diagram);
        diagram->setPalette(darkPalette());
        QVERIFY(diagram->scene().palette.isDark);
        QCOMPARE(imageOf(*diagram).pixelColor(1, 300), darkPalette().color(QPalette::Base));
    }
};

FW_TEST(TestChordDiagram, "tst_chorddiagram")

} // namespace fw

#include "tst_chorddiagram.moc"
