// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace fw {

// A window for a list of days, beside the main window and not before it. Closing it keeps it.
class DaysDialog : public QDialog
{
    Q_OBJECT

public:
    DaysDialog(QWidget* panel, QWidget* parent);
};

} // namespace fw
