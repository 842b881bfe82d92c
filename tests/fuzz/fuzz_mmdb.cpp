// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/mmdbsource.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>
#include <string_view>

using namespace fw;
using namespace fw::fuzz;

// A geolocation database: it is refused with a sentence, or it answers, and alike every time.
// Damage that is met later counts as failed lookups.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const MemoryFile file(bytesOf(data, size));
    const MmdbSource source(file.path());
    if (const QString problem = source.problem(); !problem.isEmpty()) {
        require(problem.contains(QLatin1String("is left out")), "a refused file has a sentence");
        return 0;
    }
    const GeoDatabase info = source.info();
    require(info.networks > 0, "a database has room for a network");
    require(!describe(info).isEmpty(), "a database can be described");
    ageWarning(info, 2'000'000'000);
    for (const char* text : { "1.2.3.4", "1.9.9.9", "200.1.1.1", "255.255.255.255", "2a00:1::5",
                              "2001:4860::8888", "::1" }) {
        const auto address = IpAddress::parse(std::string_view(text));
        const std::uint32_t record = source.find(*address);
        require(record == source.find(*address), "an address has one record");
        GeoPlace place;
        GeoPlace again;
        if (record == GeoSource::noRecord)
            continue;
        require(source.read(record, place) == source.read(record, again) && place == again,
                "a record reads the same twice");
        for (const QString* part :
             { &place.countryCode, &place.subdivision, &place.city, &place.owner, &place.domain })
            require(*part == part->simplified(), "a part is one line");
    }
    require(source.info().failedLookups >= info.failedLookups, "failures are counted");
    return 0;
}
