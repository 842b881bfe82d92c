// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/explanation.h"

#include <QJsonObject>

namespace fw {

// Every figure of an explanation with its exact value, and the sentences as ExplainText has them.
// The names stay the same in every language.
QJsonObject explainJson(const Explanation& explanation);

} // namespace fw
