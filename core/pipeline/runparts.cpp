// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runparts.h"

#include "core/pipeline/deleteday.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::RunAnalysis)
};

} // namespace

QString runId(const QDateTime& now, Day day)
{
    return now.toString(QStringLiteral("yyyyMMdd'T'hhmmsszzz'-'")) + day.compact();
}

QString noRawFlowsWarning(Day day)
{
    return Tr::tr("No raw flows of %1 were imported, so details, chords and ingest summary are "
                  "empty. Import the day's flows; they are then filled.")
        .arg(day.iso());
}

Result<void> settleDay(const Workspace& workspace, Day day, Store& store)
{
    if (const auto done = settleDeletion(workspace, day, store); !done)
        return done;
    if (const auto done = completePendingFiles(workspace, store); !done)
        return failure(done.error());
    return StagedFiles::sweep(workspace, day, store);
}

} // namespace fw
