// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/feedback.h"

#include "core/base/day.h"

#include <unordered_set>

namespace fw {

namespace {

void addLine(QByteArray& out, Severity severity, const ConnectionKey& key, std::int64_t ipkt,
             std::int64_t ibyt)
{
    const QByteArray fields[] = {
        QByteArray::number(static_cast<int>(severity)),
        formatTime(key.tstart).toLatin1(),
        key.srcip.toString().toLatin1(),
        key.dstip.toString().toLatin1(),
        QByteArray::number(key.sport),
        QByteArray::number(key.dport),
        QByteArray::number(static_cast<qint64>(ipkt)),
        QByteArray::number(static_cast<qint64>(ibyt)),
    };
    bool first = true;
    for (const QByteArray& field : fields) {
        if (!first)
            out += '\t';
        out += field;
        first = false;
    }
    out += '\n';
}

} // namespace

QByteArray feedbackCsv(const SuspiciousConnections& ranked, const DayVerdicts& verdicts,
                       const std::vector<JournalRow>& scoredRows)
{
    QByteArray csv("sev\ttstart\tsip\tdip\tsport\tdport\tipkt\tibyt\n");
    std::unordered_set<ConnectionKey> listed;
    for (const SuspiciousConnection& row : ranked) {
        const ConnectionKey key = row.key();
        const auto verdict = verdicts.find(key);
        if (verdict == verdicts.end())
            continue;
        addLine(csv, verdict->second.severity, key, row.ipkt, row.ibyt);
        listed.insert(key);
    }
    // What was found in a shared database about a connection that is ranked no more has no
    // counters, and would teach wrong ones.
    for (const JournalRow& row : scoredRows)
        if (row.severity && (row.ipkt > 0 || row.ibyt > 0) && listed.count(row.key) == 0)
            addLine(csv, *row.severity, row.key, row.ipkt, row.ibyt);
    return csv;
}

} // namespace fw
