// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace fw {

class HelpDialog;

// Shows the help: by menu, and by F1 the page about what has the focus, also from a dialog. GUI
// thread.
class HelpController : public QObject
{
    Q_OBJECT

public:
    explicit HelpController(QWidget* window);

    void show(const QString& page);
    void showForFocus();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* m_window;
    QPointer<HelpDialog> m_dialog;
};

} // namespace fw
