// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

namespace fw {

// A value of a MaxMind DB record, as far as our writer needs the format's types. An aggregate on
// purpose: MmdbValue { QStringLiteral("DE") }, MmdbValue { std::uint32_t { 64500 } }.
struct MmdbValue
{
    using Array = std::vector<MmdbValue>;
    using Map = std::vector<std::pair<QString, MmdbValue>>; // of equal keys the last one counts

    std::variant<Map, Array, QString, std::uint32_t, double, bool> data;
};

} // namespace fw
