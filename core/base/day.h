// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMetaType>
#include <QString>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fw {

// A calendar day in UTC: the partition (y, m, d) of every table. Default-constructed days are
// invalid; a valid one always exists in the proleptic Gregorian calendar, years 1970 to 9999.
class Day
{
public:
    Day() = default;
    // Invalid when there is no such date.
    Day(int year, int month, int day);

    // Reads yyyymmdd or yyyy-mm-dd and nothing else.
    static Result<Day> parse(const QString& text);
    // The day that contains this moment.
    static Day ofTime(std::int64_t utcSeconds);
    static Day today();

    bool isValid() const { return m_year != 0; }
    int year() const { return m_year; }
    int month() const { return m_month; }
    int day() const { return m_day; }

    // yyyymmdd: the name of the day's folders.
    QString compact() const;
    // yyyy-mm-dd: what people read.
    QString iso() const;
    // Midnight at the start of the day, seconds since 1970-01-01 00:00:00 UTC.
    std::int64_t startSeconds() const;
    Day addDays(int days) const;

    friend auto operator<=>(const Day&, const Day&) = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

// Times are seconds since 1970-01-01 00:00:00 UTC. The text form is Spot's: yyyy-mm-dd hh:mm:ss.
QString formatTime(std::int64_t utcSeconds);
// The same into a buffer of at least timeTextLength bytes, without a final NUL.
constexpr std::size_t timeTextLength = 19;
void timeToChars(std::int64_t utcSeconds, char* out);
// Strict: exactly 19 characters and a moment that exists; false otherwise.
bool parseTime(std::string_view text, std::int64_t& utcSeconds);

} // namespace fw

Q_DECLARE_METATYPE(fw::Day)
