// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/history.h"
#include "tests/support/testmain.h"

#include <QStringList>
#include <QTest>

namespace fw {

namespace {

JournalRow row(int port, std::optional<Severity> severity)
{
    ConnectionKey key;
    key.sport = static_cast<std::uint16_t>(port);
    return { key, 1, 2, severity };
}

JournalEntry entry(std::int64_t id, StepKind kind, std::vector<JournalRow> rows,
                   std::int64_t target = 0)
{
    JournalEntry made;
    made.id = id;
    made.at = 1000 + id;
    made.who = QStringLiteral("ana");
    made.kind = kind;
    made.target = target;
    made.rows = std::move(rows);
    return made;
}

QStringList lines(const DayLog& log)
{
    QStringList lines;
    for (const HistoryStep& step : historyOf(log))
        lines += QStringLiteral("%1 %2 %3%4")
                     .arg(step.entry)
                     .arg(step.who, historyWords(step),
                          step.inForce ? QString() : QStringLiteral(" (undone)"));
    return lines;
}

} // namespace

using namespace test;

class TestHistory : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirstWithUndoneSteps()
    {
        DayLog log;
        // Two rows share a key: one connection.
        JournalEntry rule =
            entry(1, StepKind::Score,
                  { row(1, Severity::High), row(1, Severity::High), row(2, Severity::High) });
        rule.rule = QStringLiteral("dport 22");
        log.apply(rule);
        log.apply(entry(2, StepKind::Score, { row(3, Severity::Low) }));
        log.apply(entry(3, StepKind::Undo, {}, 2));
        log.apply(entry(4, StepKind::Reset, { row(1, {}), row(2, {}) }));
        QCOMPARE(lines(log),
                 QStringList({ QStringLiteral("4 ana Reset day: 2 verdict(s) cleared"),
                               QStringLiteral("3 ana Undo of step 2 (1 connection(s))"),
                               QStringLiteral("2 ana Low: 1 connection(s) (undone)"),
                               QStringLiteral("1 ana High: 2 connection(s) (dport 22)") }));
        QCOMPARE(historyOf(log).back().rows, 3);
    }

    void redoneStepCountsAgain()
    {
        DayLog log;
        log.apply(entry(1, StepKind::Score, { row(1, Severity::Medium), row(2, {}) }));
        log.apply(entry(2, StepKind::Undo, {}, 1));
        QVERIFY(!historyOf(log).back().inForce);
        log.apply(entry(3, StepKind::Redo, {}, 1));
        const auto steps = historyOf(log);
        QVERIFY(steps.back().inForce);
        QCOMPARE(historyWords(steps.back()),
                 QStringLiteral("Medium: 1 connection(s), Cleared: 1 connection(s)"));
        QCOMPARE(historyWords(steps.front()), QStringLiteral("Redo of step 1 (2 connection(s))"));
    }

    void undoOfAStepThatIsNotThere()
    {
        DayLog log;
        log.apply(entry(2, StepKind::Undo, {}, 1));
        QCOMPARE(historyOf(log).front().connections, 0);
    }
};

FW_TEST(TestHistory, "tst_history")

} // namespace fw

#include "tst_history.moc"
