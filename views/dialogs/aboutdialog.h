// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace fw {

// Which program this is and what it stands on, as a text that can be copied whole.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    // Plain text, a line a fact.
    explicit AboutDialog(const QString& facts, QWidget* parent = nullptr);
};

} // namespace fw
