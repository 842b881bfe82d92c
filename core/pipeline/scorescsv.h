// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/flowconf.h"
#include "core/types/connection.h"

#include <QByteArray>

namespace fw {

// flow_scores.csv: a header and a comma-separated line a row, with the columns and the order of
// flow_score_fields. Values are exact: what reads it gets the numbers back.
QByteArray scoresCsv(const SuspiciousConnections& rows, const std::vector<ScoreColumn>& columns);

// One value of a row as text, by its documented column.
QString scoreValue(const SuspiciousConnection& row, ScoreColumn column);

} // namespace fw
