// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchreportstore.h"

#include "core/base/textfile.h"
#include "core/base/worker.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::BatchReport)
};

constexpr std::int64_t largest = 256LL * 1024 * 1024; // a report of a million files
constexpr qsizetype alwaysWritten = 256 * 1024; // bytes
constexpr qint64 shareOfTime = 20;
constexpr int mostNames = 1000;

QString lockPath(const QString& path)
{
    const QFileInfo file(path);
    return file.path() + QStringLiteral("/.") + file.completeBaseName() + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> lockOf(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    // Stale only when its process is gone, however long an import takes.
    lock->setStaleLockTime(0);
    return lock;
}

bool isAlive(const QString& path)
{
    if (!QFileInfo::exists(lockPath(path)))
        return false;
    const auto lock = lockOf(path);
    return !lock->tryLock(0) && lock->error() == QLockFile::LockFailedError;
}

void takeOldestAway(const Workspace& workspace)
{
    const QStringList paths = batchReportPaths(workspace);
    for (const QString& path : paths.mid(static_cast<qsizetype>(mostBatchReports)))
        if (!isAlive(path))
            QFile::remove(path);
}

} // namespace

Result<BatchReportFile> BatchReportFile::begin(const Workspace& workspace, BatchReport& report)
{
    refuseGuiThread("writing an import report");
    const QString folder = workspace.importReportsFolder();
    const auto refused = [&folder] {
        return failure(ErrorCode::Io,
                       Tr::tr("The folder %1 cannot be written to; give this user the right to "
                              "write there.")
                           .arg(folder));
    };
    if (!QDir().mkpath(folder))
        return refused();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int later = 0; later < mostNames; ++later) {
        const QString id = now.addMSecs(later).toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'"));
        const QString path = folder + QLatin1Char('/') + id + QStringLiteral(".json");
        auto lock = lockOf(path);
        if (!lock->tryLock(0)) {
            if (lock->error() == QLockFile::LockFailedError)
                continue;
            return refused();
        }
        if (QFileInfo::exists(path))
            continue;
        report.id = id;
        BatchReportFile file(path, std::move(lock));
        if (const auto written = file.write(report.toJson()); !written)
            return failure(written.error());
        takeOldestAway(workspace);
        return file;
    }
    return refused();
}

Result<void> BatchReportFile::write(const QByteArray& json)
{
    QElapsedTimer clock;
    clock.start();
    auto written = writeFileAtomically(m_path, json);
    m_cost = clock.elapsed();
    m_sinceWritten.start();
    return written;
}

Result<void> BatchReportFile::keep(const BatchReport& report)
{
    // Making the text is part of the cost, and grows with the files too.
    constexpr qsizetype perFile = 300;
    const bool isSmall = static_cast<qsizetype>(report.files.size()) * perFile < alwaysWritten;
    if (!isSmall && m_sinceWritten.elapsed() < shareOfTime * m_cost)
        return {};
    return write(report.toJson());
}

Result<void> BatchReportFile::end(const BatchReport& report)
{
    auto written = write(report.toJson());
    if (!written)
        QFile::remove(m_path);
    m_lock.reset();
    return written;
}

QStringList batchReportPaths(const Workspace& workspace)
{
    refuseGuiThread("listing import reports");
    QStringList paths;
    const QDir folder(workspace.importReportsFolder());
    for (const QString& name :
         folder.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name))
        paths.prepend(folder.filePath(name));
    return paths;
}

Result<BatchReport> loadBatchReport(const QString& path)
{
    const auto content = readSmallFile(path, largest);
    if (!content)
        return failure(content.error());
    auto report = BatchReport::fromJson(*content, path);
    if (report && report->state == BatchState::Running && !isAlive(path))
        report->state = BatchState::Interrupted;
    return report;
}

std::optional<BatchReport> unfinishedBatch(const Workspace& workspace)
{
    for (const QString& path : batchReportPaths(workspace))
        if (auto report = loadBatchReport(path); report && report->isUnfinished())
            return std::move(*report);
    return std::nullopt;
}

Result<void> dismissBatch(const Workspace& workspace, const QString& id)
{
    const QString path =
        workspace.importReportsFolder() + QLatin1Char('/') + id + QStringLiteral(".json");
    auto report = loadBatchReport(path);
    if (!report)
        return failure(report.error());
    report->isDismissed = true;
    return writeFileAtomically(path, report->toJson());
}

std::vector<BatchFile> knownFiles(const Workspace& workspace)
{
    QHash<QString, std::size_t> places;
    std::vector<BatchFile> known;
    QStringList paths = batchReportPaths(workspace);
    while (!paths.isEmpty()) {
        auto report = loadBatchReport(paths.takeLast()); // the oldest first
        if (!report)
            continue;
        for (BatchFile& file : report->files) {
            if (file.outcome == FileOutcome::NotReached)
                continue;
            const auto at = places.constFind(file.path);
            if (at != places.constEnd()) {
                known[*at] = std::move(file);
            } else {
                places.insert(file.path, known.size());
                known.push_back(std::move(file));
            }
        }
    }
    return known;
}

} // namespace fw
