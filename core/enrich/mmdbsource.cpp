// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/mmdbsource.h"

#include <QCoreApplication>
#include <QFile>

#include <cstring>
#include <netinet/in.h>
#include <set>
#include <utility>
#include <vector>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Geolocation)
};

enum class Content
{
    Useful,
    Foreign,
    Damaged,
};

// Judges a file by its first records, because type names are the vendors' own. Both limits only
// bound the work: a tree may be damaged into a circle.
Content judge(const MMDB_s& file)
{
    constexpr std::size_t maxRecords = 256;
    constexpr int maxNodes = 50'000;
    const MmdbLayout layout;
    std::set<std::uint32_t> records;
    std::vector<std::uint32_t> open { 0 };
    for (int visited = 0; !open.empty() && visited < maxNodes && records.size() < maxRecords;
         ++visited) {
        MMDB_search_node_s node {};
        const std::uint32_t number = open.back();
        open.pop_back();
        if (MMDB_read_node(&file, number, &node) != MMDB_SUCCESS)
            return Content::Damaged;
        const auto look = [&](std::uint64_t record, std::uint8_t type, const MMDB_entry_s& entry) {
            if (type == MMDB_RECORD_TYPE_SEARCH_NODE)
                open.push_back(static_cast<std::uint32_t>(record));
            if (type != MMDB_RECORD_TYPE_DATA || !records.insert(entry.offset).second)
                return type == MMDB_RECORD_TYPE_INVALID ? Content::Damaged : Content::Foreign;
            GeoPlace place;
            if (!layout.read(entry, place))
                return Content::Damaged;
            return place.isEmpty() && place.domain.isEmpty() ? Content::Foreign : Content::Useful;
        };
        // Right first, so that the left side, where the IPv4 addresses are, is walked first.
        const Content right =
            look(node.right_record, node.right_record_type, node.right_record_entry);
        const Content left = look(node.left_record, node.left_record_type, node.left_record_entry);
        for (const Content content : { left, right })
            if (content != Content::Foreign)
                return content;
    }
    // So many nodes lead to a record in every tree but one that goes in a circle.
    if (records.empty() && !open.empty())
        return Content::Damaged;
    // A file without a single record is of no use, and no mistake either.
    return records.empty() ? Content::Useful : Content::Foreign;
}

} // namespace

MmdbSource::MmdbSource(QString path)
    : m_path(std::move(path))
    , m_status(MMDB_open(QFile::encodeName(m_path).constData(), MMDB_MODE_MMAP, &m_file))
{
    if (m_status == MMDB_SUCCESS)
        m_layout = MmdbLayout::learnedFrom(m_file);
}

MmdbSource::~MmdbSource()
{
    if (m_status == MMDB_SUCCESS)
        MMDB_close(&m_file);
}

QString MmdbSource::problem() const
{
    if (m_status != MMDB_SUCCESS)
        return Tr::tr("%1 is left out because it cannot be read as a MaxMind DB file (%2): "
                      "replace it or remove it.")
            .arg(m_path, QString::fromUtf8(MMDB_strerror(m_status)));
    switch (judge(m_file)) {
    case Content::Damaged:
        return Tr::tr("%1 is left out because it is damaged: replace it or remove it.").arg(m_path);
    case Content::Foreign:
        return Tr::tr("%1 is left out because it holds neither places nor owners of networks "
                      "(its type is %2): a City, Country or ASN database is expected.")
            .arg(m_path, info().type);
    case Content::Useful:
        break;
    }
    return {};
}

GeoDatabase MmdbSource::info() const
{
    GeoDatabase database;
    database.file = m_path;
    database.type = QString::fromUtf8(m_file.metadata.database_type).simplified();
    database.kind = m_layout.kind();
    database.networks = static_cast<std::int64_t>(m_file.metadata.node_count) + 1;
    database.builtAt = static_cast<std::int64_t>(m_file.metadata.build_epoch);
    database.failedLookups = m_failures.load();
    return database;
}

std::uint32_t MmdbSource::find(const IpAddress& address) const
{
    if (m_file.metadata.ip_version == 4 && !address.isIpv4())
        return noRecord;
    int error = MMDB_SUCCESS;
    MMDB_lookup_result_s found {};
    // The library reads either structure through a pointer to their common head.
    if (address.isIpv4()) {
        sockaddr_in ipv4 {};
        ipv4.sin_family = AF_INET;
        std::memcpy(&ipv4.sin_addr, address.bytes().data() + 12, 4);
        found = MMDB_lookup_sockaddr(&m_file, reinterpret_cast<const sockaddr*>(&ipv4), &error);
    } else {
        sockaddr_in6 ipv6 {};
        ipv6.sin6_family = AF_INET6;
        std::memcpy(&ipv6.sin6_addr, address.bytes().data(), 16);
        found = MMDB_lookup_sockaddr(&m_file, reinterpret_cast<const sockaddr*>(&ipv6), &error);
    }
    if (error != MMDB_SUCCESS) {
        ++m_failures;
        return noRecord;
    }
    return found.found_entry ? found.entry.offset : noRecord;
}

bool MmdbSource::read(std::uint32_t record, GeoPlace& place) const
{
    if (m_layout.read({ &m_file, record }, place))
        return true;
    ++m_failures;
    return false;
}

} // namespace fw
