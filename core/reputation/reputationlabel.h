// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw {

// A word from a service or a list, as a label: one short line that can be shown.
QString labelFrom(const QString& word);

} // namespace fw
