// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebooks/daynotebooks.h"

#include "core/base/textfile.h"
#include "core/base/worker.h"
#include "core/notebooks/copiedtemplates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::NotebookTemplates)
};

const QString ending = QStringLiteral(".ipynb");

const NotebookTemplate* templateOf(const std::vector<NotebookTemplate>& templates,
                                   const QString& name)
{
    const auto at = std::find_if(templates.begin(), templates.end(),
                                 [&name](const NotebookTemplate& t) { return t.name == name; });
    return at == templates.end() ? nullptr : &*at;
}

// "Advanced_Mode.ipynb" and "mine" give "Advanced_Mode mine.ipynb", then "Advanced_Mode mine
// 2.ipynb"; without a word the first is "Advanced_Mode 2.ipynb".
QString freeName(const QString& folder, const QString& name, const QString& word)
{
    const QString stem = name.endsWith(ending) ? name.chopped(ending.size()) : name;
    const QString base = word.isEmpty() ? stem : stem + QLatin1Char(' ') + word;
    for (int number = word.isEmpty() ? 2 : 1;; ++number) {
        const QString free =
            (number == 1 ? base : base + QLatin1Char(' ') + QString::number(number)) + ending;
        if (!QFileInfo::exists(folder + QLatin1Char('/') + free))
            return free;
    }
}

DayNotebook looked(const QFileInfo& info, NotebookState state, bool isTemplateNewer)
{
    return { info.fileName(), state, isTemplateNewer, info.lastModified().toSecsSinceEpoch(),
             info.size() };
}

// A name from outside must not lead out of the folder.
Result<void> checkName(const QString& name)
{
    if (!name.endsWith(ending) || name.contains(QLatin1Char('/')))
        return failure(ErrorCode::BadInput, Tr::tr("%1 is not the name of a notebook.").arg(name));
    return {};
}

} // namespace

Result<std::vector<DayNotebook>> dayNotebooks(const Workspace& workspace, Day day)
{
    refuseGuiThread("listing a day's notebooks");
    const auto templates = notebookTemplates();
    if (!templates)
        return failure(templates.error());
    const QDir folder(workspace.notebookFolder(day));
    const CopiedTemplates copied = CopiedTemplates::of(folder.path());
    std::vector<DayNotebook> notebooks;
    for (const NotebookTemplate& now : *templates) {
        if (!now.isNotebook())
            continue;
        const QFileInfo info(folder.filePath(now.name));
        if (!info.exists())
            notebooks.push_back({ now.name });
        else
            notebooks.push_back(looked(info,
                                       copied.isUntouched(folder.path(), now.name)
                                           ? NotebookState::AsCopied
                                           : NotebookState::Changed,
                                       !copied.isLatest(now)));
    }
    const QFileInfoList all =
        folder.entryInfoList({ QLatin1Char('*') + ending }, QDir::Files, QDir::Name);
    for (const QFileInfo& info : all)
        if (!templateOf(*templates, info.fileName()))
            notebooks.push_back(looked(info, NotebookState::Own, false));
    return notebooks;
}

Result<QString> refreshNotebook(const Workspace& workspace, Day day, const QString& name)
{
    refuseGuiThread("refreshing a notebook");
    if (const auto sound = checkName(name); !sound)
        return failure(sound.error());
    const auto templates = notebookTemplates();
    if (!templates)
        return failure(templates.error());
    const NotebookTemplate* const now = templateOf(*templates, name);
    if (!now)
        return failure(ErrorCode::NotFound,
                       Tr::tr("There is no template of %1; nothing was changed.").arg(name));
    if (const auto made = workspace.makeDayFolders(day); !made)
        return failure(made.error());
    const QString folder = workspace.notebookFolder(day);
    CopiedTemplates copied = CopiedTemplates::of(folder);
    const auto put = [&](const NotebookTemplate& one) -> Result<void> {
        const auto written = writeFileAtomically(folder + QLatin1Char('/') + one.name, one.content);
        if (written)
            copied.note(one);
        return written;
    };
    QString aside;
    const QString path = folder + QLatin1Char('/') + name;
    if (QFileInfo::exists(path) && !copied.isUntouched(folder, name)) {
        aside = freeName(folder, name, QStringLiteral("mine"));
        if (const auto kept = copyFileSynced(path, folder + QLatin1Char('/') + aside); !kept)
            return failure(kept.error());
    }
    if (const auto written = put(*now); !written)
        return failure(written.error());
    // A template may need a newer module; one that the analyst changed is his.
    for (const NotebookTemplate& one : *templates)
        if (!one.isNotebook()
            && (!QFileInfo::exists(folder + QLatin1Char('/') + one.name)
                || copied.isUntouched(folder, one.name)))
            if (const auto written = put(one); !written)
                return failure(written.error());
    const auto noted = writeFileAtomically(folder + QLatin1Char('/') + CopiedTemplates::fileName(),
                                           copied.toJson());
    if (!noted)
        return failure(noted.error());
    return aside;
}

Result<QString> copyNotebook(const Workspace& workspace, Day day, const QString& name)
{
    refuseGuiThread("copying a notebook");
    if (const auto sound = checkName(name); !sound)
        return failure(sound.error());
    const auto templates = notebookTemplates();
    if (!templates)
        return failure(templates.error());
    if (const auto made = workspace.makeDayFolders(day); !made)
        return failure(made.error());
    const QString folder = workspace.notebookFolder(day);
    const QString free = freeName(folder, name, {});
    const QString to = folder + QLatin1Char('/') + free;
    if (const NotebookTemplate* const now = templateOf(*templates, name)) {
        if (const auto written = writeFileAtomically(to, now->content); !written)
            return failure(written.error());
        return free;
    }
    if (const auto copied = copyFileSynced(folder + QLatin1Char('/') + name, to); !copied)
        return failure(copied.error());
    return free;
}

} // namespace fw
