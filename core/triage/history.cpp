// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/history.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::History)
};

bool isDecision(StepKind kind)
{
    return kind == StepKind::Score || kind == StepKind::Reset;
}

void count(const JournalEntry& entry, HistoryStep& step)
{
    std::unordered_set<ConnectionKey> seen;
    for (const JournalRow& row : entry.rows)
        if (seen.insert(row.key).second)
            ++step.bySeverity[row.severity ? static_cast<std::size_t>(*row.severity) : 0];
    step.rows = static_cast<std::int64_t>(entry.rows.size());
    step.connections = static_cast<std::int64_t>(seen.size());
}

HistoryStep stepOf(const DayLog& log, const JournalEntry& entry, bool inForce)
{
    HistoryStep step { entry.id,   entry.at, entry.who, entry.kind, entry.target, entry.rule,
                       entry.note, 0,        0,         {},         true };
    const bool isItself = isDecision(entry.kind) || entry.kind == StepKind::Found;
    const JournalEntry* const about = isItself ? &entry : log.find(entry.target);
    if (about)
        count(*about, step);
    step.inForce = !isDecision(entry.kind) || inForce;
    return step;
}

QString verdictWords(const HistoryStep& step)
{
    const std::array<QString, 4> titles { Tr::tr("Cleared"), Tr::tr("High"), Tr::tr("Medium"),
                                          Tr::tr("Low") };
    QStringList parts;
    for (const std::size_t severity : { 1U, 2U, 3U, 0U })
        if (step.bySeverity[severity] > 0)
            parts +=
                Tr::tr("%1: %n connection(s)", nullptr, static_cast<int>(step.bySeverity[severity]))
                    .arg(titles[severity]);
    return parts.join(QStringLiteral(", "));
}

} // namespace

std::vector<HistoryStep> historyOf(const DayLog& log)
{
    std::vector<HistoryStep> steps;
    steps.reserve(log.entries().size());
    const std::unordered_set<std::int64_t> inForce(log.inForce().begin(), log.inForce().end());
    for (const JournalEntry& entry : log.entries())
        steps.push_back(stepOf(log, entry, inForce.count(entry.id) > 0));
    std::reverse(steps.begin(), steps.end());
    return steps;
}

std::optional<HistoryStep> historyStep(const DayLog& log, std::int64_t entry)
{
    const JournalEntry* const found = log.find(entry);
    if (!found)
        return std::nullopt;
    const std::vector<std::int64_t>& inForce = log.inForce();
    return stepOf(log, *found, std::find(inForce.begin(), inForce.end(), entry) != inForce.end());
}

QString historyWords(const HistoryStep& step)
{
    QString words;
    switch (step.kind) {
    case StepKind::Score:
        words = verdictWords(step);
        break;
    case StepKind::Reset:
        words =
            Tr::tr("Reset day: %n verdict(s) cleared", nullptr, static_cast<int>(step.connections));
        break;
    case StepKind::Undo:
        words = Tr::tr("Undo of step %1 (%n connection(s))", nullptr,
                       static_cast<int>(step.connections))
                    .arg(step.target);
        break;
    case StepKind::Redo:
        words = Tr::tr("Redo of step %1 (%n connection(s))", nullptr,
                       static_cast<int>(step.connections))
                    .arg(step.target);
        break;
    case StepKind::Found:
        words = Tr::tr("Found in the database: %1").arg(verdictWords(step));
        break;
    }
    if (!step.rule.isEmpty())
        words += Tr::tr(" (%1)").arg(step.rule);
    return words;
}

} // namespace fw
