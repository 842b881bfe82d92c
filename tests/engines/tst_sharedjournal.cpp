// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two analysts, two journals, one PostgreSQL: what each decides reaches the tables once, and the
// other; what they disagree on is shown and lost by neither.
#include "tests/engines/analyst.h"
#include "tests/engines/hookedstore.h"
#include "tests/engines/storefixture.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace fw {

using namespace test;

class TestSharedJournal : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = PostgresServer::whyNot(); !reason.isEmpty()) {
            printSkipped(reason);
            QSKIP("no PostgreSQL here");
        }
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    }

    void init()
    {
        TestCase::init();
        if (!m_server.isRunning())
            QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        m_folder.emplace(temporaryTemplate());
        m_schema = QStringLiteral("journal_%1").arg(++m_schemas);
        open(m_ann, "ann");
        open(m_bob, "bob");
        runDay(m_ann->store(), theDay(), rankedRows({ 1, 2, 3, 4 }));
    }

    void cleanup()
    {
        m_ann.reset();
        m_bob.reset();
        m_folder.reset();
    }

    void eachFindsWhatTheOtherDecided()
    {
        m_ann->score({ 1 }, 1);
        m_bob->score({ 2 }, 3);
        QCOMPARE(m_ann->waiting(), 1);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_ann->waiting(), 0);
        QCOMPARE(table(), QStringLiteral("1:1"));
        QCOMPARE(m_bob->push(), QString());
        QCOMPARE(table(), QStringLiteral("1:1 2:3"));
        QCOMPARE(m_bob->verdicts(), QStringLiteral("1:1 2:3"));
        QCOMPARE(m_bob->history(),
                 (QStringList { QStringLiteral("bob: Low: 1 connection(s)"),
                                QStringLiteral("database: Found in the database: High: 1 "
                                               "connection(s)") }));
        QCOMPARE(m_bob->waiting(), 0);
        QCOMPARE(m_bob->feedback(),
                 (QStringList { QStringLiteral("1 1 100"), QStringLiteral("2 3 200") }));
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_ann->verdicts(), QStringLiteral("1:1 2:3"));
        QCOMPARE(m_ann->feedback(),
                 (QStringList { QStringLiteral("1 1 100"), QStringLiteral("2 3 200") }));
        // Again and again: there is nothing left to find.
        for (Analyst* who : { &*m_ann, &*m_bob, &*m_ann })
            QCOMPARE(who->push(), QString());
        QCOMPARE(m_ann->history().size(), 2);
        QCOMPARE(m_bob->history().size(), 2);
        QCOMPARE(table(), QStringLiteral("1:1 2:3"));
        QCOMPARE(m_ann->conflicts() + m_bob->conflicts(), QString());
    }

    // One can take back one's own steps only.
    void whatWasFoundIsNoStepToUndo()
    {
        m_ann->score({ 1 }, 1);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_bob->push(), QString());
        QCOMPARE(m_bob->verdicts(), QStringLiteral("1:1"));
        QCOMPARE(m_bob->journal().undo(theDay())->entry, 0);
        m_bob->score({ 2 }, 2);
        QCOMPARE(m_bob->push(), QString());
        QVERIFY(m_bob->journal().undo(theDay())->entry > 0);
        QCOMPARE(m_bob->journal().undo(theDay())->entry, 0);
        QCOMPARE(m_bob->push(), QString());
        QCOMPARE(table(), QStringLiteral("1:1"));
    }

    // Who never decided on a connection has nothing to disagree about.
    void whatWasFoundFollowsTheOther()
    {
        m_ann->score({ 1, 2 }, 1);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_bob->push(), QString());
        m_ann->score({ 1 }, 3);
        m_ann->score({ 2 }, 0);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(table(), QStringLiteral("1:3"));
        QCOMPARE(m_bob->push(), QString());
        QCOMPARE(m_bob->conflicts(), QString());
        QCOMPARE(m_bob->verdicts(), QStringLiteral("1:3"));
        QCOMPARE(m_bob->history().back(),
                 QStringLiteral("database: Found in the database: Low: 1 connection(s), Cleared: 1 "
                                "connection(s)"));
        QCOMPARE(m_bob->push(), QString());
        QCOMPARE(m_bob->history().size(), 2);
        QCOMPARE(table(), QStringLiteral("1:3"));
        // What Bob changed is his decision, and is disputed.
        m_bob->score({ 1 }, 2);
        QCOMPARE(m_bob->push(), QString());
        QCOMPARE(table(), QStringLiteral("1:2"));
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_ann->conflicts(), QStringLiteral("1:3/2"));
        m_ann->score({ 1 }, 1);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_ann->conflicts(), QStringLiteral("1:1/2"));
        QCOMPARE(table(), QStringLiteral("1:2"));
    }

    void aDisagreementIsShownAndLosesNothing()
    {
        m_ann->score({ 1 }, 1);
        m_bob->score({ 1, 2 }, 3);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_bob->push(), QString());
        QCOMPARE(table(), QStringLiteral("1:1 2:3"));
        QCOMPARE(m_bob->conflicts(), QStringLiteral("1:3/1"));
        QCOMPARE(m_bob->verdicts(), QStringLiteral("1:3 2:3"));
        QCOMPARE(m_bob->journal().daysWithConflicts().value(), std::vector<Day> { theDay() });
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_ann->conflicts(), QString());
        QCOMPARE(m_ann->verdicts(), QStringLiteral("1:1 2:3"));
        QCOMPARE(m_bob->push(), QString());
        QCOMPARE(m_bob->conflicts(), QStringLiteral("1:3/1"));
        QCOMPARE(table(), QStringLiteral("1:1 2:3"));
    }

    void oursMayBeKept()
    {
        m_ann->score({ 1 }, 1);
        QCOMPARE(m_ann->push(), QString());
        m_bob->score({ 1 }, 3);
        QCOMPARE(m_bob->push(), QString());
        settle(*m_bob, Journal::Keep::Ours);
        QCOMPARE(m_bob->conflicts(), QString());
        QCOMPARE(m_bob->waiting(), 1);
        QCOMPARE(m_bob->push(), QString());
        QCOMPARE(m_bob->waiting(), 0);
        QCOMPARE(table(), QStringLiteral("1:3"));
        QCOMPARE(m_bob->verdicts(), QStringLiteral("1:3"));
        // Ann has decided otherwise, and is asked in turn.
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_ann->conflicts(), QStringLiteral("1:1/3"));
        QCOMPARE(table(), QStringLiteral("1:3"));
    }

    void theirsMayBeKept()
    {
        m_ann->score({ 1 }, 1);
        QCOMPARE(m_ann->push(), QString());
        m_bob->score({ 1 }, 3);
        QCOMPARE(m_bob->push(), QString());
        const StepResult settled = settle(*m_bob, Journal::Keep::Theirs);
        QCOMPARE(settled.connections, 1);
        QCOMPARE(settled.hadOther, 1);
        QCOMPARE(m_bob->push(), QString());
        QCOMPARE(m_bob->conflicts(), QString());
        QCOMPARE(m_bob->verdicts(), QStringLiteral("1:1"));
        QCOMPARE(m_bob->feedback(), QStringList { QStringLiteral("1 1 100") });
        QCOMPARE(table(), QStringLiteral("1:1"));
        QCOMPARE(m_bob->history().back(),
                 QStringLiteral("bob: High: 1 connection(s) (as in the "
                                "database)"));
        // It is a step like any other.
        QVERIFY(m_bob->journal().undo(theDay())->entry > 0);
        QCOMPARE(m_bob->push(), QString());
        QCOMPARE(table(), QStringLiteral("1:3"));
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_ann->conflicts(), QStringLiteral("1:1/3"));
    }

    void whatChangesWhileOneDecidesIsAskedAgain()
    {
        m_ann->score({ 1 }, 1);
        QCOMPARE(m_ann->push(), QString());
        m_bob->score({ 1 }, 3);
        QCOMPARE(m_bob->push(), QString());
        m_ann->score({ 1 }, 2);
        QCOMPARE(m_ann->push(), QString());
        settle(*m_bob, Journal::Keep::Ours); // over a High that is not there any more
        QCOMPARE(m_bob->push(), QString());
        QCOMPARE(m_bob->conflicts(), QStringLiteral("1:3/2"));
        QCOMPARE(table(), QStringLiteral("1:2"));
    }

    // The table has no protocol, the ranking has lost the connection, and it is still the same one.
    void aDisputeOverAConnectionThatIsRankedNoMore_data()
    {
        QTest::addColumn<int>("theirs");
        QTest::newRow("changed") << 3;
        QTest::newRow("cleared") << 0;
    }
    void aDisputeOverAConnectionThatIsRankedNoMore()
    {
        QFETCH(int, theirs);
        m_ann->score({ 1 }, 1);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_bob->push(), QString());
        m_bob->score({ 1 }, theirs);
        QCOMPARE(m_bob->push(), QString());
        runDay(m_bob->store(), theDay(), rankedRows({ 2, 3 }));
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_ann->conflicts(), QStringLiteral("1:1/%1").arg(theirs));
        settle(*m_ann, Journal::Keep::Theirs);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_ann->conflicts(), QString());
        const QString all = theirs == 0 ? QString() : QStringLiteral("1:3");
        QCOMPARE(table(), all);
        QCOMPARE(m_ann->verdicts(), all);
        QCOMPARE(m_bob->push(), QString());
        QCOMPARE(m_bob->conflicts(), QString());
    }

    void aResetIsEverybodysAndCanBeUndone()
    {
        m_ann->score({ 1, 2 }, 1);
        m_bob->score({ 3 }, 2);
        QCOMPARE(m_bob->push(), QString());
        QCOMPARE(m_ann->push(), QString()); // and finds Bob's
        const auto reset = m_ann->journal().reset(theDay());
        QVERIFY(reset);
        QCOMPARE(reset->connections, 3);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(table(), QString());
        QCOMPARE(m_ann->feedback(), QStringList());
        // Bob's own is not taken from him without a word.
        QCOMPARE(m_bob->push(), QString());
        QCOMPARE(m_bob->conflicts(), QStringLiteral("3:2/0"));
        QCOMPARE(table(), QString());

        QVERIFY(m_ann->journal().undo(theDay())->entry > 0);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(table(), QStringLiteral("1:1 2:1 3:2"));
        QCOMPARE(m_ann->verdicts(), QStringLiteral("1:1 2:1 3:2"));
        QCOMPARE(m_bob->push(), QString());
        QCOMPARE(m_bob->conflicts(), QString());
        QCOMPARE(m_bob->verdicts(), QStringLiteral("1:1 2:1 3:2"));
    }

    void aSecondScoreOfSpotsIsOneVerdict()
    {
        m_ann->store().suspicious(theDay()).value();
        insert({ 1, 1, 2 }, 3);
        insert({ 1 }, 1);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_ann->verdicts(), QStringLiteral("1:1 2:3"));
        QCOMPARE(m_ann->store().dayCounts()->front().scored, 2);
        QCOMPARE(table(), QStringLiteral("1:1 1:3 1:3 2:3"));
        m_ann->score({ 3 }, 2);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(table(), QStringLiteral("1:1 1:3 1:3 2:3 3:2"));
        m_ann->score({ 1 }, 2);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(table(), QStringLiteral("1:2 2:3 3:2"));
        QCOMPARE(m_ann->history().size(), 3);
    }

    void aNumberThatIsNoVerdictStays()
    {
        insert({ 1 }, 0);
        insert({ 2 }, 7);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_ann->verdicts() + m_ann->conflicts(), QString());
        QCOMPARE(m_ann->history(), QStringList());
        m_ann->score({ 2, 3 }, 1);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(table(), QStringLiteral("1:0 2:1 2:7 3:1"));
        QVERIFY(m_ann->journal().undo(theDay())->entry > 0);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m_ann->push(), QString());
        QCOMPARE(table(), QStringLiteral("1:0 2:7"));
    }

    // There are no counters of it, so it teaches nothing; but it is a verdict.
    void aVerdictOnWhatIsNotRanked()
    {
        insert({ 77 }, 1);
        m_ann->score({ 1 }, 2);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_ann->verdicts(), QStringLiteral("1:2 77:1"));
        QCOMPARE(m_ann->feedback(), QStringList { QStringLiteral("1 2 100") });
        QCOMPARE(table(), QStringLiteral("1:2 77:1"));
        QVERIFY(m_ann->journal().reset(theDay())->entry > 0);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(table(), QString());
        QVERIFY(m_ann->journal().undo(theDay())->entry > 0);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(table(), QStringLiteral("1:2 77:1"));
        QCOMPARE(m_ann->feedback(), QStringList { QStringLiteral("1 2 100") });
    }

    void aVerdictOnWhatIsRankedLater()
    {
        insert({ 77 }, 1);
        QCOMPARE(m_ann->push(), QString());
        runDay(m_ann->store(), theDay(), rankedRows({ 1, 77 }));
        QVERIFY(m_ann->journal().expectProjection(theDay()));
        QCOMPARE(m_ann->push(), QString());
        // Found with its row now, so that a table of connections shows it.
        const auto log = m_ann->journal().day(theDay());
        QCOMPARE((*log)->verdicts().size(), std::size_t(1));
        QCOMPARE((*log)->verdicts().begin()->first, rankedRow(77).key());
        QCOMPARE(m_ann->feedback(), QStringList { QStringLiteral("77 1 7700") });
        const auto steps = m_ann->history().size();
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(m_ann->history().size(), steps);
        // And what is decided now is what counts.
        m_ann->score({ 77 }, 3);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(table(), QStringLiteral("77:3"));
        QCOMPARE(m_ann->verdicts(), QStringLiteral("77:3"));
    }

    void theTwoProtocolsOfAConnectionShareAVerdict()
    {
        runDay(m_ann->store(), theDay(), { rankedRow(1), rankedRow(1, "UDP"), rankedRow(2) });
        insert({ 1 }, 2);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE((*m_ann->journal().day(theDay()))->verdicts().size(), std::size_t(2));
        QCOMPARE(m_ann->feedback(),
                 (QStringList { QStringLiteral("1 2 100"), QStringLiteral("1 2 100") }));
        m_ann->score({ 1 }, 1); // one of the two
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(table(), QStringLiteral("1:1"));
        QVERIFY(m_ann->journal().undo(theDay())->entry > 0);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(table(), QStringLiteral("1:2"));
        QCOMPARE(m_ann->conflicts(), QString());
    }

    void aDayWithoutARunWaits()
    {
        QVERIFY(m_server.execute(QStringLiteral("DELETE FROM %1.flow_scores").arg(m_schema)));
        m_ann->score({ 1 }, 1);
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(table(), QString());
        QCOMPARE(m_ann->waiting(), 1);
        runDay(m_bob->store(), theDay(), rankedRows({ 1 }));
        QCOMPARE(m_ann->journal().projectPending(m_ann->store()).value(), 1);
        QCOMPARE(table(), QStringLiteral("1:1"));
        QCOMPARE(m_ann->waiting(), 0);
    }

    void aServerThatIsDownLosesNothing()
    {
        m_ann->score({ 1 }, 1);
        QCOMPARE(m_ann->push(), QString());
        QVERIFY(m_server.stop());
        m_ann->score({ 2 }, 2);
        m_ann->score({ 1 }, 3);
        const auto failed = m_ann->journal().project(theDay(), m_ann->store());
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Unreachable);
        QCOMPARE(m_ann->waiting(), 2);
        QVERIFY(m_server.start());
        QCOMPARE(table(), QStringLiteral("1:1"));
        QCOMPARE(m_ann->push(), QString());
        QCOMPARE(table(), QStringLiteral("1:3 2:2"));
        QCOMPARE(m_ann->waiting(), 0);
        QCOMPARE(m_ann->conflicts(), QString());
    }

    // The server takes the connection away at one point of the push after another.
    void aConnectionLostAnywhereLosesNothing_data()
    {
        QTest::addColumn<int>("step");
        for (int step = 0; step < 10; ++step)
            QTest::addRow("step %d", step) << step;
    }
    void aConnectionLostAnywhereLosesNothing()
    {
        QFETCH(int, step);
        prepare();
        int steps = 0;
        const auto passing = [&] {
            if (steps++ == step)
                m_server.terminateBackends();
        };
        HookedStore store(m_ann->store());
        store.inChange = passing;
        store.afterChange = [&]() -> Result<void> {
            passing();
            return {};
        };
        m_ann->journal().setObserver([&](std::string_view, bool) { passing(); });
        const QString error = m_ann->push(store);
        // Told of exactly when the decisions have not got there.
        const bool isPushed = table() == QStringLiteral("1:3 2:2 3:1");
        QVERIFY2(isPushed || table() == QStringLiteral("1:1 3:1"), qPrintable(table()));
        if (error.isEmpty())
            QVERIFY(isPushed);
        QCOMPARE(m_ann->waiting(), error.isEmpty() ? 0 : 2);
        QVERIFY2(error.isEmpty() || error.contains(QStringLiteral("lost")), qPrintable(error));
        QVERIFY(steps > step);
        expectAllIsWell();
    }

    // What the server has done and nobody heard of is not done twice, and is no quarrel.
    void aPushNobodyHeardOf()
    {
        prepare();
        HookedStore store(m_ann->store());
        store.afterChange = []() -> Result<void> {
            return failure(ErrorCode::Unreachable, QStringLiteral("gone"));
        };
        QCOMPARE(m_ann->push(store), QStringLiteral("gone"));
        QCOMPARE(table(), QStringLiteral("1:3 2:2 3:1"));
        QCOMPARE(m_ann->waiting(), 2);
        expectAllIsWell();
    }

