// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/networkplaces.h"
#include "core/base/worker.h"
#include "views/support/selection.h"
#include "views/widgets/networkscene.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QDockWidget;

namespace fw {

class NetworkPanel;
struct Picture;
class TriagePage;

// Makes the network panel of the triage page and keeps it the picture of the page's rows: graph
// and layout are made anew, in a worker without a store, when rows, verdicts, names or choices
// change and the panel is seen; of several changes only the newest counts. Selection and panel
// follow each other. GUI thread.
class NetworkController : public QObject
{
    Q_OBJECT

public:
    NetworkController(TriagePage& page, Selection& selection, QObject* parent = nullptr);

    NetworkPanel& panel() { return *m_panel; }
    bool isIdle() const;

Q_SIGNALS:
    // The chord of this address is wanted.
    void chordWanted(const fw::IpAddress& address);
    void exportWanted(const fw::Picture& picture);
    void copyWanted(const fw::Picture& picture);
    void said(const QString& message);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Made; // a scene and what it was made from
    struct Feed; // from the worker to the window, newest wins

    void connectModel();
    void connectView();
    void invalidate(); // soon, and when it is seen
    void compute();
    void take(); // what the feed has
    void show(const std::shared_ptr<const Made>& made);
    void followConnection();
    void followAddress();
    void followTableHover(int row);
    void select(const NetworkFocus& focus);
    std::optional<std::uint32_t> nodeOf(const IpAddress& address) const;
    NetworkFocus focusOf(const SuspiciousConnection& connection) const;
    void chooseNode(std::uint32_t node);
    void chooseEdge(std::uint32_t edge);
    // The row in the table, if it is shown there; else the first shown one within the node.
    void goToRow(std::uint32_t source, const std::optional<NetworkKey>& within);

    TriagePage& m_page;
    Selection& m_selection;
    NetworkPanel* m_panel;
    QDockWidget* m_dock;
    NetworkPlaces m_places;
    std::shared_ptr<const Made> m_made; // what is shown
    std::shared_ptr<Feed> m_feed; // of the job under way
    std::vector<ForcePoint> m_lastPoints; // the newest of the layout
    std::optional<IpAddress> m_chosen; // singled out here or by another panel, not by the table
    bool m_isChoosing = false;
    bool m_isStale = true;
    bool m_isSeen = false; // not behind another panel
    bool m_arrangesAnew = false;
    QTimer m_soon;
    QTimer m_poll;
    Job m_job;
    Worker m_worker; // last: its jobs use the above
};

} // namespace fw
