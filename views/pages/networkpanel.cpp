// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/networkpanel.h"

#include "views/pages/plaintable.h"
#include "views/pages/tabletools.h"
#include "views/widgets/networklegend.h"
#include "views/widgets/networkview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fw {

namespace {

constexpr double zoomStep = 1.25;
constexpr int automatic = -1; // in place of a NetworkBlocks

} // namespace

NetworkPanel::NetworkPanel(QWidget* parent)
    : QWidget(parent)
    , m_view(new NetworkView)
    , m_legend(new NetworkLegend)
    , m_tabs(new QTabWidget(this))
    , m_rows(new QComboBox(this))
    , m_blocks(new QComboBox(this))
    , m_find(new QLineEdit(this))
    , m_nodeTable(makeTable(m_nodes, "networkNodes", tr("Nodes of the network view")))
    , m_edgeTable(makeTable(m_edges, "networkEdges", tr("Links of the network view")))
    , m_nodeTools(new TableTools(*m_nodeTable, m_nodes, this))
    , m_edgeTools(new TableTools(*m_edgeTable, m_edges, this))
{
    setObjectName(QStringLiteral("networkPanel"));
    setFocusProxy(m_view);
    auto* picture = new QWidget(this);
    makeControls(picture);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabPosition(QTabWidget::South);
    m_tabs->addTab(picture, tr("Picture"));
    m_tabs->addTab(m_nodeTable, tr("Nodes"));
    m_tabs->addTab(m_edgeTable, tr("Links"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);

    connect(m_rows, &QComboBox::currentIndexChanged, this, &NetworkPanel::contentChanged);
    connect(m_blocks, &QComboBox::currentIndexChanged, this, &NetworkPanel::chooseBlocks);
    connect(m_find, &QLineEdit::textChanged, this, &NetworkPanel::find);
    connect(m_find, &QLineEdit::returnPressed, this, &NetworkPanel::goToNextMatch);
    connect(m_view, &NetworkView::blockOpened, this, &NetworkPanel::openBlock);
    connect(m_view, &NetworkView::nodeActivated, this, &NetworkPanel::nodeChosen);
    connect(m_view, &NetworkView::edgeActivated, this, &NetworkPanel::edgeChosen);
    connect(m_view, &NetworkView::menuWanted, this, &NetworkPanel::showMenu);
    connect(m_nodeTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_view->lookAt(m_nodes.nodeAt(index.row()));
        Q_EMIT nodeChosen(m_nodes.nodeAt(index.row()));
    });
    connect(m_edgeTable, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT edgeChosen(m_edges.edgeAt(index.row())); });
}

QTableView* NetworkPanel::makeTable(SortedRowsModel& model, const char* name, const QString& title)
{
    auto* table = new QTableView(this);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(title);
    table->setModel(&model);
    makePlain(*table);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->horizontalHeader()->setSectionsMovable(true);
    table->horizontalHeader()->setStretchLastSection(true);
    // Both models begin with the rarest; the column of the score has the same place in neither.
    const bool isNodes = &model == &m_nodes;
    table->sortByColumn(isNodes ? static_cast<int>(NetworkNodeColumn::Score)
                                : static_cast<int>(NetworkEdgeColumn::Score),
                        Qt::AscendingOrder);
    table->setSortingEnabled(true);
    return table;
}

QAction* NetworkPanel::add(const char* name, const QString& text, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    return action;
}

