// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker.h"
#include "views/models/connectionfind.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>

class QAction;

namespace fw {

class ConnectionDelegate;
class ConnectionModel;
class ConnectionTable;
class FindBar;

// Looks for a text in the cells that are on the screen, in rows and columns as they stand there,
// and goes from one to the next; after the last comes the first. Cells are read once for each text,
// for a large day in a worker; sorting and filtering only count anew. GUI thread.
class TableFind : public QObject
{
    Q_OBJECT

public:
    TableFind(ConnectionTable& table, ConnectionModel& model, ConnectionDelegate& delegate,
              FindBar& bar, QObject* parent);

    // Find, next, previous.
    const QList<QAction*>& actions() const { return m_actions; }
    bool isSearching() const { return m_isSearching; }

private:
    struct Cell
    {
        int row;
        int place; // of the column, from the left
    };

    void follow(const QString& text);
    void search();
    void take(CellHits hits);
    void recount();
    void go(int step);
    void goOn(int step);
    void say();
    std::uint32_t hitsOf(int row) const;
    std::uint32_t shownColumns() const;
    std::optional<Cell> nextCell(Cell from, int step) const;
    std::optional<Cell> cellIn(int row, int from, int step) const;

    ConnectionTable& m_table;
    ConnectionModel& m_model;
    ConnectionDelegate& m_delegate;
    FindBar& m_bar;
    QList<QAction*> m_actions;
    QString m_text;
    std::shared_ptr<const ConnectionIndex> m_index; // that m_hits are of
    CellHits m_hits;
    std::array<bool, 4> m_verdictHits {}; // by the severity's number
    qint64 m_count = 0;
    bool m_isSearching = false;
    int m_wish = 0; // step wanted while the search was still on its way
    std::uint64_t m_number = 0;
    QTimer m_recount;
    Job m_job;
    std::unique_ptr<Worker> m_worker;
};

} // namespace fw
