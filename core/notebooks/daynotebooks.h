// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/config/workspace.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace fw {

// How a notebook stands to the template it was copied from.
enum class NotebookState
{
    Missing, // there is a template, and no notebook yet
    AsCopied,
    Changed, // by the analyst, or by Jupyter, which keeps results in it
    Own // made by the analyst: no template has this name
};

struct DayNotebook
{
    QString name; // file name in the day's folder
    NotebookState state = NotebookState::Missing;
    bool isTemplateNewer = false; // than what was copied
    std::int64_t changedAt = 0; // seconds UTC; 0 when it is missing
    std::int64_t bytes = 0;

    bool hasTemplate() const { return state != NotebookState::Own; }
    friend bool operator==(const DayNotebook&, const DayNotebook&) = default;
};

// The day's notebooks: those of the templates, then the analyst's own, by name. None of these
// functions is for the GUI thread; `name` is a file name as listed here.
Result<std::vector<DayNotebook>> dayNotebooks(const Workspace& workspace, Day day);

// Puts the template, and the module beside it, into the folder anew. A notebook that is not as it
// was copied is kept aside; its new name is returned, empty when there was none to keep. Nothing is
// lost when it fails half-way.
Result<QString> refreshNotebook(const Workspace& workspace, Day day, const QString& name);

// A further notebook under a free name, which is returned: of a template a fresh one, of any other
// a copy of the file.
Result<QString> copyNotebook(const Workspace& workspace, Day day, const QString& name);

} // namespace fw
