// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A filter over a day's table: as the window asks it, row by row, and as a QSortFilterProxyModel
// does, which takes every cell as a QVariant and looks for the text in it.
#include "core/base/day.h"
#include "tests/bench/register.h"
#include "views/models/connectioncolumns.h"
#include "views/models/connectionfilter.h"

#include <map>
#include <memory>

namespace fw::bench {

namespace {

struct Table
{
    std::shared_ptr<const ConnectionIndex> index;
    std::vector<QString> names;
    DayVerdicts verdicts; // of one row in ten
};

QString nameOf(const IpAddress& address)
{
    return address.bytes()[15] % 4 == 0 ? QStringLiteral("Office %1").arg(address.bytes()[14])
                                        : QString();
}

// Rows with 20000 internal and 100000 external addresses.
const Table& tableOf(std::int64_t count)
{
    static std::map<std::int64_t, Table> tables;
    Table& table = tables[count];
    if (table.index)
        return table;
    auto rows = std::make_shared<SuspiciousConnections>(static_cast<std::size_t>(count));
    std::vector<QString> places;
    std::vector<QString> domains;
    for (int i = 0; i < 3000; ++i)
        places.push_back(QStringLiteral("Region %1;City %2 Network Owner %2").arg(i % 200).arg(i));
    for (int i = 0; i < 5000; ++i)
        domains.push_back(QStringLiteral("host%1.example%2.org").arg(i).arg(i % 100));
    const QString reputations[] = { {}, QStringLiteral("gti:Bad:3"), QStringLiteral("otx:x:1") };
    const QString protocols[] = { QStringLiteral("TCP"), QStringLiteral("UDP"),
                                  QStringLiteral("ICMP") };
    for (std::size_t i = 0; i < rows->size(); ++i) {
        SuspiciousConnection& row = (*rows)[i];
        const auto scattered = static_cast<std::uint32_t>(i) * 2654435761U;
        const std::uint32_t external = scattered % 100'000;
        row.tstart = Day(2016, 7, 8).startSeconds() + scattered % 86'400;
        row.srcip = IpAddress::fromIpv4(0x0a000000U | (scattered >> 7) % 20'000);
        row.dstip = IpAddress::fromIpv4(0x2d000000U | external);
        row.sport = static_cast<std::uint16_t>(scattered >> 16);
        row.dport = i % 3 == 0 ? 443 : static_cast<std::uint16_t>(scattered % 2000);
        row.proto = protocols[i % 7 % 3];
        row.ibyt = scattered;
        row.obyt = scattered >> 4;
        row.ipkt = scattered % 5000;
        row.score = static_cast<double>(i + 1) * 1e-9;
        row.rank = static_cast<std::int64_t>(i);
        row.srcipInternal = true;
        row.dstGeoloc = places[external % places.size()];
        row.dstDomain = domains[external % domains.size()];
        row.dstRep = reputations[external % 3];
        if (i % 10 == 0)
            table.verdicts[row.key()] = { Severity::Low, 1, QStringLiteral("mara"), {}, {} };
    }
    table.index = std::make_shared<const ConnectionIndex>(rows);
    for (const ConnectionEnd& end : table.index->ends())
        table.names.push_back(nameOf(*end.address));
    return table;
}

Filter read(const char* text)
{
    return Filter::parse(QString::fromUtf8(text)).value();
}

std::int64_t matching(const std::vector<std::uint8_t>& rows)
{
    return std::accumulate(rows.begin(), rows.end(), std::int64_t(0));
}

void timeColumns(benchmark::State& state, const char* text)
{
    const Table& table = tableOf(state.range(0));
    std::int64_t found = 0;
    for (auto _ : state)
        found = matching(filterRows(read(text), *table.index, table.names, table.verdicts));
    state.counters["found"] = static_cast<double>(found);
}

void timeRows(benchmark::State& state, const char* text)
{
    const Table& table = tableOf(state.range(0));
    std::int64_t found = 0;
    for (auto _ : state) {
        const FilterMatcher matcher(read(text));
        found = 0;
        for (const SuspiciousConnection& row : table.index->connections()) {
            const auto verdict = table.verdicts.find(row.key());
            found += matcher.matches(row, nameOf(row.srcip), nameOf(row.dstip),
                                     verdict == table.verdicts.end() ? nullptr : &verdict->second)
                ? 1
                : 0;
        }
    }
    state.counters["found"] = static_cast<double>(found);
}

// Only a word can be asked so.
void timeCells(benchmark::State& state, const char* text)
{
    const Table& table = tableOf(state.range(0));
    const QString word = QString::fromUtf8(text);
    std::int64_t found = 0;
    for (auto _ : state) {
        found = 0;
        for (const SuspiciousConnection& row : table.index->connections())
            for (int column = 0; column < connectionColumnCount; ++column)
                if (connectionValue(static_cast<ConnectionColumn>(column), row, nameOf)
                        .toString()
                        .contains(word, Qt::CaseInsensitive)) {
                    ++found;
                    break;
                }
    }
    state.counters["found"] = static_cast<double>(found);
}

constexpr std::pair<const char*, const char*> cases[] = {
    { "port", "dport:443" },
    { "network", "src:10.0.16.0/20 -proto:udp" },
    { "typical", "src:10.0.0.0/8 dport:443 -proto:udp score<1e-4 rep:>=medium" },
    { "word", "example42" },
    { "digits", "44" },
    { "address", "45.0.12" },
    { "group", "(example4 or \"city 77\" or service:https) -(time:22:00..04:00 ibyt>10M)" },
    { "verdict", "verdict:low analyst:mara" },
    { "worst", "nothing or owner or 10. or place:region domain:example" },
};

} // namespace

void addFilterBenchmarks()
{
    const auto add = [](const std::string& name, auto time, const char* text) {
        benchmark::RegisterBenchmark(name.c_str(),
                                     [time, text](benchmark::State& state) { time(state, text); })
            ->ArgName("rows")
            ->Arg(100'000)
            ->Arg(1'000'000)
            ->MeasureProcessCPUTime()
            ->Unit(benchmark::kMillisecond);
    };
    for (const auto& one : cases) {
        add(std::string("BM_Filter/") + one.first, timeColumns, one.second);
        add(std::string("BM_FilterByRow/") + one.first, timeRows, one.second);
    }
    for (const char* word : { "example42", "44", "45.0.12" })
        add(std::string("BM_FilterCells/") + word, timeCells, word);
}

} // namespace fw::bench
