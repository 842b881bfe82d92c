// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stagedfiles.h"

#include "core/base/textfile.h"
#include "core/notebooks/copiedtemplates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::StagedFiles)
};

const QString temporaryMark = QStringLiteral(".run-");

QString relative(const Workspace& workspace, const QString& path)
{
    return QDir(workspace.root()).relativeFilePath(path);
}

} // namespace

StagedFiles::StagedFiles(const Workspace& workspace, Day day, QString runId)
    : m_workspace(workspace)
    , m_day(day)
    , m_runId(std::move(runId))
{
}

QString StagedFiles::temporaryFor(const QString& final) const
{
    const QFileInfo info(final);
    return info.path() + QStringLiteral("/.") + info.fileName() + temporaryMark + m_runId;
}

Result<void> StagedFiles::add(const QString& final, const QByteArray& content)
{
    const QString temporary = temporaryFor(final);
    if (const auto noted = note(temporary, final); !noted)
        return noted;
    return writeFileSynced(temporary, content);
}

Result<void> StagedFiles::note(const QString& temporary, const QString& final)
{
    if (QFileInfo(final).isDir())
        return failure(ErrorCode::Io,
                       Tr::tr("%1 is a folder where a file must be written.").arg(final));
    m_files.push_back({ temporary, final });
    return {};
}

Result<void> StagedFiles::addTo(RunWriter& writer) const
{
    for (const File& file : m_files) {
        const auto added = writer.addPendingFile(relative(m_workspace, file.temporary),
                                                 relative(m_workspace, file.final));
        if (!added)
            return added;
    }
    return {};
}

void StagedFiles::discard()
{
    for (const File& file : m_files)
        QFile::remove(file.temporary);
    m_files.clear();
}

Result<void> StagedFiles::sweep(const Workspace& workspace, Day day, Store& store)
{
    const auto pending = store.pendingFiles();
    if (!pending)
        return failure(pending.error());
    for (const QString& folder : { workspace.dayFolder(day), workspace.notebookFolder(day) }) {
        const QStringList left =
            QDir(folder).entryList({ QStringLiteral(".*") + temporaryMark + QLatin1Char('*') },
                                   QDir::Files | QDir::Hidden);
        for (const QString& name : left) {
            const QString path = folder + QLatin1Char('/') + name;
            const bool wanted =
                std::any_of(pending->begin(), pending->end(), [&](const PendingFile& file) {
                    return file.temporary == relative(workspace, path);
                });
            if (!wanted)
                QFile::remove(path);
        }
    }
    return {};
}

Result<int> completePendingFiles(const Workspace& workspace, Store& store,
                                 const StepObserver& observer)
{
    const auto pending = store.pendingFiles();
    if (!pending)
        return failure(pending.error());
    int renamed = 0;
    const QDir root(workspace.root());
    const QString notebooks = QStringLiteral("ipynb/");
    for (const PendingFile& file : *pending) {
        if (file.isDeletion())
            continue; // of a day, and only for who holds its lock
        const QString from = root.filePath(file.temporary);
        const QString to = root.filePath(file.final);
        observe(observer, "rename", true);
        if (file.final.startsWith(notebooks) && QFileInfo::exists(to) && !isUntouchedCopy(to)) {
            QFile::remove(from);
        } else if (QFileInfo::exists(from)) {
            const auto moved = renameSynced(from, to);
            // Another program may have been faster with the same rename.
            if (!moved && QFileInfo::exists(from))
                return failure(moved.error());
            ++renamed;
        }
        observe(observer, "rename", false);
        observe(observer, "pending", true);
        if (const auto removed = store.removePendingFile(file.id); !removed)
            return failure(removed.error());
        observe(observer, "pending", false);
    }
    return renamed;
}

} // namespace fw
