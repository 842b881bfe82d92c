// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace fw {

// Gives an open menu the plain keys it is pressed. Without it a letter that is a key of the table
// as well, as J, would move the cursor behind the menu in the place of choosing an entry by its
// accelerator. Heard of every menu of the program while the object lives. GUI thread.
class MenuKeys : public QObject
{
    Q_OBJECT

public:
    explicit MenuKeys(QObject* parent);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace fw
