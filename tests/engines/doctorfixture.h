// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/credentials.h"
#include "core/config/workspace.h"
#include "core/storage/doctor/doctor.h"

#include <QStringList>

#include <functional>

namespace fw::test {

// A workspace in a folder that uses these settings.
Workspace workspaceWith(const QString& path, const ConnectionSettings& settings);

// Examines a workspace's database; the password is this one.
DoctorReport examined(const Workspace& workspace, const QString& password = {});
// In a thread of its own, and stopped as soon as `isTime` says so, which is asked again and again.
DoctorReport examinedUntil(const Workspace& workspace, const QString& password,
                           const std::function<bool()>& isTime);

// "connect pass", "values n/a": every line, in order.
QStringList statesOf(const DoctorReport& report);
// What the report has of one; it fails the test when there is none.
DoctorLine lineOf(const DoctorReport& report, const char* key);
// Everything a line says, for messages and searches.
QString textOf(const DoctorLine& line);

// Hidden files that the examination left in the workspace.
QStringList scratchFilesIn(const Workspace& workspace);

} // namespace fw::test
