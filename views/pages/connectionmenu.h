// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/models/connectionmodel.h"

#include <QObject>

class QAction;
class QMenu;
class QModelIndex;

namespace fw {

// What the menu of a cell of the ranked table offers about that cell: filter by it, exclude it,
// show rows like this one, the chord of its address. It says what is wanted. GUI thread.
class ConnectionMenu : public QObject
{
    Q_OBJECT

public:
    // `filterBy` and `exclude` are the actions of the keys; their texts name the cell in the menu.
    ConnectionMenu(ConnectionModel& model, QAction* filterBy, QAction* exclude, QObject* parent);

    void fill(QMenu& menu, const QModelIndex& cell);

Q_SIGNALS:
    // Rows like this one and no others: this is the whole filter.
    void filterWanted(const QString& filter);
    void chordWanted(const fw::IpAddress& address);

private:
    void addAlike(QMenu& menu, const SuspiciousConnection& row);

    ConnectionModel& m_model;
    QAction* m_filterBy;
    QAction* m_exclude;
};

// The address a cell is about: the destination's in its columns, the source's in all others.
IpAddress addressOfCell(const SuspiciousConnection& row, int column);

// What stands in the cell as a term of the filter, or as one that leaves it out; empty where there
// is nothing to ask for.
QString cellTerm(const ConnectionModel& model, const QModelIndex& cell, bool exclude);

} // namespace fw
