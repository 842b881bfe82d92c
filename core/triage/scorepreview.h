// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"
#include "core/types/verdict.h"

#include <cstdint>
#include <map>
#include <optional>
#include <unordered_set>

namespace fw {

// What a decision about some rows of a day would do, counted without doing it.
struct ScorePreview
{
    struct Host
    {
        std::int64_t asSource = 0; // rows
        std::int64_t asDestination = 0;

        friend bool operator==(const Host&, const Host&) = default;
    };

    std::int64_t rows = 0;
    std::int64_t connections = 0; // distinct keys
    std::int64_t hadOther = 0; // connections that have another verdict now
    std::map<IpAddress, Host> hosts;

    friend bool operator==(const ScorePreview&, const ScorePreview&) = default;
};

// Counts rows one by one, so that nobody has to copy those a rule means. Pure.
class ScorePreviewer
{
public:
    // `verdicts` are those in force and must outlive the object; no severity: a verdict is taken
    // away.
    ScorePreviewer(const DayVerdicts& verdicts, std::optional<Severity> severity)
        : m_verdicts(verdicts)
        , m_severity(severity)
    {
    }

    void add(const SuspiciousConnection& row) { add(row, m_severity); }
    // For decisions that are not the same for every row.
    void add(const SuspiciousConnection& row, std::optional<Severity> severity);
    ScorePreview preview() const;

private:
    const DayVerdicts& m_verdicts;
    std::optional<Severity> m_severity;
    ScorePreview m_preview;
    std::unordered_set<ConnectionKey> m_seen;
};

// The rows of the day a rule means.
ScorePreview previewRule(const SuspiciousConnections& rows, const DayVerdicts& verdicts,
                         const ScoreRule& rule, std::optional<Severity> severity);

} // namespace fw
