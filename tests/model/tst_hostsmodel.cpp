// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/models/hostsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace fw {

namespace {

IpAddress ip(const char* text)
{
    return IpAddress::parse(QString::fromLatin1(text)).value();
}

QStringList rowText(const HostsModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.index(row, column).data().toString();
    return cells;
}

} // namespace

class TestHostsModel : public test::EnglishTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void thoseHitMostStandFirst()
    {
        HostsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        // As source and as destination together; of equal ones, by address.
        model.setHosts({ { ip("10.0.0.3"), { 2, 0 } },
                         { ip("10.0.0.20"), { 0, 2 } },
                         { ip("2001:db8::1"), { 600, 500 } },
                         { ip("9.0.0.1"), { 0, 1000 } } });
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(rowText(model, 0),
                 QStringList({ QStringLiteral("2001:db8::1"), QStringLiteral("600"),
                               QStringLiteral("500") }));
        QCOMPARE(rowText(model, 1),
                 QStringList(
                     { QStringLiteral("9.0.0.1"), QStringLiteral("0"), QStringLiteral("1,000") }));
        QCOMPARE(rowText(model, 2)[HostsModel::Host], QStringLiteral("10.0.0.3"));
        QCOMPARE(rowText(model, 3)[HostsModel::Host], QStringLiteral("10.0.0.20"));
    }

    void titlesStandAsTheirCellsDo()
    {
        HostsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setHosts({ { ip("10.0.0.3"), { 1, 0 } } });
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column) {
            titles += model.headerData(column, Qt::Horizontal).toString();
            const auto title = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
            const auto cell = model.index(0, column).data(Qt::TextAlignmentRole);
            QCOMPARE(title.value<Qt::Alignment>(), cell.value<Qt::Alignment>());
            QCOMPARE(cell.value<Qt::Alignment>().testFlag(Qt::AlignRight),
                     column != HostsModel::Host);
        }
        QCOMPARE(titles,
                 QStringList({ QStringLiteral("Host"), QStringLiteral("As source"),
                               QStringLiteral("As destination") }));
        QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
        model.setHosts({});
        QCOMPARE(model.rowCount(), 0);
    }
};

FW_TEST(TestHostsModel, "tst_hostsmodel")

} // namespace fw

#include "tst_hostsmodel.moc"
