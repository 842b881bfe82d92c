// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw {

// A write beyond the limit of a file's size (ulimit -f) then fails like one on a full disk, with an
// error that can be told, instead of ending the process. For both programs, at their start.
void failAtFileSizeLimit();

} // namespace fw
