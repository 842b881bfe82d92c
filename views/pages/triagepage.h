// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"
#include "core/types/verdict.h"
#include "views/models/connectionmodel.h"
#include "views/support/selection.h"

#include <QMainWindow>

#include <memory>
#include <optional>
#include <vector>

class QAction;
class QCheckBox;
class QDockWidget;
class QLabel;
class QLineEdit;

namespace fw {

class ChordPanel;
class ConnectionTable;
class DetailsPanel;
class NoteStack;

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

    // Another dock beside the ones of the page; `name` is what its place is remembered by.
    QDockWidget* addPanel(const QString& title, const char* name, QWidget* content,
                          Qt::DockWidgetArea area);

    ConnectionModel& model() { return m_model; }
    ConnectionTable& table() { return *m_table; }
    DetailsPanel& details() { return *m_details; }
    ChordPanel& chord() { return *m_chord; }
    QString filterText() const;
    // As QMainWindow::restoreState(); without it the panels take their first sizes when shown.
    void restoreLayout(const QByteArray& state, int version);
    const QList<QAction*>& verdictActions() const { return m_verdictActions; }

Q_SIGNALS:
    void verdictGiven(const std::vector<fw::ConnectionKey>& keys,
                      std::optional<fw::Severity> severity);
    // The connection whose details and chord are wanted, and the end the analyst pointed at.
    void connectionChosen(const fw::SuspiciousConnection& connection, bool destination);
    void countsChanged(const fw::RowCounts& counts);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setFirstSizes();
    QWidget* makeFilterBar();
    void makeActions();
    void makeDocks();
    void followFilter();
    void followCounts(const RowCounts& counts);
    void keepSelection();
    void giveVerdict(std::optional<Severity> severity);

    Selection& m_selection;
    ConnectionModel m_model;
    ConnectionTable* m_table;
    NoteStack* m_stack;
    QLineEdit* m_filter = nullptr;
    QLabel* m_filterError = nullptr;
    QCheckBox* m_hideScored = nullptr;
    QLabel* m_counts = nullptr;
    DetailsPanel* m_details;
    ChordPanel* m_chord;
    QList<QAction*> m_verdictActions;
    QString m_emptyReason;
    bool m_hasSizes = false;
};

} // namespace fw
