// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/models/chordpeersmodel.h"
#include "views/pages/chordpanel.h"
#include "views/pages/chordtable.h"
#include "views/widgets/chorddiagram.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace fw {

namespace {

IpAddress ip(const char* text)
{
    return *IpAddress::parse(std::string_view(text));
}

std::shared_ptr<const ChordNumbers> threePeers(ChordSource source = ChordSource::Stored)
{
    const auto me = ip("10.0.0.5");
    const std::vector<ChordLink> links {
        { me, me, ip("192.0.2.10"), 1'234'567, 40 }, { me, ip("192.0.2.10"), me, 4321, 30 },
        { me, me, ip("192.0.2.9"), 500'000, 20 },    { me, ip("192.0.2.9"), me, 700'000, 10 },
        { me, ip("2001:db8::3"), me, 900'000, 1 },
    };
    return std::make_shared<const ChordNumbers>(chordNumbers(links, me, source));
}

QString column(const ChordPeersModel& model, ChordPeersColumn which, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, static_cast<int>(which)).data(role).toString();
    return texts.join(QLatin1Char(' '));
}

} // namespace

class TestChordPeersModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::TestCase::init();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void theBiggestComesFirstAndNumbersAreExact()
    {
        ChordPeersModel model;
        const QAbstractItemModelTester tester(&model);
        model.setNumbers(threePeers());
        using enum ChordPeersColumn;
        QCOMPARE(column(model, Peer), QStringLiteral("192.0.2.10 192.0.2.9 2001:db8::3"));
        QCOMPARE(column(model, Sent, SortedRowsModel::RawRole), QStringLiteral("1234567 500000 0"));
        QCOMPARE(column(model, Received, SortedRowsModel::RawRole),
                 QStringLiteral("4321 700000 900000"));
        QCOMPARE(column(model, Total, SortedRowsModel::RawRole),
                 QStringLiteral("1238888 1200000 900000"));
        QCOMPARE(column(model, PacketsSent), QStringLiteral("40 20 0"));
        QCOMPARE(model.index(0, int(Sent)).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("Sent\n1,234,567"));
        QCOMPARE(model.index(0, int(Name)).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Name: none"));
        model.setNames([](const IpAddress& a) {
            return a == ip("192.0.2.9") ? QStringLiteral("printer") : QString();
        });
        QCOMPARE(model.index(1, int(Name)).data().toString(), QStringLiteral("printer"));

        const TableExtract rows = model.extract({ 1 }, { int(Peer), int(Name), int(Sent) });
        QCOMPARE(rows.columns.join(QLatin1Char(',')), QStringLiteral("peer,name,sent_bytes"));
        QCOMPARE(rows.value(0, 2).toLongLong(), 500'000);
        QCOMPARE(rows.value(0, 1).toString(), QStringLiteral("printer"));
    }

    void sortsByEveryColumn()
    {
        ChordPeersModel model;
        const QAbstractItemModelTester tester(&model);
        model.setNumbers(threePeers());
        using enum ChordPeersColumn;
        model.sort(int(Peer), Qt::AscendingOrder); // as addresses, not as texts
        QCOMPARE(column(model, Peer), QStringLiteral("192.0.2.9 192.0.2.10 2001:db8::3"));
        model.sort(int(Received), Qt::DescendingOrder);
        QCOMPARE(column(model, Peer), QStringLiteral("2001:db8::3 192.0.2.9 192.0.2.10"));
        model.sort(int(PacketsReceived), Qt::AscendingOrder);
        QCOMPARE(column(model, Peer), QStringLiteral("2001:db8::3 192.0.2.9 192.0.2.10"));
        model.setNumbers(threePeers()); // the order stays
        QCOMPARE(column(model, PacketsReceived), QStringLiteral("1 10 30"));
        model.setNumbers({});
        QCOMPARE(model.rowCount(), 0);
    }

    void diagramAndTableShowWhatTheOtherSinglesOut()
    {
        ChordPanel panel;
        panel.setPalette(lightPalette());
        panel.resize(800, 700);
        panel.show();
        panel.beginDay(QStringLiteral("2026-03-18"));
        panel.showChord(threePeers(), false);
        ChordDiagram& diagram = panel.diagram();
        ChordTable& table = panel.table();
        QVERIFY(table.isVisible());

        const int row = table.peers().rowOf(ip("192.0.2.9"));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(row, 0)).center());
        QCOMPARE(diagram.focus().arc, diagram.scene().matrix.indexOf(ip("192.0.2.9")));
        QVERIFY(table.model()->index(row, 0).data(Qt::BackgroundRole).isValid());

        diagram.setFocus();
        QTest::keyClick(&diagram, Qt::Key_Right);
        QTest::keyClick(&diagram, Qt::Key_Right);
        const QList<IpAddress> walked { diagram.scene().matrix.addresses[*diagram.focus().arc] };
        for (int i = 0; i < table.model()->rowCount(); ++i)
            QCOMPARE(table.model()->index(i, 0).data(Qt::BackgroundRole).isValid(),
                     walked.contains(table.peers().at(i).peer));

        QSignalSpy activated(&panel, &ChordPanel::addressActivated);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(activated.takeFirst().at(0).value<IpAddress>(), ip("192.0.2.9"));
    }

    void saysWhereTheNumbersAreFrom()
    {
        ChordPanel panel;
        panel.showChord(threePeers(), false);
        auto* const label = panel.findChild<QLabel*>(QStringLiteral("chordSourceText"));
        QCOMPARE(
            label->text(),
            QStringLiteral("Stored by the analysis: suspicious peers, originator's side only"));
        panel.showChord(threePeers(ChordSource::RawFlows), false);
        QCOMPARE(label->text(),
                 QStringLiteral("From the day's raw flows: every peer, with replies"));
        panel.showNote(QStringLiteral("none"));
        QVERIFY(label->text().isEmpty());
        QVERIFY(!panel.findChild<QAction*>(QStringLiteral("chordExport"))->isEnabled());
    }

    void anAddressIsTyped()
    {
        ChordPanel panel;
        panel.resize(500, 500);
        panel.show();
        QSignalSpy activated(&panel, &ChordPanel::addressActivated);
        QSignalSpy failed(&panel, &ChordPanel::failed);
        auto* const box = panel.findChild<QLineEdit*>(QStringLiteral("chordAddress"));
        QTest::keyClicks(box, QStringLiteral(" 10.9.8.7 "));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(activated.takeFirst().at(0).value<IpAddress>(), ip("10.9.8.7"));
        box->clear();
        QTest::keyClicks(box, QStringLiteral("10.9.8"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(activated.count(), 0);
        QVERIFY(failed.takeFirst().at(0).toString().startsWith(QLatin1String("'10.9.8' is no")));
    }
};

FW_TEST(TestChordPeersModel, "tst_chordpeersmodel")

} // namespace fw

#include "tst_chordpeersmodel.moc"
