// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/journal.h"

#include "core/base/accountname.h"
#include "core/base/textfile.h"
#include "core/base/unchanged.h"
#include "core/triage/feedback.h"
#include "core/triage/storedverdicts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <unordered_set>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Journal)
};

std::int64_t distinctConnections(const std::vector<JournalRow>& rows)
{
    std::unordered_set<ConnectionKey> seen;
    for (const JournalRow& row : rows)
        seen.insert(row.key);
    return static_cast<std::int64_t>(seen.size());
}

} // namespace

QString currentUser()
{
    return accountName();
}

Result<Journal> Journal::open(const Workspace& workspace, QString who)
{
    auto file = JournalFile::open(workspace.journalPath());
    if (!file)
        return failure(file.error());
    return Journal(workspace, std::move(*file), std::move(who));
}

Result<const DayLog*> Journal::day(Day day)
{
    if (day != m_day) {
        m_day = day;
        m_log = {};
    }
    auto entries = m_file->entries(day, m_log.lastEntry());
    if (!entries)
        return failure(entries.error());
    for (JournalEntry& entry : *entries)
        m_log.apply(std::move(entry));
    return &m_log;
}

JournalEntry Journal::entryOf(Day day, StepKind kind) const
{
    JournalEntry entry;
    entry.at = QDateTime::currentSecsSinceEpoch();
    entry.who = m_who;
    entry.kind = kind;
    entry.day = day;
    return entry;
}

Result<StepResult> Journal::append(JournalEntry entry)
{
    const auto log = day(entry.day);
    if (!log)
        return failure(log.error());
    const DayVerdicts before = (*log)->verdicts();
    StepResult result;
    result.kind = entry.kind;
    result.rows = static_cast<std::int64_t>(entry.rows.size());
    std::unordered_set<ConnectionKey> seen;
    for (const JournalRow& row : entry.rows) {
        if (!seen.insert(row.key).second)
            continue;
        const auto at = before.find(row.key);
        if (at != before.end() && at->second.severity != row.severity)
            ++result.hadOther;
    }
    result.connections = static_cast<std::int64_t>(seen.size());
    observe(m_observer, "journal", true);
    const auto id = m_file->append(entry);
    if (!id)
        return failure(unchanged(id.error()));
    observe(m_observer, "journal", false);
    result.entry = *id;
    return result;
}

Result<StepResult> Journal::score(Day day, const SuspiciousConnections& rows,
                                  std::optional<Severity> severity, const QString& rule,
                                  const QString& note)
{
    std::vector<JournalRow> decided;
    decided.reserve(rows.size());
    for (const SuspiciousConnection& row : rows)
        decided.push_back({ row.key(), row.ipkt, row.ibyt, severity });
    return score(day, std::move(decided), rule, note);
}

Result<StepResult> Journal::score(Day day, std::vector<JournalRow> rows, const QString& rule,
                                  const QString& note)
{
    if (rows.empty())
        return failure(ErrorCode::NotFound,
                       Tr::tr("No connection of %1 matches; nothing was scored.").arg(day.iso()));
    JournalEntry entry = entryOf(day, StepKind::Score);
    entry.rule = rule;
    entry.note = note;
    entry.rows = std::move(rows);
    return append(std::move(entry));
}

Result<StepResult> Journal::appendAbout(const JournalEntry* target, StepKind kind, Day day)
{
    if (!target)
        return StepResult { 0, kind, 0, 0, 0 };
    JournalEntry entry = entryOf(day, kind);
    entry.target = target->id;
    // Appending moves the log on, and the target with it.
    const auto rows = static_cast<std::int64_t>(target->rows.size());
    const std::int64_t connections = distinctConnections(target->rows);
    auto result = append(std::move(entry));
    if (result) {
        result->rows = rows;
        result->connections = connections;
    }
    return result;
}

Result<StepResult> Journal::undo(Day day)
{
    const auto log = this->day(day);
    if (!log)
        return failure(log.error());
    return appendAbout((*log)->undoable(), StepKind::Undo, day);
}

