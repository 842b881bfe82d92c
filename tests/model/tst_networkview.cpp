// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/networkplaces.h"
#include "tests/support/testmain.h"
#include "tests/unit/networkrows.h"
#include "views/models/networkedgesmodel.h"
#include "views/models/networknodesmodel.h"
#include "views/widgets/networktext.h"
#include "views/widgets/networkview.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cstdlib>

namespace fw {

using namespace test;

namespace {

const char* const day = "10.0.0.1! 192.0.2.1 1e-9 1000\n10.0.0.1! 192.0.2.2 1e-3 10\n"
                        "10.0.0.1! 198.51.100.7 1e-5 20\n10.0.0.2! 198.51.100.7 1e-6 30\n"
                        "203.0.113.5 10.0.0.2! 1e-4 30\n";

std::shared_ptr<const NetworkScene> sceneOf(const SuspiciousConnections& rows,
                                            const CollapseChoice& choice = {},
                                            const std::vector<std::uint8_t>& severities = {})
{
    const NetworkGraph full = graphOf(rows, severities);
    return NetworkScene::make(collapsed(full, rows, choice), full.nodes.size());
}

std::vector<ForcePoint> placesOf(const NetworkScene& scene)
{
    return arrange(scene.graph, NetworkPlaces().start(scene.graph));
}

SuspiciousConnections manyRows(std::uint32_t peers)
{
    SuspiciousConnections rows;
    for (std::uint32_t i = 0; i < peers; ++i) {
        SuspiciousConnection row;
        row.srcip = IpAddress::fromIpv4(0x0a000001 + i % 7);
        row.dstip = IpAddress::fromIpv4(0xc6330000 + i * 7919);
        row.score = 1e-3 / (i + 1);
        row.rank = i;
        rows.push_back(row);
    }
    return rows;
}

QImage imageOf(NetworkView& view)
{
    if (!QTest::qWaitFor(
            [&] {
                view.update();
                view.grab();
                return view.isPictureComplete();
            },
            20000))
        return {};
    return view.grab().toImage();
}

// The share of pixels of which any channel differs by more than `tolerance`.
double differing(const QImage& a, const QImage& b, int tolerance)
{
    if (a.size() != b.size())
        return 1;
    qint64 count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            if (std::abs(qRed(p) - qRed(q)) > tolerance
                || std::abs(qGreen(p) - qGreen(q)) > tolerance
                || std::abs(qBlue(p) - qBlue(q)) > tolerance)
                ++count;
        }
    }
    return double(count) / (double(a.width()) * a.height());
}

} // namespace

class TestNetworkView : public EnglishTestCase
{
    Q_OBJECT

private:
    static std::unique_ptr<NetworkView> make(const std::shared_ptr<const NetworkScene>& scene,
                                             QSize size = { 600, 500 })
    {
        auto view = std::make_unique<NetworkView>();
        view->setPalette(lightPalette());
        view->resize(size);
        view->setScene(scene, placesOf(*scene));
        view->show();
        return view;
    }

    static std::uint32_t nodeOf(const NetworkView& view, const char* address)
    {
        return *view.scene()->graph.nodeOf({ *IpAddress::parse(std::string_view(address)), 128 });
    }

private Q_SLOTS:
    void paintsNodesWhereTheyAre()
    {
        const auto view = make(sceneOf(networkRows(day)));
        const QImage image = imageOf(*view);
        QVERIFY(!image.isNull());
        for (std::uint32_t i = 0; i < view->points().size(); ++i) {
            const QColor fill = view->scene()->graph.nodes[i].isInternal()
                ? view->look().colors.internal
                : view->look().colors.external;
            QCOMPARE(image.pixelColor(view->placeOf(i).toPoint()), fill);
        }
    }

    void shapesTellInsideFromOutside()
    {
        const auto view = make(sceneOf(networkRows(day)));
        view->setLabelsShown(false);
        const QImage image = imageOf(*view);
        // At 45 degrees a circle reaches its radius, a diamond only 0.89 of it.
        const auto at = [&](const char* address) {
            const std::uint32_t node = nodeOf(*view, address);
            const double reach = view->camera().radius(view->scene()->radii[node]) * 0.93 * 0.7071;
            return image.pixelColor((view->placeOf(node) + QPointF(-reach, reach)).toPoint());
        };
        QVERIFY(at("10.0.0.1") != view->look().colors.internal);
    }

    void pointingSinglesOut()
    {
        const auto view = make(sceneOf(networkRows(day)));
        const QImage before = imageOf(*view);
        const std::uint32_t node = nodeOf(*view, "10.0.0.2");
        const std::uint32_t other = nodeOf(*view, "192.0.2.1");
        QTest::mouseMove(view.get(), view->placeOf(node).toPoint());
        QCOMPARE(view->focus().node, std::optional(node));
        QCOMPARE(view->infoText(),
                 QStringLiteral("10.0.0.2, internal; 2 peers; 2 connections, lowest score 1.00e-6, "
                                "60 bytes"));
        QCOMPARE(view->accessibleDescription(), view->infoText());
        const QImage singled = imageOf(*view);
        QVERIFY(differing(before, singled, 8) > 0.005);
        const QColor faded = singled.pixelColor(view->placeOf(other).toPoint());
        QVERIFY(contrastRatio(faded, view->look().palette.background) < 1.5);
        for (const NetworkLabels::Label& label : view->labels())
            QVERIFY(label.node == node || label.node != other);

        QTest::mouseMove(view.get(), QPoint(3, 3));
        QVERIFY(!view->focus().isSet());
        QVERIFY(differing(before, imageOf(*view), 2) < 1e-4);
    }

