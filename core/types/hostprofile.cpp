// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/hostprofile.h"

#include <algorithm>
#include <tuple>

namespace fw {

namespace {

// Half of what fits, so that two of them have a sum. The statements for shared databases have the
// same number.
constexpr std::int64_t mostBytes = 4'000'000'000'000'000'000;

} // namespace

bool FlowService::hasPorts(const QString& proto)
{
    return proto == QLatin1String("TCP") || proto == QLatin1String("UDP");
}

FlowService FlowService::of(const QString& proto, std::uint16_t sport, std::uint16_t dport)
{
    if (!hasPorts(proto))
        return { proto, dport };
    return { proto, std::min<std::int32_t>(std::min(sport, dport), firstDynamicPort) };
}

void HostProfile::sort()
{
    std::sort(services.begin(), services.end(), [](const ServiceCount& a, const ServiceCount& b) {
        return std::tie(b.flows, a.service.proto, a.service.number)
            < std::tie(a.flows, b.service.proto, b.service.number);
    });
    std::sort(sizes.begin(), sizes.end(),
              [](const SizeCount& a, const SizeCount& b) { return a.size < b.size; });
}

std::int64_t flowSize(std::int64_t ibyt, std::int64_t obyt)
{
    return std::clamp<std::int64_t>(ibyt, 0, mostBytes)
        + std::clamp<std::int64_t>(obyt, 0, mostBytes);
}

std::int64_t sizeClass(std::int64_t size)
{
    std::int64_t unit = 1;
    while (size / unit >= 100)
        unit *= 10;
    return std::max<std::int64_t>(size, 0) / unit * unit;
}

} // namespace fw
