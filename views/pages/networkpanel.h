// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/models/networkedgesmodel.h"
#include "views/models/networknodesmodel.h"
#include "views/widgets/networkscene.h"

#include <QWidget>

#include <memory>
#include <vector>

class QAction;
class QComboBox;
class QLineEdit;
class QMenu;
class QTableView;
class QTabWidget;

namespace fw {

class NetworkLegend;
class NetworkView;
class TableTools;

// The network view with what it shows (which rows, which networks as one), a search, its legend and
// the same numbers as two tables. It says what the analyst wants; rows and layouts come from
// elsewhere.
class NetworkPanel : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t firstRows = 500;

    explicit NetworkPanel(QWidget* parent = nullptr);

    // The first by rank, whatever the table shows.
    bool wantsFirstRows() const;
    const CollapseChoice& choice() const { return m_choice; }
    // What was opened and closed by hand belongs to the day.
    void forgetBlocks();

    using Scene = std::shared_ptr<const NetworkScene>;
    void showScene(const Scene& scene, std::vector<ForcePoint> points);
    void updateScene(const Scene& scene); // the same nodes and edges with other numbers
    NetworkView& view() { return *m_view; }
    TableTools& nodeTools() { return *m_nodeTools; }
    TableTools& edgeTools() { return *m_edgeTools; }

Q_SIGNALS:
    void contentChanged(); // other rows, or other networks as one
    void arrangeWanted();
    void nodeChosen(std::uint32_t node);
    void edgeChosen(std::uint32_t edge);
    void saveWanted();
    void copyWanted();

private:
    void makeControls(QWidget* picture);
    QAction* add(const char* name, const QString& text, const QList<QKeySequence>& keys);
    QTableView* makeTable(SortedRowsModel& model, const char* name, const QString& title);
    void setTables(const Scene& scene);
    void chooseBlocks();
    void openBlock(const NetworkKey& block);
    void closeBlock();
    void find();
    void goToNextMatch();
    void showMenu(const QPoint& at);
    std::vector<std::uint32_t> matches() const;

    NetworkView* m_view;
    NetworkLegend* m_legend;
    QTabWidget* m_tabs;
    QComboBox* m_rows;
    QComboBox* m_blocks;
    QLineEdit* m_find;
    NetworkNodesModel m_nodes;
    NetworkEdgesModel m_edges;
    QTableView* m_nodeTable;
    QTableView* m_edgeTable;
    TableTools* m_nodeTools;
    TableTools* m_edgeTools;
    QAction* m_fit;
    QAction* m_arrange;
    QAction* m_labels;
    QAction* m_open;
    QAction* m_close;
    QAction* m_copyAddress;
    QAction* m_save;
    QAction* m_copy;
    CollapseChoice m_choice;
    std::optional<NetworkKey> m_menuNode; // what the open menu is about
    bool m_areFitted = false;
};

} // namespace fw
