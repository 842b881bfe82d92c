// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/filterfield.h"
#include "views/models/connectionmodel.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace fw {

// The values a day has of each field of the filter, the most frequent first, for completion. Each
// field is counted when it is first asked about: a pass over the rows, or over their distinct ends.
// GUI thread only.
class FilterVocabulary
{
public:
    explicit FilterVocabulary(const ConnectionModel& model)
        : m_model(model)
    {
    }

    // Those that begin with what was typed, then those that hold it, in either case.
    QStringList values(const FilterFieldInfo& info, const QString& typed);
    // Names, verdicts or tags may be others now.
    void forget() { m_known.clear(); }

private:
    QStringList count(const FilterFieldInfo& info) const;

    const ConnectionModel& m_model;
    std::shared_ptr<const ConnectionIndex> m_index; // the day that was counted
    QHash<int, QStringList> m_known; // by field
};

} // namespace fw
