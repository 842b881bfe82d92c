// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace fw {

// A table as the window's lists have it: whole rows one at a time, no grid, one line a row, Tab
// leaves it.
void makePlain(QTableView& table);

} // namespace fw
