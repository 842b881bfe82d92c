// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw {

// The words of a JSON parser's exception from the line and column on, where it tells them,
// shortened: the detail of an error.
inline QString jsonProblem(const char* what)
{
    QString text = QString::fromUtf8(what);
    for (const char* lead : { "parse error at ", "] " })
        if (const qsizetype at = text.indexOf(QLatin1String(lead)); at >= 0)
            return text.mid(at + static_cast<qsizetype>(qstrlen(lead)), 200);
    return text.left(200);
}

} // namespace fw
