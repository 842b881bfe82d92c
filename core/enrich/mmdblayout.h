// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enrich/geodatabase.h"
#include "core/types/enrichment.h"

#include <maxminddb.h>

#include <array>
#include <cstddef>
#include <vector>

namespace fw {

// Where in a record the parts of a place stand. Every vendor has names of its own:
//
//   MaxMind GeoLite2 and GeoIP2, DB-IP Lite   country.iso_code, subdivisions[0].names.en,
//                                             city.names.en, autonomous_system_organization,
//                                             organization, isp, domain, the last four also
//                                             inside traits
//   IPinfo                                    country_code or country, region, city, as_name or
//                                             name beside asn, as_domain or domain
//   ip-location-db (npm)                      country_code, state1, city,
//                                             autonomous_system_organization
//
// A file is written in one way, so the ways that its first records do not use are not tried again:
// a lookup of what is not there costs as much as one of what is.
class MmdbLayout
{
public:
    // Every way there is.
    MmdbLayout();
    // Those that some hundred records from all over the file use. Bounded, whatever the file holds.
    static MmdbLayout learnedFrom(const MMDB_s& file);

    // What the learned records hold.
    GeoKind kind() const { return m_kind; }

    // Fills in what the record has; false when it is damaged. A part that is absent or of another
    // shape is unknown.
    bool read(MMDB_entry_s entry, GeoPlace& place) const;

    static constexpr std::size_t pathCount = 20;

private:
    std::array<std::size_t, pathCount> m_order {}; // numbers of the used ones
    std::size_t m_count = 0;
    GeoKind m_kind = GeoKind::Unknown;

    void use(const std::array<bool, pathCount>& used);
};

} // namespace fw
