// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/dayfiles.h"

#include "core/base/worker.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace fw {

namespace {

void addFiles(const QDir& root, const QString& folder, bool areNotebooks,
              std::vector<DayFile>& files)
{
    QDirIterator it(root.filePath(folder),
                    QDir::Files | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo info(it.next());
        if (dayLockNames().contains(info.fileName()) && !areNotebooks)
            continue;
        files.push_back({ root.relativeFilePath(info.filePath()),
                          info.isSymLink() ? 0 : info.size(), areNotebooks });
    }
}

} // namespace

const QStringList& dayLockNames()
{
    // The lock must outlive what it guards, and QLockFile guards its own taking with the second.
    static const QStringList names { QStringLiteral(".lock"), QStringLiteral(".lock.rmlock") };
    return names;
}

std::vector<DayFile> dayFiles(const Workspace& workspace, Day day)
{
    refuseGuiThread("looking at a day's files");
    const QDir root(workspace.root());
    const QStringList folders = Workspace::dayFolderNames(day);
    std::vector<DayFile> files;
    for (const QString& folder : folders)
        addFiles(root, folder, folder == folders.last(), files);
    std::sort(files.begin(), files.end(),
              [](const DayFile& a, const DayFile& b) { return a.path < b.path; });
    return files;
}

std::int64_t dayBytes(const Workspace& workspace, Day day)
{
    std::int64_t sum = 0;
    for (const DayFile& file : dayFiles(workspace, day))
        sum += file.bytes;
    return sum;
}

} // namespace fw
