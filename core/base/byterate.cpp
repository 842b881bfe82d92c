// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byterate.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ByteRate)
};

constexpr std::int64_t mostSeconds = 100LL * 3600; // longer is no forecast any more
constexpr std::int64_t between = 200; // milliseconds: closer samples replace each other

} // namespace

void ByteRate::add(std::int64_t milliseconds, std::int64_t done)
{
    if (!m_samples.empty() && (done < m_samples.back().done || milliseconds < m_samples.back().at))
        m_samples.clear();
    if (m_samples.size() > 1 && m_samples.back().at - m_samples[m_samples.size() - 2].at < between)
        m_samples.back() = { milliseconds, done };
    else
        m_samples.push_back({ milliseconds, done });
    // One at or before the window's beginning stays: the rate is of the whole window.
    while (m_samples.size() > 2 && m_samples[1].at <= milliseconds - window)
        m_samples.pop_front();
}

std::optional<double> ByteRate::perSecond() const
{
    if (m_samples.size() < 2)
        return std::nullopt;
    const std::int64_t span = m_samples.back().at - m_samples.front().at;
    if (span < leastSpan)
        return std::nullopt;
    return static_cast<double>(m_samples.back().done - m_samples.front().done) * 1000.0
        / static_cast<double>(span);
}

std::optional<std::int64_t> ByteRate::secondsLeft(std::int64_t total) const
{
    const auto rate = perSecond();
    if (!rate || *rate <= 0 || total <= 0)
        return std::nullopt;
    const std::int64_t rest = std::max<std::int64_t>(0, total - m_samples.back().done);
    const double seconds = std::ceil(static_cast<double>(rest) / *rate);
    if (seconds > static_cast<double>(mostSeconds))
        return std::nullopt;
    return static_cast<std::int64_t>(seconds);
}

QString durationText(std::int64_t seconds)
{
    const auto two = [](std::int64_t number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    const std::int64_t minutes = seconds / 60;
    if (minutes < 60)
        return QString::number(minutes) + QLatin1Char(':') + two(seconds % 60);
    return QString::number(minutes / 60) + QLatin1Char(':') + two(minutes % 60) + QLatin1Char(':')
        + two(seconds % 60);
}

QString transferText(const Progress& progress, const ByteRate& rate)
{
    if (progress.unit != ProgressUnit::Bytes)
        return {};
    QStringList parts {
        progress.total > 0
            ? Tr::tr("%1 of %2").arg(formatBytes(progress.done), formatBytes(progress.total))
            : formatBytes(progress.done)
    };
    if (const auto speed = rate.perSecond())
        parts += Tr::tr("%1/s").arg(formatBytes(static_cast<std::int64_t>(*speed)));
    if (const auto left = rate.secondsLeft(progress.total))
        parts += Tr::tr("%1 left").arg(durationText(*left));
    return parts.join(QStringLiteral(", "));
}

} // namespace fw
