// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/connectioncolumns.h"

#include "core/base/day.h"
#include "core/base/format.h"
#include "core/enrich/porttext.h"
#include "views/models/reputationtext.h"

#include <QCoreApplication>

#include <array>
#include <unordered_map>

namespace fw {

namespace {

// The texts stand in the class whose context they are translated in: a macro of our own around them
// would hide them from lupdate.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ConnectionColumns)

public:
    static constexpr std::array<TableColumn, connectionColumnCount> columns { {
        { "verdict", QT_TR_NOOP("Verdict"), QT_TR_NOOP("What you decided about this connection") },
        { "rank", QT_TR_NOOP("Rank"), QT_TR_NOOP("Line of the results, 0 is the most suspicious"),
          true },
        { "score", QT_TR_NOOP("Score"),
          QT_TR_NOOP("Probability given by the model: the lower, the rarer. The bar is "
                     "longer for rarer connections, one step for each power of ten"),
          true },
        { "tstart", QT_TR_NOOP("Time"), QT_TR_NOOP("When the flow was received, UTC") },
        { "srcip", QT_TR_NOOP("Source"), QT_TR_NOOP("Source address") },
        { "sport", QT_TR_NOOP("Source port"), QT_TR_NOOP("Source port"), true },
        { "dstip", QT_TR_NOOP("Destination"), QT_TR_NOOP("Destination address") },
        { "dport", QT_TR_NOOP("Dest. port"), QT_TR_NOOP("Destination port"), true },
        { "proto", QT_TR_NOOP("Protocol"), QT_TR_NOOP("Protocol") },
        { "ipkt", QT_TR_NOOP("In packets"), QT_TR_NOOP("Packets sent by the source"), true },
        { "ibyt", QT_TR_NOOP("In bytes"), QT_TR_NOOP("Bytes sent by the source"), true },
        { "opkt", QT_TR_NOOP("Out packets"), QT_TR_NOOP("Packets sent by the destination"), true },
        { "obyt", QT_TR_NOOP("Out bytes"), QT_TR_NOOP("Bytes sent by the destination"), true },
        { "src_geoloc", QT_TR_NOOP("Source place"),
          QT_TR_NOOP("Where the source is, and who owns its network") },
        { "dst_geoloc", QT_TR_NOOP("Dest. place"),
          QT_TR_NOOP("Where the destination is, and who owns its network") },
        { "src_domain", QT_TR_NOOP("Source domain"), QT_TR_NOOP("Domain of the source") },
        { "dst_domain", QT_TR_NOOP("Dest. domain"), QT_TR_NOOP("Domain of the destination") },
        { "src_rep", QT_TR_NOOP("Source reputation"),
          QT_TR_NOOP("The highest level any service gives to the source") },
        { "dst_rep", QT_TR_NOOP("Dest. reputation"),
          QT_TR_NOOP("The highest level any service gives to the destination") },
        { "src_network", QT_TR_NOOP("Source network"),
          QT_TR_NOOP("Name of the source's network in the network context") },
        { "dst_network", QT_TR_NOOP("Dest. network"),
          QT_TR_NOOP("Name of the destination's network in the network context") },
    } };
};

QString nameOf(const IpAddress& address, const NetworkNames& names)
{
    return names ? names(address) : QString();
}

template<typename Value>
SortKeys keysOfRows(const ConnectionIndex& index, const Value& value)
{
    SortKeys keys;
    keys.reserve(index.connections().size());
    for (const SuspiciousConnection& row : index.connections())
        keys.push_back(sortKey(value(row)));
    return keys;
}

template<typename Number>
auto numberOf(Number SuspiciousConnection::*field)
{
    return [field](const SuspiciousConnection& row) {
        return static_cast<std::int64_t>(row.*field);
    };
}

// One key for each end, handed to the rows that have it.
SortKeys keysOfEnds(const RowNumbers& endOfRow, const SortKeys& endKeys)
{
    SortKeys keys;
    keys.reserve(endOfRow.size());
    for (const std::uint32_t end : endOfRow)
        keys.push_back(endKeys[end]);
    return keys;
}

bool textLess(const QString& a, const QString& b)
{
    const int folded = a.compare(b, Qt::CaseInsensitive);
    return folded != 0 ? folded < 0 : a < b;
}

SortKeys endKeys(ConnectionColumn column, const ConnectionIndex& index,
                 std::span<const QString> endNames)
{
    using enum ConnectionColumn;
    using End = ConnectionIndex::End;
    const std::vector<End>& ends = index.ends();
    const auto dense = [&ends](const auto& less) {
        return denseKeys(ends.size(),
                         [&](std::uint32_t a, std::uint32_t b) { return less(ends[a], ends[b]); });
    };
    switch (column) {
    case SourcePlace:
    case DestinationPlace:
        return dense([](const End& a, const End& b) { return textLess(*a.geoloc, *b.geoloc); });
    case SourceDomain:
    case DestinationDomain:
        return dense([](const End& a, const End& b) { return textLess(*a.domain, *b.domain); });
    case SourceNetwork:
    case DestinationNetwork:
        return denseKeys(endNames.size(), [endNames](std::uint32_t a, std::uint32_t b) {
            return textLess(endNames[a], endNames[b]);
        });
    case SourceReputation:
    case DestinationReputation: {
        SortKeys keys;
        for (const End& end : ends) // none < other text < unverified < ... < high
            keys.push_back(end.reputation->isEmpty()
                               ? 0
                               : static_cast<std::uint64_t>(
                                   reputationLevel(*end.reputation).value_or(-2) + 3));
        return keys;
    }
    default:
        return dense([](const End& a, const End& b) { return *a.address < *b.address; });
    }
}

SortKeys protocolKeys(const SuspiciousConnections& rows)
{
    std::unordered_map<QString, std::uint32_t> known;
    std::vector<const QString*> distinct;
    RowNumbers ofRow;
    ofRow.reserve(rows.size());
    for (const SuspiciousConnection& row : rows) {
        const auto [at, isNew] =
            known.try_emplace(row.proto, static_cast<std::uint32_t>(distinct.size()));
        if (isNew)
            distinct.push_back(&row.proto);
        ofRow.push_back(at->second);
    }
    return keysOfEnds(ofRow,
                      denseKeys(distinct.size(), [&distinct](std::uint32_t a, std::uint32_t b) {
                          return textLess(*distinct[a], *distinct[b]);
                      }));
}

} // namespace

