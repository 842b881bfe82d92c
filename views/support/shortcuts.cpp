// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/shortcuts.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QWidget>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Shortcuts)
};

QString withoutMnemonic(QString text)
{
    // "&&" is an ampersand that is meant.
    text.replace(QLatin1String("&&"), QString(QChar::Null));
    text.remove(QLatin1Char('&'));
    text.replace(QChar::Null, QLatin1Char('&'));
    while (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

// The part of the window a widget stands in, in words; empty when it has none of its own.
QString partOf(const QWidget* widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (const auto* dock = qobject_cast<const QDockWidget*>(widget))
            return withoutMnemonic(dock->windowTitle());
        if (const auto* bar = qobject_cast<const QToolBar*>(widget))
            return withoutMnemonic(bar->windowTitle());
        if (!widget->accessibleName().isEmpty())
            return widget->accessibleName();
    }
    return {};
}

QString groupOf(const QAction& action)
{
    QString part;
    for (const QObject* object : action.associatedObjects()) {
        const auto* menu = qobject_cast<const QMenu*>(object);
        // Up to the menu that stands in the bar.
        const QMenu* top = menu;
        while (menu) {
            top = menu;
            menu = qobject_cast<const QMenu*>(menu->parentWidget());
        }
        if (top && qobject_cast<const QMenuBar*>(top->parentWidget()))
            return withoutMnemonic(top->title());
        if (const auto* widget = qobject_cast<const QWidget*>(object); widget && part.isEmpty())
            part = partOf(widget);
    }
    return part;
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys += key.toString(QKeySequence::NativeText);
    keys.removeDuplicates();
    return keys.join(QLatin1String(", "));
}

} // namespace

QList<Shortcut> shortcutsOf(const QWidget& window)
{
    QList<Shortcut> found;
    QStringList groups; // in the order they were met: the menus' own
    const auto add = [&](const QAction* action) {
        const QString keys = keysOf(*action);
        const bool isKnown = std::any_of(
            found.begin(), found.end(), [action](const Shortcut& s) { return s.action == action; });
        if (keys.isEmpty() || isKnown)
            return;
        QString group = groupOf(*action);
        if (group.isEmpty())
            group = Tr::tr("Window");
        if (!groups.contains(group))
            groups += group;
        found.append({ group, withoutMnemonic(action->text()), keys, action });
    };
    // The menus first, in the order they stand in the bar.
    for (const QMenuBar* bar : window.findChildren<QMenuBar*>())
        for (const QAction* menu : bar->actions())
            if (menu->menu())
                for (const QAction* action : menu->menu()->actions())
                    add(action);
    for (const QAction* action : window.findChildren<QAction*>())
        add(action);
    std::stable_sort(found.begin(), found.end(), [&groups](const Shortcut& a, const Shortcut& b) {
        return groups.indexOf(a.group) < groups.indexOf(b.group);
    });
    return found;
}

} // namespace fw
