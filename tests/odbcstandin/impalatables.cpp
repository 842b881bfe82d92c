// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/odbcstandin/impalatables.h"

namespace fw::standin {

qsizetype Table::indexOf(const QString& column) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].name == column)
            return i;
    return -1;
}

QStringList Table::names(bool withPartitions) const
{
    QStringList names;
    for (qsizetype i = 0; i < columns.size() - (withPartitions ? 0 : partitions); ++i)
        names += columns[i].name;
    return names;
}

QString Session::fullName(const QString& name) const
{
    return name.contains(u'.') ? name : schema + u'.' + name;
}

Answer<Table*> Session::find(const QString& name) const
{
    const auto found = tables.find(fullName(name));
    if (found == tables.end())
        return analysisException(
            QStringLiteral("Could not resolve table reference: '%1'").arg(name));
    return &found.value();
}

} // namespace fw::standin
