// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QAction;
class QActionGroup;

namespace fw {

// The slim bar of the window's pages: one checkable action a mode, Ctrl+1 and on in the order they
// were added. The word says which it is; the picture only helps.
class ModeBar : public QToolBar
{
    Q_OBJECT

public:
    explicit ModeBar(QWidget* parent = nullptr);

    // `icon` is the name of a drawing of ours. The first one added is the one that is on.
    QAction* addMode(const QString& title, const QString& icon);
    int mode() const;
    void setMode(int mode);

Q_SIGNALS:
    void modeChosen(int mode);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIcons();

    QActionGroup* m_group;
    QStringList m_icons;
};

} // namespace fw
