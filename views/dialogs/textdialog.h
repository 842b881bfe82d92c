// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace fw {

// A text of our own in a window of its own: Help's pages.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    // Markdown; never a text that came from data.
    TextDialog(const QString& title, const QString& markdown, QWidget* parent = nullptr);
};

} // namespace fw
