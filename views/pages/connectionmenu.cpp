// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/connectionmenu.h"

#include "core/base/printable.h"
#include "views/models/connectionfilter.h"
#include "views/pages/cellfilter.h"

#include <QAction>
#include <QMenu>

namespace fw {

namespace {

// Text from data as a part of a menu's text: short, on one line, without an accelerator.
QString menuText(const QString& value)
{
    constexpr qsizetype longest = 40;
    QString text = printable(value);
    if (text.size() > longest)
        text = text.left(longest - 1) + QChar(0x2026);
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

IpAddress addressOfCell(const SuspiciousConnection& row, int column)
{
    return isOfDestination(static_cast<ConnectionColumn>(column)) ? row.dstip : row.srcip;
}

QString cellTerm(const ConnectionModel& model, const QModelIndex& cell, bool exclude)
{
    const auto termOf = exclude ? excludeForCell : filterForCell;
    return termOf(static_cast<ConnectionColumn>(cell.column()), model.at(cell.row()),
                  model.networkNames(), model.severityAt(cell.row()));
}

ConnectionMenu::ConnectionMenu(ConnectionModel& model, QAction* filterBy, QAction* exclude,
                               QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_filterBy(filterBy)
    , m_exclude(exclude)
{
}

void ConnectionMenu::fill(QMenu& menu, const QModelIndex& cell)
{
    if (!cell.isValid())
        return;
    const SuspiciousConnection& row = m_model.at(cell.row());
    const QString value = menuText(m_model.index(cell.row(), cell.column()).data().toString());
    menu.addSeparator();
    const auto offer = [&](QAction* key, const QString& text, bool exclude) {
        auto* const action = menu.addAction(text, key, &QAction::trigger);
        action->setObjectName(key->objectName());
        action->setShortcut(key->shortcut());
        action->setShortcutContext(Qt::WidgetShortcut); // shown here, the key's own action has it
        action->setEnabled(!cellTerm(m_model, cell, exclude).isEmpty());
    };
    offer(m_filterBy, value.isEmpty() ? tr("&Filter by this") : tr("&Filter by %1").arg(value),
          false);
    offer(m_exclude, value.isEmpty() ? tr("E&xclude this") : tr("E&xclude %1").arg(value), true);
    addAlike(*menu.addMenu(tr("Sh&ow only")), row);
    const IpAddress address = addressOfCell(row, cell.column());
    menu.addAction(tr("Chor&d of %1").arg(address.toString()), this,
                   [this, address] { Q_EMIT chordWanted(address); });
}

void ConnectionMenu::addAlike(QMenu& menu, const SuspiciousConnection& row)
{
    menu.setObjectName(QStringLiteral("alikeMenu"));
    const auto add = [&](Alike alike, const QString& text) {
        menu.addAction(text, this,
                       [this, filter = alikeFilter(alike, row)] { Q_EMIT filterWanted(filter); });
    };
    add(Alike::Pair, tr("The same &pair"));
    add(Alike::Source, tr("The same &source"));
    add(Alike::Destination, tr("The same &destination"));
    add(Alike::Port, tr("The same destination p&ort"));
}

} // namespace fw