void NetworkPanel::makeControls(QWidget* picture)
{
    m_fit = add("networkFit", tr("&Fit into the window"), { QKeySequence(Qt::Key_Home) });
    QAction* const nearer = add("networkZoomIn", tr("&Nearer"),
                                { QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal) });
    QAction* const further = add("networkZoomOut", tr("F&urther"), { QKeySequence(Qt::Key_Minus) });
    m_arrange = add("networkArrange", tr("&Arrange anew"), {});
    m_labels = add("networkLabels", tr("&Labels"), {});
    m_labels->setCheckable(true);
    m_labels->setChecked(true);
    QAction* const legend = add("networkLegend", tr("Le&gend"), {});
    legend->setCheckable(true);
    legend->setChecked(true);
    m_open = add("networkOpen", tr("&Open this network"), {});
    m_close =
        add("networkClose", tr("&Show its network as one"), { QKeySequence(Qt::Key_Backspace) });
    m_copyAddress = add("networkCopyAddress", tr("&Copy address"), { QKeySequence::Copy });
    m_save = add("networkSave", tr("&Save picture…"), {});
    m_copy = add("networkCopy", tr("Copy &picture"), {});

    m_rows->setObjectName(QStringLiteral("networkRows"));
    m_rows->setAccessibleName(tr("Which connections the network shows"));
    m_rows->addItem(tr("Shown rows"));
    m_rows->addItem(tr("First %1 by rank").arg(firstRows));
    m_blocks->setObjectName(QStringLiteral("networkBlocks"));
    m_blocks->setAccessibleName(tr("Which networks are shown as one node"));
    const auto addBlocks = [this](const QString& text, int blocks) {
        m_blocks->addItem(text, blocks);
    };
    addBlocks(tr("Networks as needed"), automatic);
    addBlocks(tr("Every address"), static_cast<int>(NetworkBlocks::None));
    addBlocks(tr("/24 as one (IPv6 /64)"), static_cast<int>(NetworkBlocks::Small));
    addBlocks(tr("/16 as one (IPv6 /48)"), static_cast<int>(NetworkBlocks::Medium));
    addBlocks(tr("/8 as one (IPv6 /32)"), static_cast<int>(NetworkBlocks::Large));
    m_find->setObjectName(QStringLiteral("networkFind"));
    m_find->setPlaceholderText(tr("Find an address or name"));
    m_find->setAccessibleName(tr("Find in the network"));
    m_find->setClearButtonEnabled(true);
    for (QComboBox* box : { m_rows, m_blocks }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }

    auto* button = new QToolButton(picture);
    button->setObjectName(QStringLiteral("networkMenuButton"));
    button->setText(tr("View"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    menu->addActions({ m_fit, nearer, further, m_arrange });
    menu->addSeparator();
    menu->addActions({ m_labels, legend });
    menu->addSeparator();
    menu->addActions({ m_save, m_copy });
    button->setMenu(menu);
    auto* fitButton = new QToolButton(picture);
    fitButton->setDefaultAction(m_fit);
    fitButton->setText(tr("Fit"));
    fitButton->setFocusPolicy(Qt::StrongFocus);

    auto* first = new QHBoxLayout;
    first->setContentsMargins(4, 3, 4, 0);
    first->addWidget(m_rows, 1);
    first->addWidget(m_blocks, 1);
    auto* second = new QHBoxLayout;
    second->setContentsMargins(4, 3, 4, 3);
    second->addWidget(m_find, 1);
    second->addWidget(fitButton);
    second->addWidget(button);
    auto* layout = new QVBoxLayout(picture);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend);

    connect(m_fit, &QAction::triggered, m_view, &NetworkView::fit);
    connect(nearer, &QAction::triggered, m_view, [this] { m_view->zoom(zoomStep); });
    connect(further, &QAction::triggered, m_view, [this] { m_view->zoom(1 / zoomStep); });
    connect(m_arrange, &QAction::triggered, this, &NetworkPanel::arrangeWanted);
    connect(m_labels, &QAction::toggled, m_view, &NetworkView::setLabelsShown);
    connect(legend, &QAction::toggled, m_legend, &QWidget::setVisible);
    connect(m_open, &QAction::triggered, this, [this] {
        if (m_menuNode)
            openBlock(*m_menuNode);
    });
    connect(m_close, &QAction::triggered, this, &NetworkPanel::closeBlock);
    connect(m_copyAddress, &QAction::triggered, this, [this] {
        const auto node = m_view->focus().node;
        if (const auto key = m_menuNode ? m_menuNode
                : node                  ? std::optional(m_view->scene()->graph.nodes[*node].key)
                                        : std::nullopt)
            QGuiApplication::clipboard()->setText(key->toString());
    });
    connect(m_save, &QAction::triggered, this, &NetworkPanel::saveWanted);
    connect(m_copy, &QAction::triggered, this, &NetworkPanel::copyWanted);
}

