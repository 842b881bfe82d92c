// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/connectionchoice.h"
#include "app/commands/exactrows.h"
#include "app/commands/rankedrows.h"
#include "app/commands/runinsession.h"
#include "app/commands/texttable.h"
#include "core/base/format.h"
#include "core/enrich/porttext.h"

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::DetailsCommand)
};

std::vector<ExactColumn<EdgeDetail>> columns()
{
    const auto number = [](std::int64_t value) {
        return QVariant(static_cast<qlonglong>(value));
    };
    using Row = const EdgeDetail&;
    return { { "tstart",
               [](Row r) {
                   return QVariant(formatTime(r.tstart));
               } },
             { "srcip",
               [](Row r) {
                   return QVariant(r.srcip.toString());
               } },
             { "dstip",
               [](Row r) {
                   return QVariant(r.dstip.toString());
               } },
             { "sport",
               [number](Row r) {
                   return number(r.sport);
               } },
             { "dport",
               [number](Row r) {
                   return number(r.dport);
               } },
             { "proto",
               [](Row r) {
                   return QVariant(r.proto);
               } },
             { "flags",
               [](Row r) {
                   return QVariant(r.flags);
               } },
             { "tos",
               [number](Row r) {
                   return number(r.tos);
               } },
             { "ibyt",
               [number](Row r) {
                   return number(r.ibyt);
               } },
             { "ipkt",
               [number](Row r) {
                   return number(r.ipkt);
               } },
             { "obyt",
               [number](Row r) {
                   return number(r.obyt);
               } },
             { "opkt",
               [number](Row r) {
                   return number(r.opkt);
               } },
             { "rip",
               [](Row r) {
                   return QVariant(r.rip.toString());
               } },
             { "input",
               [number](Row r) {
                   return number(r.input);
               } },
             { "output", [number](Row r) {
                  return number(r.output);
              } } };
}

// Beside the documented columns: for people, and for programs that ask by name.
ExactColumn<EdgeDetail> serviceColumn()
{
    return { "service", [](const EdgeDetail& r) {
                return QVariant(serviceOf(r.proto, r.sport, r.dport));
            } };
}

QByteArray detailsJson(const std::vector<EdgeDetail>& flows)
{
    auto all = columns();
    all.push_back(serviceColumn());
    return exactJson(all, flows);
}

QByteArray detailsTable(const std::vector<EdgeDetail>& flows, qsizetype width)
{
    constexpr std::size_t identity = 6; // up to the protocol
    const QStringList bytes { QStringLiteral("ibyt"), QStringLiteral("obyt") };
    const QStringList packets { QStringLiteral("ipkt"), QStringLiteral("opkt") };
    const QStringList left { QStringLiteral("tstart"), QStringLiteral("srcip"),
                             QStringLiteral("dstip"),  QStringLiteral("proto"),
                             QStringLiteral("flags"),  QStringLiteral("rip"),
                             QStringLiteral("service") };
    auto all = columns();
    all.insert(all.begin() + identity, serviceColumn());
    std::vector<TextTable::Column> titles;
    for (const auto& column : all) {
        const QString name = QLatin1String(column.name);
        titles.push_back({ name, left.contains(name) ? TextTable::Left : TextTable::Right });
    }
    TextTable table(std::move(titles));
    for (const EdgeDetail& flow : flows) {
        QStringList cells;
        for (const auto& column : all) {
            const QVariant value = column.value(flow);
            const QString name = QLatin1String(column.name);
            cells += bytes.contains(name) ? formatBytes(value.toLongLong())
                : packets.contains(name)  ? formatCount(value.toLongLong())
                                          : value.toString();
        }
        table.add(cells);
    }
    return table.text(width, identity);
}

// Why no flow is shown, for people.
QString emptyText(const ConnectionDetails& details)
{
    return details.hasRawFlows
        ? Tr::tr("The day's raw flows have none between %1 and %2 in that minute.")
              .arg(details.connection.srcip.toString(), details.connection.dstip.toString())
        : Tr::tr("The day's raw flows were not imported, so there are no details; 'flow-oa import' "
                 "brings them in.");
}

int runDetails(Invocation& call)
{
    const Day day = call.day();
    const auto choice = connectionChoice(call);
    const OutputFormat format = call.format();
    if (call.isWrong())
        return call.wrongUsage();
    const auto details = runInSession<ConnectionDetails>(
        call, WorkspaceUse::Existing,
        [day, choice](Session& session, const RunContext&) -> Result<ConnectionDetails> {
            if (const auto run = requireRun(session, day); !run)
                return failure(run.error());
            return session.details(day, *choice);
        });
    if (!details)
        return call.failed(details.error());
    Console& console = call.console();
    console.result(format == OutputFormat::Csv ? exactCsv(columns(), details->flows)
                       : format == OutputFormat::Json
                       ? detailsJson(details->flows)
                       : detailsTable(details->flows, console.resultWidth()));
    if (details->flows.empty())
        console.message(emptyText(*details));
    return exitDone;
}

} // namespace

Command detailsCommand()
{
    return { QStringLiteral("details"),
             Tr::tr("Lists the raw flows of a suspicious connection's minute, in both directions."),
             {},
             { dateOption(), connectionOption(), rankOption(), formatOption() },
             { QStringLiteral("flow-oa details --workspace /srv/flows -d 20260318 --rank 0"),
               QStringLiteral("flow-oa details -d 20260318 --format csv --connection "
                              "2026-03-18T01:02:03Z/10.0.0.5/50123/203.0.113.9/443/TCP") },
             runDetails };
}

} // namespace fw
