// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/enrich/geodatabase.h"
#include "core/types/enrichment.h"

#include <cstdint>

namespace fw {

// A file that tells where addresses are. Finding an address and reading what is said of it are two
// steps, because many addresses share a record and each record need be read only once.
//
// Thread rule: any number of threads may ask at a time.
class GeoSource
{
public:
    static constexpr std::uint32_t noRecord = 0xffffffff;

    GeoSource() = default;
    virtual ~GeoSource() = default;
    GeoSource(const GeoSource&) = delete;
    GeoSource& operator=(const GeoSource&) = delete;

    virtual GeoDatabase info() const = 0;
    // The number of the record of an address, in a numbering of the source's own.
    virtual std::uint32_t find(const IpAddress& address) const = 0;
    // Fills in what the record knows; false when it is damaged.
    virtual bool read(std::uint32_t record, GeoPlace& place) const = 0;
};

} // namespace fw
