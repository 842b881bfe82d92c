// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/filtervocabulary.h"

#include "core/enrich/countryname.h"
#include "core/enrich/ianaregistry.h"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

namespace fw {

namespace {

using Kind = FilterKind;
using Counts = QHash<QString, int>;

// More than fit into a list nobody reads.
constexpr qsizetype mostShown = 50;

QStringList byCount(const Counts& counts)
{
    std::vector<std::pair<int, QString>> order;
    order.reserve(static_cast<std::size_t>(counts.size()));
    for (auto at = counts.begin(); at != counts.end(); ++at)
        if (!at.key().isEmpty())
            order.emplace_back(-at.value(), at.key());
    std::sort(order.begin(), order.end());
    QStringList values;
    values.reserve(static_cast<qsizetype>(order.size()));
    for (auto& entry : order)
        values += std::move(entry.second);
    return values;
}

// How many rows have each end on the sides that are meant.
std::vector<int> rowsOfEnds(const ConnectionIndex& index, FilterSide side)
{
    std::vector<int> rows(index.ends().size());
    if (side != FilterSide::Destination)
        for (const std::uint32_t end : index.sources())
            ++rows[end];
    if (side != FilterSide::Source)
        for (const std::uint32_t end : index.destinations())
            ++rows[end];
    return rows;
}

template<typename Text>
Counts countEnds(const ConnectionIndex& index, FilterSide side, const Text& text)
{
    const std::vector<int> rows = rowsOfEnds(index, side);
    Counts counts;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i] > 0)
            counts[text(index.ends()[i])] += rows[i];
    return counts;
}

Counts countPorts(const ConnectionIndex& index, FilterSide side)
{
    std::vector<int> rows(65536);
    for (const SuspiciousConnection& row : index.connections()) {
        if (side != FilterSide::Destination)
            ++rows[row.sport];
        if (side != FilterSide::Source)
            ++rows[row.dport];
    }
    Counts counts;
    for (std::size_t port = 0; port < rows.size(); ++port)
        if (rows[port] > 0)
            counts[QString::number(port)] = rows[port];
    return counts;
}

// What the table shows beside a port is found as the filter takes it: with '-' for blanks.
Counts countServices(const ConnectionIndex& index)
{
    std::unordered_map<std::uint32_t, int> rows; // by protocol and port
    QStringList protocols;
    for (const SuspiciousConnection& row : index.connections()) {
        auto protocol = protocols.indexOf(row.proto);
        if (protocol < 0 && protocols.size() < 64) {
            protocol = protocols.size();
            protocols += row.proto;
        }
        if (protocol >= 0)
            ++rows[static_cast<std::uint32_t>(protocol) << 16 | row.dport];
    }
    Counts counts;
    for (const auto& known : rows) {
        const auto port = static_cast<std::uint16_t>(known.first & 0xffffU);
        const QString& protocol = protocols[static_cast<qsizetype>(known.first >> 16)];
        const QString name = IanaRegistry::shipped().serviceName(protocol, port);
        if (!name.isEmpty())
            counts[name] += known.second;
    }
    return counts;
}

Counts countVerdicts(const DayVerdicts& verdicts, FilterField field)
{
    Counts counts;
    for (const auto& known : verdicts) {
        if (field == FilterField::Tag)
            for (const QString& tag : known.second.tags)
                ++counts[tag];
        else
            ++counts[field == FilterField::Note ? known.second.note : known.second.who];
    }
    return counts;
}

QString codeOf(const QString& geoloc)
{
    const QString code = geoloc.left(2);
    const bool isAlone = geoloc.size() == 2 || (geoloc.size() > 2 && geoloc[2].isSpace());
    return isAlone && !countryName(code).isEmpty() ? code.toUpper() : QString();
}

} // namespace

QStringList FilterVocabulary::count(const FilterFieldInfo& info) const
{
    using End = ConnectionIndex::End;
    using enum FilterField;
    const ConnectionIndex& index = *m_index;
    switch (info.kind) {
    case Kind::Address:
        return byCount(
            countEnds(index, info.side, [](const End& end) { return end.address->toString(); }));
    case Kind::Port:
        return byCount(countPorts(index, info.side));
    case Kind::Service:
        return byCount(countServices(index));
    case Kind::Protocol: {
        Counts counts;
        for (const SuspiciousConnection& row : index.connections())
            ++counts[row.proto];
        return byCount(counts);
    }
    case Kind::Country:
        return byCount(
            countEnds(index, info.side, [](const End& end) { return codeOf(*end.geoloc); }));
    case Kind::Tag:
        return byCount(countVerdicts(m_model.verdicts(), info.field));
    case Kind::Words:
        break;
    default:
        return {};
    }
    if (info.field == Analyst || info.field == Note)
        return byCount(countVerdicts(m_model.verdicts(), info.field));
    if (info.field == Domain || info.field == SourceDomain || info.field == DestinationDomain)
        return byCount(countEnds(index, info.side, [](const End& end) { return *end.domain; }));
    if (info.field == Place || info.field == SourcePlace || info.field == DestinationPlace)
        return byCount(countEnds(index, info.side, [](const End& end) { return *end.geoloc; }));
    const NetworkNames& names = m_model.networkNames();
    if (!names)
        return {};
    return byCount(
        countEnds(index, info.side, [&names](const End& end) { return names(*end.address); }));
}

QStringList FilterVocabulary::values(const FilterFieldInfo& info, const QString& typed)
{
    if (m_index != m_model.connectionIndex()) {
        m_index = m_model.connectionIndex();
        m_known.clear();
    }
    const int field = static_cast<int>(info.field);
    if (!m_known.contains(field))
        m_known.insert(field, count(info));
    QStringList first;
    QStringList others;
    for (const QString& value : m_known[field]) {
        if (first.size() == mostShown)
            break;
        if (value.startsWith(typed, Qt::CaseInsensitive))
            first += value;
        else if (others.size() < mostShown && value.contains(typed, Qt::CaseInsensitive))
            others += value;
    }
    return (first + others).mid(0, mostShown);
}

} // namespace fw
