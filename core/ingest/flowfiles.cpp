// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/flowfiles.h"

#include "core/base/worker.h"

#include <QDir>
#include <QFileInfo>

namespace fw {

namespace {

// Entries by the bytes of their names: the same order in every locale.
void addFolder(const QString& folder, FlowFiles& found)
{
    const auto entries = QDir(folder).entryInfoList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        const QString path = folder + QLatin1Char('/') + entry.fileName();
        if (entry.isHidden() || (entry.isDir() && entry.isSymLink())
            || (entry.isFile() && entry.size() == 0))
            found.passedOver += path;
        else if (entry.isFile())
            found.files.push_back({ path, true });
        else if (entry.isDir() && entry.isReadable() && entry.isExecutable())
            addFolder(path, found);
        else // a pipe would be waited for, a device never ends
            found.passedOver += path;
    }
}

} // namespace

FlowFiles listFlowFiles(const QStringList& names)
{
    refuseGuiThread("listing flow files");
    FlowFiles found;
    for (const QString& name : names) {
        if (!QFileInfo(name).isDir()) {
            found.files.push_back({ name, false });
            continue;
        }
        QString folder = name;
        while (folder.size() > 1 && folder.endsWith(QLatin1Char('/')))
            folder.chop(1);
        addFolder(folder == QLatin1String("/") ? QString() : folder, found);
    }
    return found;
}

} // namespace fw
