// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/odbcstandin/impalatables.h"
#include "tests/odbcstandin/impalatokens.h"

namespace fw::standin {

// What the stand-in does with a statement that no script answers: it knows exactly the shapes of
// SQL that are named in README.md, enough to keep rows of its tables and to read them back.
// Changes the tables only when it succeeds.
Answer<ResultSet> execute(QList<Token> tokens, const Session& session);

} // namespace fw::standin
