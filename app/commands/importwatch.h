// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/invocation.h"

#include <QStringList>

#include <chrono>

namespace fw {

// flow-oa import --watch: imports what comes into the folders until SIGINT or SIGTERM, which is how
// it is meant to end: exit code 0, whatever files were refused meanwhile. Each file is told when it
// is done: a line in the table's words, or in JSON.
int watchAndImport(Invocation& call, OutputFormat format, const QStringList& folders,
                   std::chrono::seconds every);

} // namespace fw
