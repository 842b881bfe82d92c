// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/shortcuts.h"

#include <QDialog>

namespace fw {

// The list of all keys, with a line to find one by its key, its words or where it works.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QList<Shortcut> shortcuts, QWidget* parent = nullptr);
};

} // namespace fw
