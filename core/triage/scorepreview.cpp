// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/scorepreview.h"

namespace fw {

void ScorePreviewer::add(const SuspiciousConnection& row, std::optional<Severity> severity)
{
    ++m_preview.rows;
    ++m_preview.hosts[row.srcip].asSource;
    ++m_preview.hosts[row.dstip].asDestination;
    const ConnectionKey key = row.key();
    if (!m_seen.insert(key).second)
        return;
    ++m_preview.connections;
    const auto at = m_verdicts.find(key);
    if (at != m_verdicts.end() && at->second.severity != severity)
        ++m_preview.hadOther;
}

ScorePreview ScorePreviewer::preview() const
{
    return m_preview;
}

ScorePreview previewRule(const SuspiciousConnections& rows, const DayVerdicts& verdicts,
                         const ScoreRule& rule, std::optional<Severity> severity)
{
    ScorePreviewer previewer(verdicts, severity);
    for (const SuspiciousConnection& row : rows)
        if (rule.matches(row))
            previewer.add(row);
    return previewer.preview();
}

} // namespace fw
