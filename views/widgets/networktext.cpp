// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/networktext.h"

#include "core/base/format.h"
#include "core/base/printable.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::NetworkView)
};

constexpr int longestName = 32; // letters of a label

QString counted(std::int64_t count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(formatCount(count));
}

QString addressesText(std::int64_t count)
{
    return counted(count, Tr::tr("1 address"), Tr::tr("%1 addresses"));
}

QString rowsText(std::int64_t count)
{
    return counted(count, Tr::tr("1 connection"), Tr::tr("%1 connections"));
}

QString bytesText(std::int64_t bytes)
{
    const QString count = counted(bytes, Tr::tr("1 byte"), Tr::tr("%1 bytes"));
    return bytes < 1000 ? count : Tr::tr("%1 (%2)").arg(count, formatBytes(bytes));
}

QString verdictText(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return Tr::tr("verdict high");
    case Severity::Medium:
        return Tr::tr("verdict medium");
    case Severity::Low:
        break;
    }
    return Tr::tr("verdict low");
}

QString reputationText(int level)
{
    switch (level) {
    case 3:
        return Tr::tr("reputation high risk");
    case 2:
        return Tr::tr("reputation medium risk");
    case 1:
        return Tr::tr("reputation low risk");
    case 0:
        return Tr::tr("reputation no risk");
    case -1:
        return Tr::tr("reputation unverified");
    default:
        return {};
    }
}

QString totalsText(const NetworkTotals& totals)
{
    QString text =
        Tr::tr("%1, lowest score %2, %3")
            .arg(rowsText(totals.rows), formatScore(totals.score), bytesText(totals.bytes));
    if (totals.verdict)
        text = Tr::tr("%1, %2").arg(text, verdictText(*totals.verdict));
    return text;
}

QString placeText(const NetworkNode& node)
{
    if (node.internal == 0)
        return Tr::tr("external");
    return node.internal == node.addresses
        ? Tr::tr("internal")
        : Tr::tr("%1 of them internal").arg(formatCount(node.internal));
}

} // namespace

QString networkLabel(const NetworkNode& node)
{
    QString text = node.key.toString();
    if (!node.name.isEmpty()) {
        text = printable(node.name);
        if (text.size() > longestName)
            text = text.left(longestName - 1) + QStringLiteral("…");
        if (!node.key.isAddress())
            text = Tr::tr("%1 %2", "a network's name and address").arg(text, node.key.toString());
    }
    return node.key.isAddress() ? text : Tr::tr("%1 (%2)").arg(text, formatCount(node.addresses));
}

QString networkNodeName(const NetworkNode& node)
{
    QString text = node.key.toString();
    if (!node.name.isEmpty())
        text = Tr::tr("%1 (%2)").arg(text, printable(node.name));
    return node.key.isAddress() ? text : Tr::tr("%1: %2").arg(text, addressesText(node.addresses));
}

QString networkNodeText(const NetworkScene& scene, std::uint32_t number)
{
    const NetworkNode& node = scene.graph.nodes[number];
    const auto edges = scene.links.of(number);
    const auto peers = std::count_if(edges.begin(), edges.end(), [&](std::uint32_t edge) {
        return scene.graph.edges[edge].a != scene.graph.edges[edge].b;
    });
    const QString with = counted(peers, Tr::tr("1 peer"), Tr::tr("%1 peers"));
    QString text = Tr::tr("%1, %2; %3; %4")
                       .arg(networkNodeName(node), placeText(node), with, totalsText(node.totals));
    const QString reputation = reputationText(node.reputation);
    if (!reputation.isEmpty())
        text = Tr::tr("%1, %2").arg(text, reputation);
    return text;
}

QString networkEdgeText(const NetworkScene& scene, std::uint32_t number)
{
    const NetworkEdge& edge = scene.graph.edges[number];
    const QString a = networkNodeName(scene.graph.nodes[edge.a]);
    const QString b = networkNodeName(scene.graph.nodes[edge.b]);
    const QString totals = totalsText(edge.totals);
    if (edge.a == edge.b)
        return scene.graph.nodes[edge.a].key.isAddress()
            ? Tr::tr("%1 with itself; %2").arg(a, totals)
            : Tr::tr("Within %1; %2").arg(a, totals);
    if (edge.fromA == edge.totals.rows)
        return Tr::tr("%1 to %2; %3").arg(a, b, totals);
    if (edge.fromA == 0)
        return Tr::tr("%1 to %2; %3").arg(b, a, totals);
    return Tr::tr("%1 and %2, %3 and %4 of them began; %5")
        .arg(a, b, formatCount(edge.fromA), formatCount(edge.totals.rows - edge.fromA), totals);
}

QString networkSummary(const NetworkScene& scene)
{
    const QString addresses = addressesText(static_cast<std::int64_t>(scene.addresses));
    const QString links = counted(static_cast<std::int64_t>(scene.graph.edges.size()),
                                  Tr::tr("1 link"), Tr::tr("%1 links"));
    if (scene.graph.nodes.size() == scene.addresses)
        return Tr::tr("%1, %2").arg(addresses, links);
    return Tr::tr("%1 as %2 nodes, %3; double-click a network to open it")
        .arg(addresses, formatCount(static_cast<std::int64_t>(scene.graph.nodes.size())), links);
}

} // namespace fw
