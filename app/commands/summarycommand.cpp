// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exactrows.h"
#include "app/commands/runinsession.h"
#include "app/commands/texttable.h"
#include "core/base/format.h"

#include <numeric>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::SummaryCommand)
};

using Minutes = std::vector<IngestMinute>;

QString minuteText(const IngestMinute& minute)
{
    return formatTime(minute.tdate).left(16); // yyyy-mm-dd hh:mm, as the table has it
}

std::vector<ExactColumn<IngestMinute>> columns()
{
    using Row = const IngestMinute&;
    return { { "tdate",
               [](Row r) {
                   return QVariant(minuteText(r));
               } },
             { "total", [](Row r) {
                  return QVariant(static_cast<qlonglong>(r.total));
              } } };
}

QByteArray summaryTable(const Minutes& minutes)
{
    TextTable table({ { Tr::tr("minute UTC") }, { Tr::tr("flows"), TextTable::Right } });
    for (const IngestMinute& minute : minutes)
        table.add({ minuteText(minute), formatCount(minute.total) });
    return table.text();
}

int runSummary(Invocation& call)
{
    const Day from = call.day(QStringLiteral("from"));
    const Day to = call.day(QStringLiteral("to"));
    const OutputFormat format = call.format();
    if (!call.isWrong() && from > to)
        call.setWrong(Tr::tr("--from %1 is after --to %2.").arg(from.iso(), to.iso()));
    if (call.isWrong())
        return call.wrongUsage();
    const auto minutes = runInSession<Minutes>(call, WorkspaceUse::Existing,
                                               [from, to](Session& session, const RunContext&) {
                                                   return session.ingestSummary(from, to);
                                               });
    if (!minutes)
        return call.failed(minutes.error());
    Console& console = call.console();
    console.result(format == OutputFormat::Csv        ? exactCsv(columns(), *minutes)
                       : format == OutputFormat::Json ? exactJson(columns(), *minutes)
                                                      : summaryTable(*minutes));
    if (minutes->empty())
        console.message(Tr::tr("No run from %1 to %2 has counted flows; import the flows and run "
                               "the analysis.")
                            .arg(from.iso(), to.iso()));
    else if (format == OutputFormat::Table)
        console.message(
            Tr::tr("%1 flows in %2 minutes.")
                .arg(formatCount(std::accumulate(minutes->begin(), minutes->end(), std::int64_t(0),
                                                 [](std::int64_t sum, const IngestMinute& minute) {
                                                     return sum + minute.total;
                                                 })),
                     formatCount(static_cast<std::int64_t>(minutes->size()))));
    return exitDone;
}

OptionSpec end(const char* name, const QString& description)
{
    OptionSpec option = dateOption();
    option.names = QStringList { QLatin1String(name) };
    option.description = description;
    return option;
}

} // namespace

Command summaryCommand()
{
    return { QStringLiteral("summary"),
             Tr::tr("Lists how many raw flows each minute of some days brought."),
             {},
             { end("from", Tr::tr("The first day, as yyyymmdd or yyyy-mm-dd (UTC).")),
               end("to", Tr::tr("The last day, included.")), formatOption() },
             { QStringLiteral("flow-oa summary --workspace /srv/flows --from 20260318 --to "
                              "20260318") },
             runSummary };
}

} // namespace fw
