// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "app/window/mainwindow.h"
#include "app/window/networkcontroller.h"
#include "tests/gui/windowhand.h"
#include "tests/support/testmain.h"
#include "views/pages/connectiontable.h"
#include "views/pages/networkpanel.h"
#include "views/pages/triagepage.h"
#include "views/widgets/networkview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <set>

namespace fw {

using namespace test;

namespace {

constexpr int patience = 30000;

std::set<IpAddress> addressesOf(const ConnectionModel& model)
{
    std::set<IpAddress> addresses;
    for (int row = 0; row < model.rowCount(); ++row) {
        addresses.insert(model.at(row).srcip);
        addresses.insert(model.at(row).dstip);
    }
    return addresses;
}

} // namespace

// The network view in the real window: it is the picture of the table's rows, and both ways of
// selecting meet.
class TestNetwork : public TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_workspace;

    static void waitForPicture(MainWindow& window)
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            (window.network().panel().view().update(),
             window.isSettled() && window.network().panel().view().isPictureComplete()),
            patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        forgetSettings(m_folder);
        m_workspace = m_folder.filePath(QStringLiteral("workspace"));
        bool ended = false;
        QString problem;
        Worker worker(QStringLiteral("setup"));
        worker.submit<RunReport>(
            [path = m_workspace](RunContext context) -> Result<RunReport> {
                auto session = Session::open(path);
                if (!session)
                    return failure(session.error());
                const auto sample = (*session)->makeSample({ Day(2026, 3, 18), 4000, 1 }, context);
                if (!sample)
                    return failure(sample.error());
                return (*session)->run({ Day(2026, 3, 18), 300, {} }, context);
            },
            this,
            [&](Result<RunReport> report) {
                problem = report ? QString() : report.error().text();
                ended = true;
            });
        QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    // A layout is for who looks at it: behind another panel none is made.
    void behindAnotherPanelNothingIsLaidOut()
    {
        MainWindow window(m_workspace, {});
        window.resize(1280, 800);
        open(window);
        QTest::qWait(300); // longer than changes are gathered
        QVERIFY(window.isSettled());
        QVERIFY(!window.network().panel().view().scene());
        QTest::keyClick(&window.triage().table(), Qt::Key_N);
        QTRY_VERIFY(window.network().panel().view().scene());
    }

    void tableAndPictureSelectEachOther()
    {
        MainWindow window(m_workspace, {});
        window.resize(1280, 800);
        open(window);
        TriagePage& page = window.triage();
        NetworkView& view = window.network().panel().view();
        QTest::keyClick(&page.table(), Qt::Key_N);
        QVERIFY(view.hasFocus());
        waitForPicture(window);
        QCOMPARE(view.scene()->addresses, addressesOf(page.model()).size());

        // The table's row is ringed.
        page.table().selectRow(3);
        QTRY_VERIFY(view.selected().isSet());
        const SuspiciousConnection row = page.model().at(3);
        const auto edge = view.selected().edge;
        QVERIFY(edge);
        const NetworkGraph& graph = view.scene()->graph;
        QVERIFY(graph.nodes[graph.edges[*edge].a].key.contains(row.srcip)
                || graph.nodes[graph.edges[*edge].b].key.contains(row.srcip));

        // A node that is clicked selects a row of its own.
        waitForPicture(window);
        const NetworkKey wanted = graph.nodes[view.scene()->labelOrder.back()].key;
        const auto node = *graph.nodeOf(wanted);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.placeOf(node).toPoint());
        QCOMPARE(view.selected().node, std::optional(node));
        const SuspiciousConnection now = page.model().at(page.table().currentIndex().row());
        QVERIFY(wanted.contains(now.srcip) || wanted.contains(now.dstip));

        // By keys alone, and out again.
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Left);
        QVERIFY(view.focus().node);
        QTest::keyClick(&view, Qt::Key_Escape);
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(page.table().hasFocus());
    }

    void filterVerdictAndChoicesChangeThePicture()
    {
        MainWindow window(m_workspace, {});
        window.resize(1280, 800);
        open(window);
        TriagePage& page = window.triage();
        NetworkView& view = window.network().panel().view();
        actionNamed(window, "goToNetwork").trigger();
        waitForPicture(window);
        const auto before = view.scene();
        const std::vector<ForcePoint> places = view.points();

        auto& filter = child<QLineEdit>(window, "filterEdit");
        filter.setText(page.model().at(0).srcip.toString());
        waitForPicture(window);
        QVERIFY(view.scene()->graph.nodes.size() < before->graph.nodes.size());
        QCOMPARE(view.scene()->addresses, addressesOf(page.model()).size());
        filter.clear();
        waitForPicture(window);
        QVERIFY(view.scene()->graph.hasShapeOf(before->graph));
        for (std::size_t i = 0; i < places.size(); ++i)
            QVERIFY(std::abs(view.points()[i].x - places[i].x) < 1);

        // A verdict takes its row out of the picture too.
        const std::size_t rows = [&] {
            std::size_t sum = 0;
            for (const NetworkEdge& edge : view.scene()->graph.edges)
                sum += edge.totals.rows;
            return sum;
        }();
        page.table().setFocus();
        QTest::keyClick(&page.table(), Qt::Key_1);
        waitForPicture(window);
        std::size_t left = 0;
        for (const NetworkEdge& edge : view.scene()->graph.edges)
            left += edge.totals.rows;
        QVERIFY(left < rows);

        auto& scope = child<QComboBox>(window, "networkRows");
        scope.setCurrentIndex(1);
        waitForPicture(window);
        std::size_t all = 0;
        bool hasVerdict = false;
        for (const NetworkEdge& edge : view.scene()->graph.edges) {
            all += edge.totals.rows;
            hasVerdict = hasVerdict || edge.totals.verdict == Severity::High;
        }
        QCOMPARE(all, rows);
        QVERIFY(hasVerdict);

        auto& blocks = child<QComboBox>(window, "networkBlocks");
        blocks.setCurrentIndex(3);
        waitForPicture(window);
        QCOMPARE(view.scene()->blocks, NetworkBlocks::Medium);
        QVERIFY(view.scene()->graph.nodes.size() < view.scene()->addresses);
        QCOMPARE(child<QTableView>(window, "networkNodes").model()->rowCount(),
                 static_cast<int>(view.scene()->graph.nodes.size()));
        actionNamed(window, "undo").trigger();
        waitForPicture(window);
    }

    void findsAnAddress()
    {
        MainWindow window(m_workspace, {});
        open(window);
        actionNamed(window, "goToNetwork").trigger();
        waitForPicture(window);
        NetworkView& view = window.network().panel().view();
        auto& find = child<QLineEdit>(window, "networkFind");
        const IpAddress wanted = window.triage().model().at(2).dstip;
        QTest::keyClicks(&find, wanted.toString());
        QTest::keyClick(&find, Qt::Key_Return);
        QVERIFY(view.focus().node);
        QVERIFY(view.scene()->graph.nodes[*view.focus().node].key.contains(wanted)
                || view.scene()->graph.nodes[*view.focus().node].key.toString().startsWith(
                    wanted.toString()));
    }
};

FW_TEST(TestNetwork, "tst_network")

} // namespace fw

#include "tst_network.moc"
