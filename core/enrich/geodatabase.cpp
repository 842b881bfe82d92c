// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/geodatabase.h"

#include "core/base/day.h"

#include <QCoreApplication>
#include <QLocale>

namespace fw {

namespace {

constexpr std::int64_t earliestDate = 946684800; // 2000-01-01
constexpr std::int64_t latestDate = 253402300799; // 9999-12-31
constexpr std::int64_t secondsPerDay = 86400;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::GeoDatabase)
};

QString kindText(GeoKind kind)
{
    return kind == GeoKind::City   ? Tr::tr("City database")
        : kind == GeoKind::Country ? Tr::tr("Country database")
        : kind == GeoKind::Owner   ? Tr::tr("Database of network owners")
        : kind == GeoKind::Domain  ? Tr::tr("Database of domains")
        : kind == GeoKind::Mixed   ? Tr::tr("Database of places and network owners")
                                   : Tr::tr("Empty database");
}

// "812", "300.0 k", "3.9 M".
QString shortCount(std::int64_t count)
{
    const QLocale locale;
    if (count < 1000)
        return locale.toString(static_cast<qlonglong>(count));
    const bool millions = count >= 999'950;
    return locale.toString(static_cast<double>(count) / (millions ? 1e6 : 1e3), 'f', 1)
        + (millions ? QStringLiteral(" M") : QStringLiteral(" k"));
}

} // namespace

bool GeoDatabase::hasDate() const
{
    return builtAt >= earliestDate && builtAt <= latestDate;
}

QString describe(const GeoDatabase& database)
{
    const QString networks = shortCount(database.networks);
    return Tr::tr("%1, %2, %3")
        .arg(kindText(database.kind),
             database.networksAreCounted ? Tr::tr("%1 networks").arg(networks)
                                         : Tr::tr("up to %1 networks").arg(networks),
             database.hasDate() ? Tr::tr("built %1").arg(Day::ofTime(database.builtAt).iso())
                                : Tr::tr("build date not known"));
}

QString ageWarning(const GeoDatabase& database, std::int64_t now)
{
    constexpr std::int64_t oldest = 366 * secondsPerDay;
    const std::int64_t age = now - database.builtAt;
    if (!database.hasDate() || database.failedLookups > 0 || age <= oldest)
        return {};
    const std::int64_t months = age / (secondsPerDay * 30);
    return Tr::tr("%1 was built on %2, %3 months before this run, so places and owners may be out "
                  "of date: replace it with a newer one of the same kind.")
        .arg(database.file, Day::ofTime(database.builtAt).iso(), QString::number(months));
}

} // namespace fw
