// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ingestcsv.h"

#include "core/base/csv.h"
#include "core/base/day.h"

namespace fw {

QString minuteText(std::int64_t time)
{
    return formatTime(time).left(16);
}

QByteArray ingestCsv(const std::vector<IngestMinute>& minutes)
{
    QByteArray csv = "tdate,total\n";
    for (const IngestMinute& minute : minutes)
        csv += csvLine({ minuteText(minute.tdate), QString::number(minute.total) });
    return csv;
}

} // namespace fw
