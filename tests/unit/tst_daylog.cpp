// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/daylog.h"
#include "tests/support/testmain.h"

#include <QStringList>
#include <QTest>

#include <initializer_list>

namespace fw {

namespace {

ConnectionKey key(int port)
{
    ConnectionKey k;
    k.sport = static_cast<std::uint16_t>(port);
    return k;
}

JournalEntry score(std::int64_t id, std::initializer_list<int> ports,
                   std::optional<Severity> severity)
{
    JournalEntry entry;
    entry.id = id;
    for (const int port : ports)
        entry.rows.push_back({ key(port), port, port * 100, severity });
    return entry;
}

JournalEntry about(std::int64_t id, StepKind kind, std::int64_t target)
{
    JournalEntry entry;
    entry.id = id;
    entry.kind = kind;
    entry.target = target;
    return entry;
}

DayLog logOf(std::initializer_list<JournalEntry> entries)
{
    DayLog log;
    for (const JournalEntry& entry : entries)
        log.apply(entry);
    return log;
}

// "1h 2l": port and first letter of the verdict.
QString shown(const DayLog& log)
{
    QStringList parts;
    for (const auto& [k, verdict] : log.verdicts())
        parts += QString::number(k.sport) + severityWord(verdict.severity).left(1);
    parts.sort();
    return parts.join(QLatin1Char(' '));
}

std::int64_t idOf(const JournalEntry* entry)
{
    return entry ? entry->id : 0;
}

const auto high = Severity::High;
const auto low = Severity::Low;

} // namespace

class TestDayLog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestStepCounts()
    {
        QCOMPARE(shown(logOf({})), QString());
        QCOMPARE(shown(logOf({ score(1, { 1, 2 }, high), score(2, { 2 }, low) })),
                 QStringLiteral("1h 2l"));
        QCOMPARE(shown(logOf({ score(1, { 1, 2 }, high), score(2, { 2 }, std::nullopt) })),
                 QStringLiteral("1h"));
    }

    void undoTakesBackTheLatestInForce()
    {
        DayLog log = logOf({ score(1, { 1 }, high), score(2, { 1 }, low) });
        QCOMPARE(idOf(log.undoable()), 2);
        QCOMPARE(idOf(log.redoable()), 0);
        log.apply(about(3, StepKind::Undo, 2));
        QCOMPARE(shown(log), QStringLiteral("1h"));
        QCOMPARE(idOf(log.undoable()), 1);
        QCOMPARE(idOf(log.redoable()), 2);
        log.apply(about(4, StepKind::Undo, 1));
        QCOMPARE(shown(log), QString());
        QCOMPARE(idOf(log.redoable()), 1); // the one undone last comes back first
        log.apply(about(5, StepKind::Redo, 1));
        log.apply(about(6, StepKind::Redo, 2));
        QCOMPARE(shown(log), QStringLiteral("1l"));
        QCOMPARE(log.lastEntry(), 6);
    }

    void aNewStepEndsRedo()
    {
        DayLog log = logOf({ score(1, { 1 }, high), about(2, StepKind::Undo, 1) });
        QCOMPARE(idOf(log.redoable()), 1);
        log.apply(score(3, { 2 }, low));
        QCOMPARE(idOf(log.redoable()), 0);
        log.apply(about(4, StepKind::Redo, 1)); // from a program that had not seen step 3
        QCOMPARE(shown(log), QStringLiteral("2l"));
    }

    void twoUndosOfOneStepAreOne()
    {
        const DayLog log = logOf({ score(1, { 1 }, high), score(2, { 2 }, low),
                                   about(3, StepKind::Undo, 2), about(4, StepKind::Undo, 2) });
        QCOMPARE(shown(log), QStringLiteral("1h"));
        QCOMPARE(idOf(log.redoable()), 2);
        QCOMPARE(idOf(log.undoable()), 1);
    }

    void aRedoneStepKeepsItsPlaceInTime()
    {
        // Step 1 undone by one program while another has already gone on.
        const DayLog log = logOf({ score(1, { 1 }, high), score(2, { 1 }, low),
                                   about(3, StepKind::Undo, 1), about(4, StepKind::Redo, 1) });
        QCOMPARE(shown(log), QStringLiteral("1l"));
    }

    void aResetIsAStep()
    {
        JournalEntry reset = score(2, { 1, 2 }, std::nullopt);
        reset.kind = StepKind::Reset;
        DayLog log = logOf({ score(1, { 1, 2 }, high), reset });
        QCOMPARE(shown(log), QString());
        QVERIFY(log.scoredRows().empty());
        log.apply(about(3, StepKind::Undo, 2));
        QCOMPARE(shown(log), QStringLiteral("1h 2h"));
    }

    void theDecidingStepsRowsAreListed()
    {
        const DayLog log = logOf({ score(1, { 1, 1, 2 }, high), score(2, { 2 }, low),
                                   score(3, { 3 }, low), about(4, StepKind::Undo, 3) });
        std::vector<JournalRow> expected { { key(1), 1, 100, high },
                                           { key(1), 1, 100, high },
                                           { key(2), 2, 200, low } };
        QVERIFY(log.scoredRows() == expected);
    }
};

FW_TEST(TestDayLog, "tst_daylog")

} // namespace fw

#include "tst_daylog.moc"