Result<StepResult> Journal::redo(Day day)
{
    const auto log = this->day(day);
    if (!log)
        return failure(log.error());
    return appendAbout((*log)->redoable(), StepKind::Redo, day);
}

Result<StepResult> Journal::reset(Day day)
{
    const auto log = this->day(day);
    if (!log)
        return failure(log.error());
    std::vector<JournalRow> rows = (*log)->scoredRows();
    if (rows.empty())
        return StepResult { 0, StepKind::Reset, 0, 0, 0 };
    for (JournalRow& row : rows)
        row.severity.reset();
    JournalEntry entry = entryOf(day, StepKind::Reset);
    entry.rows = std::move(rows);
    return append(std::move(entry));
}

Result<void> Journal::project(Day day, Store& store)
{
    // Another program may decide and project meanwhile, and its newer state must not be left
    // covered by ours: whoever wrote last looks once more.
    for (;;) {
        const auto log = this->day(day);
        if (!log)
            return failure(log.error());
        const std::int64_t projected = (*log)->lastEntry();
        if (store.isShared()) {
            const auto pushed = pushOnce(day, store, **log);
            if (!pushed)
                return failure(pushed.error());
            if (!*pushed)
                return {};
        } else if (const auto done = projectOnce(day, store, **log); !done) {
            return done;
        }
        const auto now = this->day(day);
        if (!now)
            return failure(now.error());
        if ((*now)->lastEntry() == projected)
            return m_file->setProjected(day, projected);
    }
}

Result<void> Journal::projectOnce(Day day, Store& store, const DayLog& log)
{
    const DayVerdicts verdicts = log.verdicts();
    observe(m_observer, "flow_threat_investigation", true);
    const auto stored = store.replaceVerdicts(day, storedVerdicts(verdicts));
    if (!stored)
        return failure(stored.error());
    observe(m_observer, "flow_threat_investigation", false);
    // A day that was deleted, or never run: its decisions wait here until a run brings it back.
    if (!*stored)
        return {};
    const auto ranked = store.suspicious(day);
    if (!ranked)
        return failure(ranked.error());
    return writeFeedback(day, store, *ranked, log);
}

Result<void> Journal::writeFeedback(Day day, Store& store, const SuspiciousConnections& ranked,
                                    const DayLog& log)
{
    if (const auto made = m_workspace.makeDayFolders(day); !made)
        return made;
    const QByteArray feedback = feedbackCsv(ranked, log.verdicts(), log.scoredRows());
    observe(m_observer, "ml_feedback", true);
    const auto written = writeFileAtomically(m_workspace.feedbackPath(day), feedback);
    if (!written)
        return written;
    observe(m_observer, "ml_feedback", false);
    const auto withdrawn = withdrawIfDeleted(day, store);
    if (!withdrawn)
        return failure(withdrawn.error());
    return m_sink && !*withdrawn ? m_sink(day, feedback) : Result<void>();
}

// Another program may have deleted the day just before the file was written.
Result<bool> Journal::withdrawIfDeleted(Day day, Store& store)
{
    const auto run = store.hasRun(day);
    if (!run)
        return failure(run.error());
    if (*run)
        return false;
    QFile::remove(m_workspace.feedbackPath(day));
    for (const QString& folder : { m_workspace.notebookFolder(day), m_workspace.dayFolder(day) })
        QDir().rmdir(folder); // an empty one only
    return true;
}

Result<void> Journal::expectProjection(Day day)
{
    observe(m_observer, "expect_projection", true);
    const auto noted = m_file->forgetProjection(day);
    observe(m_observer, "expect_projection", false);
    return noted;
}

Result<int> Journal::projectPending(Store& store)
{
    const auto behind = m_file->unprojected();
    if (!behind)
        return failure(behind.error());
    m_undelivered.reset();
    int agree = 0;
    for (const auto& [day, entry] : *behind) {
        const auto done = project(day, store);
        if (!done && done.error().code != ErrorCode::NotDelivered)
            return failure(done.error());
        if (done)
            ++agree;
        else
            m_undelivered = done.error();
    }
    return agree;
}

} // namespace fw
