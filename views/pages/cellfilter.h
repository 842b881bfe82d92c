// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/models/connectioncolumns.h"

namespace fw {

// What stands in a cell, as a term of the filter; the one place that knows how the filter is
// spelled. Empty where the filter has no way to ask for it.
QString cellTerm(ConnectionColumn column, const SuspiciousConnection& row, bool exclude);

// Rows like this one.
enum class Alike
{
    Pair, // the same two addresses
    Source,
    Destination,
    Port // the same destination port
};

QString alikeFilter(Alike alike, const SuspiciousConnection& row);

// The filter with one more term; as it is when it has the term already.
QString withFilterTerm(const QString& filter, const QString& term);

} // namespace fw