    void clickAndKeysActivate()
    {
        const auto view = make(sceneOf(networkRows(day)));
        imageOf(*view);
        QSignalSpy nodes(view.get(), &NetworkView::nodeActivated);
        QSignalSpy edges(view.get(), &NetworkView::edgeActivated);
        const std::uint32_t node = nodeOf(*view, "10.0.0.1");
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, view->placeOf(node).toPoint());
        QCOMPARE(nodes.takeFirst().at(0).toUInt(), node);

        const auto edge = *view->scene()->graph.edgeBetween(node, nodeOf(*view, "192.0.2.1"));
        const QPointF middle =
            (view->placeOf(node) + view->placeOf(nodeOf(*view, "192.0.2.1"))) / 2;
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, middle.toPoint());
        QCOMPARE(edges.takeFirst().at(0).toUInt(), edge);

        view->lookAt(node);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(nodes.takeFirst().at(0).toUInt(), node);
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QVERIFY(!view->focus().isSet());
    }

    void arrowsReachEveryNodeAlongEdges()
    {
        const auto view = make(sceneOf(networkRows(day)));
        imageOf(*view);
        QTest::keyClick(view.get(), Qt::Key_Right); // comes in at what matters most
        QVERIFY(view->focus().node);
        const auto first = *view->focus().node;
        bool moved = false;
        for (const Qt::Key key : { Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down }) {
            QTest::keyClick(view.get(), key, Qt::ShiftModifier);
            moved = moved || *view->focus().node != first;
            QVERIFY(*view->focus().node == first
                    || view->scene()->graph.edgeBetween(first, *view->focus().node));
            view->lookAt(first);
        }
        QVERIFY(moved);
    }

    void zoomKeepsWhatIsUnderTheMouse()
    {
        const auto view = make(sceneOf(networkRows(day)));
        imageOf(*view);
        const QPointF at = view->placeOf(nodeOf(*view, "192.0.2.2"));
        const double scale = view->camera().scale;
        QWheelEvent wheel(at, view->mapToGlobal(at), {}, { 0, 240 }, {}, {}, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(view.get(), &wheel);
        QVERIFY(view->camera().scale > scale * 1.3);
        const QPointF after = view->placeOf(nodeOf(*view, "192.0.2.2"));
        QVERIFY(std::hypot(after.x() - at.x(), after.y() - at.y()) < 0.5);
        view->fit();
        QTRY_VERIFY(view->isPictureComplete() || (view->grab(), false));
        QVERIFY(std::abs(view->camera().scale - scale) < 1e-3);
    }

    void draggingMovesANodeOrEverything()
    {
        const auto view = make(sceneOf(networkRows(day)));
        imageOf(*view);
        QSignalSpy moved(view.get(), &NetworkView::nodeMoved);
        const std::uint32_t node = nodeOf(*view, "192.0.2.1");
        const QPoint from = view->placeOf(node).toPoint();
        QTest::mousePress(view.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.get(), from + QPoint(20, 10));
        QTest::mouseMove(view.get(), from + QPoint(40, 30));
        QTest::mouseRelease(view.get(), Qt::LeftButton, {}, from + QPoint(40, 30));
        QCOMPARE(moved.size(), 1);
        QVERIFY((view->placeOf(node) - (from + QPointF(40, 30))).manhattanLength() < 3);

        const QPointF before = view->placeOf(node);
        QTest::mousePress(view.get(), Qt::LeftButton, {}, QPoint(3, 3));
        QTest::mouseMove(view.get(), QPoint(30, 30));
        QTest::mouseMove(view.get(), QPoint(53, 43));
        QTest::mouseRelease(view.get(), Qt::LeftButton, {}, QPoint(53, 43));
        QVERIFY((view->placeOf(node) - before - QPointF(50, 40)).manhattanLength() < 1);
    }

    void blocksOpen()
    {
        CollapseChoice choice;
        choice.blocks = NetworkBlocks::Small;
        const auto view = make(sceneOf(networkRows(day), choice));
        imageOf(*view);
        QSignalSpy opened(view.get(), &NetworkView::blockOpened);
        const NetworkKey block =
            blockOf(*IpAddress::parse(std::string_view("192.0.2.1")), NetworkBlocks::Small);
        const auto node = *view->scene()->graph.nodeOf(block);
        QTest::mouseDClick(view.get(), Qt::LeftButton, {}, view->placeOf(node).toPoint());
        QCOMPARE(opened.takeFirst().at(0).value<NetworkKey>(), block);
        view->lookAt(node);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    // A big picture comes from the worker, and is the one painted at one go.
    void aBigPictureIsTheSame()
    {
        CollapseChoice choice;
        choice.blocks = NetworkBlocks::None;
        const auto scene = sceneOf(manyRows(1200), choice);
        QVERIFY(!scene->isSmall());
        const auto view = make(scene);
        view->setLabelsShown(false);
        QVERIFY(!view->grab().isNull()); // something at once
        const QImage shown = imageOf(*view);
        QVERIFY(!shown.isNull());
        QImage whole = networkImage(*scene, view->points(), view->camera(), view->look(), 1);
        const QRect part = whole.rect();
        QVERIFY(differing(shown.copy(part), whole, 24) < 0.01);
    }

    void selectionIsRingedAndSearchFades()
    {
        const auto view = make(sceneOf(networkRows(day)));
        view->setLabelsShown(false);
        const QImage before = imageOf(*view);
        const std::uint32_t node = nodeOf(*view, "198.51.100.7");
        view->setSelected({ node, {} });
        QVERIFY(differing(before, imageOf(*view), 8) > 0.0005);
        view->setSelected({});
        view->setMatches(std::vector<std::uint32_t> { node });
        const QImage found = imageOf(*view);
        QCOMPARE(found.pixelColor(view->placeOf(node).toPoint()), view->look().colors.external);
        QVERIFY(found.pixelColor(view->placeOf(nodeOf(*view, "10.0.0.1")).toPoint())
                != view->look().colors.internal);
        view->setMatches({});
        QVERIFY(differing(before, imageOf(*view), 2) < 1e-4);
    }

    void verdictsAreMarked()
    {
        const auto without = make(sceneOf(networkRows(day)));
        const auto with = make(sceneOf(networkRows(day), {}, { 1, 0, 0, 0, 0 }));
        without->setLabelsShown(false);
        with->setLabelsShown(false);
        QVERIFY(differing(imageOf(*without), imageOf(*with), 8) > 1e-4);
    }

    void followsThePaletteAndSaysWhyItIsEmpty()
    {
        const auto view = make(sceneOf(networkRows(day)));
        view->setPalette(darkPalette());
        QCOMPARE(imageOf(*view).pixelColor(2, 250), darkPalette().color(QPalette::Base));
        view->setScene({}, {});
        view->setEmptyText(QStringLiteral("Nothing here."));
        QCOMPARE(view->accessibleDescription(), QStringLiteral("Nothing here."));
        view->grab();
        QTest::keyClick(view.get(), Qt::Key_Left);
        QTest::mouseClick(view.get(), Qt::LeftButton);
        QVERIFY(view->isPictureComplete());
    }

    void exportsAllOfIt()
    {
        const auto view = make(sceneOf(networkRows(day)));
        imageOf(*view);
        view->zoom(4);
        const QByteArray svg = pictureContent(view->picture(), PictureFormat::Svg);
        for (const char* address : { "10.0.0.1", "198.51.100.7", "203.0.113.5" })
            QVERIFY(svg.contains(address));
        QVERIFY(!pictureContent(view->picture(), PictureFormat::Png).isEmpty());
        QVERIFY(pictureContent(view->picture(), PictureFormat::Pdf).startsWith("%PDF"));
    }

    void theTablesHaveTheSameNumbers()
    {
        NetworkNodesModel nodes;
        NetworkEdgesModel edges;
        const QAbstractItemModelTester nodeTester(
            &nodes, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester edgeTester(
            &edges, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto graph = std::make_shared<const NetworkGraph>(graphOf(networkRows(day), { 2 }));
        nodes.setGraph(graph);
        edges.setGraph(graph);
        QCOMPARE(nodes.rowCount(), 6);
        QCOMPARE(edges.rowCount(), 5);
        const auto text = [](const QAbstractItemModel& model, int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(edges, 0, 0), QStringLiteral("10.0.0.1")); // the rarest first
        QCOMPARE(text(edges, 0, static_cast<int>(NetworkEdgeColumn::Verdict)),
                 QStringLiteral("Medium"));
        for (int column = 0; column < networkNodeColumnCount; ++column) {
            nodes.sort(column, Qt::DescendingOrder);
            nodes.sort(column, Qt::AscendingOrder);
        }
        for (int column = 0; column < networkEdgeColumnCount; ++column)
            edges.sort(column, Qt::DescendingOrder);
        nodes.sort(static_cast<int>(NetworkNodeColumn::Rows), Qt::DescendingOrder);
        QCOMPARE(text(nodes, 0, 0), QStringLiteral("10.0.0.1"));
        QCOMPARE(text(nodes, 0, static_cast<int>(NetworkNodeColumn::Peers)), QStringLiteral("3"));
        nodes.setGraph(std::make_shared<const NetworkGraph>());
        QCOMPARE(nodes.rowCount(), 0);
    }
};

FW_TEST(TestNetworkView, "tst_networkview")

} // namespace fw

#include "tst_networkview.moc"
