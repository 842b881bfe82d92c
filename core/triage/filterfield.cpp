// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/filterfield.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <utility>

namespace fw {

namespace {

using enum FilterField;
using Kind = FilterKind;
using Side = FilterSide;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::FilterField)

public:
    static constexpr std::array<FilterFieldInfo, static_cast<std::size_t>(Tag)> fields { {
        { Source, "src", "srcip sip source", Kind::Address, Side::Source,
          QT_TR_NOOP("source address, network or range") },
        { Destination, "dst", "dstip dip dest destination", Kind::Address, Side::Destination,
          QT_TR_NOOP("destination address, network or range") },
        { Address, "ip", "addr address host", Kind::Address, Side::Either,
          QT_TR_NOOP("address of either side") },
        { SourcePort, "sport", "srcport", Kind::Port, Side::Source, QT_TR_NOOP("source port") },
        { DestinationPort, "dport", "dstport", Kind::Port, Side::Destination,
          QT_TR_NOOP("destination port") },
        { Port, "port", "", Kind::Port, Side::Either, QT_TR_NOOP("port of either side") },
        { Service, "service", "", Kind::Service, Side::Either,
          QT_TR_NOOP("name of a port or of an ICMP message") },
        { Protocol, "proto", "protocol", Kind::Protocol, Side::Either, QT_TR_NOOP("protocol") },
        { Score, "score", "ml_score", Kind::Score, Side::Either,
          QT_TR_NOOP("probability given by the model") },
        { Rank, "rank", "", Kind::Rank, Side::Either, QT_TR_NOOP("line of the results, from 0") },
        { Time, "time", "tstart", Kind::Time, Side::Either,
          QT_TR_NOOP("time of day or date and time, UTC") },
        { InBytes, "ibyt", "inbytes", Kind::Bytes, Side::Source,
          QT_TR_NOOP("bytes sent by the source") },
        { OutBytes, "obyt", "outbytes", Kind::Bytes, Side::Destination,
          QT_TR_NOOP("bytes sent by the destination") },
        { Bytes, "bytes", "", Kind::Bytes, Side::Either, QT_TR_NOOP("bytes of both directions") },
        { InPackets, "ipkt", "inpackets", Kind::Packets, Side::Source,
          QT_TR_NOOP("packets sent by the source") },
        { OutPackets, "opkt", "outpackets", Kind::Packets, Side::Destination,
          QT_TR_NOOP("packets sent by the destination") },
        { Packets, "packets", "pkts", Kind::Packets, Side::Either,
          QT_TR_NOOP("packets of both directions") },
        { Country, "country", "", Kind::Country, Side::Either,
          QT_TR_NOOP("country code or name, where the place is no nearer known") },
        { SourceCountry, "srccountry", "", Kind::Country, Side::Source,
          QT_TR_NOOP("country of the source") },
        { DestinationCountry, "dstcountry", "", Kind::Country, Side::Destination,
          QT_TR_NOOP("country of the destination") },
        { Place, "place", "geoloc geo", Kind::Words, Side::Either,
          QT_TR_NOOP("place or owner of either side") },
        { SourcePlace, "srcplace", "src_geoloc srcgeo", Kind::Words, Side::Source,
          QT_TR_NOOP("place or owner of the source") },
        { DestinationPlace, "dstplace", "dst_geoloc dstgeo", Kind::Words, Side::Destination,
          QT_TR_NOOP("place or owner of the destination") },
        { Domain, "domain", "", Kind::Words, Side::Either, QT_TR_NOOP("domain of either side") },
        { SourceDomain, "srcdomain", "src_domain", Kind::Words, Side::Source,
          QT_TR_NOOP("domain of the source") },
        { DestinationDomain, "dstdomain", "dst_domain", Kind::Words, Side::Destination,
          QT_TR_NOOP("domain of the destination") },
        { Network, "network", "net", Kind::Words, Side::Either,
          QT_TR_NOOP("network name of either side") },
        { SourceNetwork, "srcnetwork", "src_network srcnet", Kind::Words, Side::Source,
          QT_TR_NOOP("network name of the source") },
        { DestinationNetwork, "dstnetwork", "dst_network dstnet", Kind::Words, Side::Destination,
          QT_TR_NOOP("network name of the destination") },
        { Reputation, "rep", "reputation", Kind::Level, Side::Either,
          QT_TR_NOOP("highest reputation level of either side") },
        { SourceReputation, "srcrep", "src_rep", Kind::Level, Side::Source,
          QT_TR_NOOP("reputation level of the source") },
        { DestinationReputation, "dstrep", "dst_rep", Kind::Level, Side::Destination,
          QT_TR_NOOP("reputation level of the destination") },
        { Internal, "internal", "", Kind::Internal, Side::Either,
          QT_TR_NOOP("which sides are in your own networks") },
        { Verdict, "verdict", "", Kind::Verdict, Side::Either, QT_TR_NOOP("your verdict") },
        { Analyst, "analyst", "who", Kind::Words, Side::Either,
          QT_TR_NOOP("who gave the verdict") },
        { Note, "note", "", Kind::Words, Side::Either,
          QT_TR_NOOP("what was written beside the verdict") },
        { FilterField::Tag, "tag", "tags", Kind::Tag, Side::Either,
          QT_TR_NOOP("a tag of the verdict") },
    } };
};

