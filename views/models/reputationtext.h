// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace fw {

// Spot's reputation text, "service:label:level" with several joined by "::", as people read it.

// The highest level any service gives: -1 unverified, 0 none, 1 low, 2 medium, 3 high. Nothing
// when the text is empty or is not of this form.
std::optional<int> reputationLevel(const QString& reputation);
// "High", "Medium", ... of reputationLevel(); text of another form is shown as it is.
QString reputationWord(const QString& reputation);

} // namespace fw
