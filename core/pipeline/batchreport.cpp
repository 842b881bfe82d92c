// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchreport.h"

#include "core/base/format.h"
#include "core/base/printable.h"

#include <QCoreApplication>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::BatchReport)
};

} // namespace

std::int64_t BatchFile::flows() const
{
    std::int64_t sum = 0;
    for (const ImportedDay& day : days)
        sum += day.alreadyThere ? 0 : day.flows;
    return sum;
}

BatchReport::Sums BatchReport::sums() const
{
    Sums sums;
    for (const BatchFile& file : files) {
        ++sums.files[static_cast<std::size_t>(file.outcome)];
        sums.flows += file.flows();
        sums.rejected += file.rejected.total();
        for (const ImportedDay& day : file.days)
            if (!day.alreadyThere)
                sums.days.push_back(day.day);
    }
    std::sort(sums.days.begin(), sums.days.end());
    sums.days.erase(std::unique(sums.days.begin(), sums.days.end()), sums.days.end());
    return sums;
}

bool BatchReport::isUnfinished() const
{
    if (isWatch || isDismissed
        || (state != BatchState::Cancelled && state != BatchState::Interrupted))
        return false;
    return std::any_of(files.begin(), files.end(), [](const BatchFile& file) {
        return file.outcome == FileOutcome::NotReached && file.path != QLatin1String("-");
    });
}

QString fileOutcomeText(FileOutcome outcome)
{
    switch (outcome) {
    case FileOutcome::NotReached:
        return Tr::tr("not reached");
    case FileOutcome::Imported:
        return Tr::tr("imported");
    case FileOutcome::AlreadyThere:
        return Tr::tr("already there");
    case FileOutcome::PassedOver:
        return Tr::tr("passed over");
    case FileOutcome::Refused:
        break;
    }
    return Tr::tr("refused");
}

QString batchStateText(BatchState state)
{
    switch (state) {
    case BatchState::Running:
        return Tr::tr("running");
    case BatchState::Finished:
        return Tr::tr("finished");
    case BatchState::Cancelled:
        return Tr::tr("cancelled");
    case BatchState::Interrupted:
        break;
    }
    return Tr::tr("interrupted");
}

QString batchSumsText(const BatchReport& report)
{
    const BatchReport::Sums sums = report.sums();
    QStringList parts { Tr::tr("Files imported: %1 of %2")
                            .arg(formatCount(sums.of(FileOutcome::Imported)),
                                 formatCount(static_cast<std::int64_t>(report.files.size()))) };
    if (sums.of(FileOutcome::Imported) > 0) {
        parts += Tr::tr("flows: %1").arg(formatCount(sums.flows));
        parts += Tr::tr("days: %1").arg(formatCount(static_cast<std::int64_t>(sums.days.size())));
    }
    for (const FileOutcome outcome : { FileOutcome::AlreadyThere, FileOutcome::PassedOver,
                                       FileOutcome::Refused, FileOutcome::NotReached })
        if (sums.of(outcome) > 0)
            parts += QStringLiteral("%1: %2").arg(fileOutcomeText(outcome),
                                                  formatCount(sums.of(outcome)));
    if (sums.rejected > 0)
        parts += Tr::tr("lines left out: %1").arg(formatCount(sums.rejected));
    return parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

QString rejectedText(const RejectedLines& rejected)
{
    QStringList lines;
    for (std::size_t i = 0; i < rejectReasonCount; ++i) {
        const auto reason = static_cast<RejectReason>(i);
        if (rejected.count(reason) == 0)
            continue;
        lines += QStringLiteral("%1: %2").arg(formatCount(rejected.count(reason)),
                                              rejectReasonText(reason));
        for (const RejectedLines::Example& example : rejected.examples())
            if (example.reason == reason)
                lines += QStringLiteral("  ")
                    + Tr::tr("line %1: %2")
                          .arg(QString::number(example.line), printable(example.text()));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace fw
