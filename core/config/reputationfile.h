// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/reputationsettings.h"
#include "core/config/workspace.h"

#include <QByteArray>
#include <QString>

namespace fw {

// workbench.json: {"reputation": {"services": [{"kind": "http_json", "name": "abuseipdb", ...}]}}.
// The keys of a service are those of ReputationService; one that is not there has its default, and
// one nobody here knows is left alone. Without "reputation" there is no service. An error names the
// file, the service, the key and what was expected. A key for a secret, anywhere in "reputation",
// is refused; so are settings a service that is switched on cannot be asked with.
Result<ReputationSettings> parseReputationSettings(const QByteArray& json, const QString& file);

// The same file with other services: what else is in it stays as it is and where it is, also the
// unknown keys of a service that keeps its name. Only what differs from the defaults, or was there
// before, is written. Refused: settings with problems; see problemsOf().
Result<QByteArray> withReputationSettings(const QByteArray& json, const QString& file,
                                          const ReputationSettings& settings);

// Those of a workspace's workbench.json. Read and write the disk: not in the GUI thread.
Result<ReputationSettings> reputationSettings(const Workspace& workspace);
Result<void> saveReputationSettings(const Workspace& workspace, const ReputationSettings& settings);

} // namespace fw
