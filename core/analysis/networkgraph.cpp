// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/networkgraph.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace fw {

namespace {

constexpr std::size_t rowsBetweenLooks = 4096; // at the stop token
constexpr double smallestRadius = 4.5;
constexpr double largestRadius = 26;

// Sums stop at the largest number instead of turning negative; what a file made negative counts 0.
std::int64_t sum(std::int64_t a, std::int64_t b)
{
    a = std::max<std::int64_t>(a, 0);
    b = std::max<std::int64_t>(b, 0);
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    return a > most - b ? most : a + b;
}

class Builder
{
public:
    Builder(const SuspiciousConnections& connections, const NetworkLookups& lookups)
        : m_connections(connections)
        , m_lookups(lookups)
    {
    }

    void add(std::uint32_t number, std::optional<Severity> verdict)
    {
        const SuspiciousConnection& row = m_connections[number];
        NetworkTotals totals;
        totals.rows = 1;
        totals.bytes = sum(row.ibyt, row.obyt);
        totals.score = row.score;
        totals.rarestRow = number;
        totals.verdict = verdict;
        const std::uint32_t source = node(row.srcip, row.srcipInternal, row.srcRep);
        const std::uint32_t target = node(row.dstip, row.destipInternal, row.dstRep);
        m_graph.nodes[source].totals.add(totals, m_connections);
        if (target != source)
            m_graph.nodes[target].totals.add(totals, m_connections);
        const auto [low, high] = std::minmax(source, target);
        const auto [place, isNew] = m_edges.try_emplace(
            std::uint64_t(low) << 32 | high, static_cast<std::uint32_t>(m_graph.edges.size()));
        if (isNew)
            m_graph.edges.push_back({ low, high, 0, {} });
        NetworkEdge& edge = m_graph.edges[place->second];
        edge.totals.add(totals, m_connections);
        edge.fromA += edge.a == source ? 1 : 0;
    }

    // Numbers by key instead of by first appearance.
    NetworkGraph take()
    {
        std::vector<std::uint32_t> order(m_graph.nodes.size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
            return m_graph.nodes[a].key < m_graph.nodes[b].key;
        });
        NetworkGraph sorted;
        sorted.nodes.reserve(order.size());
        std::vector<std::uint32_t> newNumber(order.size());
        for (const std::uint32_t old : order) {
            newNumber[old] = static_cast<std::uint32_t>(sorted.nodes.size());
            sorted.nodes.push_back(std::move(m_graph.nodes[old]));
        }
        sorted.edges = std::move(m_graph.edges);
        for (NetworkEdge& edge : sorted.edges) {
            edge.a = newNumber[edge.a];
            edge.b = newNumber[edge.b];
            if (edge.a > edge.b) {
                std::swap(edge.a, edge.b);
                edge.fromA = edge.totals.rows - edge.fromA;
            }
        }
        std::sort(sorted.edges.begin(), sorted.edges.end(),
                  [](const NetworkEdge& x, const NetworkEdge& y) {
                      return std::pair(x.a, x.b) < std::pair(y.a, y.b);
                  });
        return sorted;
    }

private:
    std::uint32_t node(const IpAddress& address, bool isInternal, const QString& reputation)
    {
        const auto [place, isNew] =
            m_nodes.try_emplace(address, static_cast<std::uint32_t>(m_graph.nodes.size()));
        if (isNew) {
            NetworkNode made;
            made.key.first = address;
            if (m_lookups.name)
                made.name = m_lookups.name(address);
            m_graph.nodes.push_back(std::move(made));
        }
        NetworkNode& found = m_graph.nodes[place->second];
        if (isInternal)
            found.internal = 1;
        if (!reputation.isEmpty() && m_lookups.reputationLevel)
            found.reputation = std::max(found.reputation, levelOf(reputation));
        return place->second;
    }

    // A day has few distinct texts, and reading one is slower than finding it again.
    int levelOf(const QString& text)
    {
        const auto [place, isNew] = m_levels.try_emplace(text, noReputation);
        if (isNew)
            place->second = m_lookups.reputationLevel(text);
        return place->second;
    }

    const SuspiciousConnections& m_connections;
    const NetworkLookups& m_lookups;
    NetworkGraph m_graph;
    std::unordered_map<IpAddress, std::uint32_t> m_nodes;
    std::unordered_map<std::uint64_t, std::uint32_t> m_edges;
    std::unordered_map<QString, int> m_levels;
};

} // namespace

bool NetworkKey::contains(const IpAddress& address) const
{
    return around(address, bits) == *this;
}

NetworkKey NetworkKey::around(const IpAddress& address, int bits)
{
    IpAddress::Bytes bytes = address.bytes();
    for (int i = 0; i < 16; ++i) {
        const int kept = std::clamp(bits - i * 8, 0, 8);
        bytes[static_cast<std::size_t>(i)] &= static_cast<std::uint8_t>(0xff00 >> kept);
    }
    return { IpAddress(bytes), bits };
}

