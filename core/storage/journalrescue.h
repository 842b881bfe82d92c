// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace fw {

// What is done about a journal that turns out to be damaged. Nothing is written over it, because
// other means may read more of it than we can, and another program may have it open. Beside it come
//
//   journal.sqlite.damaged-<tag>   a copy
//   journal.sqlite.saved-<tag>     a journal of the decisions that could still be read, if any
//
// where the tag follows from the content: to do it again changes nothing. Returns the error with
// the sentence that tells all this, and what to do.
Error rescueJournal(const QString& path, const Error& damaged);

} // namespace fw
