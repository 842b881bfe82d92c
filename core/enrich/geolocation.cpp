// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/geolocation.h"

#include "core/base/worker.h"
#include "core/enrich/iplocsource.h"
#include "core/enrich/mmdbsource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Geolocation)
};

constexpr std::size_t mostLinesNamed = 10;

// How closely a place is known; a country in one file never completes the city of another.
int closeness(const GeoPlace& place)
{
    return (place.city.isEmpty() ? 0 : 4) + (place.subdivision.isEmpty() ? 0 : 2)
        + (place.countryCode.isEmpty() ? 0 : 1);
}

// What two files know together; the first one was asked first.
GeoPlace merged(const GeoPlace& first, const GeoPlace& second)
{
    GeoPlace place = closeness(second) > closeness(first) ? second : first;
    place.owner = first.owner.isEmpty() ? second.owner : first.owner;
    place.domain = first.domain.isEmpty() ? second.domain : first.domain;
    return place;
}

// The addresses worth looking up, by number, each family ascending. Neighbours are near each other
// in a search tree and often share a record, so this order takes a third of the time of none.
std::vector<std::uint32_t> lookupOrder(std::span<const IpAddress> addresses)
{
    std::vector<std::uint64_t>
        ipv4; // as numbers, because there are many: the address and its place
    std::vector<std::uint32_t> order;
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        if (addresses[i].isSpecialPurpose())
            continue;
        if (addresses[i].isIpv4())
            ipv4.push_back(std::uint64_t { addresses[i].ipv4() } << 32 | i);
        else
            order.push_back(static_cast<std::uint32_t>(i));
    }
    std::sort(ipv4.begin(), ipv4.end());
    std::sort(order.begin(), order.end(), [addresses](std::uint32_t a, std::uint32_t b) {
        return addresses[a] < addresses[b];
    });
    for (const std::uint64_t one : ipv4)
        order.push_back(static_cast<std::uint32_t>(one));
    return order;
}

void addLineWarnings(const IplocSource& source, const QString& file,
                     std::vector<GeoProblem>& problems)
{
    const auto& lines = source.warnings();
    for (std::size_t i = 0; i < std::min(lines.size(), mostLinesNamed); ++i)
        problems.push_back({ file, lines[i].text() });
    if (source.skippedLines() > static_cast<std::int64_t>(mostLinesNamed))
        problems.push_back({ file,
                             Tr::tr("In all, %n line(s) of iploc.csv could not be used.", nullptr,
                                    static_cast<int>(source.skippedLines())) });
}

} // namespace

Geolocation::Geolocation() = default;
Geolocation::~Geolocation() = default;
Geolocation::Geolocation(Geolocation&&) noexcept = default;
Geolocation& Geolocation::operator=(Geolocation&&) noexcept = default;

Geolocation Geolocation::openMmdb(const QString& folder)
{
    refuseGuiThread("opening the geolocation databases");
    Geolocation result;
    if (folder.isEmpty())
        return result; // QDir would take the current folder
    const QDir dir(folder);
    for (const QString& name :
         dir.entryList({ QStringLiteral("*.mmdb") }, QDir::Files | QDir::Hidden, QDir::Name)) {
        auto source = std::make_unique<MmdbSource>(dir.filePath(name));
        const QString problem = source->problem();
        if (problem.isEmpty())
            result.m_sources.push_back(std::move(source));
        else
            result.m_problems.push_back({ dir.filePath(name), problem });
    }
    return result;
}

Geolocation Geolocation::open(const QString& folder)
{
    Geolocation result = openMmdb(folder);
    if (folder.isEmpty())
        return result;
    const QString iploc = QDir(folder).filePath(QStringLiteral("iploc.csv"));
    if (QFileInfo::exists(iploc)) {
        if (auto source = IplocSource::open(iploc)) {
            addLineWarnings(**source, iploc, result.m_problems);
            result.m_sources.push_back(std::move(*source));
        } else {
            result.m_problems.push_back({ iploc, source.error().message });
        }
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
    std::vector<QString> warnings;
    for (const GeoProblem& problem : m_problems)
        warnings.push_back(problem.sentence);
    for (const GeoDatabase& database : databases()) {
        if (database.failedLookups > 0)
            warnings.push_back(Tr::tr("%1 is damaged and gave no answer for %2 addresses: replace "
                                      "it and run again.")
                                   .arg(database.file, QString::number(database.failedLookups)));
    }
    return warnings;
}

std::vector<QString> Geolocation::ageWarnings(std::int64_t now) const
{
    std::vector<QString> warnings;
    for (const GeoDatabase& database : databases())
        if (QString warning = ageWarning(database, now); !warning.isEmpty())
            warnings.push_back(std::move(warning));
    return warnings;
}

GeoPlace Geolocation::lookup(const IpAddress& address) const
{
    GeoPlace known;
    if (address.isSpecialPurpose())
        return known;
    for (const auto& source : m_sources) {
        const std::uint32_t record = source->find(address);
        GeoPlace place;
        if (record != GeoSource::noRecord && source->read(record, place))
            known = merged(known, place);
    }
    return known;
}

GeoPlaces Geolocation::lookupEach(std::span<const IpAddress> addresses) const
{
    GeoPlaces result;
    result.places.emplace_back();
    result.ofAddress.assign(addresses.size(), 0);
    const std::vector<std::uint32_t> order = lookupOrder(addresses);
    for (const auto& source : m_sources) {
        // What is known so far and what this source adds -> what is known then.
        std::unordered_map<std::uint64_t, std::uint32_t> next;
        next.reserve(std::min<std::size_t>(order.size(), 65'536));
        for (const std::uint32_t i : order) {
            const std::uint32_t record = source->find(addresses[i]);
            if (record == GeoSource::noRecord)
                continue;
            std::uint32_t& known = result.ofAddress[i];
            const std::uint64_t step = std::uint64_t { known } << 32 | record;
            auto at = next.find(step);
            if (at == next.end()) {
                GeoPlace place;
                // A damaged record is not remembered: every address it is asked for counts.
                if (!source->read(record, place))
                    continue;
                at = next.emplace(step, static_cast<std::uint32_t>(result.places.size())).first;
                result.places.push_back(known == 0 ? std::move(place)
                                                   : merged(result.places[known], place));
            }
            known = at->second;
        }
    }
    return result;
}

std::unordered_map<IpAddress, GeoPlace>
Geolocation::lookupAll(std::span<const IpAddress> addresses) const
{
    std::vector<IpAddress> distinct(addresses.begin(), addresses.end());
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    const GeoPlaces found = lookupEach(distinct);
    std::unordered_map<IpAddress, GeoPlace> places;
    places.reserve(distinct.size());
    for (std::size_t i = 0; i < distinct.size(); ++i)
        places.emplace(distinct[i], found.at(i));
    return places;
}

QString maxmindVersion()
{
    return QString::fromLatin1(MMDB_lib_version());
}

} // namespace fw
