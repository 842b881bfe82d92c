// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/enrich/mmdbvalue.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <vector>

namespace fw {

// Makes a MaxMind DB file, format 2.0 (https://maxmind.github.io/MaxMind-DB/), readable by
// libmaxminddb and every other reader: for sample data, tests and lists of one's own. The tree is
// an IPv6 one with the IPv4 addresses at ::/96, as in MaxMind's own files; ::/96 and the
// IPv4-mapped block therefore belong to IPv4, and an IPv6 range leaves them out.
//
// The same inserts in the same order give the same bytes. One thread at a time. The format itself
// ends at 4 GB; nothing of ours comes near.
class MmdbWriter
{
public:
    // `buildEpoch` in seconds UTC, at least 1: readers refuse a file without a date.
    MmdbWriter(QString databaseType, QString description, qint64 buildEpoch);

    // Gives the value to every address of the range, which need not be a CIDR block; where ranges
    // overlap, the later insert counts. A range that ends before it begins holds no address.
    void insert(const IpRange& range, const MmdbValue& value);

    // The whole file. Records of the tree take 24, 28 or 32 bits: the fewest that do, and not
    // fewer than asked for.
    QByteArray write(int minimumRecordBits = 24) const;

private:
    // A record of the tree: nothing, a node, or the index of a value.
    struct Record
    {
        enum class Kind : std::uint8_t
        {
            Empty,
            Node,
            Value,
        };
        Kind kind = Kind::Empty;
        std::uint32_t index = 0;

        friend bool operator==(const Record&, const Record&) = default;
    };
    using Node = std::array<Record, 2>;
    using Key = IpAddress::Bytes; // place in the tree

    void assign(std::uint32_t node, unsigned depth, const Key& nodeFirst, const Key& first,
                const Key& last, Record value);
    static Record merged(std::vector<Node>& nodes, std::uint32_t node);
    static void number(const std::vector<Node>& nodes, std::uint32_t node,
                       std::vector<Node>& ordered);
    QByteArray metadata(std::uint32_t nodeCount, int recordBits) const;

    QString m_type;
    QString m_description;
    qint64 m_buildEpoch;
    std::vector<Node> m_nodes { Node {} }; // the root first; replaced subtrees stay behind unused
    std::vector<MmdbValue> m_values;
    std::map<QByteArray, std::uint32_t> m_valueIndex; // canonical bytes -> index
};

} // namespace fw
