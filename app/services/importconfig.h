// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/spotconfig.h"
#include "core/config/workspace.h"

#include <QStringList>

namespace fw {

// What an import took from one file of Spot's configuration.
struct ImportedConfig
{
    QString file;
    SpotConfig config;
    QStringList done; // what was changed here, a translated sentence each
    QStringList toDo; // what is left for the user to do
};

// Reads one of Spot's configuration files into the workspace's settings. What cannot be taken is
// named in config.keys; no secret is taken. With `onlyLook` nothing is changed and `done` says what
// would be. Nothing is changed either when it fails. For a worker's thread.
Result<ImportedConfig> importSpotConfig(Workspace workspace, const QString& path, bool onlyLook);

} // namespace fw
