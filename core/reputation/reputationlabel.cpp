// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/reputationlabel.h"

#include "core/base/printable.h"

namespace fw {

QString labelFrom(const QString& word)
{
    constexpr qsizetype longest = 60;
    return printable(word.left(longest * 4).simplified()).left(longest);
}

} // namespace fw
