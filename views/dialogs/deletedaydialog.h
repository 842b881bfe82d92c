// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/deleteday.h"

#include <QDialog>

#include <vector>

class QTreeWidget;

namespace fw {

// Says of each day exactly what a deletion takes and what of it stays, and asks. Accepted when the
// analyst wants it; Cancel is what Return does.
class DeleteDayDialog : public QDialog
{
    Q_OBJECT

public:
    // `problems`: a sentence for each day that was meant too and cannot be looked at.
    DeleteDayDialog(const std::vector<DeletionPreview>& days, const QStringList& problems,
                    QWidget* parent = nullptr);

private:
    QTreeWidget* makeList(const std::vector<DeletionPreview>& days);
};

} // namespace fw
