// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <charconv>

namespace fw {

QByteArray csvField(const QString& text)
{
    QByteArray field = text.toUtf8();
    const bool quoted =
        field.contains(',') || field.contains('"') || field.contains('\n') || field.contains('\r');
    if (!quoted)
        return field;
    return '"' + field.replace('"', "\"\"") + '"';
}

QByteArray csvLine(const QStringList& fields)
{
    QByteArray line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += ',';
        line += csvField(fields[i]);
    }
    return line + '\n';
}

QString exactNumber(double value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
    return QString::fromLatin1(buffer, end.ptr - buffer);
}

} // namespace fw
