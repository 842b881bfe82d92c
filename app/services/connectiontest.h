// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/config/credentials.h"
#include "core/types/connectionreport.h"

namespace fw {

// Tries out a connection and says what is there. It only reads. `password` is what was typed;
// nothing: the one that `credentials` knows. Not in the GUI thread.
ConnectionReport testConnection(const ConnectionSettings& settings,
                                const std::optional<QString>& password, Credentials& credentials,
                                const RunContext& context);

} // namespace fw
