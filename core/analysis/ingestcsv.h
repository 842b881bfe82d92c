// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"

#include <QByteArray>

#include <vector>

namespace fw {

// The start of the minute as table flow_ingest_summary has it: yyyy-mm-dd hh:mm, UTC.
QString minuteText(std::int64_t time);

// A line a minute, tdate and total: what `flow-oa summary --format csv` prints too. Times and
// numbers alone, so that no spreadsheet takes anything in it for a formula. Pure.
QByteArray ingestCsv(const std::vector<IngestMinute>& minutes);

} // namespace fw
