// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <cmath>
#include <string_view>
#include <type_traits>

namespace fw {

// Reads a whole field as a number: no blanks, no sign but '-', nothing behind it. Out-of-range
// values fail; so do nan and inf, which are never a measurement.
template<typename T>
bool parseNumber(std::string_view text, T& out)
{
    const char* const end = text.data() + text.size();
    T value {};
    const auto result = std::from_chars(text.data(), end, value);
    if (result.ec != std::errc {} || result.ptr != end || text.empty())
        return false;
    if constexpr (std::is_floating_point_v<T>) {
        if (!std::isfinite(value))
            return false;
    }
    out = value;
    return true;
}

} // namespace fw
