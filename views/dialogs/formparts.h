// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QPushButton;
class QWidget;

namespace fw {

// Parts that the forms of several dialogs are made of. The parent owns them.

// Sentences: plain text, as wide as there is room.
QLabel* wrappedLabel(const QString& text, QWidget* parent);
// A button that Return does not press unless it has the focus: in a dialog that is the OK button's.
QPushButton* plainButton(const QString& text, const char* name, QWidget* parent);

} // namespace fw
