// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"
#include "core/types/journalentry.h"

#include <QByteArray>

#include <vector>

namespace fw {

// ml_feedback.csv as spot-ml's reader takes it: tab-separated; exactly one header line (the reader
// drops the first line and every line equal to it); then sev, tstart, sip, dip, sport, dport, ipkt,
// ibyt, in that order. A line for every ranked row that has a verdict, of whatever severity, with
// its latest verdict; after them the judged rows that the current run no longer lists. Without any
// verdict the header stands alone, because the reader fails on an empty file.
QByteArray feedbackCsv(const SuspiciousConnections& ranked, const DayVerdicts& verdicts,
                       const std::vector<JournalRow>& scoredRows);

} // namespace fw
