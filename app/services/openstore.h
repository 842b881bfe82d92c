// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/credentials.h"
#include "core/storage/sharedstore.h"

#include <memory>

namespace fw {

// The store these settings name: the file at `path`, or a shared database with the file beside it
// for what only this workspace knows. A shared one is not connected to yet; `credentials` is asked
// when it is.
Result<std::unique_ptr<Store>> openStore(const QString& path, const ConnectionSettings& settings,
                                         std::shared_ptr<Credentials> credentials);

// What a connection is made with: the password is looked up.
Result<OdbcTarget> odbcTarget(const ConnectionSettings& settings, Credentials& credentials);

} // namespace fw
