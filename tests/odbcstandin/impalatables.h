// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/odbcstandin/resultset.h"

#include <QMap>
#include <QStringList>

namespace fw::standin {

struct Table
{
    QList<Column> columns;
    qsizetype partitions = 0; // so many of the last columns
    QList<Row> rows;

    qsizetype indexOf(const QString& column) const; // -1: no such column
    QStringList names(bool withPartitions) const;
};

using Tables = QMap<QString, Table>; // by "schema.name"

// What a connection works on.
struct Session
{
    Tables& tables;
    QString& schema;

    // As it is written, `name` or `schema.name`.
    QString fullName(const QString& name) const;
    Answer<Table*> find(const QString& name) const;
};

} // namespace fw::standin
