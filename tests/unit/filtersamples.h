// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/filterrows.h"

#include <random>
#include <vector>

namespace fw::test {

// Rows, and filters in the filter language, drawn at random from the same few values, so that about
// half of the terms match something.
class FilterSamples
{
public:
    explicit FilterSamples(unsigned seed);

    // A day of rows with their ends, names and verdicts. The columns point into the day.
    struct Day
    {
        SuspiciousConnections rows;
        std::vector<ConnectionEnd> ends;
        std::vector<std::uint32_t> sources;
        std::vector<std::uint32_t> destinations;
        std::vector<QString> endNames;
        std::vector<Verdict> known;
        std::vector<const Verdict*> verdicts;

        FilterColumns columns() const
        {
            return { rows, ends, sources, destinations, endNames, verdicts };
        }
    };
    Day day(int rows);
    // With groups in groups down to `depth`.
    QString filter(int depth);

private:
    QString pick(std::initializer_list<const char*> texts);
    int number(int below);

    std::mt19937 m_random;
};

} // namespace fw::test
