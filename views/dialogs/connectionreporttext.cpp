// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/connectionreporttext.h"

#include "core/base/printable.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ConnectionReport)
};

QString listed(const QStringList& names)
{
    return printable(names.join(QStringLiteral(", ")));
}

} // namespace

QString connectionReportText(const ConnectionReport& report, bool makesTables)
{
    QStringList lines;
    if (report.ok)
        lines += Tr::tr("The connection works.");
    else
        lines += report.problem.isEmpty() ? Tr::tr("The connection does not work.")
                                          : printable(report.problem);
    if (!report.serverVersion.isEmpty())
        lines += Tr::tr("Server: %1").arg(printable(report.serverVersion));
    if (!report.schema.isEmpty())
        lines += Tr::tr("Schema: %1").arg(printable(report.schema));
    if (!report.tablesFound.isEmpty())
        lines += Tr::tr("Tables found: %1").arg(listed(report.tablesFound));
    if (!report.tablesMissing.isEmpty())
        lines += (makesTables ? Tr::tr("Tables that will be made: %1")
                              : Tr::tr("Tables that are missing: %1"))
                     .arg(listed(report.tablesMissing));
    if (!report.spelling.isEmpty())
        lines += Tr::tr("Columns are named as by %1.").arg(printable(report.spelling));
    for (const QString& warning : report.warnings)
        lines += Tr::tr("Warning: %1").arg(printable(warning));
    return lines.join(QLatin1Char('\n'));
}

} // namespace fw
