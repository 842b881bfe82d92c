// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/connectiontext.h"
#include "tests/support/testmain.h"
#include "views/models/detailsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <numeric>

namespace fw {

namespace {

constexpr const char* fourRows = R"(
    0 1.25e-6 01:02:03 10.0.0.3!  50123 203.0.113.9 443 TCP 1234 1500000 2 900
    1 2e-6   01:02:04 2001:db8::1     7 10.0.0.3!   0 ICMP6   5 512 0 0
    2 3e-5   01:02:05 10.0.0.20!     53 9.0.0.1   53 UDP   30 70000 4 3000 sdom==1+2
    3 0.5    01:02:04 2001:db8::1     7 10.0.0.3!   0 ICMP6   6 513 9 1000000
)";

QString text(const RowCounts& counts)
{
    return QStringLiteral("%1/%2 scored %3 filtered %4 chosen %5")
        .arg(counts.shown)
        .arg(counts.total)
        .arg(counts.hiddenScored)
        .arg(counts.hiddenByFilter)
        .arg(counts.hiddenByChoice);
}

std::vector<int> everyColumn()
{
    std::vector<int> columns(connectionColumnCount);
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

} // namespace

// Rows shown because somebody chose them, and rows taken out of a table.
class TestChosenRows : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheChosenAreShown()
    {
        ConnectionModel model;
        const QAbstractItemModelTester tester(&model);
        model.setConnections(test::connections(fourRows));
        const ConnectionKey scored = model.at(0).key();
        const ConnectionKey shared = model.at(1).key();
        model.setVerdict(scored, Severity::High, true);
        model.setFilter(test::filterOf("UDP"));
        QCOMPARE(test::shownRanks(model), QStringLiteral("2"));

        // Scored, and not matching the filter: shown all the same; ranks 1 and 3 share a key.
        model.setOnly(std::vector { scored, shared });
        QVERIFY(model.hasOnly());
        QCOMPARE(test::shownRanks(model), QStringLiteral("0 1 3"));
        QCOMPARE(text(model.counts()), QStringLiteral("3/4 scored 0 filtered 0 chosen 1"));
        // A verdict given now takes no row away.
        model.setVerdict(shared, Severity::Low, true);
        QCOMPARE(test::shownRanks(model), QStringLiteral("0 1 3"));

        model.setOnly({});
        QCOMPARE(test::shownRanks(model), QStringLiteral("2"));
        QCOMPARE(text(model.counts()), QStringLiteral("1/4 scored 0 filtered 3 chosen 0"));
    }

    void anotherDayEndsIt()
    {
        ConnectionModel model;
        model.setConnections(test::connections(fourRows));
        model.setOnly(std::vector<ConnectionKey> {});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(text(model.counts()), QStringLiteral("0/4 scored 0 filtered 0 chosen 4"));
        model.setConnections(test::connections(fourRows));
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.hasOnly());
    }

    void anExtractHasTheExactValuesByDocumentedName()
    {
        ConnectionModel model;
        model.setConnections(test::connections(fourRows));
        model.setHideScored(false);
        model.setVerdict(model.at(2).key(), Severity::Medium, true);
        model.sort(static_cast<int>(ConnectionColumn::Rank), Qt::DescendingOrder);
        // Shown row 1 is rank 2; its columns come in the order asked for.
        const TableExtract extract =
            model.extract({ 1 },
                          { static_cast<int>(ConnectionColumn::Score),
                            static_cast<int>(ConnectionColumn::Verdict),
                            static_cast<int>(ConnectionColumn::InBytes),
                            static_cast<int>(ConnectionColumn::SourceDomain) });
        QCOMPARE(tableText(extract, TableFormat::Csv),
                 QByteArray("score,verdict,ibyt,src_domain\n3e-05,medium,70000,'=1+2\n"));
        QCOMPARE(tableText(extract, TableFormat::Json),
                 QByteArray("[\n{\"ibyt\":70000,\"score\":3e-05,\"src_domain\":\"=1+2\","
                            "\"verdict\":\"medium\"}\n]\n"));
        QCOMPARE(model.extract({}, everyColumn()).columns.join(QLatin1Char(' ')),
                 QStringLiteral("verdict rank score tstart srcip sport dstip dport proto ipkt ibyt "
                                "opkt obyt src_geoloc dst_geoloc src_domain dst_domain src_rep "
                                "dst_rep src_network dst_network"));
    }

    void anExtractOutlivesItsTable()
    {
        TableExtract extract;
        {
            ConnectionModel model;
            model.setConnections(test::connections(fourRows));
            model.setNetworkNames([](const IpAddress&) { return QStringLiteral("office"); });
            extract = model.extract({ 0 },
                                    { static_cast<int>(ConnectionColumn::Source),
                                      static_cast<int>(ConnectionColumn::SourceNetwork) });
            model.setConnections(test::connections(""));
        }
        QCOMPARE(tableText(extract, TableFormat::Tsv),
                 QByteArray("srcip\tsrc_network\n10.0.0.3\toffice\n"));
    }

    void detailsAreExtractedToo()
    {
        DetailsModel model;
        EdgeDetail flow;
        flow.tstart = 1467936060;
        flow.flags = QStringLiteral(".A..S.");
        flow.ibyt = 1234567;
        model.setDetails({ flow });
        std::vector<int> columns(detailsColumnCount);
        std::iota(columns.begin(), columns.end(), 0);
        QCOMPARE(tableText(model.extract({ 0 }, columns), TableFormat::Csv),
                 QByteArray("tstart,srcip,dstip,sport,dport,proto,flags,tos,ibyt,ipkt,obyt,opkt,"
                            "rip,input,output\n2016-07-08 00:01:00,0.0.0.0,0.0.0.0,0,0,,.A..S.,0,"
                            "1234567,0,0,0,0.0.0.0,0,0\n"));
    }
};

FW_TEST(TestChosenRows, "tst_chosenrows")

} // namespace fw

#include "tst_chosenrows.moc"
