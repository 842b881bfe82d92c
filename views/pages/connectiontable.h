// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"
#include "views/models/connectionmodel.h"
#include "views/widgets/frozentable.h"

#include <optional>
#include <vector>

class QLabel;

namespace fw {

class ConnectionDelegate;

// The ranked table as the analyst works it: whole rows, j and k beside the arrows, and a current
// row that moves on to the next connection without a verdict. Verdict and rank stay in sight when
// it is scrolled to the side.
class ConnectionTable : public FrozenTable
{
    Q_OBJECT

public:
    explicit ConnectionTable(ConnectionModel& model, QWidget* parent = nullptr);

    // The keys of the selected rows, by row; each once.
    std::vector<ConnectionKey> selectedKeys() const;
    int lastSelectedRow() const; // -1 when none
    // The end of the connection the current cell is about; none when there is no current row.
    std::optional<IpAddress> currentAddress() const;
    void selectRow(int row);
    // The same, with the cursor in this column.
    void goToCell(int row, int column);
    ConnectionDelegate& delegate() { return *m_delegate; }

    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    // The current row, or -1; and whether the current cell belongs to its destination.
    void currentRowChanged(int row, bool destination);

protected:
    void resizeEvent(QResizeEvent* event) override;
    QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex& index, const QEvent* event = nullptr) const override;

private:
    // A key that moves the current row; an action, so that the list of keys knows it.
    void addStep(const QString& text, const QList<QKeySequence>& keys, int by);
    void setColumnWidths();
    void showBusy(bool isBusy);
    void placeBusy();

    ConnectionModel& m_model;
    ConnectionDelegate* m_delegate;
    QLabel* m_busy; // what takes a while, in a corner of the table
    bool m_isMoving = false; // the program selects a row
};

} // namespace fw
