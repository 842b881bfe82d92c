// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/connectionsettings.h"

#include <QByteArray>
#include <QString>

namespace fw {

// workbench.json: {"version": 1, "database": {"engine": "postgresql", "host": ...}}. The keys of
// "database" are those of ConnectionSettings; one that is not there has its default. Keys nobody
// here knows are left alone. An error names the file, the key and what was expected; a key for a
// password, anywhere in "database", is refused.
Result<ConnectionSettings> parseConnection(const QByteArray& json, const QString& file);

// The same file with other settings: what else is in it stays as it is and where it is. Only what
// differs from the defaults, or was there before, is written. Refused: settings with problems.
Result<QByteArray> withConnection(const QByteArray& json, const QString& file,
                                  const ConnectionSettings& settings);

} // namespace fw
