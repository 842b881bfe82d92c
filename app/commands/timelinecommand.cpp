// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exactrows.h"
#include "app/commands/runinsession.h"
#include "app/commands/texttable.h"
#include "core/base/day.h"
#include "core/base/format.h"

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::TimelineCommand)
};

std::vector<ExactColumn<TimelineRow>> columns()
{
    using Row = const TimelineRow&;
    const auto text = [](const char* name, QString (*value)(Row)) {
        return ExactColumn<TimelineRow> { name, [value](Row r) {
                                             return QVariant(value(r));
                                         } };
    };
    const auto number = [](const char* name, std::int64_t (*value)(Row)) {
        return ExactColumn<TimelineRow> { name, [value](Row r) {
                                             return QVariant(static_cast<qlonglong>(value(r)));
                                         } };
    };
    return { text("tstart", [](Row r) { return formatTime(r.tstart); }),
             text("tend", [](Row r) { return formatTime(r.tend); }),
             text("srcip", [](Row r) { return r.srcip.toString(); }),
             text("dstip", [](Row r) { return r.dstip.toString(); }),
             text("proto", [](Row r) { return r.proto; }),
             number("sport", [](Row r) { return std::int64_t(r.sport); }),
             number("dport", [](Row r) { return std::int64_t(r.dport); }),
             number("ipkt", [](Row r) { return r.ipkt; }),
             number("ibyt", [](Row r) { return r.ibyt; }) };
}

QByteArray timelineTable(const Timeline& rows, qsizetype width)
{
    TextTable table({ { Tr::tr("from UTC") },
                      { Tr::tr("to UTC") },
                      { QStringLiteral("srcip") },
                      { QStringLiteral("sport"), TextTable::Right },
                      { QStringLiteral("dstip") },
                      { QStringLiteral("dport"), TextTable::Right },
                      { QStringLiteral("proto") },
                      { QStringLiteral("ibyt"), TextTable::Right },
                      { QStringLiteral("ipkt"), TextTable::Right } });
    for (const TimelineRow& row : rows)
        table.add({ formatTime(row.tstart), formatTime(row.tend), row.srcip.toString(),
                    QString::number(row.sport), row.dstip.toString(), QString::number(row.dport),
                    row.proto, formatBytes(row.ibyt), formatCount(row.ipkt) });
    return table.text(width, 6);
}

int runTimeline(Invocation& call)
{
    const Day day = call.day();
    const auto ip = call.address(QStringLiteral("ip"));
    const OutputFormat format = call.format();
    if (call.isWrong())
        return call.wrongUsage();
    const auto rows = runInSession<Timeline>(call, WorkspaceUse::Existing,
                                             [day, ip](Session& session, const RunContext&) {
                                                 return session.store().timeline(day, ip);
                                             });
    if (!rows)
        return call.failed(rows.error());
    Console& console = call.console();
    console.result(format == OutputFormat::Csv ? exactCsv(columns(), *rows)
                       : format == OutputFormat::Json
                       ? exactJson(columns(), *rows)
                       : timelineTable(*rows, console.resultWidth()));
    if (rows->empty())
        console.message(Tr::tr("No timeline of %1 was saved on %2.").arg(ip.toString(), day.iso()));
    return exitDone;
}

} // namespace

Command timelineCommand()
{
    return { QStringLiteral("timeline"),
             Tr::tr("Lists the timeline that was saved with the story of an address."),
             {},
             { dateOption(),
               { { QStringLiteral("ip") }, Tr::tr("ADDRESS"), Tr::tr("The address."), true },
               formatOption() },
             { QStringLiteral(
                 "flow-oa timeline --workspace /srv/flows -d 20260318 --ip 10.20.1.44") },
             runTimeline };
}

} // namespace fw
