// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace fw {

// What a term of a filter can ask about.
enum class FilterField
{
    Text, // no field: a word alone
    Source,
    Destination,
    Address, // either side
    SourcePort,
    DestinationPort,
    Port,
    Service,
    Protocol,
    Score,
    Rank,
    Time,
    InBytes,
    OutBytes,
    Bytes, // both directions together
    InPackets,
    OutPackets,
    Packets,
    Country,
    SourceCountry,
    DestinationCountry,
    Place,
    SourcePlace,
    DestinationPlace,
    Domain,
    SourceDomain,
    DestinationDomain,
    Network,
    SourceNetwork,
    DestinationNetwork,
    Reputation,
    SourceReputation,
    DestinationReputation,
    Internal,
    Verdict,
    Analyst,
    Note,
    Tag,
};

// What its values are, and with that which signs it takes.
enum class FilterKind
{
    Address,
    Port,
    Service,
    Protocol,
    Score,
    Rank,
    Time,
    Bytes,
    Packets,
    Country,
    Words, // text: ':' finds a part of it, '=' the whole
    Level, // of reputation
    Internal,
    Verdict,
    Tag,
};

enum class FilterSide
{
    Either,
    Source,
    Destination,
};

struct FilterFieldInfo
{
    FilterField field;
    const char* name; // as it is written back
    const char* aliases; // other spellings, Spot's columns among them; divided by blanks
    FilterKind kind;
    FilterSide side;
    const char* meaning; // see filterFieldMeaning()
};

// Every field but Text, in the order a list of them is read.
std::span<const FilterFieldInfo> filterFields();
// Null for Text.
const FilterFieldInfo* infoOf(FilterField field);
// By its name or another spelling, in either case; null for what is no field.
const FilterFieldInfo* findFilterField(QStringView name);
// The name of the field that somebody may have meant: one letter missing, added, other or changed
// with its neighbour. Empty for none.
QString similarFilterField(QStringView name);
// "source address", translated.
QString filterFieldMeaning(const FilterFieldInfo& info);

// Whether < <= > >= and a..b make sense.
bool isOrdered(FilterKind kind);

} // namespace fw
