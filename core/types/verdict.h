// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/types/connection.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace fw {

// The numbers are Spot's, on disk and in every export; people read the words.
enum class Severity
{
    High = 1,
    Medium = 2,
    Low = 3
};

// "high", "medium", "low": the words of the command line, untranslated.
QString severityWord(Severity severity);
std::optional<Severity> severityFromWord(const QString& word);
std::optional<Severity> severityFromNumber(int number);

// Which connections of a day a decision is about: the AND of the given fields. A field left out
// means any; port 0 is a port. A rule with no field at all is invalid: it would score the day.
struct ScoreRule
{
    std::optional<IpRange> ip; // either side
    std::optional<IpRange> src;
    std::optional<IpRange> dst;
    std::optional<std::uint16_t> sport;
    std::optional<std::uint16_t> dport;
    std::optional<QString> proto;

    bool isEmpty() const { return !ip && !src && !dst && !sport && !dport && !proto; }
    bool matches(const SuspiciousConnection& row) const;
    // "src 10.0.0.0/8, dport 443": for messages and the journal.
    QString toString() const;

    friend bool operator==(const ScoreRule&, const ScoreRule&) = default;
};

// What the analyst currently thinks of one connection.
struct Verdict
{
    Severity severity = Severity::High;
    std::int64_t entry = 0; // the journal entry it comes from
    QString who; // decided it
    QString note; // what was written beside it; may be empty
    QStringList tags; // sorted, each once

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

using DayVerdicts = std::unordered_map<ConnectionKey, Verdict>;

} // namespace fw
