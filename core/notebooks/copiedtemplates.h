// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebooks/templates.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fw {

// What was copied into a day's folder of notebooks: the SHA-256 of each template's content, kept in
// the folder itself, so that it goes where the notebooks go. A file whose content still has it was
// not changed by the analyst. A record that is not there or cannot be read knows nothing, and then
// every file is the analyst's own.
class CopiedTemplates
{
public:
    // The record's file name; hidden.
    static QString fileName();
    static CopiedTemplates of(const QString& folder);

    void note(const NotebookTemplate& copied);
    // The template's content was the one that was copied last.
    bool isLatest(const NotebookTemplate& now) const;
    bool isKnown(const QString& name) const { return m_hashes.contains(name); }
    // The file in the folder is as it was copied.
    bool isUntouched(const QString& folder, const QString& name) const;
    QByteArray toJson() const;

    friend bool operator==(const CopiedTemplates&, const CopiedTemplates&) = default;

private:
    QMap<QString, QByteArray> m_hashes; // file name -> lower-case hexadecimal
};

// Whether a file of a day's folder may be replaced: it is the record itself, or as it was copied.
bool isUntouchedCopy(const QString& path);

// What a run does with the templates: a missing one is copied, one that the analyst did not change
// follows a newer template, one he changed is kept.
struct NotebookPlan
{
    std::vector<NotebookTemplate> write;
    std::optional<QByteArray> record; // of the folder, when it has to be written
    int copied = 0; // of those written: new in the folder
    QStringList kept; // changed, and the template is newer than the copy
};
Result<NotebookPlan> planNotebooks(const QString& folder);

// "updated: flow_day.py; kept, because you changed them: Advanced_Mode.ipynb"; may be empty.
QString planText(const NotebookPlan& plan);

} // namespace fw
