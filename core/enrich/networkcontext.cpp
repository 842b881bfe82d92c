// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/networkcontext.h"

#include <utility>

namespace fw {

Result<ContextFile> NetworkContext::read(const QString& path, ContextTable table, IpRangeMap& map,
                                         std::vector<Network>& networks)
{
    std::vector<IpRangeMap::Entry> entries;
    auto file = readContextFile(path, [&](const std::vector<std::string>& fields) -> RowOutcome {
        ParsedContextRow parsed = parseContextRow(table, fields);
        if (!parsed.row)
            return { std::move(parsed.problem), false };
        entries.push_back({ parsed.row->range, static_cast<std::uint32_t>(networks.size()) });
        networks.push_back({ parsed.row->range, std::move(parsed.row->name) });
        return { std::move(parsed.problem), true };
    });
    if (file)
        map = IpRangeMap(entries);
    return file;
}

void NetworkContext::keep(const ContextFile& file)
{
    m_warnings.insert(m_warnings.end(), file.warnings.begin(), file.warnings.end());
    m_skippedLines += file.skippedLines;
}

Result<NetworkContext> NetworkContext::load(const QString& iprangesPath,
                                            const QString& networkContextPath)
{
    NetworkContext context;
    const auto ranges =
        read(iprangesPath, ContextTable::IpRanges, context.m_ranges, context.m_rangeNames);
    if (!ranges)
        return failure(ranges.error());
    context.m_hasRanges = ranges->present;
    context.m_unreadableRanges = ranges->unreadableLines;
    context.keep(*ranges);

    const auto names =
        read(networkContextPath, ContextTable::Names, context.m_named, context.m_names);
    if (!names)
        return failure(names.error());
    context.m_hasNames = names->present;
    context.keep(*names);
    return context;
}

NetworkLabel NetworkContext::label(const IpAddress& address) const
{
    const auto named = m_named.find(address);
    const auto range = m_ranges.find(address);
    // A range without a name only says what is internal.
    if (range && !m_rangeNames[*range].name.isEmpty()
        && (!named || isSmaller(m_rangeNames[*range].range, m_names[*named].range)))
        return { m_rangeNames[*range].name };
    return { named ? m_names[*named].name : QString() };
}

} // namespace fw
