// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/watchsettings.h"

#include "core/base/textfile.h"
#include "core/base/worker.h"
#include "core/config/settingsjson.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::WatchSettings)
};

constexpr const char* section = "import";
constexpr const char* watch = "watch";

} // namespace

Result<QStringList> parseWatchedFolders(const QByteArray& json, const QString& file)
{
    const auto parsed = parseSettingsObject(json, file);
    if (!parsed)
        return failure(parsed.error());
    const auto wrong = [&file] {
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1: \"import\" needs \"watch\": a list of folders.").arg(file));
    };
    const auto found = parsed->find(section);
    if (found == parsed->end())
        return QStringList();
    if (!found->is_object())
        return wrong();
    const auto list = found->find(watch);
    if (list == found->end())
        return QStringList();
    const auto folders = readJson(*list, QStringList());
    if (!folders || folders->contains(QString()))
        return wrong();
    return *folders;
}

Result<QByteArray> withWatchedFolders(const QByteArray& json, const QString& file,
                                      const QStringList& folders)
{
    auto parsed = parseSettingsObject(json, file);
    if (!parsed)
        return failure(parsed.error());
    const auto before = parseWatchedFolders(json, file);
    if (!before)
        return failure(before.error());
    if (*before == folders)
        return json;
    (*parsed)[section][watch] = writtenJson(folders);
    return settingsText(*parsed);
}

Result<QStringList> watchedFolders(const Workspace& workspace)
{
    refuseGuiThread("reading settings");
    const auto content = readSmallFile(workspace.settingsPath());
    return content ? parseWatchedFolders(*content, workspace.settingsPath())
                   : Result<QStringList>(failure(content.error()));
}

Result<void> saveWatchedFolders(const Workspace& workspace, const QStringList& folders)
{
    refuseGuiThread("writing settings");
    const QString path = workspace.settingsPath();
    const auto content = readSmallFile(path);
    if (!content)
        return failure(content.error());
    const auto changed = withWatchedFolders(*content, path, folders);
    if (!changed)
        return failure(changed.error());
    if (*changed == *content)
        return {};
    return writeFileAtomically(path, *changed);
}

} // namespace fw
