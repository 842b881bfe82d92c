// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ingestlines.h"

#include "core/analysis/ingesttotals.h"

#include <algorithm>
#include <optional>

namespace fw {

namespace {

// One line in the making: keeps the extremes of the column it is at.
class Reducer
{
public:
    Reducer(const MinuteSpan& span, int columns)
        : m_span(span)
        , m_columns(columns)
    {
    }

    void add(const IngestMinute& minute)
    {
        const std::int64_t column = columnOf(minute.tdate, m_span, m_columns);
        if (m_lowest && column != m_column)
            flush();
        m_column = column;
        if (!m_lowest || minute.total < m_lowest->total)
            m_lowest = minute;
        if (!m_highest || minute.total > m_highest->total)
            m_highest = minute;
        m_line.end = minute.tdate + secondsOfMinute;
    }

    void finish(std::vector<IngestLine>& lines)
    {
        flush();
        if (!m_line.points.empty())
            lines.push_back(std::move(m_line));
        m_line = {};
    }

private:
    void flush()
    {
        if (!m_lowest)
            return;
        const bool isLowestFirst = m_lowest->tdate < m_highest->tdate;
        m_line.points.push_back(isLowestFirst ? *m_lowest : *m_highest);
        if (m_lowest->tdate != m_highest->tdate)
            m_line.points.push_back(isLowestFirst ? *m_highest : *m_lowest);
        m_lowest.reset();
        m_highest.reset();
    }

    MinuteSpan m_span;
    int m_columns;
    IngestLine m_line;
    std::int64_t m_column = 0;
    std::optional<IngestMinute> m_lowest;
    std::optional<IngestMinute> m_highest;
};

} // namespace

std::int64_t columnOf(std::int64_t time, const MinuteSpan& span, int columns)
{
    return (time - span.from) * columns / std::max<std::int64_t>(span.to - span.from, 1);
}

bool coversColumn(const MinuteSpan& gap, const MinuteSpan& span, int columns)
{
    const std::int64_t length = span.to - span.from;
    if (length <= 0)
        return false;
    const std::int64_t from = std::max(gap.from, span.from) - span.from;
    const std::int64_t to = std::min(gap.to, span.to) - span.from;
    const std::int64_t first = (from * columns + length - 1) / length; // the first one begun in it
    return (first + 1) * length <= to * columns;
}

std::vector<IngestLine> ingestLines(const std::vector<IngestMinute>& minutes,
                                    const std::vector<MinuteSpan>& gaps, const MinuteSpan& span,
                                    int columns)
{
    std::vector<IngestLine> lines;
    if (minutes.empty() || columns < 1 || span.to <= span.from)
        return lines;
    const std::int64_t first = std::max(span.from, minutes.front().tdate);
    const std::int64_t end = std::min(span.to, minutes.back().tdate + secondsOfMinute);
    auto minute = minutesIn(minutes, { first, end }).first;
    auto gap =
        std::lower_bound(gaps.begin(), gaps.end(), first,
                         [](const MinuteSpan& one, std::int64_t time) { return one.to <= time; });
    Reducer line(span, columns);
    for (std::int64_t time = first; time < end;) {
        while (gap != gaps.end() && gap->to <= time)
            ++gap;
        if (gap != gaps.end() && gap->contains(time) && coversColumn(*gap, span, columns)) {
            line.finish(lines);
            time = gap->to;
            continue;
        }
        while (minute != minutes.end() && minute->tdate < time)
            ++minute;
        const bool isThere = minute != minutes.end() && minute->tdate == time;
        line.add({ time, isThere ? minute->total : 0 });
        time += secondsOfMinute;
    }
    line.finish(lines);
    return lines;
}

} // namespace fw
