// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfile.h"
#include "core/enrich/geolocation.h"
#include "core/enrich/iplocsource.h"
#include "core/pipeline/enrichrows.h"
#include "tests/bench/register.h"

#include <maxminddb.h>

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <ctime>
#include <netinet/in.h>

namespace fw::bench {

namespace {

constexpr std::size_t distinctCount = 200'000;
constexpr std::size_t rowCount = 1'000'000;
constexpr int rounds = 5;

double cpuSeconds()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

template<typename Work>
double timed(Work work)
{
    const double begin = cpuSeconds();
    work();
    return cpuSeconds() - begin;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// Public IPv4 addresses in no order, each once.
std::vector<IpAddress> distinctAddresses()
{
    QRandomGenerator random(1);
    std::vector<IpAddress> addresses;
    while (addresses.size() < distinctCount) {
        const IpAddress address = IpAddress::fromIpv4(random.generate());
        if (!address.isSpecialPurpose())
            addresses.push_back(address);
    }
    std::sort(addresses.begin(), addresses.end());
    addresses.erase(std::unique(addresses.begin(), addresses.end()), addresses.end());
    std::shuffle(addresses.begin(), addresses.end(), random);
    return addresses;
}

// Every address occurs, most of them several times.
SuspiciousConnections rowsOf(const std::vector<IpAddress>& addresses)
{
    QRandomGenerator random(2);
    SuspiciousConnections rows(rowCount);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].srcip = addresses[i % addresses.size()];
        rows[i].dstip = addresses[random.bounded(static_cast<quint32>(addresses.size()))];
    }
    return rows;
}

// One lookup with nothing around it, and if asked for the three fields a run needs.
std::int64_t rawLookups(const MMDB_s& file, const std::vector<IpAddress>& addresses, bool fields)
{
    std::int64_t found = 0;
    for (const IpAddress& address : addresses) {
        sockaddr_in ipv4 {};
        ipv4.sin_family = AF_INET;
        ipv4.sin_addr.s_addr = htonl(address.ipv4());
        int error = 0;
        MMDB_lookup_result_s result =
            MMDB_lookup_sockaddr(&file, reinterpret_cast<const sockaddr*>(&ipv4), &error);
        if (!result.found_entry)
            continue;
        ++found;
        MMDB_entry_data_s data {};
        if (fields)
            for (const char* key : { "country_code", "state1", "city" })
                found += MMDB_get_value(&result.entry, &data, key, nullptr) == MMDB_SUCCESS ? 0 : 0;
    }
    return found;
}

QString realDatabase()
{
    return qEnvironmentVariable("FLOW_BENCH_MMDB");
}

Result<void> timeDistinct(benchmark::State& state)
{
    MMDB_s file {};
    if (MMDB_open(QFile::encodeName(realDatabase()).constData(), MMDB_MODE_MMAP, &file)
        != MMDB_SUCCESS)
        return failure(ErrorCode::NotFound,
                       QStringLiteral("FLOW_BENCH_MMDB names no MaxMind DB file"));
    const QTemporaryDir folder;
    QFile::link(realDatabase(), folder.filePath(QStringLiteral("a.mmdb")));
    const Geolocation geo = Geolocation::open(folder.path());
    const auto addresses = distinctAddresses();
    std::vector<double> raw;
    std::vector<double> ratios;
    std::vector<double> fieldRatios;
    std::vector<double> sortedRatios;
    auto sorted = addresses;
    std::sort(sorted.begin(), sorted.end());
    std::int64_t found = 0;
    std::int64_t placed = 0;
    std::size_t distinct = 0;
    for (auto _ : state) {
        for (int round = 0; round < rounds; ++round) {
            const double search = timed([&] { found = rawLookups(file, addresses, false); });
            const double fields = timed([&] { rawLookups(file, addresses, true); });
            GeoPlaces places;
            const double ours = timed([&] { places = geo.lookupEach(addresses); });
            placed = static_cast<std::int64_t>(addresses.size())
                - std::count(places.ofAddress.begin(), places.ofAddress.end(), 0U);
            raw.push_back(search);
            ratios.push_back(search / ours);
            fieldRatios.push_back(fields / ours);
            const double sortedSearch = timed([&] { rawLookups(file, sorted, false); });
            sortedRatios.push_back(sortedSearch / timed([&] { geo.lookupEach(sorted); }));
            distinct = places.places.size() - 1;
        }
    }
    MMDB_close(&file);
    const double count = static_cast<double>(addresses.size());
    state.counters["raw_per_s"] = count / median(raw);
    state.counters["of_raw"] = median(ratios);
    state.counters["of_raw_if_sorted"] = median(sortedRatios);
    state.counters["distinct_places"] = static_cast<double>(distinct);
    state.counters["of_raw_with_3_fields"] = median(fieldRatios);
    return expectEqual("addresses with a record", placed, found);
}

Result<Workspace> workspaceOf(const QTemporaryDir& folder, int ranges)
{
    auto workspace = Workspace::open(folder.filePath(QString::number(ranges)));
    if (!workspace)
        return workspace;
    QByteArray text;
    for (int i = 0; i < ranges; ++i)
        text += QByteArray("10.") + QByteArray::number(i / 256) + '.' + QByteArray::number(i % 256)
            + ".0,10." + QByteArray::number(i / 256) + '.' + QByteArray::number(i % 256)
            + ".255,net " + QByteArray::number(i) + '\n';
    if (const auto written = writeFileAtomically(workspace->ipRangesPath(), text); !written)
        return failure(written.error());
    if (!realDatabase().isEmpty())
        QFile::link(realDatabase(), workspace->contextFolder() + QStringLiteral("/a.mmdb"));
    return workspace;
}

// A whole enrichment, and what 2,000 ranges cost more than 50.
Result<void> timeRows(benchmark::State& state)
{
    const QTemporaryDir folder;
    const auto few = workspaceOf(folder, 50);
    const auto many = workspaceOf(folder, 2000);
    if (!few || !many)
        return failure(few ? many.error() : few.error());
    const SuspiciousConnections given = rowsOf(distinctAddresses());
    std::vector<double> seconds;
    std::vector<double> ratios;
    const auto once = [&given](const Workspace& workspace) -> double {
        SuspiciousConnections rows = given;
        RunReport report;
        return timed([&] { (void)enrichRows(workspace, {}, rows, report, {}); });
    };
    for (auto _ : state) {
        for (int round = 0; round < rounds; ++round) {
            seconds.push_back(once(*few));
            ratios.push_back(once(*many) / seconds.back());
        }
    }
    state.counters["rows_per_s"] = static_cast<double>(rowCount) / median(seconds);
    state.counters["ranges_2000_of_50"] = median(ratios);
    return {};
}

Result<void> timeIploc(benchmark::State& state)
{
    constexpr std::uint32_t ranges = 300'000;
    constexpr std::uint32_t step = 0xffffffffU / ranges;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("iploc.csv"));
    QByteArray text;
    for (std::uint32_t i = 0; i < ranges; ++i) {
        const QByteArray number = QByteArray::number(i % 20'000);
        text += '"' + QByteArray::number(i * step) + "\",\""
            + QByteArray::number(i * step + step / 2) + "\",\"DE\",\"Germany\",\"State "
            + QByteArray::number(i % 400) + "\",\"City " + number + "\",\"50.1\",\"8.6\",\"Owner "
            + number + "\",\"owner" + number + ".example\"\n";
    }
    if (const auto written = writeFileAtomically(path, text); !written)
        return failure(written.error());
    const auto addresses = distinctAddresses();
    std::vector<double> load;
    std::vector<double> lookups;
    std::size_t memory = 0;
    for (auto _ : state) {
        for (int round = 0; round < rounds; ++round) {
            Result<std::unique_ptr<IplocSource>> source;
            load.push_back(timed([&] { source = IplocSource::open(path); }));
            if (!source)
                return failure(source.error());
            memory = (*source)->memory();
            std::int64_t found = 0;
            lookups.push_back(timed([&] {
                for (const IpAddress& address : addresses)
                    found += (*source)->find(address) == GeoSource::noRecord ? 0 : 1;
            }));
            benchmark::DoNotOptimize(found);
        }
    }
    state.counters["load_ms"] = median(load) * 1e3;
    state.counters["bytes"] = static_cast<double>(memory);
    state.counters["lookups_per_s"] = static_cast<double>(addresses.size()) / median(lookups);
    return {};
}

void add(const char* name, Result<void> (*body)(benchmark::State&))
{
    benchmark::RegisterBenchmark(name, [body](benchmark::State& state) {
        if (const auto done = body(state); !done)
            state.SkipWithError(qPrintable(done.error().text()));
    })->Iterations(1);
}

} // namespace

void addGeoBenchmarks()
{
    add("BM_GeoDistinct", timeDistinct);
    add("BM_GeoRows", timeRows);
    add("BM_GeoIploc", timeIploc);
}

} // namespace fw::bench
