// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/daylock.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::DayLock)
};

} // namespace

Result<DayLock> DayLock::acquire(const Workspace& workspace, Day day)
{
    if (const auto made = workspace.makeDayFolders(day); !made)
        return failure(made.error());
    auto lock = std::make_unique<QLockFile>(workspace.dayLockPath(day));
    // Stale only when its process is gone, however long a run takes.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return DayLock(std::move(lock));
    if (lock->error() == QLockFile::LockFailedError) {
        qint64 pid = 0;
        QString host;
        QString program;
        lock->getLockInfo(&pid, &host, &program);
        return failure(
            ErrorCode::Busy,
            Tr::tr("%1 is being worked on by %2 (process %3); try again when it is done.")
                .arg(day.iso(), program.isEmpty() ? Tr::tr("another program") : program,
                     QString::number(pid)));
    }
    return failure(
        ErrorCode::Io,
        Tr::tr("The folder %1 cannot be written to; give this user the right to write there.")
            .arg(workspace.dayFolder(day)));
}

} // namespace fw
