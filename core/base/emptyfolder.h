// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stepobserver.h"

#include <QString>
#include <QStringList>

namespace fw {

// Removing a folder that somebody else may be changing meanwhile. `path` is walked from `root` name
// by name, and no name on the way, nor anything below, is followed when it is a link: what is
// outside stays, whatever the folder holds. `root` itself may be a link.

// Whether the folder is there and is one; Refused when a link or something else stands in its way.
Result<bool> isOwnFolder(const QString& root, const QStringList& path);

// Removes all that is in the folder but the names in `keep`, and syncs it. A folder that is not
// there is empty. Goes on after a thing that cannot be removed and tells of the first. The observer
// is told "remove" of every file and folder.
Result<void> emptyFolder(const QString& root, const QStringList& path, const QStringList& keep = {},
                         const StepObserver& observer = {});

// Removes the folder itself if it is empty; anything else is left as it is.
void removeIfEmpty(const QString& root, const QStringList& path);

} // namespace fw
