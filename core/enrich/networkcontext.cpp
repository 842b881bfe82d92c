// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/networkcontext.h"

#include "core/enrich/contextrow.h"

#include <utility>

namespace fw {

namespace {

struct Rows
{
    ContextFile file;
    std::vector<IpRangeMap::Entry> entries; // values are indices into the names
};

Result<Rows> readRows(const QString& path, ContextTable table, std::vector<QString>& names)
{
    Rows rows;
    auto file = readContextFile(path, [&](const std::vector<std::string>& fields) -> RowOutcome {
        ParsedContextRow parsed = parseContextRow(table, fields);
        if (!parsed.row)
            return { std::move(parsed.problem), false };
        rows.entries.push_back({ parsed.row->range, static_cast<std::uint32_t>(names.size()) });
        names.push_back(std::move(parsed.row->name));
        return { std::move(parsed.problem), true };
    });
    if (!file)
        return failure(file.error());
    rows.file = std::move(*file);
    return rows;
}

} // namespace

void NetworkContext::keep(const ContextFile& file)
{
    m_warnings.insert(m_warnings.end(), file.warnings.begin(), file.warnings.end());
    m_skippedLines += file.skippedLines;
}

Result<NetworkContext> NetworkContext::load(const QString& iprangesPath,
                                            const QString& networkContextPath)
{
    NetworkContext context;
    const auto ranges = readRows(iprangesPath, ContextTable::IpRanges, context.m_rangeNames);
    if (!ranges)
        return failure(ranges.error());
    context.m_hasRanges = ranges->file.present;
    context.m_ranges = IpRangeMap(ranges->entries);
    context.keep(ranges->file);

    const auto names = readRows(networkContextPath, ContextTable::Names, context.m_names);
    if (!names)
        return failure(names.error());
    context.m_hasNames = names->file.present;
    context.m_named = IpRangeMap(names->entries);
    context.keep(names->file);
    return context;
}

NetworkLabel NetworkContext::label(const IpAddress& address) const
{
    if (const auto named = m_named.find(address))
        return { m_names[*named] };
    if (const auto range = m_ranges.find(address))
        return { m_rangeNames[*range] };
    return {};
}

} // namespace fw
