// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/mmdbwriter.h"

#include "core/enrich/ipblocks.h"
#include "core/enrich/mmdbencoder.h"

#include <algorithm>
#include <utility>

namespace fw {

namespace {

constexpr std::uint32_t separatorSize = 16; // zero bytes between tree and data

// IPv4 addresses move from where IpAddress keeps them (::ffff:0:0/96) to ::/96.
IpAddress::Bytes treeKey(const IpAddress& address)
{
    IpAddress::Bytes key = address.bytes();
    if (address.isIpv4())
        key[10] = key[11] = 0;
    return key;
}

IpRange ipv4InTree()
{
    IpAddress::Bytes last {};
    std::fill(last.begin() + 12, last.end(), std::uint8_t { 0xff });
    return { IpAddress(IpAddress::Bytes {}), IpAddress(last) };
}

// The highest key below a node `depth` bits down whose lowest is `first`.
IpAddress::Bytes lastBelow(IpAddress::Bytes first, unsigned depth)
{
    unsigned byte = depth / 8;
    if (byte < first.size())
        first[byte++] |= static_cast<std::uint8_t>(0xff >> (depth % 8));
    std::fill(first.begin() + byte, first.end(), std::uint8_t { 0xff });
    return first;
}

void appendNode(QByteArray& out, std::uint64_t left, std::uint64_t right, int bits)
{
    const auto byte = [&out](std::uint64_t value) {
        out.append(static_cast<char>(value));
    };
    const auto low24 = [&byte](std::uint64_t value) {
        byte(value >> 16);
        byte(value >> 8);
        byte(value);
    };
    if (bits == 32)
        byte(left >> 24);
    low24(left);
    if (bits == 28) // one byte in the middle holds the top four bits of both
        byte((left >> 24 & 0x0f) << 4 | (right >> 24 & 0x0f));
    if (bits == 32)
        byte(right >> 24);
    low24(right);
}

} // namespace

MmdbWriter::MmdbWriter(QString databaseType, QString description, qint64 buildEpoch)
    : m_type(std::move(databaseType))
    , m_description(std::move(description))
    , m_buildEpoch(std::max(buildEpoch, qint64 { 1 }))
{
}

void MmdbWriter::insert(const IpRange& range, const MmdbValue& value)
{
    if (range.last < range.first)
        return;
    const auto [known, isNew] =
        m_valueIndex.try_emplace(canonicalMmdb(value), static_cast<std::uint32_t>(m_values.size()));
    if (isNew)
        m_values.push_back(value);
    const Record record { Record::Kind::Value, known->second };
    for (const IpRange& family : familyPieces(range)) {
        const auto pieces =
            family.first.isIpv4() ? std::vector<IpRange> { family } : without(family, ipv4InTree());
        for (const IpRange& piece : pieces)
            assign(0, 0, Key {}, treeKey(piece.first), treeKey(piece.last), record);
    }
}

// Walks down to the largest blocks that lie inside the range: these are its CIDR blocks.
void MmdbWriter::assign(std::uint32_t node, unsigned depth, const Key& nodeFirst, const Key& first,
                        const Key& last, Record value)
{
    for (unsigned side = 0; side < 2; ++side) {
        Key low = nodeFirst;
        if (side == 1)
            low[depth / 8] |= static_cast<std::uint8_t>(0x80 >> (depth % 8));
        const Key high = lastBelow(low, depth + 1);
        if (last < low || high < first)
            continue;
        const Record record = m_nodes[node][side];
        if (first <= low && high <= last) {
            m_nodes[node][side] = value;
            continue;
        }
        std::uint32_t child = record.index;
        if (record.kind != Record::Kind::Node) {
            // What was here before goes on to be true in both halves.
            child = static_cast<std::uint32_t>(m_nodes.size());
            m_nodes.push_back({ record, record });
            m_nodes[node][side] = { Record::Kind::Node, child };
        }
        assign(child, depth + 1, low, first, last, value);
    }
}

// Replaces nodes with twice the same answer by the answer. The root stays a node: nobody takes
// what it returns.
MmdbWriter::Record MmdbWriter::merged(std::vector<Node>& nodes, std::uint32_t node)
{
    for (unsigned side = 0; side < 2; ++side) {
        const Record record = nodes[node][side];
        if (record.kind == Record::Kind::Node)
            nodes[node][side] = merged(nodes, record.index);
    }
    const Record& left = nodes[node][0];
    if (left.kind != Record::Kind::Node && left == nodes[node][1])
        return left;
    return { Record::Kind::Node, node };
}

// Copies the nodes that are in use, parents before children.
void MmdbWriter::number(const std::vector<Node>& nodes, std::uint32_t node,
                        std::vector<Node>& ordered)
{
    const std::size_t at = ordered.size();
    ordered.push_back(nodes[node]);
    for (unsigned side = 0; side < 2; ++side) {
        if (nodes[node][side].kind != Record::Kind::Node)
            continue;
        ordered[at][side].index = static_cast<std::uint32_t>(ordered.size());
        number(nodes, nodes[node][side].index, ordered);
    }
}

QByteArray MmdbWriter::write(int minimumRecordBits) const
{
    std::vector<Node> nodes = m_nodes;
    merged(nodes, 0);
    std::vector<Node> tree;
    number(nodes, 0, tree);

    // Values that later inserts covered everywhere are not stored.
    std::vector<std::uint32_t> offsets(m_values.size(), 0);
    std::vector<bool> stored(m_values.size(), false);
    MmdbDataSection data;
    for (const Node& node : tree) {
        for (const Record& record : node) {
            if (record.kind == Record::Kind::Value && !stored[record.index]) {
                offsets[record.index] = data.add(m_values[record.index]);
                stored[record.index] = true;
            }
        }
    }

    const auto nodeCount = static_cast<std::uint32_t>(tree.size());
    const auto recordValue = [&](const Record& record) -> std::uint64_t {
        switch (record.kind) {
        case Record::Kind::Node:
            return record.index;
        case Record::Kind::Value:
            return std::uint64_t { nodeCount } + separatorSize + offsets[record.index];
        case Record::Kind::Empty:
            break;
        }
        return nodeCount; // the format's "nothing here"
    };
    const std::uint64_t highest = std::uint64_t { nodeCount } + separatorSize
        + static_cast<std::uint64_t>(data.bytes().size());
    int bits = std::clamp(minimumRecordBits, 24, 32);
    while (bits < 32 && (bits % 4 != 0 || highest >> bits != 0))
        ++bits;

    QByteArray file;
    file.reserve(static_cast<qsizetype>(nodeCount) * bits / 4 + data.bytes().size() + 512);
    for (const Node& node : tree)
        appendNode(file, recordValue(node[0]), recordValue(node[1]), bits);
    file.append(qsizetype { separatorSize }, '\0');
    file.append(data.bytes());
    file.append("\xab\xcd\xefMaxMind.com");
    file.append(metadata(nodeCount, bits));
    return file;
}

QByteArray MmdbWriter::metadata(std::uint32_t nodeCount, int recordBits) const
{
    QByteArray out;
    const auto key = [&out](const char* name) {
        appendMmdbString(out, QLatin1String(name));
    };
    const auto number = [&](const char* name, MmdbType type, std::uint64_t value) {
        key(name);
        appendMmdbUnsigned(out, type, value);
    };
    appendMmdbControl(out, MmdbType::Map, 9);
    number("binary_format_major_version", MmdbType::Uint16, 2);
    number("binary_format_minor_version", MmdbType::Uint16, 0);
    number("build_epoch", MmdbType::Uint64, static_cast<std::uint64_t>(m_buildEpoch));
    key("database_type");
    appendMmdbString(out, m_type);
    key("description");
    appendMmdbControl(out, MmdbType::Map, 1);
    key("en");
    appendMmdbString(out, m_description);
    number("ip_version", MmdbType::Uint16, 6);
    key("languages");
    appendMmdbControl(out, MmdbType::Array, 1);
    key("en");
    number("node_count", MmdbType::Uint32, nodeCount);
    number("record_size", MmdbType::Uint16, static_cast<std::uint64_t>(recordBits));
    return out;
}

} // namespace fw
