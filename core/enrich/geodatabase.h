// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace fw {

// What a geolocation file knows of addresses, as its first records show.
enum class GeoKind
{
    Unknown, // it is empty
    City, // also subdivisions without cities
    Country,
    Owner, // of networks: autonomous systems, providers
    Domain,
    Mixed, // places and owners
};

// A file in use, so that a run and a settings page can say what places come from.
struct GeoDatabase
{
    QString file; // path
    QString type; // the file's own word: "GeoLite2-City", "DBIP-ASN-Lite", ...; or "iploc.csv"
    GeoKind kind = GeoKind::Unknown;
    // How many networks it tells apart. Counting them in a MaxMind file would mean to read all of
    // it, so there it is what its search tree has room for: nodes + 1, empty ends included.
    std::int64_t networks = 0;
    bool networksAreCounted = false;
    std::int64_t builtAt = 0; // seconds UTC; see hasDate()
    std::int64_t failedLookups = 0; // addresses for which the file turned out to be damaged

    // A file that must have a date and was given none carries one from before there were any.
    bool hasDate() const;

    friend bool operator==(const GeoDatabase&, const GeoDatabase&) = default;
};

// One line for people: "City database, up to 3.9 M networks, built 2026-06-05".
QString describe(const GeoDatabase& database);

// A sentence when the database is more than a year older than `now` (seconds UTC), otherwise
// empty: networks change hands all the time. Nothing is said of one without a date, nor of a
// damaged one, which has to be replaced anyway.
QString ageWarning(const GeoDatabase& database, std::int64_t now);

} // namespace fw
