// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/credentials.h"
#include "core/config/workspace.h"
#include "core/storage/doctor/doctor.h"

#include <memory>

namespace fw {

// Looks whether the database a workspace is set to use does what this program needs; see
// core/storage/doctor. It needs no session, so it works where one cannot be opened.
Result<DoctorReport> examineWorkspace(const Workspace& workspace,
                                      std::shared_ptr<Credentials> credentials, RunContext context);

} // namespace fw
