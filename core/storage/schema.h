// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <cstdint>

namespace fw {

// Opens a database that carries its schema's version (PRAGMA user_version): an empty file gets its
// tables from schema.sql, one made by a newer version is refused. `folder` is where the statements
// are, as for Statements::load(); `whenDamaged` is as in Database::Options.
Result<Database> openWithSchema(const QString& path, const QString& folder, std::int64_t version,
                                const QString& whenDamaged);

// The refusal of a file of a newer version.
tl::unexpected<Error> madeByNewer(const QString& path);

} // namespace fw
