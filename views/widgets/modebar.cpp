// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/modebar.h"

#include "views/support/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>

namespace fw {

ModeBar::ModeBar(QWidget* parent)
    : QToolBar(tr("Pages"), parent)
    , m_group(new QActionGroup(this))
{
    setObjectName(QStringLiteral("modeBar"));
    setAccessibleName(tr("Pages"));
    setOrientation(Qt::Vertical);
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setIconSize({ 24, 24 });
    connect(m_group, &QActionGroup::triggered, this, [this](QAction* action) {
        Q_EMIT modeChosen(static_cast<int>(m_group->actions().indexOf(action)));
    });
}

QAction* ModeBar::addMode(const QString& title, const QString& icon)
{
    QAction* const action = addAction(title);
    const auto place = static_cast<int>(m_icons.size());
    action->setObjectName(QStringLiteral("mode.") + icon);
    action->setCheckable(true);
    action->setChecked(place == 0);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + place)));
    action->setToolTip(QStringLiteral("%1 (%2)").arg(
        title, action->shortcut().toString(QKeySequence::NativeText)));
    m_group->addAction(action);
    m_icons += icon;
    paintIcons();
    return action;
}

int ModeBar::mode() const
{
    return static_cast<int>(m_group->actions().indexOf(m_group->checkedAction()));
}

void ModeBar::setMode(int mode)
{
    m_group->actions().at(mode)->setChecked(true);
}

void ModeBar::changeEvent(QEvent* event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
}

void ModeBar::paintIcons()
{
    const QList<QAction*> modes = m_group->actions();
    for (qsizetype i = 0; i < modes.size(); ++i)
        modes[i]->setIcon(drawnIcon(m_icons[i], palette()));
}

} // namespace fw
