// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw {

// The text with asterisks wherever the secret stands, plainly or as a connection string has it:
// for a driver's or a server's message before it goes to a screen, a log or an Error.
QString withoutSecret(QString text, const QString& secret);

} // namespace fw
