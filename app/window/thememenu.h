// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace fw {

// The choice of theme, remembered for the next start.
void addThemes(QMenu& menu);

} // namespace fw
