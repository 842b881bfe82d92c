// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/connectionfind.h"

#include <QLocale>

#include <algorithm>
#include <unordered_map>

namespace fw {

namespace {

constexpr std::uint32_t bit(ConnectionColumn column)
{
    return std::uint32_t(1) << static_cast<int>(column);
}

// What is said of an end stands in five columns on each side.
constexpr ConnectionColumn sourceColumns[] {
    ConnectionColumn::Source, ConnectionColumn::SourcePlace, ConnectionColumn::SourceDomain,
    ConnectionColumn::SourceReputation, ConnectionColumn::SourceNetwork
};
constexpr ConnectionColumn destinationColumns[] { ConnectionColumn::Destination,
                                                  ConnectionColumn::DestinationPlace,
                                                  ConnectionColumn::DestinationDomain,
                                                  ConnectionColumn::DestinationReputation,
                                                  ConnectionColumn::DestinationNetwork };

// Columns of numbers: the text they show depends on the number alone, and few differ.
class NumberColumn
{
public:
    NumberColumn(ConnectionColumn column, const QString& text, const NetworkNames& names)
        : m_column(column)
        , m_text(text)
        , m_names(names)
    {
    }
    std::uint32_t hit(const SuspiciousConnection& row, std::uint64_t value)
    {
        constexpr std::size_t most = 200'000;
        const auto known = m_known.find(value);
        if (known != m_known.end())
            return known->second;
        const bool isHit =
            connectionText(m_column, row, m_names).contains(m_text, Qt::CaseInsensitive);
        const std::uint32_t hits = isHit ? bit(m_column) : 0;
        if (m_known.size() < most)
            m_known.emplace(value, hits);
        return hits;
    }

private:
    ConnectionColumn m_column;
    const QString& m_text;
    const NetworkNames& m_names;
    std::unordered_map<std::uint64_t, std::uint32_t> m_known;
};

// Whether a number's cell could hold the text at all: most words cannot, and then no number has to
// be spelled out.
bool canStandInANumber(const QString& text)
{
    const QLocale locale;
    const QString marks = QStringLiteral(" .,-+'") + locale.groupSeparator() + locale.decimalPoint()
        + locale.negativeSign() + QChar(0xa0) + QChar(0x202f);
    const QString units = QStringLiteral("bkmgtpe");
    return std::all_of(text.begin(), text.end(), [&](QChar c) {
        return c.isDigit() || marks.contains(c) || units.contains(c.toLower());
    });
}

struct EndHits
{
    std::vector<std::uint32_t> asSource;
    std::vector<std::uint32_t> asDestination;
};

EndHits findEnds(const QString& text, const ConnectionIndex& index, const NetworkNames& names)
{
    EndHits hits;
    SuspiciousConnection row;
    for (const ConnectionIndex::End& end : index.ends()) {
        row.srcip = *end.address;
        row.srcGeoloc = *end.geoloc;
        row.srcDomain = *end.domain;
        row.srcRep = *end.reputation;
        std::uint32_t source = 0;
        std::uint32_t destination = 0;
        for (std::size_t i = 0; i < std::size(sourceColumns); ++i)
            if (connectionText(sourceColumns[i], row, names).contains(text, Qt::CaseInsensitive)) {
                source |= bit(sourceColumns[i]);
                destination |= bit(destinationColumns[i]);
            }
        hits.asSource.push_back(source);
        hits.asDestination.push_back(destination);
    }
    return hits;
}

} // namespace

CellHits findCells(const QString& text, const ConnectionIndex& index, const NetworkNames& names,
                   const std::function<bool()>& cancelled)
{
    using enum ConnectionColumn;
    const SuspiciousConnections& rows = index.connections();
    CellHits hits(rows.size());
    if (text.isEmpty())
        return hits;
    const EndHits ends = findEnds(text, index, names);
    const bool inNumbers = canStandInANumber(text);
    const bool inTimes = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || QStringLiteral("-: ").contains(c);
    });
    // Which protocol it is counts for the names of ports.
    std::unordered_map<QString, std::uint64_t> protocols;
    NumberColumn protocol(Protocol, text, names);
    NumberColumn sourcePort(SourcePort, text, names);
    NumberColumn destinationPort(DestinationPort, text, names);
    NumberColumn time(Time, text, names);
    NumberColumn inPackets(InPackets, text, names);
    NumberColumn inBytes(InBytes, text, names);
    NumberColumn outPackets(OutPackets, text, names);
    NumberColumn outBytes(OutBytes, text, names);
    const auto number = [](std::int64_t value) {
        return static_cast<std::uint64_t>(value);
    };
    constexpr std::size_t stretch = 8192;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % stretch == 0 && cancelled && cancelled())
            return {};
        const SuspiciousConnection& row = rows[i];
        const std::uint64_t proto =
            protocols.try_emplace(row.proto, protocols.size()).first->second;
        std::uint32_t hit =
            ends.asSource[index.sources()[i]] | ends.asDestination[index.destinations()[i]];
        hit |= protocol.hit(row, proto);
        hit |= sourcePort.hit(row, proto << 16 | row.sport);
        hit |= destinationPort.hit(row, proto << 16 | row.dport);
        if (inTimes)
            hit |= time.hit(row, number(row.tstart));
        if (inNumbers) {
            hit |= inPackets.hit(row, number(row.ipkt)) | inBytes.hit(row, number(row.ibyt))
                | outPackets.hit(row, number(row.opkt)) | outBytes.hit(row, number(row.obyt));
            for (const ConnectionColumn column : { Rank, Score })
                if (connectionText(column, row, names).contains(text, Qt::CaseInsensitive))
                    hit |= bit(column);
        }
        hits[i] = hit;
    }
    return hits;
}

std::vector<qsizetype> occurrences(const QString& shown, const QString& wanted)
{
    std::vector<qsizetype> starts;
    if (wanted.isEmpty())
        return starts;
    for (qsizetype at = shown.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = shown.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive))
        starts.push_back(at);
    return starts;
}

} // namespace fw
