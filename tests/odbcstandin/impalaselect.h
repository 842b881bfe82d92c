// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/odbcstandin/impalatables.h"
#include "tests/odbcstandin/impalatokens.h"

#include <optional>

namespace fw::standin {

// What a SELECT finds; the word SELECT is read. Nothing: it has another shape.
std::optional<Answer<ResultSet>> select(TokenReader& reader, const Session& session);

} // namespace fw::standin
