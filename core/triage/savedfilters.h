// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/workspace.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace fw {

// A filter somebody gave a name.
struct SavedFilter
{
    QString name; // one line, not empty; no two differ in case alone
    QString text;

    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};

// The filters of a workspace: those with a name, by name, and those used last, the newest first. In
// filters.json of the workspace, because they name its addresses and networks:
//
//     {"saved": [{"name": "No backup", "filter": "-dst:10.20.0.9"}], "recent": ["dport:443"]}
//
// A text that a later version would no longer understand is kept all the same.
struct FilterBook
{
    static constexpr qsizetype mostRecent = 30;

    std::vector<SavedFilter> saved;
    QStringList recent;

    const SavedFilter* find(const QString& name) const;
    // Takes the place of one with this name.
    void save(const QString& name, const QString& text);
    void remove(const QString& name);
    // Nothing happens when another one is called so already, or the name is empty.
    bool rename(const QString& name, const QString& newName);
    // Goes to the front; an empty text is not remembered.
    void use(const QString& text);

    friend bool operator==(const FilterBook&, const FilterBook&) = default;
};

// A name as it is kept: one line without blanks around it, not too long. Empty for none.
QString filterName(const QString& typed);

// Empty when there is no file. Errors name the file. Not for the GUI thread, both.
Result<FilterBook> loadFilters(const Workspace& workspace);
// Reads what is there now, lets `change` change it, and writes it as a whole; returns what is
// written. What another program of the workspace wrote meanwhile stays.
Result<FilterBook> changeFilters(const Workspace& workspace,
                                 const std::function<void(FilterBook&)>& change);

// The same on the file's content; members nobody here knows are left alone.
Result<FilterBook> parseFilters(const QByteArray& json, const QString& file);
Result<QByteArray> withFilters(const QByteArray& json, const QString& file, const FilterBook& book);

} // namespace fw
