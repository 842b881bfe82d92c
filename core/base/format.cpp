// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Format)
};

constexpr qsizetype mostDigitsOfAGroup = 3;

constexpr std::array<const char*, 7> units {
    QT_TRANSLATE_NOOP("fw::Format", "%1 B"),  QT_TRANSLATE_NOOP("fw::Format", "%1 kB"),
    QT_TRANSLATE_NOOP("fw::Format", "%1 MB"), QT_TRANSLATE_NOOP("fw::Format", "%1 GB"),
    QT_TRANSLATE_NOOP("fw::Format", "%1 TB"), QT_TRANSLATE_NOOP("fw::Format", "%1 PB"),
    QT_TRANSLATE_NOOP("fw::Format", "%1 EB"),
};

} // namespace

QString formatBytes(std::int64_t bytes)
{
    const QLocale locale;
    if (bytes > -1000 && bytes < 1000)
        return Tr::tr(units[0]).arg(locale.toString(static_cast<qlonglong>(bytes)));
    double value = static_cast<double>(bytes) / 1000;
    std::size_t unit = 1;
    // 999,950 is shown as 1.0 MB, not as 1000.0 kB.
    while (std::abs(value) >= 999.95 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return Tr::tr(units[unit]).arg(locale.toString(value, 'f', 1));
}

QString formatCount(std::int64_t count)
{
    const QLocale locale;
    QString text = locale.toString(static_cast<qlonglong>(count));
    // Languages that do not group four digits, such as Spanish, make Qt leave out the separator
    // after the first digit of a longer number too: 1234.567.
    const QString separator = locale.groupSeparator();
    const qsizetype first = text.indexOf(separator);
    const qsizetype start = count < 0 ? locale.negativeSign().size() : 0;
    if (!separator.isEmpty() && first - start > mostDigitsOfAGroup)
        text.insert(first - mostDigitsOfAGroup, separator);
    return text;
}

QString formatScore(double score)
{
    const QLocale locale;
    if (score == 0)
        return QStringLiteral("0");
    if (!std::isfinite(score))
        return QString::number(score);
    // The exponent after rounding to three digits, which 0.00009999 carries over.
    const QString scientific = QString::number(score, 'e', 2);
    const qsizetype e = scientific.indexOf(QLatin1Char('e'));
    const int exponent = scientific.mid(e + 1).toInt();
    if (exponent >= -4)
        return locale.toString(score, 'f', exponent >= 2 ? 0 : 2 - exponent);
    return locale.toString(scientific.left(e).toDouble(), 'f', 2) + QLatin1Char('e')
        + QString::number(exponent);
}

QString exactScore(double score)
{
    return QString::number(score, 'g', QLocale::FloatingPointShortest);
}

} // namespace fw
