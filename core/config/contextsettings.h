// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/workspace.h"

namespace fw {

// What workbench.json says of the context services, apart from reputation:
// {"host_names": {"enabled": true}}. Keys nobody here knows are left alone.
struct ContextSettings
{
    bool hostNames = false; // ask the system's resolver what addresses are called

    friend bool operator==(const ContextSettings&, const ContextSettings&) = default;
};

// Errors name the file and the key. Not for the GUI thread.
Result<ContextSettings> contextSettings(const Workspace& workspace);
// Everything else in the file stays as it is.
Result<void> saveContextSettings(const Workspace& workspace, const ContextSettings& settings);

// The same on the file's content.
Result<ContextSettings> parseContextSettings(const QByteArray& json, const QString& file);
Result<QByteArray> withContextSettings(const QByteArray& json, const QString& file,
                                       const ContextSettings& settings);

} // namespace fw
