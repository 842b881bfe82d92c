// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw {

// What this program is and stands on: versions, compiler and licence, a line each. Plain text.
QString programFacts();

} // namespace fw
