// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runinsession.h"
#include "app/commands/texttable.h"
#include "core/base/csv.h"
#include "core/base/format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::DaysCommand)
};

using Days = std::vector<DayOverview>;

QString runText(const DayOverview& day)
{
    if (day.isBroken)
        return Tr::tr("broken");
    if (day.stale)
        return Tr::tr("stale");
    return day.hasRun ? Tr::tr("yes") : QString();
}

QByteArray daysTable(const Days& days)
{
    TextTable table({ { Tr::tr("day") },
                      { Tr::tr("flows"), TextTable::Right },
                      { Tr::tr("results") },
                      { Tr::tr("run") },
                      { Tr::tr("ranked"), TextTable::Right },
                      { Tr::tr("unscored"), TextTable::Right },
                      { Tr::tr("verdicts"), TextTable::Right },
                      { Tr::tr("size"), TextTable::Right } });
    for (const DayOverview& day : days)
        table.add({ day.day.iso(), formatCount(day.flows),
                    day.hasResults ? Tr::tr("yes") : QString(), runText(day),
                    formatCount(day.ranked), formatCount(day.unscored), formatCount(day.verdicts()),
                    formatBytes(day.sizeBytes) });
    return table.text();
}

QByteArray daysCsv(const Days& days)
{
    const auto flag = [](bool on) {
        return on ? QStringLiteral("1") : QStringLiteral("0");
    };
    QByteArray csv = "day,flows,results,run,stale,ranked,unscored,verdicts,size_bytes,broken\n";
    for (const DayOverview& day : days)
        csv += csvLine({ day.day.iso(), QString::number(day.flows), flag(day.hasResults),
                         flag(day.hasRun), flag(day.stale), QString::number(day.ranked),
                         QString::number(day.unscored), QString::number(day.verdicts()),
                         QString::number(day.sizeBytes), flag(day.isBroken) });
    return csv;
}

QByteArray daysJson(const Days& days)
{
    QJsonArray list;
    for (const DayOverview& day : days)
        list.append(
            QJsonObject { { QStringLiteral("day"), day.day.iso() },
                          { QStringLiteral("flows"), static_cast<qint64>(day.flows) },
                          { QStringLiteral("results"), day.hasResults },
                          { QStringLiteral("run"), day.hasRun },
                          { QStringLiteral("stale"), day.stale },
                          { QStringLiteral("ranked"), static_cast<qint64>(day.ranked) },
                          { QStringLiteral("unscored"), static_cast<qint64>(day.unscored) },
                          { QStringLiteral("verdicts"), static_cast<qint64>(day.verdicts()) },
                          { QStringLiteral("size_bytes"), static_cast<qint64>(day.sizeBytes) },
                          { QStringLiteral("broken"), day.isBroken } });
    return QJsonDocument(list).toJson();
}

int runDays(Invocation& call)
{
    const OutputFormat format = call.format();
    if (call.isWrong())
        return call.wrongUsage();
    const auto days =
        runInSession<Days>(call, WorkspaceUse::Existing,
                           [](Session& session, const RunContext&) { return session.days(); });
    if (!days)
        return call.failed(days.error());
    call.console().result(format == OutputFormat::Csv        ? daysCsv(*days)
                              : format == OutputFormat::Json ? daysJson(*days)
                                                             : daysTable(*days));
    for (const DayOverview& day : *days)
        if (!day.problem.isEmpty())
            call.console().message(QStringLiteral("flow-oa: ") + day.day.iso()
                                   + QStringLiteral(": ") + day.problem);
    if (days->empty())
        call.console().message(
            Tr::tr("The workspace has no days yet; 'flow-oa import' brings them in."));
    return exitDone;
}

} // namespace

Command daysCommand()
{
    return { QStringLiteral("days"),
             Tr::tr("Lists the days of the workspace, the newest first."),
             {},
             { formatOption() },
             { QStringLiteral("flow-oa days --workspace /srv/flows") },
             runDays };
}

} // namespace fw
