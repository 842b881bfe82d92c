// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw {

// The words of a JSON parser's exception from the line and column on, shortened: the detail of an
// error.
inline QString jsonProblem(const char* what)
{
    QString text = QString::fromUtf8(what);
    const QString lead = QStringLiteral("parse error at ");
    if (const qsizetype at = text.indexOf(lead); at >= 0)
        text.remove(0, at + lead.size());
    return text.left(200);
}

} // namespace fw
