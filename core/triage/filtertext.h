// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/filterfield.h"

#include <QString>

namespace fw {

// Terms of a filter made by pointing at a value, as texts of the filter language. Pure.

// The term that finds exactly this value: srcplace="North Holland", dport:443; with `exclude` the
// one that leaves it out, -dport:443. The value is as people or the tables write it: an address, a
// number, a time, a text, a level's word. A text field's empty value is note="". Empty where the
// field takes no such value.
QString filterTerm(FilterField field, const QString& value, bool exclude);

// The filter with this term added to it. A term that is there already is not added again; its
// opposite is taken out first, so that excluding what was included is one step. A filter that has
// alternatives ("a or b") is put in parentheses, and one that cannot be read is replaced.
QString withTerm(const QString& filter, const QString& term);
// The filter without this term; unchanged where it has none.
QString withoutTerm(const QString& filter, const QString& term);

} // namespace fw