std::span<const TableColumn> connectionColumns()
{
    return Tr::columns;
}

bool isOfDestination(ConnectionColumn column)
{
    using enum ConnectionColumn;
    return column == Destination || column == DestinationPort || column == DestinationPlace
        || column == DestinationDomain || column == DestinationReputation
        || column == DestinationNetwork;
}

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return Tr::tr("High");
    case Severity::Medium:
        return Tr::tr("Medium");
    case Severity::Low:
        break;
    }
    return Tr::tr("Low");
}

QString connectionText(ConnectionColumn column, const SuspiciousConnection& row,
                       const NetworkNames& names)
{
    using enum ConnectionColumn;
    switch (column) {
    case Score:
        return formatScore(row.score);
    case SourcePort:
        return sourcePortText(row.proto, row.sport);
    case DestinationPort:
        return destinationPortText(row.proto, row.dport);
    case InPackets:
        return formatCount(row.ipkt);
    case InBytes:
        return formatBytes(row.ibyt);
    case OutPackets:
        return formatCount(row.opkt);
    case OutBytes:
        return formatBytes(row.obyt);
    case SourceReputation:
        return reputationWord(row.srcRep);
    case DestinationReputation:
        return reputationWord(row.dstRep);
    default:
        return connectionValue(column, row, names).toString();
    }
}

QVariant connectionValue(ConnectionColumn column, const SuspiciousConnection& row,
                         const NetworkNames& names)
{
    using enum ConnectionColumn;
    const auto number = [](std::int64_t value) {
        return QVariant(static_cast<qlonglong>(value));
    };
    switch (column) {
    case Verdict:
        return {};
    case Rank:
        return number(row.rank);
    case Score:
        return row.score;
    case Time:
        return formatTime(row.tstart);
    case Source:
        return row.srcip.toString();
    case SourcePort:
        return number(row.sport);
    case Destination:
        return row.dstip.toString();
    case DestinationPort:
        return number(row.dport);
    case Protocol:
        return row.proto;
    case InPackets:
        return number(row.ipkt);
    case InBytes:
        return number(row.ibyt);
    case OutPackets:
        return number(row.opkt);
    case OutBytes:
        return number(row.obyt);
    case SourcePlace:
        return row.srcGeoloc;
    case DestinationPlace:
        return row.dstGeoloc;
    case SourceDomain:
        return row.srcDomain;
    case DestinationDomain:
        return row.dstDomain;
    case SourceReputation:
        return row.srcRep;
    case DestinationReputation:
        return row.dstRep;
    case SourceNetwork:
        return nameOf(row.srcip, names);
    case DestinationNetwork:
        return nameOf(row.dstip, names);
    }
    return {};
}

SortKeys connectionSortKeys(ConnectionColumn column, const ConnectionIndex& index,
                            std::span<const std::uint8_t> verdicts,
                            std::span<const QString> endNames)
{
    using enum ConnectionColumn;
    using Row = SuspiciousConnection;
    switch (column) {
    case Verdict: {
        SortKeys keys;
        for (const std::uint8_t verdict : verdicts)
            keys.push_back(verdict == 0 ? 4U : verdict);
        return keys;
    }
    case Rank:
        return keysOfRows(index, numberOf(&Row::rank));
    case Score:
        return keysOfRows(index, [](const Row& row) { return row.score; });
    case Time:
        return keysOfRows(index, numberOf(&Row::tstart));
    case SourcePort:
        return keysOfRows(index, numberOf(&Row::sport));
    case DestinationPort:
        return keysOfRows(index, numberOf(&Row::dport));
    case Protocol:
        return protocolKeys(index.connections());
    case InPackets:
        return keysOfRows(index, numberOf(&Row::ipkt));
    case InBytes:
        return keysOfRows(index, numberOf(&Row::ibyt));
    case OutPackets:
        return keysOfRows(index, numberOf(&Row::opkt));
    case OutBytes:
        return keysOfRows(index, numberOf(&Row::obyt));
    case Source:
    case SourcePlace:
    case SourceDomain:
    case SourceReputation:
    case SourceNetwork:
        return keysOfEnds(index.sources(), endKeys(column, index, endNames));
    case Destination:
    case DestinationPlace:
    case DestinationDomain:
    case DestinationReputation:
    case DestinationNetwork:
        return keysOfEnds(index.destinations(), endKeys(column, index, endNames));
    }
    return {};
}

} // namespace fw
