// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <utility>
#include <vector>

namespace fw {

// The value of a placeholder, named without its colon.
using SqlValue = std::pair<const char*, QVariant>;
using SqlValues = std::vector<SqlValue>;

// One SQL statement of a named file, with the :placeholders it uses.
struct Statement
{
    QString text;
    QStringList placeholders;
};

// The named .sql files of one dialect folder in the resources, split into statements at a
// semicolon that ends a line. Immutable after load.
class Statements
{
public:
    // `folder` is a resource path such as ":/sql/sqlite/store".
    static Result<Statements> load(const QString& folder);
    // The same with every text changed, as for a database that spells its columns differently.
    Statements changed(const std::function<QString(const QString&)>& change) const;

    // Those of both; where a name is in both, `more` has it.
    Statements with(const Statements& more) const;

    // The statements of <name>.sql in order; an unknown name is a defect and gives an empty list.
    const std::vector<Statement>& named(const QString& name) const;
    QStringList names() const { return m_files.keys(); }

private:
    QHash<QString, std::vector<Statement>> m_files;
};

} // namespace fw
