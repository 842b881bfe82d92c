// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/geolocation.h"

#include "core/base/worker.h"

#include <maxminddb.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <atomic>
#include <cstring>
#include <netinet/in.h>
#include <set>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Geolocation)
};

constexpr const char* countryPath[] = { "country", "iso_code", nullptr };
constexpr const char* subdivisionPath[] = { "subdivisions", "0", "names", "en", nullptr };
constexpr const char* cityPath[] = { "city", "names", "en", nullptr };
constexpr const char* ownerPath[] = { "autonomous_system_organization", nullptr };

// How closely a place is known; a country in one file never completes the city of another.
int closeness(const GeoPlace& place)
{
    return (place.city.isEmpty() ? 0 : 4) + (place.subdivision.isEmpty() ? 0 : 2)
        + (place.countryCode.isEmpty() ? 0 : 1);
}

// Reads the four fields; false when the record is damaged. A field that is absent or of another
// shape (some vendors write "country" as a plain text) is simply unknown.
bool readPlace(MMDB_entry_s entry, GeoPlace& place)
{
    const std::pair<const char* const*, QString*> fields[] = {
        { countryPath, &place.countryCode },
        { subdivisionPath, &place.subdivision },
        { cityPath, &place.city },
        { ownerPath, &place.owner },
    };
    for (const auto& [path, text] : fields) {
        MMDB_entry_data_s data {};
        const int status = MMDB_aget_value(&entry, &data, path);
        if (status == MMDB_LOOKUP_PATH_DOES_NOT_MATCH_DATA_ERROR)
            continue;
        if (status != MMDB_SUCCESS)
            return false;
        if (data.has_data && data.type == MMDB_DATA_TYPE_UTF8_STRING)
            *text = QString::fromUtf8(data.utf8_string, static_cast<qsizetype>(data.data_size))
                        .simplified();
    }
    return true;
}

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
            if (!readPlace(entry, place))
                return Content::Damaged;
            return place.isEmpty() ? Content::Foreign : Content::Useful;
        };
        // Right first, so that the left side, where the IPv4 addresses are, is walked first.
        const Content right =
            look(node.right_record, node.right_record_type, node.right_record_entry);
        const Content left = look(node.left_record, node.left_record_type, node.left_record_entry);
        for (const Content content : { left, right })
            if (content != Content::Foreign)
                return content;
    }
    // A file without a single record is of no use, and no mistake either.
    return records.empty() ? Content::Useful : Content::Foreign;
}

} // namespace

class Geolocation::Source
{
public:
    explicit Source(QString path)
        : m_path(std::move(path))
        , m_status(MMDB_open(QFile::encodeName(m_path).constData(), MMDB_MODE_MMAP, &m_file))
    {
    }
    ~Source()
    {
        if (m_status == MMDB_SUCCESS)
            MMDB_close(&m_file);
    }
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;

    // Empty when the file can be used; otherwise a sentence that says why not.
    QString problem() const
    {
        if (m_status != MMDB_SUCCESS)
            return Tr::tr("%1 is left out because it cannot be read as a MaxMind DB file (%2): "
                          "replace it or remove it.")
                .arg(m_path, QString::fromUtf8(MMDB_strerror(m_status)));
        switch (judge(m_file)) {
        case Content::Damaged:
            return Tr::tr("%1 is left out because it is damaged: replace it or remove it.")
                .arg(m_path);
        case Content::Foreign:
            return Tr::tr("%1 is left out because it holds neither places nor owners of networks "
                          "(its type is %2): a City, Country or ASN database is expected.")
                .arg(m_path, info().type);
        case Content::Useful:
            break;
        }
        return {};
    }

    GeoDatabase info() const
    {
        return { m_path, QString::fromUtf8(m_file.metadata.database_type).simplified(),
                 static_cast<std::int64_t>(m_file.metadata.build_epoch), m_failures.load() };
    }

    GeoPlace lookup(const IpAddress& address) const
    {
        GeoPlace place;
        if (m_file.metadata.ip_version == 4 && !address.isIpv4())
            return place;
        int error = MMDB_SUCCESS;
        const MMDB_lookup_result_s found = find(address, error);
        if (error != MMDB_SUCCESS || (found.found_entry && !readPlace(found.entry, place))) {
            ++m_failures;
            return {};
        }
        return place;
    }

private:
    MMDB_lookup_result_s find(const IpAddress& address, int& error) const
    {
        // The library reads either structure through a pointer to their common head.
        if (address.isIpv4()) {
            sockaddr_in ipv4 {};
            ipv4.sin_family = AF_INET;
            std::memcpy(&ipv4.sin_addr, address.bytes().data() + 12, 4);
            return MMDB_lookup_sockaddr(&m_file, reinterpret_cast<const sockaddr*>(&ipv4), &error);
        }
        sockaddr_in6 ipv6 {};
        ipv6.sin6_family = AF_INET6;
        std::memcpy(&ipv6.sin6_addr, address.bytes().data(), 16);
        return MMDB_lookup_sockaddr(&m_file, reinterpret_cast<const sockaddr*>(&ipv6), &error);
    }

    QString m_path;
    MMDB_s m_file {};
    int m_status;
    mutable std::atomic<std::int64_t> m_failures { 0 };
};

Geolocation::Geolocation() = default;
Geolocation::~Geolocation() = default;
Geolocation::Geolocation(Geolocation&&) noexcept = default;
Geolocation& Geolocation::operator=(Geolocation&&) noexcept = default;

Geolocation Geolocation::open(const QString& folder)
{
    refuseGuiThread("opening the geolocation databases");
    Geolocation result;
    if (folder.isEmpty())
        return result; // QDir would take the current folder
    const QDir dir(folder);
    for (const QString& name :
         dir.entryList({ QStringLiteral("*.mmdb") }, QDir::Files | QDir::Hidden, QDir::Name)) {
        auto source = std::make_unique<Source>(dir.filePath(name));
        const QString problem = source->problem();
        if (problem.isEmpty())
            result.m_sources.push_back(std::move(source));
        else
            result.m_warnings.push_back(problem);
    }
    return result;
}

std::vector<GeoDatabase> Geolocation::databases() const
{
    std::vector<GeoDatabase> databases;
    for (const auto& source : m_sources)
        databases.push_back(source->info());
    return databases;
}

std::vector<QString> Geolocation::warnings() const
{
    std::vector<QString> warnings = m_warnings;
    for (const GeoDatabase& database : databases()) {
        if (database.failedLookups > 0)
            warnings.push_back(Tr::tr("%1 is damaged and gave no answer for %2 addresses: replace "
                                      "it and run again.")
                                   .arg(database.file, QString::number(database.failedLookups)));
    }
    return warnings;
}

GeoPlace Geolocation::lookup(const IpAddress& address) const
{
    GeoPlace best;
    if (address.isSpecialPurpose())
        return best;
    QString owner;
    for (const auto& source : m_sources) {
        GeoPlace place = source->lookup(address);
        if (owner.isEmpty())
            owner = place.owner;
        if (closeness(place) > closeness(best))
            best = std::move(place);
    }
    best.owner = owner;
    return best;
}

std::unordered_map<IpAddress, GeoPlace>
Geolocation::lookupAll(std::span<const IpAddress> addresses) const
{
    std::unordered_map<IpAddress, GeoPlace> places;
    places.reserve(addresses.size());
    for (const IpAddress& address : addresses) {
        const auto [place, isNew] = places.try_emplace(address);
        if (isNew)
            place->second = lookup(address);
    }
    return places;
}

QString maxmindVersion()
{
    return QString::fromLatin1(MMDB_lib_version());
}

} // namespace fw