bool isCalled(std::string_view name, QStringView wanted)
{
    return wanted.compare(QLatin1String(name.data(), static_cast<qsizetype>(name.size())),
                          Qt::CaseInsensitive)
        == 0;
}

bool isAlias(std::string_view aliases, QStringView wanted)
{
    while (!aliases.empty()) {
        const auto blank = aliases.find(' ');
        if (isCalled(aliases.substr(0, blank), wanted))
            return true;
        if (blank == std::string_view::npos)
            return false;
        aliases.remove_prefix(blank + 1);
    }
    return false;
}

// One edit away: a letter missing, added, other, or changed with its neighbour.
bool isOneEditAway(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto front =
        static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
    const std::string_view restA = a.substr(front);
    const std::string_view restB = b.substr(front);
    if (a.size() < b.size())
        return restA == restB.substr(1);
    return !restA.empty()
        && (restA.substr(1) == restB.substr(1)
            || (restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0]
                && restA.substr(2) == restB.substr(2)));
}

} // namespace

std::span<const FilterFieldInfo> filterFields()
{
    return Tr::fields;
}

const FilterFieldInfo* infoOf(FilterField field)
{
    const auto at =
        std::find_if(Tr::fields.begin(), Tr::fields.end(),
                     [field](const FilterFieldInfo& info) { return info.field == field; });
    return at == Tr::fields.end() ? nullptr : &*at;
}

const FilterFieldInfo* findFilterField(QStringView name)
{
    if (name.isEmpty())
        return nullptr;
    const auto at =
        std::find_if(Tr::fields.begin(), Tr::fields.end(), [name](const FilterFieldInfo& info) {
            return isCalled(info.name, name) || isAlias(info.aliases, name);
        });
    return at == Tr::fields.end() ? nullptr : &*at;
}

QString similarFilterField(QStringView name)
{
    constexpr qsizetype least = 3; // of two letters almost anything is similar
    const bool isWord = std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
            || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
    });
    if (name.size() < least || !isWord)
        return {};
    const QByteArray small = name.toLatin1().toLower();
    const std::string_view typed(small.constData(), static_cast<std::size_t>(small.size()));
    for (const FilterFieldInfo& info : Tr::fields)
        if (std::strlen(info.name) >= static_cast<std::size_t>(least)
            && isOneEditAway(typed, info.name))
            return QString::fromLatin1(info.name);
    return {};
}

QString filterFieldMeaning(const FilterFieldInfo& info)
{
    return Tr::tr(info.meaning);
}

bool isOrdered(FilterKind kind)
{
    switch (kind) {
    case Kind::Port:
    case Kind::Score:
    case Kind::Rank:
    case Kind::Time:
    case Kind::Bytes:
    case Kind::Packets:
    case Kind::Level:
        return true;
    default:
        return false;
    }
}

} // namespace fw
