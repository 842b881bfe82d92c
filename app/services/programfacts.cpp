// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/programfacts.h"

#include "core/enrich/geolocation.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QStringList>
#include <QSysInfo>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ProgramFacts)
};

QString compiler()
{
#if defined(__clang__)
    return QStringLiteral("clang " __clang_version__);
#else
    return QStringLiteral("g++ " __VERSION__);
#endif
}

} // namespace

QString programFacts()
{
    const QStringList facts {
        Tr::tr("Flow Workbench %1").arg(QStringLiteral(FLOW_VERSION)),
        Tr::tr("Qt %1 (built with %2)")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        Tr::tr("SQLite %1").arg(sqliteVersion()),
        Tr::tr("libmaxminddb %1").arg(maxmindVersion()),
        Tr::tr("Compiler: %1").arg(compiler()),
        Tr::tr("System: %1, %2")
            .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        Tr::tr("Licence: GPL-3.0-or-later"),
    };
    return facts.join(QLatin1Char('\n'));
}

} // namespace fw
