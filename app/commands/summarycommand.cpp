// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exactrows.h"
#include "app/commands/runinsession.h"
#include "app/commands/texttable.h"
#include "core/analysis/ingestcsv.h"
#include "core/analysis/ingesttotals.h"
#include "core/analysis/sparkline.h"
#include "core/base/format.h"

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::SummaryCommand)
};

std::vector<ExactColumn<IngestMinute>> columns()
{
    using Row = const IngestMinute&;
    return { { "tdate",
               [](Row r) {
                   return QVariant(minuteText(r.tdate));
               } },
             { "total", [](Row r) {
                  return QVariant(static_cast<qlonglong>(r.total));
              } } };
}

QByteArray minutesTable(const IngestPicture& picture)
{
    TextTable table({ { Tr::tr("minute UTC") }, { Tr::tr("flows"), TextTable::Right } });
    for (const IngestMinute& minute : picture.minutes)
        table.add({ minuteText(minute.tdate), formatCount(minute.total) });
    return table.text();
}

// Every day from the first that has flows to the last, with a bar for each of its hours.
QByteArray daysTable(const IngestPicture& picture, const IngestTotals& totals,
                     const Console& console)
{
    TextTable table({ { Tr::tr("day") },
                      { Tr::tr("flows"), TextTable::Right },
                      { Tr::tr("minutes"), TextTable::Right },
                      { Tr::tr("00 h to 24 h") } });
    for (const IngestDay& day : totals.days)
        table.add({ day.day.iso(), formatCount(day.flows), formatCount(day.minutes),
                    sparkline(ingestHours(picture.minutes, day.day), 24, !console.isUtf8()) });
    return table.text(console.resultWidth(), 3);
}

QByteArray gapsTable(const std::vector<MinuteSpan>& gaps)
{
    TextTable table(
        { { Tr::tr("no flows from") }, { Tr::tr("to") }, { Tr::tr("minutes"), TextTable::Right } });
    for (const MinuteSpan& gap : gaps)
        table.add({ minuteText(gap.from), minuteText(gap.to), formatCount(gap.minutes()) });
    return table.text();
}

void printForPeople(const IngestPicture& picture, Console& console)
{
    console.result(minutesTable(picture));
    if (picture.minutes.empty())
        return;
    const auto gaps = ingestGaps(picture.minutes);
    const IngestTotals totals = ingestTotals(picture.minutes, gaps,
                                             spanOfDays(Day::ofTime(picture.minutes.front().tdate),
                                                        Day::ofTime(picture.minutes.back().tdate)));
    console.result('\n' + daysTable(picture, totals, console));
    if (!gaps.empty())
        console.result('\n' + gapsTable(gaps));
    console.message(Tr::tr("%1 flows in %2 minutes; gaps of %3 minutes or more: %4.")
                        .arg(formatCount(totals.flows), formatCount(totals.minutes),
                             formatCount(usualGapMinutes), formatCount(totals.gaps)));
}

QString whyEmpty(const IngestPicture& picture)
{
    const QString from = picture.from.iso();
    const QString to = picture.to.iso();
    return picture.sourcesKnown
        ? Tr::tr("No flows from %1 to %2 were imported; 'flow-oa import' brings them in.")
              .arg(from, to)
        : Tr::tr("No run from %1 to %2 has counted flows; import the flows and run the analysis.")
              .arg(from, to);
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
    const auto picture = runInSession<IngestPicture>(
        call, WorkspaceUse::Existing, [from, to](Session& session, const RunContext& context) {
            return session.ingestPicture(from, to, context);
        });
    if (!picture)
        return call.failed(picture.error());
    Console& console = call.console();
    if (format == OutputFormat::Table)
        printForPeople(*picture, console);
    else
        console.result(format == OutputFormat::Csv ? exactCsv(columns(), picture->minutes)
                                                   : exactJson(columns(), picture->minutes));
    for (const QString& problem : picture->problems)
        console.message(QStringLiteral("flow-oa: ") + problem);
    if (picture->minutes.empty())
        console.message(whyEmpty(*picture));
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
             runSummary,
             true,
             Tr::tr("Counts what was imported, whether the analysis was run or not; of a shared "
                    "database, what its runs counted. The table for people ends with each day's "
                    "total and its hours as small bars, and with the gaps: five minutes or more "
                    "without a flow. CSV and JSON have the minutes alone.") };
}

} // namespace fw
