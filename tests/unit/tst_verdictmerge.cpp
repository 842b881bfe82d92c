// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/verdictmerge.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace fw {

namespace {

using Verdicts = std::vector<StoredVerdict>;

VerdictIdentity connection(int port)
{
    VerdictIdentity identity;
    identity.sport = static_cast<std::uint16_t>(port);
    return identity;
}

StoredVerdict verdict(int port, int severity)
{
    return { connection(port), static_cast<Severity>(severity) };
}

Verdicts verdicts(std::initializer_list<std::pair<int, int>> list)
{
    Verdicts rows;
    for (const auto& [port, severity] : list)
        rows.push_back(verdict(port, severity));
    return rows;
}

// 0: none.
Verdicts single(int port, int severity)
{
    return severity == 0 ? Verdicts() : Verdicts { verdict(port, severity) };
}

QString shown(const Verdicts& rows)
{
    QStringList parts;
    for (const auto& [identity, severity] : rows)
        parts += QStringLiteral("%1:%2").arg(identity.sport).arg(static_cast<int>(severity));
    return parts.join(QLatin1Char(' '));
}

int number(std::optional<Severity> severity)
{
    return severity ? static_cast<int>(*severity) : 0;
}

QString shown(const std::vector<FoundVerdict>& rows)
{
    QStringList parts;
    for (const auto& [identity, severity] : rows)
        parts += QStringLiteral("%1:%2").arg(identity.sport).arg(number(severity));
    return parts.join(QLatin1Char(' '));
}

QString shown(const std::vector<VerdictConflict>& conflicts)
{
    QStringList parts;
    for (const auto& [identity, ours, theirs] : conflicts)
        parts +=
            QStringLiteral("%1:%2/%3").arg(identity.sport).arg(number(ours)).arg(number(theirs));
    return parts.join(QLatin1Char(' '));
}

bool isKnown(const StoredVerdict& row)
{
    return row.severity >= Severity::High && row.severity <= Severity::Low;
}

// The most severe of each connection: what a reader takes the rows for.
std::map<VerdictIdentity, Severity> read(const Verdicts& rows)
{
    std::map<VerdictIdentity, Severity> result;
    for (const StoredVerdict& row : rows)
        if (isKnown(row)) {
            const auto [at, isNew] = result.try_emplace(row.connection, row.severity);
            at->second = std::min(at->second, row.severity);
        }
    return result;
}

constexpr int bystander = 99;

} // namespace

