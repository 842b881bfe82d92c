// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/filter.h"

#include <QStringList>

namespace fw {

// What stands behind a field's sign, read and written.
//
//   addresses   10.0.0.5  10.0.0.0/8  10.0.0.1-10.0.0.9  10.0.0.1..10.0.0.9  and IPv6 likewise
//   ports       0 to 65535, a..b
//   scores      1e-5, a..b
//   bytes       512  10k  5MiB  1.5GB  (k, M, G, T of 1000, Ki, Mi, Gi, Ti of 1024), a..b
//   packets     the same without B
//   times       10:30  10:30:05  2016-07-08  2016-07-08T10:30:05Z, a..b; "22:00..02:00" goes over
//               midnight
//   levels      high medium low none unverified, or 3 to -1; a..b
//   internal    yes no src dst both       verdict   high medium low none any

using FilterReading = tl::expected<FilterValue, QString>; // or one sentence

// Of a single value, quoted or not. Service names are looked up in IanaRegistry::shipped().
FilterReading readFilterValue(const FilterFieldInfo& info, const QString& text);
// What the field reads as the same value.
QString filterValueText(const FilterFieldInfo& info, const FilterValue& value);
// The words a field knows, such as those of levels; none where anything may stand.
QStringList filterValueWords(FilterKind kind);

// Of a word without a field: addresses, or the word itself. A sentence when it is evidently meant
// as an address, block or range and is none (300.1.1.1, 10.0.0.0/99).
FilterReading readFilterWord(const QString& word);

// A part of what was typed for a sentence, cut when it is long.
QString shownInFilterSentence(const QString& text);

} // namespace fw
