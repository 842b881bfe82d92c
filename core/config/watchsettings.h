// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/workspace.h"

namespace fw {

// The folders whose new files the window imports, as workbench.json names them:
// {"import": {"watch": ["/var/nfdump"]}}. Of the workspace and not of the user, because the flows
// go into this workspace's days, whoever opens it. Keys nobody here knows are left alone.

// Errors name the file and the key. Not for the GUI thread.
Result<QStringList> watchedFolders(const Workspace& workspace);
// Everything else in the file stays as it is.
Result<void> saveWatchedFolders(const Workspace& workspace, const QStringList& folders);

// The same on the file's content.
Result<QStringList> parseWatchedFolders(const QByteArray& json, const QString& file);
Result<QByteArray> withWatchedFolders(const QByteArray& json, const QString& file,
                                      const QStringList& folders);

} // namespace fw
