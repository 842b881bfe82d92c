// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/batchreport.h"

#include <QElapsedTimer>
#include <QLockFile>

#include <memory>

namespace fw {

// The import reports of a workspace: data/flow/import_reports/<utc time>.json, the newest 100 of
// them. All of it reads or writes files: not for the GUI thread.
constexpr std::size_t mostBatchReports = 100;

// The file of a batch that is under way. While this lives, a lock beside the file tells others that
// the batch is alive; one left by a killed program counts for nothing.
class BatchReportFile
{
public:
    // Gives the report its id, writes it, and takes the oldest ones away.
    static Result<BatchReportFile> begin(const Workspace& workspace, BatchReport& report);

    const QString& path() const { return m_path; }
    // After each file. A report of very many files is not written each time: writing takes a
    // twentieth of the time at most, and a file whose outcome is lost is known by its content.
    Result<void> keep(const BatchReport& report);
    // The last time. What cannot be written now is taken away: it would say that files wait which
    // do not.
    Result<void> end(const BatchReport& report);

private:
    BatchReportFile(QString path, std::unique_ptr<QLockFile> lock)
        : m_path(std::move(path))
        , m_lock(std::move(lock))
    {
    }
    Result<void> write(const QByteArray& json);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    QElapsedTimer m_sinceWritten;
    qint64 m_cost = 0; // milliseconds the last writing took
};

// Paths, the newest first.
QStringList batchReportPaths(const Workspace& workspace);
// One whose program ended in the middle of it is Interrupted.
Result<BatchReport> loadBatchReport(const QString& path);
// The newest that can be gone on with. Reports that cannot be read are passed over.
std::optional<BatchReport> unfinishedBatch(const Workspace& workspace);
// The rest of it is not wanted, or is part of another report from now on.
Result<void> dismissBatch(const Workspace& workspace, const QString& id);

// Every file that an import dealt with, as it was then, by its path; the latest outcome counts.
std::vector<BatchFile> knownFiles(const Workspace& workspace);

} // namespace fw
