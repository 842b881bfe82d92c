// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>

namespace fw {

// The lines that nfdump prints behind its flows: they belong to the file and are no rejected ones.
// Outputs put behind each other have them in the middle. Source: nfdump 1.6.12 and 1.7.1, -o csv.
class NfdumpSummary
{
public:
    bool passOver(std::string_view line)
    {
        if (m_totalsAreNext) {
            m_totalsAreNext = false;
            return std::count(line.begin(), line.end(), ',') == 5
                && line.find_first_not_of("0123456789,") == std::string_view::npos;
        }
        if (line.front() >= '0' && line.front() <= '9') // as every flow does
            return false;
        m_totalsAreNext = line == "flows,bytes,packets,avg_bps,avg_pps,avg_bpp";
        return m_totalsAreNext || line == "Summary" || line == "No matching flows"
            || line == "No matched flows";
    }

private:
    bool m_totalsAreNext = false;
};

} // namespace fw
