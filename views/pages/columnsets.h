// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/columnlayout.h"

#include <QStringList>

#include <vector>

namespace fw {

// Layouts of a table that were given a name, to be taken up again. A value.
class ColumnSets
{
public:
    QStringList names() const; // sorted as people sort
    std::optional<ColumnLayout> called(const QString& name) const;
    // Replaces the one that is called so; names are trimmed, an empty one is none.
    void keep(const QString& name, ColumnLayout layout);
    void forget(const QString& name);

    QByteArray toJson() const; // empty without sets
    // Odd parts are left out.
    static ColumnSets fromJson(const QByteArray& json);

    friend bool operator==(const ColumnSets&, const ColumnSets&) = default;

private:
    struct Set
    {
        QString name;
        ColumnLayout layout;

        friend bool operator==(const Set&, const Set&) = default;
    };

    std::vector<Set> m_sets;
};

} // namespace fw
