// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw {

// Text from data, a file's name or a value, as one line a terminal or a message may show: control
// characters, line ends, escape sequences' first byte and invisible direction marks become U+FFFD,
// so that no value can move the cursor, set a title, reorder the line or pretend to be another.
QString printable(const QString& text);

} // namespace fw
