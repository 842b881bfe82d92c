// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace fw {

// Numbers as people read them, in the program's default locale. What is rounded here is shown
// exactly somewhere near: in a tooltip, in a copy.

// SI units (1 kB = 1000 B) with one decimal from 1000 on: "512 B", "1.2 MB".
QString formatBytes(std::int64_t bytes);
// Every digit, grouped as the locale groups: "1,234,567".
QString formatCount(std::int64_t count);
// Three significant digits, scientific below 0.0001: "0.125", "1.25e-6". Zero is "0".
QString formatScore(double score);
// The shortest text that reads back as the same number, with a point in every locale.
QString exactScore(double score);

} // namespace fw
