// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include "tests/support/testmain.h"
#include "views/models/detailsmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

namespace fw {

namespace {

// One flow a line: hh:mm:ss src dst sport dport proto flags tos ibyt ipkt obyt opkt rip in out
std::vector<EdgeDetail> details(const char* text)
{
    std::vector<EdgeDetail> rows;
    for (const QString& line : QString::fromLatin1(text).split(QLatin1Char('\n'))) {
        const QStringList words = line.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.size() != 15)
            continue;
        EdgeDetail row;
        parseTime(QStringLiteral("2016-07-08 %1").arg(words[0]).toStdString(), row.tstart);
        row.srcip = IpAddress::parse(words[1]).value();
        row.dstip = IpAddress::parse(words[2]).value();
        row.sport = words[3].toUShort();
        row.dport = words[4].toUShort();
        row.proto = words[5];
        row.flags = words[6];
        row.tos = words[7].toInt();
        row.ibyt = words[8].toLongLong();
        row.ipkt = words[9].toLongLong();
        row.obyt = words[10].toLongLong();
        row.opkt = words[11].toLongLong();
        row.rip = IpAddress::parse(words[12]).value();
        row.input = words[13].toLongLong();
        row.output = words[14].toLongLong();
        rows.push_back(row);
    }
    return rows;
}

constexpr const char* threeFlows = R"(
    01:02:30 10.0.0.20 9.0.0.1   443 50123 TCP .AP.SF 8 1500000 1234 900 2 172.16.0.9 3 20
    01:02:03 9.0.0.1   10.0.0.20 50123 443 UDP ...... 0 512 5 70000 30 172.16.0.10 10 4
    01:02:04 9.0.0.1   10.0.0.3  7       0 TCP .A.... 16 2000 40 0 0 2001:db8::1 3 4
)";

QString word(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

class TestDetailsModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::TestCase::init();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void columnsOfSpotInOrder()
    {
        const DetailsModel model;
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column) {
            titles += model.headerData(column, Qt::Horizontal).toString();
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
        QCOMPARE(titles.join(word(", ")),
                 word("Time, Source, Destination, Source port, Dest. port, Protocol, Flags, ToS, "
                      "In bytes, In packets, Out bytes, Out packets, Router, In iface, Out iface"));
    }

    void values()
    {
        DetailsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDetails(details(threeFlows));
        QStringList shown;
        QStringList raw;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(2, column); // the last in time
            shown += index.data().toString();
            raw += index.data(SortedRowsModel::RawRole).toString();
            QCOMPARE(index.data(Qt::ToolTipRole).toString().section(QLatin1Char('\n'), 1),
                     raw.back());
        }
        QCOMPARE(
            shown.join(word("|")),
            word("2016-07-08 01:02:30|10.0.0.20|9.0.0.1|443 https|50123|TCP|.AP.SF|8|1.5 MB|1,234|"
                 "900 B|2|172.16.0.9|3|20"));
        QCOMPARE(raw.join(word("|")),
                 word("2016-07-08 01:02:30|10.0.0.20|9.0.0.1|443|50123|TCP|.AP.SF|8|1500000|1234|"
                      "900|2|172.16.0.9|3|20"));
        QCOMPARE(model.index(2, 8).data(Qt::AccessibleTextRole).toString(),
                 word("In bytes: 1.5 MB"));
    }

    void sortsByEachColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("ascending");
        QTest::addColumn<QString>("descending");
        using enum DetailsColumn;
        const auto row = [](DetailsColumn column, const char* up, const char* down) {
            QTest::addRow("%d", static_cast<int>(column))
                << static_cast<int>(column) << word(up) << word(down);
        };
        // a, b, c: the lines above; equal values stay in the order given.
        row(Time, "bca", "acb");
        row(Source, "bca", "abc");
        row(Destination, "acb", "bca");
        row(SourcePort, "cab", "bac");
        row(DestinationPort, "cba", "abc");
        row(Protocol, "acb", "bac");
        row(Flags, "bca", "acb");
        row(TypeOfService, "bac", "cab");
        row(InBytes, "bca", "acb");
        row(InPackets, "bca", "acb");
        row(OutBytes, "cab", "bac");
        row(OutPackets, "cab", "bac");
        row(Router, "abc", "cba");
        row(InInterface, "acb", "bac");
        row(OutInterface, "bca", "abc");
    }

    void sortsByEachColumn()
    {
        QFETCH(int, column);
        DetailsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDetails(details(threeFlows));
        const auto letters = [&model] {
            QString text;
            for (int row = 0; row < model.rowCount(); ++row)
                text += model.at(row).ibyt == 1500000 ? QLatin1Char('a')
                    : model.at(row).ibyt == 512       ? QLatin1Char('b')
                                                      : QLatin1Char('c');
            return text;
        };
        const QPersistentModelIndex first = model.index(0, 0); // b
        model.sort(column, Qt::AscendingOrder);
        QTEST(letters(), "ascending");
        model.sort(column, Qt::DescendingOrder);
        QTEST(letters(), "descending");
        QCOMPARE(model.at(first.row()).ibyt, 512);
    }

    void orderStaysForTheNextConnection()
    {
        DetailsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(static_cast<int>(DetailsColumn::InBytes), Qt::DescendingOrder);
        model.setDetails(details(threeFlows));
        QCOMPARE(model.at(0).ibyt, 1500000);
        model.sort(-1);
        QCOMPARE(model.at(0).ibyt, 512);
        model.setDetails({});
        QCOMPARE(model.rowCount(), 0);
    }
};

FW_TEST(TestDetailsModel, "tst_detailsmodel")

} // namespace fw

#include "tst_detailsmodel.moc"
