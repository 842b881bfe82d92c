// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QByteArray>

namespace fw {

// Manual pages in troff's man macros, made of what --help says; nobody's home and no date is in
// them, so that two builds give the same.
QByteArray programManual(const std::vector<Command>& commands);
QByteArray workbenchManual();

} // namespace fw
