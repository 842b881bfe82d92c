// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/verdict.h"

#include <QString>

#include <array>
#include <cstddef>

namespace fw {

// The fields of a rule as they are typed.
enum class RuleField
{
    Ip, // either side
    Src,
    Sport,
    Dst,
    Dport,
    Proto,
};
inline constexpr std::size_t ruleFieldCount = 6;

// One text a field; empty (or blanks) means any. Blanks around a text do not count.
struct RuleText
{
    std::array<QString, ruleFieldCount> texts;

    QString& operator[](RuleField field) { return texts[static_cast<std::size_t>(field)]; }
    const QString& operator[](RuleField field) const
    {
        return texts[static_cast<std::size_t>(field)];
    }

    friend bool operator==(const RuleText&, const RuleText&) = default;
};

// What the fields mean, and what is wrong with each: one sentence, empty when it is right. With a
// problem the rule must not be used, for it lacks the wrong field.
struct RuleReading
{
    ScoreRule rule;
    std::array<QString, ruleFieldCount> problems;

    bool isRight() const;
    QString firstProblem() const;
};

RuleReading readRule(const RuleText& text);

// The rule an analyst most likely means when pointing at this connection: its two ends, its
// protocol and the port of its service. The other port, drawn anew for each connection by the
// client, is left out where it can be told apart: from 1024 on beside one below, or from 32768 on
// beside one below.
RuleText ruleTextOf(const SuspiciousConnection& connection);

} // namespace fw
