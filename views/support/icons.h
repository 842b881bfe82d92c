// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace fw {

// One of the project's own drawings (resources/icons), in the text colours of this palette. To be
// made anew when the palette changes. GUI thread.
QIcon drawnIcon(const QString& name, const QPalette& palette);

} // namespace fw
