// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/runreport.h"

namespace fw {

// The report for people, as plain text in lines: what a clipboard or a letter takes. Times UTC.
QString runReportText(const RunReport& report);
// "0.42 s", in the program's locale.
QString secondsText(double seconds);

} // namespace fw