// What we say, what we know, what is there: what becomes of it.
class TestVerdictMerge : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // One letter for each verdict that may be stored (none, high, medium, low): nothing to do,
    // written, found, conflict (!).
    void everyCase_data()
    {
        QTest::addColumn<int>("ours");
        QTest::addColumn<int>("pushed");
        QTest::addColumn<QString>("outcomes");
        const char* const table[4][4] = {
            // pushed: none, high, medium, low
            { "=fff", "=w!!", "=!w!", "=!!w" }, // ours: none
            { "w=!!", "!=!!", "!=w!", "!=!w" }, // high
            { "w!=!", "!w=!", "!!=!", "!!=w" }, // medium
            { "w!!=", "!w!=", "!!w=", "!!!=" }, // low
        };
        for (int ours = 0; ours < 4; ++ours)
            for (int pushed = 0; pushed < 4; ++pushed)
                QTest::addRow("ours %d, pushed %d", ours, pushed)
                    << ours << pushed << QString::fromLatin1(table[ours][pushed]);
    }
    void everyCase()
    {
        QFETCH(int, ours);
        QFETCH(int, pushed);
        QFETCH(QString, outcomes);
        for (int stored = 0; stored < 4; ++stored) {
            Verdicts there { verdict(bystander, 2) };
            if (stored != 0)
                there.insert(there.begin(), verdict(1, stored));
            Verdicts known = single(1, pushed);
            known.push_back(verdict(bystander, 2));
            Verdicts mine = single(1, ours);
            mine.push_back(verdict(bystander, 2));
            const VerdictMerge merge = mergeVerdicts(mine, known, there);

            const QChar outcome = outcomes[stored];
            QCOMPARE(merge.rows.has_value(), outcome == QLatin1Char('w'));
            if (merge.rows) {
                Verdicts expected { verdict(bystander, 2) };
                if (ours != 0)
                    expected.push_back(verdict(1, ours));
                QCOMPARE(shown(*merge.rows), shown(expected));
            }
            QCOMPARE(shown(merge.found),
                     outcome == QLatin1Char('f') ? shown(single(1, stored)) : QString());
            QCOMPARE(shown(merge.conflicts),
                     outcome == QLatin1Char('!') ? QStringLiteral("1:%1/%2").arg(ours).arg(stored)
                                                 : QString());
            // What the database holds once it is done; of a conflict what it was known to hold.
            Verdicts agreed = outcome == QLatin1Char('w') ? single(1, ours)
                : outcome == QLatin1Char('!')             ? single(1, pushed)
                                                          : single(1, stored);
            agreed.push_back(verdict(bystander, 2));
            QCOMPARE(shown(merge.agreed), shown(agreed));
        }
    }

    void nothingAnywhereIsNothing()
    {
        const VerdictMerge merge = mergeVerdicts({}, {}, {});
        QVERIFY(!merge.rows && merge.found.empty() && merge.conflicts.empty()
                && merge.agreed.empty());
    }

    // A verdict that was only ever found is not defended.
    void whatWasFoundFollowsTheDatabase()
    {
        const std::set<VerdictIdentity> undecided { connection(1), connection(2), connection(3) };
        const Verdicts ours = verdicts({ { 1, 1 }, { 2, 1 }, { 3, 1 }, { 4, 1 } });
        const VerdictMerge merge =
            mergeVerdicts(ours, ours, verdicts({ { 2, 3 }, { 3, 1 } }), undecided);
        QVERIFY(!merge.rows);
        QCOMPARE(shown(merge.found), QStringLiteral("1:0 2:3"));
        QCOMPARE(shown(merge.conflicts), QStringLiteral("4:1/0"));
        QCOMPARE(shown(merge.agreed), QStringLiteral("2:3 3:1 4:1"));
        // Unless it is not known whether the database ever held it.
        QCOMPARE(shown(mergeVerdicts(verdicts({ { 1, 1 } }), {}, verdicts({ { 1, 2 } }), undecided)
                           .conflicts),
                 QStringLiteral("1:1/2"));
    }

    // Spot's second score of a connection leaves the first where it was.
    void ofSeveralRowsTheMostSevereCounts_data()
    {
        QTest::addColumn<int>("ours");
        QTest::addColumn<int>("pushed");
        QTest::addColumn<QString>("rows"); // empty: nothing to write
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("conflicts");
        // Stored is 1:3 5:1 1:2 1:3, and 5 is somebody else's throughout.
        const QString none;
        QTest::newRow("new to us") << 0 << 0 << none << "1:2" << none;
        QTest::newRow("as ours") << 2 << 2 << none << none << none;
        QTest::newRow("as ours, never pushed") << 2 << 0 << none << none << none;
        QTest::newRow("changed here") << 1 << 2 << "5:1 1:1" << none << none;
        QTest::newRow("cleared here") << 0 << 2 << "5:1" << none << none;
        QTest::newRow("the milder row is not what is there") << 3 << 3 << none << none << "1:3/2";
    }
    void ofSeveralRowsTheMostSevereCounts()
    {
        QFETCH(int, ours);
        QFETCH(int, pushed);
        Verdicts mine = single(1, ours);
        Verdicts known = single(1, pushed);
        for (Verdicts* rows : { &mine, &known })
            rows->push_back(verdict(5, 1));
        const VerdictMerge merge =
            mergeVerdicts(mine, known, verdicts({ { 1, 3 }, { 5, 1 }, { 1, 2 }, { 1, 3 } }));
        QTEST(merge.rows ? shown(*merge.rows) : QString(), "rows");
        QTEST(shown(merge.found), "found");
        QTEST(shown(merge.conflicts), "conflicts");
    }

    void somebodyElsesRepeatedRowsStayRepeated()
    {
        const Verdicts stored = verdicts({ { 7, 3 }, { 7, 1 }, { 7, 3 } });
        const VerdictMerge merge = mergeVerdicts(verdicts({ { 1, 2 }, { 7, 1 } }), {}, stored);
        QCOMPARE(shown(*merge.rows), QStringLiteral("7:3 7:1 7:3 1:2"));
    }

    // A number that is no verdict is somebody else's business: it is neither read nor removed.
    void aNumberThatIsNoVerdictIsLeftAlone()
    {
        const Verdicts odd = verdicts({ { 1, 0 }, { 2, 4 }, { 3, -7 }, { 3, 2 } });
        VerdictMerge merge = mergeVerdicts({}, {}, odd);
        QVERIFY(!merge.rows);
        QCOMPARE(shown(merge.found), QStringLiteral("3:2"));
        QCOMPARE(shown(merge.conflicts), QString());
        QCOMPARE(shown(merge.agreed), QStringLiteral("3:2"));

        merge = mergeVerdicts(verdicts({ { 1, 3 }, { 3, 2 } }), merge.agreed, odd);
        QCOMPARE(shown(merge.conflicts), QString());
        QCOMPARE(shown(*merge.rows), QStringLiteral("1:0 2:4 3:-7 3:2 1:3"));

        merge = mergeVerdicts({}, merge.agreed, *merge.rows);
        QCOMPARE(shown(*merge.rows), QStringLiteral("1:0 2:4 3:-7"));
        merge = mergeVerdicts({}, merge.agreed, *merge.rows);
        QVERIFY(!merge.rows);
    }

    void whateverIsThereMergesOnceAndForAll()
    {
        QRandomGenerator random(20160708);
        int written = 0;
        int found = 0;
        int disputed = 0;
        for (int round = 0; round < 20000; ++round) {
            Verdicts ours;
            Verdicts pushed;
            Verdicts stored;
            std::set<VerdictIdentity> undecided;
            for (int port = 1; port <= 5; ++port) {
                if (random.bounded(4) == 0)
                    undecided.insert(connection(port));
                for (Verdicts* side : { &ours, &pushed })
                    if (const int severity = random.bounded(4); severity > 0)
                        side->push_back(verdict(port, severity));
                for (int again = random.bounded(4); again > 1; --again)
                    stored.push_back(verdict(port, random.bounded(0, 5)));
                if (random.bounded(3) == 0 && !pushed.empty())
                    stored.push_back(pushed.back()); // or nothing ever agrees
            }
            std::shuffle(stored.begin(), stored.end(), random);
            const VerdictMerge merge = mergeVerdicts(ours, pushed, stored, undecided);
            const Verdicts after = merge.rows.value_or(stored);
            const QString where = QStringLiteral("ours %1, pushed %2, stored %3, after %4")
                                      .arg(shown(ours), shown(pushed), shown(stored), shown(after));
            const auto mine = read(ours);
            const auto there = read(stored);
            const auto now = read(after);
            std::set<VerdictIdentity> open;
            for (const VerdictConflict& conflict : merge.conflicts)
                open.insert(conflict.connection);

            // Nobody's decision goes anywhere but to where it was meant.
            std::set<VerdictIdentity> theirs;
            for (const FoundVerdict& row : merge.found) {
                QVERIFY2(mine.count(row.connection) == 0 || undecided.count(row.connection) > 0,
                         qPrintable(where));
                QVERIFY2(open.count(row.connection) == 0, qPrintable(where));
                QVERIFY2(at(now, row.connection) == row.severity, qPrintable(where));
                theirs.insert(row.connection);
            }
            for (const auto& [identity, severity] : mine)
                QVERIFY2(open.count(identity) > 0 || theirs.count(identity) > 0
                             || at(now, identity) == severity,
                         qPrintable(where));
            for (const VerdictIdentity& identity : open)
                QVERIFY2(at(there, identity) == at(now, identity), qPrintable(where));
            // Whose verdict is as it was keeps its rows as they were, repeated ones too.
            for (int port = 1; port <= 5; ++port) {
                const VerdictIdentity identity = connection(port);
                const bool isSame = at(there, identity) == at(now, identity);
                QVERIFY2(rowsOf(identity, stored, !isSame) == rowsOf(identity, after, !isSame),
                         qPrintable(where));
            }

            const VerdictMerge second =
                mergeVerdicts(withFound(ours, merge.found), merge.agreed, after, undecided);
            QVERIFY2(!second.rows, qPrintable(where));
            QVERIFY2(second.found.empty(), qPrintable(where));
            QVERIFY2(second.conflicts == merge.conflicts, qPrintable(where));
            QVERIFY2(second.agreed == merge.agreed, qPrintable(where));
            written += merge.rows ? 1 : 0;
            found += merge.found.empty() ? 0 : 1;
            disputed += merge.conflicts.empty() ? 0 : 1;
        }
        QVERIFY2(written > 2000 && found > 2000 && disputed > 2000,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(written).arg(found).arg(disputed)));
    }

private:
    static std::optional<Severity> at(const std::map<VerdictIdentity, Severity>& map,
                                      const VerdictIdentity& identity)
    {
        const auto found = map.find(identity);
        return found == map.end() ? std::nullopt : std::optional(found->second);
    }

    // What the journal says once it knows what was found.
    static Verdicts withFound(Verdicts ours, const std::vector<FoundVerdict>& found)
    {
        for (const auto& [identity, severity] : found) {
            ours.erase(std::remove_if(ours.begin(), ours.end(),
                                      [&id = identity](const StoredVerdict& row) {
                                          return row.connection == id;
                                      }),
                       ours.end());
            if (severity)
                ours.push_back({ identity, *severity });
        }
        return ours;
    }

    // The rows of one connection in their order; only those that are no verdicts if `oddOnly`.
    static Verdicts rowsOf(const VerdictIdentity& identity, const Verdicts& rows, bool oddOnly)
    {
        Verdicts result;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(result), [&](const auto& row) {
            return row.connection == identity && !(oddOnly && isKnown(row));
        });
        return result;
    }
};

FW_TEST(TestVerdictMerge, "tst_verdictmerge")

} // namespace fw

#include "tst_verdictmerge.moc"
