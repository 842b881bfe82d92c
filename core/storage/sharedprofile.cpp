// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a shared store says of a host and of a pair: counted by the server.
#include "core/storage/sharedstore.h"

#include <algorithm>

namespace fw {

namespace {

using Rows = OdbcConnection::Rows;

// `head` is at most the first two of so many digits.
std::int64_t sizeOf(std::int64_t digits, std::int64_t head)
{
    for (; digits > 2; --digits)
        head *= 10;
    return head;
}

// Adds what each row of the named statement says.
template<typename Take>
Result<void> readAll(OdbcConnection& connection, const char* name, const SqlValues& values,
                     Take take)
{
    auto row = connection.query(name, values);
    if (!row)
        return failure(row.error());
    while (row->next())
        take(*row);
    return row->ended();
}

// A day without flows is not one in which an address has none.
template<typename Answer>
Result<std::optional<Answer>> orNothing(OdbcConnection& connection, Day day, Answer answer,
                                        bool isEmpty)
{
    if (isEmpty) {
        const auto flows = connection.number("flow_count", dayValues(day));
        if (!flows)
            return failure(flows.error());
        if (*flows == 0)
            return std::nullopt;
    }
    return std::optional(std::move(answer));
}

} // namespace

Result<std::optional<HostProfile>> SharedStore::hostProfile(Day day, const IpAddress& host,
                                                            const QString&)
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    SqlValues values = dayValues(day);
    values.push_back({ "ip", host.toString() });
    HostProfile profile;
    const auto hours = readAll(**open, "host_hours", values, [&profile](const Rows& row) {
        const std::int64_t hour = std::clamp<std::int64_t>(row.integer(0), 0, 23);
        profile.hours[static_cast<std::size_t>(hour)] += row.integer(1);
        profile.flows += row.integer(1);
        profile.asSource += row.integer(2);
    });
    if (!hours)
        return failure(hours.error());
    if (profile.flows == 0)
        return orNothing(**open, day, profile, true);
    const auto services = readAll(**open, "host_services", values, [&profile](const Rows& row) {
        profile.services.push_back(
            { { row.text(0), static_cast<std::int32_t>(row.integer(1)) }, row.integer(2) });
    });
    if (!services)
        return failure(services.error());
    const auto sizes = readAll(**open, "host_sizes", values, [&profile](const Rows& row) {
        profile.sizes.push_back({ sizeOf(row.integer(0), row.integer(1)), row.integer(2) });
    });
    if (!sizes)
        return failure(sizes.error());
    profile.sort();
    return profile;
}

Result<std::optional<PairFlows>> SharedStore::pairFlows(Day day, const IpAddress& from,
                                                        const IpAddress& to, const QString&)
{
    const auto open = connection();
    if (!open)
        return failure(open.error());
    SqlValues values = dayValues(day);
    values.insert(values.end(), { { "srcip", from.toString() }, { "dstip", to.toString() } });
    PairFlows pair;
    const auto seconds = readAll(**open, "pair_seconds", values, [&pair](const Rows& row) {
        const auto second =
            static_cast<std::int32_t>(row.integer(0) * 3600 + row.integer(1) * 60 + row.integer(2));
        const std::int64_t there = row.integer(4);
        pair.flowsThere += there;
        pair.flowsBack += row.integer(3) - there;
        pair.bytesThere += row.integer(6);
        pair.bytesBack += row.integer(7);
        if (there > 0)
            pair.there.push_back({ second, there, row.integer(5) });
    });
    if (!seconds)
        return failure(seconds.error());
    const bool isEmpty = pair.flows() == 0;
    return orNothing(**open, day, std::move(pair), isEmpty);
}

} // namespace fw
