// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/enrich/geodatabase.h"
#include "core/types/enrichment.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace fw {

class GeoSource;

// What is known of a list of addresses, each different answer once.
struct GeoPlaces
{
    std::vector<GeoPlace> places; // the first is empty: nothing is known
    std::vector<std::uint32_t> ofAddress; // an index into places for each address asked

    const GeoPlace& at(std::size_t address) const { return places[ofAddress[address]]; }
};

// What open() has to say of a file: why it was left out, or which of its lines.
struct GeoProblem
{
    QString file; // path
    QString sentence; // translated, with what to do
};

// Places, owners and domains of addresses, from every *.mmdb file of a folder (MaxMind, DB-IP,
// IPinfo, ip-location-db: see MmdbLayout) and from its iploc.csv (Spot's: see IplocSource).
//
// Of several files the one that knows the place most closely gives all of the place (city over
// subdivision over country, then by file name, iploc.csv last); owner and domain are the first
// found in the same order.
//
// Thread rule: open() and destruction belong to one thread; in between any number of threads may
// look up in one instance. *.mmdb files are mapped, not read: whoever updates one must rename a new
// file over it and never write into it.
class Geolocation
{
public:
    Geolocation(); // knows nothing
    ~Geolocation();
    Geolocation(Geolocation&&) noexcept;
    Geolocation& operator=(Geolocation&&) noexcept;

    // A folder that is missing or empty gives an instance that knows nothing. A file that is not of
    // its kind, is damaged or holds nothing of use is left out and named in warnings(). Not for the
    // GUI thread.
    static Geolocation open(const QString& folder);
    // The same without iploc.csv, which is read line by line: only that takes long.
    static Geolocation openMmdb(const QString& folder);

    bool isEmpty() const { return m_sources.empty(); }
    std::vector<GeoDatabase> databases() const; // in the order they are asked
    // What open() found.
    const std::vector<GeoProblem>& problems() const { return m_problems; }
    // Translated sentences, each with what to do: files left out by open() and lines of iploc.csv
    // that could not be used, then databases that proved damaged in lookups so far.
    std::vector<QString> warnings() const;
    // One sentence for each database older than a year at `now`, seconds UTC; see ageWarning().
    std::vector<QString> ageWarnings(std::int64_t now) const;

    // Empty where nothing is known: a special-purpose address is never looked up, nor an IPv6
    // address in a file that holds IPv4 only. No cache: a run asks once per address.
    GeoPlace lookup(const IpAddress& address) const;
    // The same for many addresses, which had better be distinct; each record of a file is read
    // once.
    GeoPlaces lookupEach(std::span<const IpAddress> addresses) const;
    // One entry for each address, empty places included.
    std::unordered_map<IpAddress, GeoPlace> lookupAll(std::span<const IpAddress> addresses) const;

private:
    std::vector<std::unique_ptr<GeoSource>> m_sources;
    std::vector<GeoProblem> m_problems;
};

// Of the library that is linked: "1.7.1".
QString maxmindVersion();

} // namespace fw
