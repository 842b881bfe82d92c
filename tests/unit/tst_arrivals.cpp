// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/arrivals.h"
#include "tests/support/testmain.h"

#include <QStringList>
#include <QTest>

namespace fw {

namespace {

constexpr std::int64_t quiet = 3000;

SeenFile seen(const char* name, std::int64_t size, std::int64_t modified, std::uint64_t inode = 7)
{
    return { QStringLiteral("/in/") + QLatin1String(name), size, modified, inode };
}

QString names(const std::vector<SeenFile>& files)
{
    QStringList list;
    for (const SeenFile& file : files)
        list += file.path.section(QLatin1Char('/'), -1);
    return list.join(QLatin1Char(' '));
}

} // namespace

// When a file of a watched folder is complete. The clock is a number.
class TestArrivals : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfFilesInTheMaking_data()
    {
        QTest::addColumn<bool>("temporary");
        for (const char* name :
             { ".hidden", ".flows.csv.Xy12ab", "a.csv.tmp", "a.TMP", "a.part", "a.filepart",
               "a.crdownload", "a.swp", "a.csv~", "nfcapd.current", "nfcapd.current.1234", "" })
            QTest::newRow(name) << true;
        for (const char* name : { "a.csv", "nfcapd.202607080005", "conn.log", "tmp", "part.csv",
                                  "a.tmp.gz", "a.parts" })
            QTest::newRow(name) << false;
    }

    void namesOfFilesInTheMaking()
    {
        QFETCH(bool, temporary);
        QCOMPARE(isTemporaryName(QString::fromLatin1(QTest::currentDataTag())), temporary);
    }

    void completeIsWhatStaysAsItIs()
    {
        Arrivals arrivals(quiet);
        QVERIFY(arrivals.look({ seen("a", 10, 100) }, 0).complete.empty());
        QVERIFY(arrivals.look({ seen("a", 10, 100) }, quiet - 1).complete.empty());
        QCOMPARE(names(arrivals.look({ seen("a", 10, 100) }, quiet).complete), QStringLiteral("a"));
        // Once only.
        QVERIFY(arrivals.look({ seen("a", 10, 100) }, 10 * quiet).complete.empty());
    }

    void oneThatGrowsWaits()
    {
        Arrivals arrivals(quiet);
        for (int i = 0; i < 5; ++i)
            QVERIFY(arrivals.look({ seen("a", 10 + i, 100) }, i * quiet).complete.empty());
        // The same size, and a part of it written again.
        QVERIFY(arrivals.look({ seen("a", 14, 200) }, 5 * quiet).complete.empty());
        QVERIFY(arrivals.look({ seen("a", 14, 200) }, 6 * quiet - 1).isWaiting);
        QCOMPARE(names(arrivals.look({ seen("a", 14, 200) }, 6 * quiet).complete),
                 QStringLiteral("a"));
    }

    void anEmptyOneIsNotBegun()
    {
        Arrivals arrivals(quiet);
        for (int i = 0; i < 3; ++i)
            QVERIFY(arrivals.look({ seen("a", 0, 100) }, i * quiet).complete.empty());
    }

    void aTemporaryNameIsNeverComplete()
    {
        Arrivals arrivals(quiet);
        for (int i = 0; i < 3; ++i)
            QVERIFY(arrivals.look({ seen("a.csv.part", 9, 1) }, i * quiet).complete.empty());
        // Renamed in place it must stay as it is under its new name.
        QVERIFY(arrivals.look({ seen("a.csv", 9, 1) }, 3 * quiet).complete.empty());
        QCOMPARE(names(arrivals.look({ seen("a.csv", 9, 1) }, 4 * quiet).complete),
                 QStringLiteral("a.csv"));
    }

