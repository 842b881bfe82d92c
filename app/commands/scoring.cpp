// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/scoring.h"

#include "app/commands/rankedrows.h"
#include "app/commands/standardinput.h"
#include "app/commands/texttable.h"
#include "core/base/format.h"

#include <QCoreApplication>
#include <QFile>

#include <unordered_set>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Scoring)
};

// How the rows were chosen, for people; empty for connections that were named.
QString choiceOf(const ScoreRequest& request)
{
    return request.filter.isEmpty() ? request.rule.toString() : request.filterText;
}

Result<SuspiciousConnections> matchingFilter(Session& session, const ScoreRequest& request)
{
    const auto ranked = session.store().suspicious(request.day);
    if (!ranked)
        return ranked;
    const auto log = session.journal().day(request.day);
    if (!log)
        return failure(log.error());
    return filteredRows(session, *ranked, (*log)->verdicts(), request.filter);
}

Result<SuspiciousConnections> rowsOf(Session& session, const ScoreRequest& request)
{
    if (const auto run = requireRun(session, request.day); !run)
        return failure(run.error());
    auto rows = !request.filter.isEmpty() ? matchingFilter(session, request)
        : request.keys.empty()            ? session.matching(request.day, request.rule)
                                          : session.matching(request.day, request.keys);
    if (!rows)
        return rows;
    std::unordered_set<ConnectionKey> found;
    for (const SuspiciousConnection& row : *rows)
        found.insert(row.key());
    for (const ConnectionKey& key : request.keys)
        if (found.count(key) == 0)
            return failure(ErrorCode::NotFound,
                           Tr::tr("%1 has no suspicious connection %2; nothing was changed.")
                               .arg(request.day.iso(), key.toString()));
    if (rows->empty())
        return failure(ErrorCode::NotFound,
                       Tr::tr("No suspicious connection of %1 matches the rule (%2); nothing was "
                              "changed.")
                           .arg(request.day.iso(), choiceOf(request)));
    return rows;
}

QString counts(std::int64_t rows, std::int64_t connections, std::int64_t hadOther)
{
    return Tr::tr("rows: %1, connections: %2, of them with another verdict before: %3")
        .arg(formatCount(rows), formatCount(connections), formatCount(hadOther));
}

QString verdictText(std::optional<Severity> severity)
{
    return severity ? Tr::tr("the verdict %1").arg(severityWord(*severity)) : Tr::tr("no verdict");
}

QByteArray previewText(const QString& head, const ScorePreview& preview)
{
    TextTable table({ { Tr::tr("host") },
                      { Tr::tr("as source"), TextTable::Right },
                      { Tr::tr("as destination"), TextTable::Right } });
    for (const auto& [address, host] : preview.hosts)
        table.add(
            { address.toString(), formatCount(host.asSource), formatCount(host.asDestination) });
    return printable(head).toUtf8() + '\n' + table.text();
}

Result<ScoreBatch> readBatch(const BatchRequest& request, const RunContext& context)
{
    if (request.file == QLatin1String("-")) {
        StandardInput input(context.stopToken());
        return readScoreBatch(input, Tr::tr("Standard input"), context);
    }
    QFile file(request.file);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::Io : ErrorCode::NotFound,
                       Tr::tr("%1 cannot be read: %2. Nothing was changed.")
                           .arg(request.file, file.errorString()));
    return readScoreBatch(file, request.file, context);
}

} // namespace

Result<QByteArray> previewScoreText(Session& session, const ScoreRequest& request)
{
    const auto rows = rowsOf(session, request);
    if (!rows)
        return failure(rows.error());
    const auto log = session.journal().day(request.day);
    if (!log)
        return failure(log.error());
    const DayVerdicts verdicts = (*log)->verdicts();
    ScorePreviewer previewer(verdicts, request.severity);
    for (const SuspiciousConnection& row : *rows)
        previewer.add(row);
    const ScorePreview preview = previewer.preview();
    return previewText(Tr::tr("%1: would set %2 (%3)")
                           .arg(request.day.iso(), verdictText(request.severity),
                                counts(preview.rows, preview.connections, preview.hadOther)),
                       preview);
}

Result<StepOutcome> applyScore(Session& session, const ScoreRequest& request)
{
    const auto rows = rowsOf(session, request);
    if (!rows)
        return failure(rows.error());
    return session.score(request.day, *rows, request.severity, choiceOf(request), request.note);
}

QString scoredText(const ScoreRequest& request, const StepResult& step)
{
    return Tr::tr("%1: set %2 (%3)")
        .arg(request.day.iso(), verdictText(request.severity),
             counts(step.rows, step.connections, step.hadOther));
}

Result<QByteArray> previewBatchText(Session& session, const BatchRequest& request,
                                    RunContext context)
{
    if (const auto run = requireRun(session, request.day); !run)
        return failure(run.error());
    const auto batch = readBatch(request, context);
    if (!batch)
        return failure(batch.error());
    const auto preview = session.previewBatch(request.day, *batch, context);
    if (!preview)
        return failure(preview.error());
    const ScorePreview& all = preview->counts;
    return previewText(Tr::tr("%1: would set %2; %3")
                           .arg(request.day.iso(), historyWords(preview->step),
                                counts(all.rows, all.connections, all.hadOther)),
                       all);
}

Result<StepOutcome> applyBatch(Session& session, const BatchRequest& request, RunContext context)
{
    if (const auto run = requireRun(session, request.day); !run)
        return failure(run.error());
    const auto batch = readBatch(request, context);
    if (!batch)
        return failure(batch.error());
    return session.scoreBatch(request.day, *batch, request.note, context);
}

QString batchText(Day day, const StepOutcome& outcome)
{
    const StepResult& step = outcome.step;
    return Tr::tr("%1: set %2; %3")
        .arg(day.iso(), outcome.about ? historyWords(*outcome.about) : Tr::tr("the batch"),
             counts(step.rows, step.connections, step.hadOther));
}

QString behindText(const Error& error)
{
    if (error.code == ErrorCode::NotDelivered)
        return Tr::tr("The decision is kept, and the tables follow it. %1").arg(error.text());
    if (error.code == ErrorCode::Unreachable || error.code == ErrorCode::TimedOut)
        return Tr::tr("The decision is kept in the journal and waits for the database; 'flow-oa "
                      "sync' carries it there. %1")
            .arg(error.text());
    return Tr::tr("The decision is kept in the journal, but the tables and ml_feedback.csv could "
                  "not follow; the next command on this workspace brings them up to date. %1")
        .arg(error.text());
}

} // namespace fw
