// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMenu;
class QString;

namespace fw {

// The choice of language, remembered for the next start: a window's texts stay in the language it
// was made in. `tell` gets the sentence that says so, after each choice.
void addLanguages(QMenu& menu, const std::function<void(const QString& sentence)>& tell);

} // namespace fw
