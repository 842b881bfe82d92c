// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exactrows.h"
#include "app/commands/rankedrows.h"
#include "app/commands/runinsession.h"
#include "app/commands/texttable.h"
#include "core/analysis/chordmatrix.h"
#include "core/base/format.h"

#include <limits>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ChordCommand)
};

std::vector<ExactColumn<ChordLink>> columns()
{
    using Row = const ChordLink&;
    return { { "ip_threat",
               [](Row r) {
                   return QVariant(r.ipThreat.toString());
               } },
             { "srcip",
               [](Row r) {
                   return QVariant(r.srcip.toString());
               } },
             { "dstip",
               [](Row r) {
                   return QVariant(r.dstip.toString());
               } },
             { "ibyt",
               [](Row r) {
                   return QVariant(static_cast<qlonglong>(r.ibyt));
               } },
             { "ipkt", [](Row r) {
                  return QVariant(static_cast<qlonglong>(r.ipkt));
              } } };
}

// Stops at the largest number, as the rows' own sums do.
std::int64_t sum(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    return __builtin_add_overflow(a, b, &result) ? std::numeric_limits<std::int64_t>::max()
                                                 : result;
}

QByteArray chordTable(const std::vector<ChordLink>& links, const IpAddress& ip)
{
    TextTable table({ { Tr::tr("peer") },
                      { Tr::tr("sent"), TextTable::Right },
                      { Tr::tr("received"), TextTable::Right },
                      { Tr::tr("packets sent"), TextTable::Right },
                      { Tr::tr("packets received"), TextTable::Right } });
    const auto add = [&table](const QString& name, const ChordRow& row) {
        table.add({ name, formatBytes(row.sentBytes), formatBytes(row.receivedBytes),
                    formatCount(row.sentPackets), formatCount(row.receivedPackets) });
    };
    ChordRow total;
    for (const ChordRow& row : chordRows(links, ip)) {
        add(row.peer.toString(), row);
        total.sentBytes = sum(total.sentBytes, row.sentBytes);
        total.receivedBytes = sum(total.receivedBytes, row.receivedBytes);
        total.sentPackets = sum(total.sentPackets, row.sentPackets);
        total.receivedPackets = sum(total.receivedPackets, row.receivedPackets);
    }
    if (!links.empty())
        add(Tr::tr("total"), total);
    return table.text();
}

QString whyNone(ChordState state, const QString& ip, Day day)
{
    switch (state) {
    case ChordState::NotRanked:
        return Tr::tr("%1 is in no suspicious connection of %2, so it has no chord diagram.")
            .arg(ip, day.iso());
    case ChordState::OnePeer:
        return Tr::tr("%1 was ranked with one peer only on %2; a chord diagram needs two.")
            .arg(ip, day.iso());
    case ChordState::NoRawFlows:
        return Tr::tr("The raw flows of %1 were not imported, so there are no chord diagrams; "
                      "'flow-oa import' brings them in.")
            .arg(day.iso());
    default:
        return Tr::tr("The raw flows of %2 have none between %1 and its suspicious peers, so it "
                      "has no chord diagram.")
            .arg(ip, day.iso());
    }
}

int runChord(Invocation& call)
{
    const Day day = call.day();
    const auto ip = call.address(QStringLiteral("ip"));
    const OutputFormat format = call.format();
    if (call.isWrong())
        return call.wrongUsage();
    const auto chord =
        runInSession<Chord>(call, WorkspaceUse::Existing,
                            [day, ip](Session& session, const RunContext&) -> Result<Chord> {
                                if (const auto run = requireRun(session, day); !run)
                                    return failure(run.error());
                                return session.chord(day, ip);
                            });
    if (!chord)
        return call.failed(chord.error());
    Console& console = call.console();
    console.result(format == OutputFormat::Csv        ? exactCsv(columns(), chord->links)
                       : format == OutputFormat::Json ? exactJson(columns(), chord->links)
                                                      : chordTable(chord->links, ip));
    if (chord->state != ChordState::Drawn)
        console.message(whyNone(chord->state, ip.toString(), day));
    return exitDone;
}

} // namespace

Command chordCommand()
{
    return { QStringLiteral("chord"),
             Tr::tr("Lists what an address sent to its suspicious peers and received from them "
                    "over the whole day."),
             {},
             { dateOption(),
               { { QStringLiteral("ip") },
                 Tr::tr("ADDRESS"),
                 Tr::tr("The address; it must have been ranked with two peers or more."),
                 true },
               formatOption() },
             { QStringLiteral("flow-oa chord --workspace /srv/flows -d 20260318 --ip 10.20.1.44") },
             runChord };
}

} // namespace fw