    void aRefusedOneIsTriedAgainWhenItChanges()
    {
        Arrivals arrivals(quiet);
        arrivals.look({ seen("a", 10, 100) }, 0);
        QCOMPARE(arrivals.look({ seen("a", 10, 100) }, quiet).complete.size(), std::size_t { 1 });
        QVERIFY(arrivals.look({ seen("a", 10, 100) }, 5 * quiet).complete.empty());
        QVERIFY(arrivals.look({ seen("a", 20, 300) }, 6 * quiet).complete.empty());
        QCOMPARE(arrivals.look({ seen("a", 20, 300) }, 7 * quiet).complete.size(),
                 std::size_t { 1 });
    }

    void oneThatIsNobodysFaultIsTriedAgainAsItIs()
    {
        Arrivals arrivals(quiet);
        arrivals.look({ seen("a", 10, 100) }, 0);
        arrivals.look({ seen("a", 10, 100) }, quiet);
        arrivals.tryAgain(QStringLiteral("/in/a"));
        QCOMPARE(arrivals.look({ seen("a", 10, 100) }, quiet + 1).complete.size(),
                 std::size_t { 1 });
    }

    // Its first part would count twice.
    void anImportedOneThatGrewIsToldAndLeft()
    {
        Arrivals arrivals(quiet);
        arrivals.look({ seen("a", 10, 100) }, 0);
        arrivals.look({ seen("a", 10, 100) }, quiet);
        arrivals.setImported(QStringLiteral("/in/a"), 10);
        arrivals.look({ seen("a", 20, 200) }, 2 * quiet);
        const Arrivals::Look look = arrivals.look({ seen("a", 20, 200) }, 3 * quiet);
        QVERIFY(look.complete.empty());
        QCOMPARE(names(look.grown), QStringLiteral("a"));
        QVERIFY(arrivals.look({ seen("a", 20, 200) }, 4 * quiet).grown.empty());
        // Another file of the same name, as a log begun anew.
        arrivals.look({ seen("a", 30, 300, 8) }, 5 * quiet);
        QCOMPARE(names(arrivals.look({ seen("a", 30, 300, 8) }, 6 * quiet).complete),
                 QStringLiteral("a"));
        arrivals.setImported(QStringLiteral("/in/a"), 30);
        arrivals.look({ seen("a", 5, 400, 8) }, 7 * quiet);
        QCOMPARE(names(arrivals.look({ seen("a", 5, 400, 8) }, 8 * quiet).complete),
                 QStringLiteral("a"));
    }

    void whatAnEarlierTimeDealtWithIsLeft()
    {
        Arrivals arrivals(quiet);
        arrivals.know(seen("done", 10, 100, 0), true);
        arrivals.know(seen("refused", 10, 100, 0), false);
        arrivals.know(seen("changed", 10, 100, 0), false);
        const std::vector<SeenFile> all { seen("changed", 11, 100), seen("done", 10, 100),
                                          seen("refused", 10, 100) };
        arrivals.look(all, 0);
        QCOMPARE(names(arrivals.look(all, quiet).complete), QStringLiteral("changed"));
    }

    void oneThatWentAndCameBackIsNew()
    {
        Arrivals arrivals(quiet);
        arrivals.look({ seen("a", 10, 100) }, 0);
        arrivals.look({ seen("a", 10, 100) }, quiet);
        arrivals.look({}, 2 * quiet);
        arrivals.look({ seen("a", 10, 100) }, 3 * quiet);
        QCOMPARE(arrivals.look({ seen("a", 10, 100) }, 4 * quiet).complete.size(),
                 std::size_t { 1 });
    }

    void tenThousandAtOnce()
    {
        Arrivals arrivals(quiet);
        std::vector<SeenFile> all;
        for (int i = 0; i < 10'000; ++i)
            all.push_back(seen(qPrintable(QString::number(i)), 10, 100));
        arrivals.look(all, 0);
        QCOMPARE(arrivals.look(all, quiet).complete.size(), std::size_t { 10'000 });
        QVERIFY(arrivals.look(all, 2 * quiet).complete.empty());
    }
};

FW_TEST(TestArrivals, "tst_arrivals")

} // namespace fw

#include "tst_arrivals.moc"
