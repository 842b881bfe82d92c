// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw {

// The name of the account the program runs as; its number where the system knows no name.
QString accountName();

} // namespace fw
