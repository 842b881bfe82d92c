// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/models/chordpeersmodel.h"

#include <QTableView>

#include <optional>

namespace fw {

class TableTools;

// The twin of the chord diagram: its numbers as rows, to be sorted, read out and copied.
class ChordTable : public QTableView
{
    Q_OBJECT

public:
    explicit ChordTable(QWidget* parent = nullptr);

    void setNumbers(const std::shared_ptr<const ChordNumbers>& numbers);
    void setNames(NetworkNames names) { m_model.setNames(std::move(names)); }
    // What the diagram singles out, brought into view.
    void mark(const QList<IpAddress>& addresses);
    std::optional<IpAddress> currentPeer() const;

    const ChordPeersModel& peers() const { return m_model; }
    TableTools& tools() { return *m_tools; }

Q_SIGNALS:
    void peerSelected(std::optional<fw::IpAddress> peer); // none: no row is
    void peerActivated(const fw::IpAddress& peer); // by a double click or Enter

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ChordPeersModel m_model;
    TableTools* m_tools;
};

} // namespace fw
