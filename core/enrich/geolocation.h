// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/types/enrichment.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace fw {

// A database in use, so that a run can say what its places come from.
struct GeoDatabase
{
    QString file; // path
    QString type; // the file's own word: "GeoLite2-City", "DBIP-ASN-Lite", ...
    std::int64_t builtAt = 0; // seconds UTC
    std::int64_t failedLookups = 0; // addresses for which the file turned out to be damaged

    friend bool operator==(const GeoDatabase&, const GeoDatabase&) = default;
};

// Places and owners of addresses, from every *.mmdb file of a folder. Layouts: MaxMind's City,
// Country and ASN, which DB-IP Lite shares, also several in one file:
//
//   country.iso_code, subdivisions[0].names.en, city.names.en, autonomous_system_organization
//
// Of several databases the one that knows the place most closely gives all of the place (city
// over subdivision over country, then by file name); the owner is the first found by file name.
//
// Thread rule: open() and destruction belong to one thread; in between any number of threads may
// look up in one instance. The files are mapped, not read: whoever updates one must rename a new
// file over it and never write into it.
class Geolocation
{
public:
    Geolocation(); // knows nothing
    ~Geolocation();
    Geolocation(Geolocation&&) noexcept;
    Geolocation& operator=(Geolocation&&) noexcept;

    // A folder that is missing or empty gives an instance that knows nothing. A file that is no
    // MaxMind DB, is damaged or has none of the fields above is left out and named in warnings().
    // Not for the GUI thread.
    static Geolocation open(const QString& folder);

    bool isEmpty() const { return m_sources.empty(); }
    std::vector<GeoDatabase> databases() const;
    // Translated sentences, each with what to do: files left out by open(), then databases that
    // proved damaged in lookups so far.
    std::vector<QString> warnings() const;

    // Empty where nothing is known: a special-purpose address is never looked up, nor an IPv6
    // address in a database that holds IPv4 only. No cache: a run asks once per address.
    GeoPlace lookup(const IpAddress& address) const;
    // One entry for each address, empty places included.
    std::unordered_map<IpAddress, GeoPlace> lookupAll(std::span<const IpAddress> addresses) const;

private:
    class Source; // one open file

    std::vector<std::unique_ptr<Source>> m_sources; // by file name
    std::vector<QString> m_warnings;
};

// Of the library that is linked: "1.7.1".
QString maxmindVersion();

} // namespace fw
