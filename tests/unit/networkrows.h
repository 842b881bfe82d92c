// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/networkgraph.h"

#include <QStringList>

#include <numeric>
#include <vector>

namespace fw::test {

// Connections from short text, one a line: "source destination score bytes"; "!" behind an internal
// address. Ranks are the lines' numbers.
inline SuspiciousConnections networkRows(const char* text)
{
    SuspiciousConnections rows;
    const auto address = [](QString word, bool& internal) {
        internal = word.endsWith(QLatin1Char('!'));
        word.remove(QLatin1Char('!'));
        return IpAddress::parse(word).value();
    };
    for (const QString& line : QString::fromLatin1(text).split(QLatin1Char('\n'))) {
        const QStringList words = line.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        SuspiciousConnection row;
        row.srcip = address(words[0], row.srcipInternal);
        row.dstip = address(words[1], row.destipInternal);
        row.score = words.value(2, QStringLiteral("0.5")).toDouble();
        row.ibyt = words.value(3, QStringLiteral("1")).toLongLong();
        row.rank = static_cast<std::int64_t>(rows.size());
        rows.push_back(row);
    }
    return rows;
}

inline NetworkGraph graphOf(const SuspiciousConnections& rows,
                            const std::vector<std::uint8_t>& severities = {},
                            const NetworkLookups& lookups = {})
{
    std::vector<std::uint32_t> numbers(rows.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    return networkGraph(rows, numbers, severities, lookups);
}

// As "10.0.0.1-10.0.0.2 x3", one for each edge.
inline QStringList edgesOf(const NetworkGraph& graph)
{
    QStringList list;
    for (const NetworkEdge& edge : graph.edges)
        list += QStringLiteral("%1-%2 x%3")
                    .arg(graph.nodes[edge.a].key.toString(), graph.nodes[edge.b].key.toString())
                    .arg(edge.totals.rows);
    return list;
}

} // namespace fw::test
