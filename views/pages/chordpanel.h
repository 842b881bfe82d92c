// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chordnumbers.h"
#include "views/models/connectioncolumns.h"
#include "views/support/picture.h"
#include "views/support/visited.h"

#include <QWidget>

#include <memory>

class QLabel;
class QSplitter;

namespace fw {

class ChordBar;
class ChordDiagram;
class ChordTable;

// The chord diagram of an address with its table twin: what either singles out, the other shows
// too. Which addresses there are and where their numbers come from is not its matter.
class ChordPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChordPanel(QWidget* parent = nullptr);

    // `wasFollowed`: it came up because the panel follows the ranked table, nobody asked for it.
    void showChord(std::shared_ptr<const ChordNumbers> numbers, bool wasFollowed);
    void showNote(const QString& note);
    // Another day: its date, for pictures, and the addresses the box completes to. Forgets the way
    // back.
    void beginDay(const QString& day);
    void setAddresses(const QStringList& addresses);
    void setNetworkNames(NetworkNames names);

    // Every peer by the raw flows is wanted, also where the analysis stored a chord.
    bool wantsAllPeers() const;
    ChordDiagram& diagram() { return *m_diagram; }
    ChordTable& table() { return *m_table; }

Q_SIGNALS:
    // The diagram of this address is wanted.
    void addressActivated(const fw::IpAddress& address);
    void sourceChanged(); // see wantsAllPeers()
    void exportWanted(const fw::Picture& picture);
    void copyWanted(const fw::Picture& picture);
    void failed(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    void enter(const QString& text);
    void go(std::optional<IpAddress> address);
    void showWays();
    void arrange();

    ChordBar* m_bar;
    QLabel* m_source;
    ChordDiagram* m_diagram;
    ChordTable* m_table;
    QSplitter* m_splitter;
    QAction* m_export;
    QAction* m_copy;
    Visited m_visited;
    QString m_day;
    bool m_isTableChosen = false;
};

} // namespace fw
