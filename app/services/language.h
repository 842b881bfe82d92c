// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace fw {

// Installs the words of the user's language, or English plural forms where there is none. Call once
// in main(), before any text is made.
void installLanguage(QCoreApplication& app);

} // namespace fw
