// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

#include <cstring>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Day)
};

constexpr std::int64_t secondsPerDay = 86400;

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysInMonth(int year, int month)
{
    static constexpr int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    return month == 2 && isLeap(year) ? 29 : days[month - 1];
}

// Howard Hinnant's days_from_civil and civil_from_days (public domain,
// howardhinnant.github.io/date_algorithms.html): no table, no branch on the calendar.
std::int64_t daysFromCivil(int y, int m, int d)
{
    y -= m <= 2;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yoe = y - era * 400;
    const int doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    const int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return static_cast<std::int64_t>(era) * 146097 + doe - 719468;
}

void civilFromDays(std::int64_t z, int& y, int& m, int& d)
{
    z += 719468;
    const std::int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    const int doe = static_cast<int>(z - era * 146097);
    const int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const int mp = (5 * doy + 2) / 153;
    d = doy - (153 * mp + 2) / 5 + 1;
    m = mp < 10 ? mp + 3 : mp - 9;
    y = static_cast<int>(yoe + era * 400) + (m <= 2);
}

// The number made of n digits at `at`, or -1.
int digits(std::string_view text, std::size_t at, std::size_t n)
{
    int value = 0;
    for (std::size_t i = at; i < at + n; ++i) {
        const unsigned digit = static_cast<unsigned char>(text[i]) - unsigned { '0' };
        if (digit > 9)
            return -1;
        value = value * 10 + static_cast<int>(digit);
    }
    return value;
}

bool validDate(int year, int month, int day)
{
    return year >= 1970 && year <= 9999 && month >= 1 && month <= 12 && day >= 1
        && day <= daysInMonth(year, month);
}

} // namespace

Day::Day(int year, int month, int day)
{
    if (validDate(year, month, day)) {
        m_year = year;
        m_month = month;
        m_day = day;
    }
}

Result<Day> Day::parse(const QString& text)
{
    const QByteArray latin = text.toLatin1();
    const std::string_view view(latin.constData(), static_cast<std::size_t>(latin.size()));
    const bool dashed = view.size() == 10 && view[4] == '-' && view[7] == '-';
    int year = -1;
    int month = -1;
    int number = -1;
    if (dashed || view.size() == 8) {
        year = digits(view, 0, 4);
        month = digits(view, dashed ? 5 : 4, 2);
        number = digits(view, dashed ? 8 : 6, 2);
    }
    const Day day(year, month, number);
    if (day.isValid())
        return day;
    if (year >= 0 && month >= 0 && number >= 0)
        return failure(ErrorCode::BadInput,
                       Tr::tr("'%1' is not a date: there is no such day from 1970-01-01 to "
                              "9999-12-31.")
                           .arg(text));
    return failure(
        ErrorCode::BadInput,
        Tr::tr("'%1' is not a date: expected yyyymmdd or yyyy-mm-dd.").arg(text.left(40)));
}

Day Day::ofTime(std::int64_t utcSeconds)
{
    int y = 0;
    int m = 0;
    int d = 0;
    const std::int64_t days = utcSeconds / secondsPerDay - (utcSeconds % secondsPerDay < 0 ? 1 : 0);
    civilFromDays(days, y, m, d);
    return Day(y, m, d);
}

Day Day::today()
{
    return ofTime(QDateTime::currentSecsSinceEpoch());
}

QString Day::compact() const
{
    return QStringLiteral("%1%2%3")
        .arg(m_year, 4, 10, QLatin1Char('0'))
        .arg(m_month, 2, 10, QLatin1Char('0'))
        .arg(m_day, 2, 10, QLatin1Char('0'));
}

QString Day::iso() const
{
    return QStringLiteral("%1-%2-%3")
        .arg(m_year, 4, 10, QLatin1Char('0'))
        .arg(m_month, 2, 10, QLatin1Char('0'))
        .arg(m_day, 2, 10, QLatin1Char('0'));
}

std::int64_t Day::startSeconds() const
{
    return daysFromCivil(m_year, m_month, m_day) * secondsPerDay;
}

Day Day::addDays(int days) const
{
    return ofTime(startSeconds() + days * secondsPerDay);
}

void timeToChars(std::int64_t utcSeconds, char* out)
{
    const Day day = Day::ofTime(utcSeconds);
    const int second = static_cast<int>(utcSeconds - day.startSeconds());
    const auto twoDigits = [](int value, char* at) {
        at[0] = static_cast<char>('0' + value / 10);
        at[1] = static_cast<char>('0' + value % 10);
    };
    std::memcpy(out, "yyyy-mm-dd hh:mm:ss", timeTextLength);
    twoDigits(day.year() / 100, out);
    twoDigits(day.year() % 100, out + 2);
    twoDigits(day.month(), out + 5);
    twoDigits(day.day(), out + 8);
    twoDigits(second / 3600, out + 11);
    twoDigits(second / 60 % 60, out + 14);
    twoDigits(second % 60, out + 17);
}

QString formatTime(std::int64_t utcSeconds)
{
    char text[timeTextLength];
    timeToChars(utcSeconds, text);
    return QString::fromLatin1(text, timeTextLength);
}

bool parseTime(std::string_view text, std::int64_t& utcSeconds)
{
    if (text.size() != 19 || text[4] != '-' || text[7] != '-' || text[10] != ' ' || text[13] != ':'
        || text[16] != ':')
        return false;
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    if (!validDate(year, month, day) || hour < 0 || hour > 23 || minute < 0 || minute > 59
        || second < 0 || second > 59)
        return false;
    utcSeconds =
        daysFromCivil(year, month, day) * secondsPerDay + hour * 3600 + minute * 60 + second;
    return true;
}

} // namespace fw