bool NetworkPanel::wantsFirstRows() const
{
    return m_rows->currentIndex() == 1;
}

void NetworkPanel::forgetBlocks()
{
    m_choice.opened.clear();
    m_choice.closed.clear();
}

void NetworkPanel::showScene(const Scene& scene, std::vector<ForcePoint> points)
{
    m_view->setScene(scene, std::move(points));
    setTables(scene);
    find();
}

void NetworkPanel::updateScene(const Scene& scene)
{
    m_view->updateScene(scene);
    setTables(scene);
}

void NetworkPanel::setTables(const Scene& scene)
{
    const auto graph = scene ? std::shared_ptr<const NetworkGraph>(scene, &scene->graph)
                             : std::make_shared<const NetworkGraph>();
    m_nodes.setGraph(graph);
    m_edges.setGraph(graph);
    if (!m_areFitted && !graph->isEmpty()) {
        m_areFitted = true;
        m_nodeTools->fitColumns();
        m_edgeTools->fitColumns();
    }
}

void NetworkPanel::chooseBlocks()
{
    const int chosen = m_blocks->currentData().toInt();
    m_choice = {};
    if (chosen != automatic)
        m_choice.blocks = static_cast<NetworkBlocks>(chosen);
    Q_EMIT contentChanged();
}

void NetworkPanel::openBlock(const NetworkKey& block)
{
    m_choice.open(block);
    Q_EMIT contentChanged();
}

void NetworkPanel::closeBlock()
{
    const auto& focus = m_view->focus();
    std::optional<NetworkKey> node = m_menuNode;
    if (!node && focus.node)
        node = m_view->scene()->graph.nodes[*focus.node].key;
    if (!node)
        return;
    m_choice.closeAround(*node);
    Q_EMIT contentChanged();
}

std::vector<std::uint32_t> NetworkPanel::matches() const
{
    std::vector<std::uint32_t> found;
    const QString text = m_find->text().trimmed();
    const NetworkView::Scene& scene = m_view->scene();
    if (text.isEmpty() || !scene)
        return found;
    const auto range = IpRange::parse(text);
    for (const std::uint32_t number : scene->labelOrder) {
        const NetworkNode& node = scene->graph.nodes[number];
        if (node.name.contains(text, Qt::CaseInsensitive)
            || node.key.toString().contains(text, Qt::CaseInsensitive)
            || (range && (range->contains(node.key.first) || node.key.contains(range->first))))
            found.push_back(number);
    }
    return found;
}

void NetworkPanel::find()
{
    if (m_find->text().trimmed().isEmpty())
        m_view->setMatches({});
    else
        m_view->setMatches(matches());
}

void NetworkPanel::goToNextMatch()
{
    const std::vector<std::uint32_t> found = matches();
    if (found.empty())
        return;
    auto next = found.begin();
    if (const auto node = m_view->focus().node) {
        const auto at = std::find(found.begin(), found.end(), *node);
        if (at != found.end() && at + 1 != found.end())
            next = at + 1;
    }
    m_view->lookAt(*next);
}

void NetworkPanel::showMenu(const QPoint& at)
{
    const auto node = m_view->focus().node;
    m_menuNode = node ? std::optional(m_view->scene()->graph.nodes[*node].key) : std::nullopt;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("networkMenu"));
    if (m_menuNode) {
        m_open->setEnabled(!m_menuNode->isAddress());
        menu.addActions({ m_open, m_close, m_copyAddress });
        menu.addSeparator();
    }
    menu.addActions({ m_fit, m_arrange, m_labels });
    menu.addSeparator();
    menu.addActions({ m_save, m_copy });
    menu.exec(at);
    m_menuNode.reset();
    m_open->setEnabled(true);
}

} // namespace fw
