// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/contextsettings.h"

#include "core/base/textfile.h"
#include "core/base/worker.h"
#include "core/config/settingsjson.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ContextSettings)
};

constexpr const char* section = "host_names";
constexpr const char* enabled = "enabled";

} // namespace

Result<ContextSettings> parseContextSettings(const QByteArray& json, const QString& file)
{
    const auto parsed = parseSettingsObject(json, file);
    if (!parsed)
        return failure(parsed.error());
    ContextSettings settings;
    const auto found = parsed->find(section);
    if (found == parsed->end())
        return settings;
    const OrderedJson value =
        found->is_object() ? found->value(enabled, OrderedJson(false)) : OrderedJson();
    if (!value.is_boolean())
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1: \"host_names\" needs \"enabled\": true or false.").arg(file));
    settings.hostNames = value.get<bool>();
    return settings;
}

Result<QByteArray> withContextSettings(const QByteArray& json, const QString& file,
                                       const ContextSettings& settings)
{
    auto parsed = parseSettingsObject(json, file);
    if (!parsed)
        return failure(parsed.error());
    const auto before = parseContextSettings(json, file);
    if (!before)
        return failure(before.error());
    if (*before == settings)
        return json;
    (*parsed)[section][enabled] = settings.hostNames;
    return settingsText(*parsed);
}

Result<ContextSettings> contextSettings(const Workspace& workspace)
{
    refuseGuiThread("reading settings");
    const auto content = readSmallFile(workspace.settingsPath());
    return content ? parseContextSettings(*content, workspace.settingsPath())
                   : Result<ContextSettings>(failure(content.error()));
}

Result<void> saveContextSettings(const Workspace& workspace, const ContextSettings& settings)
{
    refuseGuiThread("writing settings");
    const QString path = workspace.settingsPath();
    const auto content = readSmallFile(path);
    if (!content)
        return failure(content.error());
    const auto changed = withContextSettings(*content, path, settings);
    if (!changed)
        return failure(changed.error());
    if (*changed == *content)
        return {};
    return writeFileAtomically(path, *changed);
}

} // namespace fw
