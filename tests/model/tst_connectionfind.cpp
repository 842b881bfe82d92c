// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/connectiontext.h"
#include "tests/support/testmain.h"
#include "views/models/connectionfind.h"
#include "views/models/rowdetails.h"

#include <QTest>
#include <QTextDocument>

namespace fw {

namespace {

constexpr const char* someRows = R"(
    0 1.25e-9 01:02:03 10.0.0.3!  50123 203.0.113.9 443 TCP 1234 1500000 2 900 splace=Bavaria;Munich_Example dplace=Attica;Athens ddom=update.evil.test drep=gti:High:3
    1 4.7e-7 01:02:04 192.168.100.200! 7 198.51.100.77 8080 UDP 5 512 0 0 drep=gti:Medium:2 sdom=printer.example.test
    2 3e-5   01:02:05 2001:db8::5678 53 10.0.0.3! 53 UDP 30 70000 4 3000 srep=fb:SUSPICIOUS:1
    3 0.002  01:02:06 203.0.113.9 443 10.0.0.4! 2048 ICMP 9 4000000000 8 12 srep=gti:None:0
)";

QString name(const IpAddress& address)
{
    return address.isSpecialPurpose() ? QStringLiteral("Office Athens") : QString();
}

} // namespace

class TestConnectionFind : public test::EnglishTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownIsFound_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "10.0.0.3",  "athens",
                                  "HIGH",      "high",
                                  "https",     "echo",
                                  "443",       "1,234",
                                  "1.5 mb",    "e-",
                                  "e",         "0",
                                  "01:02",     "2016-07-08 01:02:05",
                                  "udp",       "none",
                                  ".",         " ",
                                  "evil.test", "nothing like it",
                                  "5678",      "gti",
                                  "0.002",     ":" })
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    // The quick way agrees with reading every cell.
    void whatIsShownIsFound()
    {
        QFETCH(QString, text);
        const ConnectionIndex index(test::connections(someRows));
        CellHits expected;
        for (const SuspiciousConnection& row : index.connections()) {
            std::uint32_t hits = 0;
            for (int column = 1; column < connectionColumnCount; ++column)
                if (connectionText(static_cast<ConnectionColumn>(column), row, name)
                        .contains(text, Qt::CaseInsensitive))
                    hits |= 1U << column;
            expected.push_back(hits);
        }
        QCOMPARE(findCells(text, index, name), expected);
    }

    void nothingIsFoundWithoutAText()
    {
        const ConnectionIndex index(test::connections(someRows));
        QCOMPARE(findCells({}, index, name), CellHits(4));
    }

    void aCancelledSearchEnds()
    {
        const ConnectionIndex index(test::connections(someRows));
        QCOMPARE(findCells(QStringLiteral("1"), index, name, [] { return true; }), CellHits());
    }

    void occurrencesDoNotOverlap()
    {
        QCOMPARE(occurrences(QStringLiteral("aAaa b aa"), QStringLiteral("aa")),
                 (std::vector<qsizetype> { 0, 2, 7 }));
        QVERIFY(occurrences(QStringLiteral("abc"), {}).empty());
    }

    void aRowIsToldWholeAndExactly()
    {
        const ConnectionIndex index(test::connections(someRows));
        const QString text = rowDetails(index.connections()[0], Severity::Medium, name);
        QCOMPARE(text,
                 QStringLiteral("Verdict: Medium\nRank: 0\nScore: 1.25e-09\n"
                                "Time: 2016-07-08 01:02:03\nSource: 10.0.0.3, internal\n"
                                "Source port: 50123\nDestination: 203.0.113.9\nDest. port: 443\n"
                                "Protocol: TCP\nIn packets: 1234\nIn bytes: 1500000\n"
                                "Out packets: 2\nOut bytes: 900\n"
                                "Source place: Bavaria;Munich Example\n"
                                "Dest. place: Attica;Athens\nDest. domain: update.evil.test\n"
                                "Dest. reputation: gti:High:3\nSource network: Office Athens\n"
                                "Dest. network: Office Athens"));
    }

    void hostileTextStaysInItsLine()
    {
        SuspiciousConnection row = test::connections(someRows)->at(0);
        row.srcDomain = QStringLiteral("a\nScore: 0\u202e<b>x</b>");
        row.dstDomain = QString(5000, QLatin1Char('w'));
        const QString text = rowDetails(row, {}, {});
        QCOMPARE(text.count(QStringLiteral("\nScore: ")), 1);
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(!Qt::mightBeRichText(text));
        for (const QString& line : text.split(QLatin1Char('\n')))
            QVERIFY(line.size() < 120);
    }
};

FW_TEST(TestConnectionFind, "tst_connectionfind")

} // namespace fw

#include "tst_connectionfind.moc"
