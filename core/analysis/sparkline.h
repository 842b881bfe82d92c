// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <span>

namespace fw {

// A row of small bars of different height, one character each, for a text terminal. The highest
// value has the highest bar, nothing is a blank, and whatever is more than nothing can be seen.
// More values than `width` share the characters, each standing for the highest of its own; fewer
// give fewer characters. `ascii` where block elements (U+2581 to U+2588) cannot be shown. Pure.
QString sparkline(std::span<const std::int64_t> values, std::size_t width, bool ascii = false);

// Whether a locale of this name, such as "de_DE.UTF-8", writes UTF-8.
bool isUtf8Locale(const QByteArray& name);

} // namespace fw