private:
    void open(std::optional<Analyst>& analyst, const char* name)
    {
        analyst.emplace(m_folder->path(), QLatin1String(name), [this](const QString& localPath) {
            return sharedStore(m_server, { m_schema, Parameters::Bind, false }, localPath);
        });
    }

    // What a reader of the database sees: "1:1 2:3", repeated rows too.
    QString table() const
    {
        QStringList parts;
        for (const QVariantList& row :
             m_server.rowsOf(QStringLiteral("SELECT srcport, score FROM %1"
                                            ".flow_threat_investigation ORDER BY 1, 2")
                                 .arg(m_schema)))
            parts += row[0].toString() + QLatin1Char(':') + row[1].toString();
        return parts.join(QLatin1Char(' '));
    }

    // As another program would.
    void insert(std::initializer_list<int> ports, int severity) const
    {
        for (const int port : ports) {
            const SuspiciousConnection row = rankedRow(port);
            QVERIFY(m_server.execute(
                QStringLiteral("INSERT INTO %1.flow_threat_investigation (tstart, srcip, dstip, "
                               "srcport, dstport, score, y, m, d) VALUES ('%2', '%3', '%4', %5, "
                               "%6, %7, 2016, 7, 8)")
                    .arg(m_schema, formatTime(row.tstart), row.srcip.toString(),
                         row.dstip.toString())
                    .arg(port)
                    .arg(row.dport)
                    .arg(severity)));
        }
    }

    static StepResult settle(Analyst& analyst, Journal::Keep keep)
    {
        const auto ranked = analyst.store().suspicious(theDay());
        const auto settled = analyst.journal().settleConflicts(theDay(), keep, *ranked);
        if (!settled)
            qFatal("%s", qPrintable(settled.error().text()));
        return *settled;
    }

    // Ann has changed 1 and added 2, and there is Bob's 3 to be found.
    void prepare()
    {
        m_ann->score({ 1 }, 1);
        QCOMPARE(m_ann->push(), QString());
        m_bob->score({ 3 }, 1);
        QCOMPARE(m_bob->push(), QString());
        m_ann->score({ 1 }, 3);
        m_ann->score({ 2 }, 2);
        QCOMPARE(table(), QStringLiteral("1:1 3:1"));
    }

    void expectAllIsWell()
    {
        m_ann->journal().setObserver({});
        const QString all = QStringLiteral("1:3 2:2 3:1");
        for (Analyst* who : { &*m_ann, &*m_bob }) {
            QCOMPARE(who->push(), QString());
            QCOMPARE(table(), all);
            QCOMPARE(who->verdicts(), all);
            QCOMPARE(who->conflicts(), QString());
            QCOMPARE(who->waiting(), 0);
            QCOMPARE(who->feedback(),
                     (QStringList { QStringLiteral("1 3 100"), QStringLiteral("2 2 200"),
                                    QStringLiteral("3 1 300") }));
        }
        QCOMPARE(m_ann->history().size(), 4); // three of her own, one found
    }

    PostgresServer m_server;
    std::optional<QTemporaryDir> m_folder;
    QString m_schema;
    int m_schemas = 0;
    std::optional<Analyst> m_ann;
    std::optional<Analyst> m_bob;
};

FW_TEST(TestSharedJournal, "tst_sharedjournal")

} // namespace fw

#include "tst_sharedjournal.moc"
