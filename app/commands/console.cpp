// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"

#include "app/commands/texttable.h"
#include "core/analysis/sparkline.h"

#include <algorithm>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace fw {

namespace {

constexpr qsizetype usualWidth = 80;
constexpr qsizetype barWidth = 24;

// 0: not a terminal.
qsizetype terminalWidth(int descriptor)
{
    if (::isatty(descriptor) == 0)
        return 0;
    winsize size {};
    const bool known = ::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : usualWidth;
}

void toStandardError(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

QString barText(const Progress& progress, const QString& transfer, qsizetype width)
{
    QString line = printable(progress.stage);
    if (progress.total > 0) {
        const double part = std::clamp(
            static_cast<double>(progress.done) / static_cast<double>(progress.total), 0.0, 1.0);
        const auto full = static_cast<qsizetype>(part * barWidth);
        line += QStringLiteral("  [") + QString(full, QLatin1Char('#'))
            + QString(barWidth - full, QLatin1Char('.'))
            + QStringLiteral("] %1 %").arg(static_cast<int>(part * 100), 3);
    }
    if (!transfer.isEmpty())
        line += QStringLiteral("  ") + transfer;
    return line.left(std::max<qsizetype>(width - 1, 1));
}

} // namespace

Console::Console()
    : m_messagesOnTerminal(::isatty(STDERR_FILENO) != 0 && qgetenv("TERM") != "dumb")
{
}

Console::~Console()
{
    clearBar();
}

void Console::result(const QByteArray& bytes)
{
    clearBar();
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size)
        m_resultsLost = true;
}

void Console::resultLine(const QString& line)
{
    result(printable(line).toUtf8() + '\n');
}

void Console::flush()
{
    if (std::fflush(stdout) != 0)
        m_resultsLost = true;
}

void Console::message(const QString& line)
{
    clearBar();
    toStandardError(printable(line) + QLatin1Char('\n'));
}

void Console::progress(const Progress& progress)
{
    if (m_messagesOnTerminal) {
        if (!m_clock.isValid())
            m_clock.start();
        m_rate.add(m_clock.elapsed(), progress.done);
        toStandardError(
            QStringLiteral("\r\x1b[K")
            + barText(progress, transferText(progress, m_rate), terminalWidth(STDERR_FILENO)));
        m_barShown = true;
    } else if (progress.stage != m_stage) {
        message(progress.stage);
    }
    m_stage = progress.stage;
}

void Console::endProgress()
{
    clearBar();
    m_stage.clear();
    m_rate.reset();
}

void Console::clearBar()
{
    if (m_barShown)
        toStandardError(QStringLiteral("\r\x1b[K"));
    m_barShown = false;
}

qsizetype Console::resultWidth() const
{
    return terminalWidth(STDOUT_FILENO);
}

bool Console::isUtf8() const
{
    for (const char* name : { "LC_ALL", "LC_CTYPE", "LANG" })
        if (const QByteArray locale = qgetenv(name); !locale.isEmpty())
            return isUtf8Locale(locale);
    return false;
}

bool Console::finish()
{
    endProgress();
    return std::fflush(stdout) == 0 && !m_resultsLost;
}

} // namespace fw
