// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/deleteday.h"

#include "core/base/emptyfolder.h"
#include "core/base/unchanged.h"
#include "core/base/worker.h"
#include "core/pipeline/daylock.h"
#include "core/pipeline/runparts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::DeleteDay)
};

QStringList parts(const QString& folder)
{
    return folder.split(QLatin1Char('/'));
}

// The day whose folder this is; invalid for any other name, which nobody may make us remove.
Day dayOfFolder(const QString& folder)
{
    const auto day = Day::parse(folder.section(QLatin1Char('/'), -1));
    return day && Workspace::dayFolderNames(*day).contains(folder) ? *day : Day();
}

// To remove a file takes the right to write its folder. A folder without it is found before
// anything is gone, not after.
Result<void> canRemove(const Workspace& workspace, const std::vector<DayFile>& files)
{
    const QDir root(workspace.root());
    std::set<QString> folders;
    for (const DayFile& file : files)
        folders.insert(QFileInfo(root.filePath(file.path)).path());
    for (const QString& folder : folders)
        if (!QFileInfo(folder).isWritable())
            return failure(ErrorCode::Io,
                           Tr::tr("The folder %1 cannot be written to, so its files cannot be "
                                  "removed; give this user the right to write there.")
                               .arg(folder));
    return {};
}

// What deletions still wait for of one day. For the holder of its lock.
class Leftovers
{
public:
    static Result<Leftovers> of(const Workspace& workspace, Day day, Store& store)
    {
        const auto pending = store.pendingFiles();
        if (!pending)
            return failure(pending.error());
        Leftovers left(workspace, day, store);
        for (const PendingFile& file : *pending)
            if (file.isDeletion() && dayOfFolder(file.temporary) == day)
                left.m_pending.push_back(file);
        return left;
    }

    Result<void> remove(const StepObserver& observer) const
    {
        for (const PendingFile& folder : m_pending)
            if (const auto emptied = emptyFolder(m_workspace->root(), parts(folder.temporary),
                                                 dayLockNames(), observer);
                !emptied)
                return emptied;
        return {};
    }

    Result<void> forget(const StepObserver& observer) const
    {
        for (const PendingFile& folder : m_pending) {
            observe(observer, "pending", true);
            if (const auto removed = m_store->removePendingFile(folder.id); !removed)
                return removed;
            observe(observer, "pending", false);
        }
        return {};
    }

    // Once the lock is given back: it lies in the folder. Somebody may be using them again by now.
    void removeFolders() const
    {
        for (const QString& folder : Workspace::dayFolderNames(m_day))
            removeIfEmpty(m_workspace->root(), parts(folder));
    }

private:
    Leftovers(const Workspace& workspace, Day day, Store& store)
        : m_workspace(&workspace)
        , m_store(&store)
        , m_day(day)
    {
    }

    const Workspace* m_workspace;
    Store* m_store;
    Day m_day;
    std::vector<PendingFile> m_pending;
};

// Takes the lock with it. The notes go last, so that whatever happens before, somebody completes
// it.
Result<void> removeLeftovers(const Leftovers& left, DayLock lock, const StepObserver& observer)
{
    {
        const DayLock held = std::move(lock);
        if (const auto removed = left.remove(observer); !removed)
            return removed;
    }
    left.removeFolders();
    return left.forget(observer);
}

} // namespace

std::int64_t DayContents::rows() const
{
    std::int64_t sum = 0;
    for (const TableRows& table : tables)
        sum += table.rows;
    return sum;
}

std::int64_t DayContents::bytes() const
{
    std::int64_t sum = 0;
    for (const DayFile& file : files)
        sum += file.bytes;
    return sum;
}

Result<DayContents> dayContents(const Workspace& workspace, Day day, Store& store)
{
    refuseGuiThread("looking at a day");
    DayContents contents;
    contents.day = day;
    for (const QString& folder : Workspace::dayFolderNames(day)) {
        const auto own = isOwnFolder(workspace.root(), parts(folder));
        if (!own) {
            Error error = own.error();
            error.message += QLatin1Char(' ')
                + Tr::tr("Nothing was changed; take it away by hand, then delete the day again.");
            return failure(error);
        }
        contents.hasFolder = contents.hasFolder || *own;
    }
    contents.files = dayFiles(workspace, day);
    auto tables = store.dayRows(day);
    if (!tables)
        return failure(tables.error());
    contents.tables = std::move(*tables);
    if (const auto raw = store.rawTotals(day, workspace.rawFlowsPath(day)))
        contents.flows = raw->flows;
    return contents;
}

Result<DeletedDay> deleteDay(const Workspace& workspace, Day day, Store& store,
                             const RunContext& context, const StepObserver& observer)
{
    refuseGuiThread("deleting a day");
    // Before the lock, which makes the day's folders.
    auto contents = dayContents(workspace, day, store);
    if (!contents)
        return failure(contents.error());
    if (contents->isEmpty())
        return failure(
            ErrorCode::NotFound,
            Tr::tr("The workspace has nothing of %1; nothing was changed.").arg(day.iso()));
    auto lock = DayLock::acquire(workspace, day);
    if (!lock)
        return failure(unchanged(lock.error()));
    if (const auto ready = settleDay(workspace, day, store); !ready)
        return failure(ready.error());
    contents = dayContents(workspace, day, store);
    if (!contents)
        return failure(contents.error());
    if (const auto can = canRemove(workspace, contents->files); !can)
        return failure(unchanged(can.error()));
    if (context.cancelled())
        return cancelledError();
    if (const auto deleted = store.deleteDay(day, Workspace::dayFolderNames(day), observer);
        !deleted)
        return failure(unchanged(deleted.error()));
    // The day is deleted now; from here on it is about completing that.
    DeletedDay result;
    result.contents = std::move(*contents);
    const auto left = Leftovers::of(workspace, day, store);
    if (!left)
        result.left = left.error();
    else if (const auto removed = removeLeftovers(*left, std::move(*lock), observer); !removed)
        result.left = removed.error();
    result.freedBytes = result.contents.bytes() - dayBytes(workspace, day);
    return result;
}

Result<void> settleDeletion(const Workspace& workspace, Day day, Store& store)
{
    const auto left = Leftovers::of(workspace, day, store);
    if (!left)
        return failure(left.error());
    if (const auto removed = left->remove({}); !removed)
        return removed;
    return left->forget({});
}

Result<void> completeDeletions(const Workspace& workspace, Store& store)
{
    const auto pending = store.pendingFiles();
    if (!pending)
        return failure(pending.error());
    std::set<Day> days;
    for (const PendingFile& file : *pending)
        if (const Day day = dayOfFolder(file.temporary); file.isDeletion() && day.isValid())
            days.insert(day);
    for (const Day day : days) {
        const QStringList folders = Workspace::dayFolderNames(day);
        // To take the lock is to write into the folder: not behind a link.
        const bool own = std::all_of(folders.begin(), folders.end(), [&](const QString& folder) {
            return isOwnFolder(workspace.root(), parts(folder)).has_value();
        });
        if (!own)
            continue;
        auto lock = DayLock::acquire(workspace, day);
        if (!lock)
            continue; // whoever works on the day settles it first
        const auto left = Leftovers::of(workspace, day, store);
        if (!left)
            return failure(left.error());
        (void)removeLeftovers(*left, std::move(*lock), {});
    }
    return {};
}

} // namespace fw
