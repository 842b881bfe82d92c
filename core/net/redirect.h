// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QUrl>

namespace fw {

// Where a server's Location leads, resolved against where it was said. Only http and https, never
// from https to http, and without a user or password that may stand in it.
Result<QUrl> redirectTarget(const QUrl& from, const QByteArray& location);

} // namespace fw
