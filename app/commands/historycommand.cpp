// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runinsession.h"
#include "app/commands/texttable.h"
#include "core/base/csv.h"
#include "core/triage/history.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::HistoryCommand)
};

using Steps = std::vector<HistoryStep>;

// For programs: never translated.
QString kindWord(StepKind kind)
{
    switch (kind) {
    case StepKind::Score:
        return QStringLiteral("score");
    case StepKind::Reset:
        return QStringLiteral("reset");
    case StepKind::Undo:
        return QStringLiteral("undo");
    case StepKind::Redo:
        return QStringLiteral("redo");
    case StepKind::Found:
        break;
    }
    return QStringLiteral("found");
}

QByteArray historyTable(const Steps& steps)
{
    TextTable table({ { Tr::tr("step"), TextTable::Right },
                      { Tr::tr("time UTC") },
                      { Tr::tr("who") },
                      { Tr::tr("state") },
                      { Tr::tr("what") },
                      { Tr::tr("note") } });
    for (const HistoryStep& step : steps)
        table.add({ QString::number(step.entry), formatTime(step.at), step.who,
                    step.inForce ? QString() : Tr::tr("undone"), historyWords(step), step.note });
    return table.text();
}

QByteArray historyCsv(const Steps& steps)
{
    QByteArray csv = "step,time,who,kind,target,undone,rows,connections,high,medium,low,cleared,"
                     "rule,note\n";
    for (const HistoryStep& step : steps) {
        QStringList fields { QString::number(step.entry),
                             formatTime(step.at),
                             step.who,
                             kindWord(step.kind),
                             step.target > 0 ? QString::number(step.target) : QString(),
                             QString::number(step.inForce ? 0 : 1),
                             QString::number(step.rows),
                             QString::number(step.connections) };
        for (const std::size_t severity : { 1U, 2U, 3U, 0U })
            fields += QString::number(step.bySeverity[severity]);
        csv += csvLine(fields + QStringList { step.rule, step.note });
    }
    return csv;
}

QByteArray historyJson(const Steps& steps)
{
    QJsonArray list;
    for (const HistoryStep& step : steps) {
        const auto count = [&step](std::size_t severity) {
            return static_cast<qint64>(step.bySeverity[severity]);
        };
        const QJsonValue target =
            step.target > 0 ? QJsonValue(static_cast<qint64>(step.target)) : QJsonValue();
        list.append(
            QJsonObject { { QStringLiteral("step"), static_cast<qint64>(step.entry) },
                          { QStringLiteral("time"), formatTime(step.at) },
                          { QStringLiteral("who"), step.who },
                          { QStringLiteral("kind"), kindWord(step.kind) },
                          { QStringLiteral("target"), target },
                          { QStringLiteral("undone"), !step.inForce },
                          { QStringLiteral("rows"), static_cast<qint64>(step.rows) },
                          { QStringLiteral("connections"), static_cast<qint64>(step.connections) },
                          { QStringLiteral("high"), count(1) },
                          { QStringLiteral("medium"), count(2) },
                          { QStringLiteral("low"), count(3) },
                          { QStringLiteral("cleared"), count(0) },
                          { QStringLiteral("rule"), step.rule },
                          { QStringLiteral("note"), step.note } });
    }
    return QJsonDocument(list).toJson();
}

int runHistory(Invocation& call)
{
    const Day day = call.day();
    const OutputFormat format = call.format();
    if (call.isWrong())
        return call.wrongUsage();
    const auto steps = runInSession<Steps>(
        call, WorkspaceUse::Existing,
        [day](Session& session, const RunContext&) { return session.history(day); });
    if (!steps)
        return call.failed(steps.error());
    call.console().result(format == OutputFormat::Csv        ? historyCsv(*steps)
                              : format == OutputFormat::Json ? historyJson(*steps)
                                                             : historyTable(*steps));
    if (steps->empty())
        call.console().message(Tr::tr("No decision about %1 was made yet.").arg(day.iso()));
    return exitDone;
}

} // namespace

Command historyCommand()
{
    return { QStringLiteral("history"),
             Tr::tr("Lists the decisions about a day, the newest first: who, when, what, and "
                    "whether it still counts."),
             {},
             { dateOption(), formatOption() },
             { QStringLiteral("flow-oa history --workspace /srv/flows -d 20260318"),
               QStringLiteral("flow-oa history -d 20260318 --format csv") },
             runHistory };
}

} // namespace fw
