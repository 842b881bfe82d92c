// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stepobserver.h"
#include "core/config/workspace.h"
#include "core/storage/runwriter.h"
#include "core/storage/store.h"

namespace fw {

// The files of a run reach their names only after its commit: they are written beside their final
// place under a hidden name and synced, the commit notes which renames are due, and whoever comes
// first afterwards, this run or the next start, does them.
class StagedFiles
{
public:
    StagedFiles(const Workspace& workspace, Day day, QString runId);

    // A hidden name beside `final`, for whoever writes the file itself; note() comes before the
    // writing. Both refuse a `final` that is a folder: its rename could never succeed.
    QString temporaryFor(const QString& final) const;
    Result<void> add(const QString& final, const QByteArray& content);
    Result<void> note(const QString& temporary, const QString& final);

    std::size_t count() const { return m_files.size(); }
    Result<void> addTo(RunWriter& writer) const;
    // Removes what was written: for a run that does not come to its commit.
    void discard();

    // Removes hidden files that a killed run left in the day's folders and no commit asked for.
    static Result<void> sweep(const Workspace& workspace, Day day, Store& store);

private:
    struct File
    {
        QString temporary;
        QString final;
    };

    const Workspace& m_workspace;
    Day m_day;
    QString m_runId;
    std::vector<File> m_files;
};

// Does the renames that committed runs still wait for, of all days. A notebook that is not as it
// was copied by now is the analyst's and stays. Harmless to repeat, also from two programs at once.
// Returns how many files came into place.
Result<int> completePendingFiles(const Workspace& workspace, Store& store,
                                 const StepObserver& observer = {});

} // namespace fw
