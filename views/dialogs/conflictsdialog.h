// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/types/verdictmerge.h"

#include <QDialog>

#include <vector>

namespace fw {

// The connections of a day on which a shared database and this workspace's journal disagree, and
// the choice between the two.
class ConflictsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice
    {
        Later,
        KeepOurs,
        TakeTheirs
    };

    ConflictsDialog(Day day, const std::vector<VerdictConflict>& conflicts,
                    QWidget* parent = nullptr);
    Choice choice() const { return m_choice; }

private:
    Choice m_choice = Choice::Later;
};

} // namespace fw