QString NetworkKey::toString() const
{
    if (isAddress())
        return first.toString();
    return QStringLiteral("%1/%2").arg(first.toString()).arg(first.isIpv4() ? bits - 96 : bits);
}

void NetworkTotals::add(const NetworkTotals& other, const SuspiciousConnections& connections)
{
    const auto place = [&connections](const NetworkTotals& totals) {
        return std::tuple(totals.score, connections[totals.rarestRow].rank, totals.rarestRow);
    };
    if (rows == 0 || place(other) < place(*this)) {
        score = other.score;
        rarestRow = other.rarestRow;
    }
    rows += other.rows;
    bytes = sum(bytes, other.bytes);
    if (other.verdict && (!verdict || *other.verdict < *verdict))
        verdict = other.verdict;
}

std::optional<std::uint32_t> NetworkGraph::nodeOf(const NetworkKey& key) const
{
    const auto found = std::lower_bound(
        nodes.begin(), nodes.end(), key,
        [](const NetworkNode& node, const NetworkKey& wanted) { return node.key < wanted; });
    if (found == nodes.end() || found->key != key)
        return std::nullopt;
    return static_cast<std::uint32_t>(found - nodes.begin());
}

std::optional<std::uint32_t> NetworkGraph::edgeBetween(std::uint32_t one, std::uint32_t other) const
{
    const std::pair<std::uint32_t, std::uint32_t> wanted = std::minmax(one, other);
    const auto found = std::lower_bound(
        edges.begin(), edges.end(), wanted,
        [](const NetworkEdge& edge, const auto& ends) { return std::pair(edge.a, edge.b) < ends; });
    if (found == edges.end() || std::pair(found->a, found->b) != wanted)
        return std::nullopt;
    return static_cast<std::uint32_t>(found - edges.begin());
}

bool NetworkGraph::hasShapeOf(const NetworkGraph& other) const
{
    return std::equal(nodes.begin(), nodes.end(), other.nodes.begin(), other.nodes.end(),
                      [](const NetworkNode& x, const NetworkNode& y) { return x.key == y.key; })
        && std::equal(
               edges.begin(), edges.end(), other.edges.begin(), other.edges.end(),
               [](const NetworkEdge& x, const NetworkEdge& y) { return x.a == y.a && x.b == y.b; });
}

NetworkGraph networkGraph(const SuspiciousConnections& connections,
                          std::span<const std::uint32_t> rows,
                          std::span<const std::uint8_t> severities, const NetworkLookups& lookups,
                          const std::stop_token& stop)
{
    Builder builder(connections, lookups);
    std::size_t count = 0;
    for (const std::uint32_t row : rows) {
        if (++count % rowsBetweenLooks == 0 && stop.stop_requested())
            break;
        builder.add(row,
                    row < severities.size() ? severityFromNumber(severities[row]) : std::nullopt);
    }
    return builder.take();
}

NetworkLinks networkLinks(const NetworkGraph& graph)
{
    NetworkLinks links;
    links.starts.assign(graph.nodes.size() + 1, 0);
    for (const NetworkEdge& edge : graph.edges) {
        ++links.starts[edge.a + 1];
        if (edge.b != edge.a)
            ++links.starts[edge.b + 1];
    }
    std::partial_sum(links.starts.begin(), links.starts.end(), links.starts.begin());
    links.edges.resize(links.starts.back());
    std::vector<std::uint32_t> next(links.starts.begin(), links.starts.end() - 1);
    for (std::uint32_t i = 0; i < graph.edges.size(); ++i) {
        links.edges[next[graph.edges[i].a]++] = i;
        if (graph.edges[i].b != graph.edges[i].a)
            links.edges[next[graph.edges[i].b]++] = i;
    }
    return links;
}

double networkRadius(std::uint32_t rows, std::uint32_t most)
{
    const double smallest = smallestRadius * smallestRadius;
    const double wanted = smallest * std::max(most, 1U);
    const double largest = std::min(wanted, largestRadius * largestRadius);
    if (most <= 1)
        return smallestRadius;
    const double share = (std::max(rows, 1U) - 1.0) / (most - 1.0);
    return std::sqrt(smallest + (largest - smallest) * std::min(share, 1.0));
}

std::vector<float> networkRadii(const NetworkGraph& graph)
{
    std::uint32_t most = 0;
    for (const NetworkNode& node : graph.nodes)
        most = std::max(most, node.totals.rows);
    std::vector<float> radii;
    radii.reserve(graph.nodes.size());
    for (const NetworkNode& node : graph.nodes)
        radii.push_back(static_cast<float>(networkRadius(node.totals.rows, most)));
    return radii;
}

} // namespace fw
