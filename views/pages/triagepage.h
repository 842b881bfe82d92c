// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"
#include "core/types/verdict.h"
#include "views/models/connectionmodel.h"
#include "views/models/filtervocabulary.h"
#include "views/support/selection.h"
#include "views/support/usersettings.h"

#include <QMainWindow>

#include <memory>
#include <optional>
#include <vector>

class QAction;
class QDockWidget;

namespace fw {

class ChordPanel;
class ConnectionMenu;
class ConnectionTable;
class DetailsPanel;
class FilterBar;
class FindBar;
class HistoryPanel;
class NoteStack;
class RulePanel;
class TableFind;
class TableTools;

// The day's ranked connections with the panels that explain the selected one. It shows what it is
// given and says what the analyst wants; where rows come from and verdicts go is not its matter.
class TriagePage : public QMainWindow
{
    Q_OBJECT

public:
    explicit TriagePage(Selection& selection, QWidget* parent = nullptr);

    void showDay(std::shared_ptr<const ConnectionIndex> index, const DayVerdicts& verdicts);
    // Why there are no connections to show.
    void showEmptyDay(const QString& reason);
    void setVerdicts(const DayVerdicts& verdicts);
    void setVerdict(const std::vector<ConnectionKey>& keys, std::optional<Severity> severity,
                    bool saved);
    void setNetworkNames(NetworkNames names);
    // Which addresses are internal by the network context as it is now.
    void setInternalNow(std::function<bool(const IpAddress&)> isInternal);
    // What DNS calls addresses: `known` asks nobody, `asked` may, and is for the connection the
    // analyst has chosen. showHostNames() when more have come.
    void setHostNames(NetworkNames known, NetworkNames asked);
    // Which country an address is in, as "US United States".
    void setCountries(const NetworkNames& countries);
    void showHostNames();
    // Shows these connections and no others, until the analyst wants all again or another day is
    // shown; `words` says which they are.
    void showOnly(const std::vector<ConnectionKey>& keys, const QString& words);
    void showAll();

    // Another dock beside the ones of the page; `name` is what its place is remembered by.
    QDockWidget* addPanel(const QString& title, const char* name, QWidget* content,
                          Qt::DockWidgetArea area);
    // A key, and an entry of the menu, that goes to such a dock.
    QAction* addPanelKey(const char* name, const QString& text, const QKeySequence& key,
                         QDockWidget* dock);
    void goTo(QDockWidget* dock);
    // In the order they were made.
    const QList<QDockWidget*>& panels() const { return m_panels; }

    ConnectionModel& model() { return m_model; }
    ConnectionTable& table() { return *m_table; }
    DetailsPanel& details() { return *m_details; }
    ChordPanel& chord() { return *m_chord; }
    RulePanel& rule() { return *m_rule; }
    HistoryPanel& history() { return *m_history; }
    TableTools& tableTools() { return *m_tools; }
    QString filterText() const;
    FilterBar& filterBar() { return *m_filter; }
    // Docks, columns and Hide scored; without kept ones the panels take their first sizes. Docks
    // take their places when the page is seen.
    void restoreLayout(const UserSettings& settings, int version);
    void keepLayout(UserSettings& settings, int version) const;
    // Docks and columns as in a window that was never touched.
    void resetLayout();
    const QList<QAction*>& verdictActions() const { return m_verdictActions; }
    // Go to a panel, or fill the rule from the current row.
    const QList<QAction*>& panelActions() const { return m_panelActions; }
    // Find, next, previous.
    const QList<QAction*>& findActions() const;
    bool isSettled() const; // nothing is being sorted, filtered or searched

Q_SIGNALS:
    void verdictGiven(const std::vector<fw::ConnectionKey>& keys,
                      std::optional<fw::Severity> severity);
    // The connection whose details and chord are wanted, and the end the analyst pointed at.
    void connectionChosen(const fw::SuspiciousConnection& connection, bool destination);
    void countsChanged(const fw::RowCounts& counts);
    // The analyst wants to name this address.
    void nameWanted(const fw::IpAddress& address);
    // The chord diagram of this address is wanted.
    void chordWanted(const fw::IpAddress& address);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void arrangeDocks();
    void setFirstSizes();
    void makeActions();
    void makeCellActions();
    void filterByCell(bool exclude);
    void makeDocks();
    void placeDocks();
    void fillRule();
    std::optional<IpAddress> currentAddress() const; // of the table, or of the details in use
    void followCounts(const RowCounts& counts);
    void keepSelection();
    void giveVerdict(std::optional<Severity> severity);

    Selection& m_selection;
    ConnectionModel m_model;
    FilterVocabulary m_vocabulary { m_model };
    ConnectionTable* m_table;
    NoteStack* m_stack;
    FilterBar* m_filter;
    DetailsPanel* m_details;
    ChordPanel* m_chord;
    RulePanel* m_rule;
    HistoryPanel* m_history;
    TableTools* m_tools;
    FindBar* m_findBar;
    TableFind* m_find;
    ConnectionMenu* m_menu = nullptr;
    QDockWidget* m_detailsDock = nullptr;
    QDockWidget* m_chordDock = nullptr;
    QDockWidget* m_ruleDock = nullptr;
    QDockWidget* m_historyDock = nullptr;
    QList<QAction*> m_verdictActions;
    QList<QAction*> m_panelActions;
    QString m_emptyReason;
    QList<QDockWidget*> m_panels;
    QList<Qt::DockWidgetArea> m_areas; // of each, at first
    QByteArray m_keptState; // until the page is seen
    int m_keptVersion = 0;
    bool m_wasSeen = false;
};

} // namespace fw
