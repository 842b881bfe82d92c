// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/runreporttext.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::RunReportText)
};

// Columns as wide as their widest cell; the second and the third hold numbers.
QStringList stageLines(const std::vector<StageReport>& stages)
{
    std::vector<QStringList> rows { { Tr::tr("Stage"), Tr::tr("Rows"), Tr::tr("Duration"),
                                      Tr::tr("Note") } };
    for (const StageReport& stage : stages)
        rows.push_back({ stageTitle(stage.stage), formatCount(stage.rows),
                         secondsText(stage.seconds), stage.note });
    qsizetype widths[3] = {};
    for (const QStringList& row : rows)
        for (int i = 0; i < 3; ++i)
            widths[i] = std::max(widths[i], row[i].size());
    QStringList lines;
    for (const QStringList& row : rows) {
        QString line = row[0].leftJustified(widths[0]) + QStringLiteral("  ")
            + row[1].rightJustified(widths[1]) + QStringLiteral("  ")
            + row[2].rightJustified(widths[2]) + QStringLiteral("  ") + row[3];
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines += line;
    }
    return lines;
}

} // namespace

QString secondsText(double seconds)
{
    return Tr::tr("%1 s").arg(QLocale().toString(seconds, 'f', 2));
}

QString runReportText(const RunReport& report)
{
    QStringList lines {
        Tr::tr("Analysis of %1").arg(report.day.iso()),
        Tr::tr("Started: %1 UTC").arg(formatTime(report.startedAt)),
        Tr::tr("Duration: %1").arg(secondsText(report.seconds)),
        Tr::tr("Limit: %1").arg(formatCount(report.limit)),
        Tr::tr("Results file: %1").arg(report.resultsFile),
        Tr::tr("Lines in the results file: %1").arg(formatCount(report.resultsLines)),
        Tr::tr("Blake2b of the results file: %1").arg(QString::fromLatin1(report.resultsHash)),
        QString(),
    };
    lines += stageLines(report.stages);
    lines += QString();
    if (report.warnings.empty())
        lines += Tr::tr("No warnings.");
    for (const QString& warning : report.warnings)
        lines += Tr::tr("Warning: %1").arg(warning);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace fw
