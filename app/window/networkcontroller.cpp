// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/networkcontroller.h"

#include "core/enrich/reputation.h"
#include "views/pages/connectiontable.h"
#include "views/pages/networkpanel.h"
#include "views/pages/triagepage.h"
#include "views/widgets/networkview.h"

#include <QDockWidget>
#include <QEvent>

#include <algorithm>
#include <mutex>
#include <utility>

namespace fw {

namespace {

constexpr int debounce = 60; // milliseconds: a rule changes a thousand rows one after the other
constexpr int pollTime = 16;

} // namespace

struct NetworkController::Made
{
    std::shared_ptr<const ConnectionIndex> index;
    NetworkGraph full;
    CollapsedGraph collapsed; // without its graph, which the scene has
    std::shared_ptr<const NetworkScene> scene;
    std::vector<ForcePoint> start;
    bool hasSameShape = false; // as what was shown before: only numbers are new
};

// Written by the worker, read by the window; what was not read in time is replaced.
struct NetworkController::Feed
{
    std::mutex mutex;
    std::shared_ptr<const Made> made;
    std::optional<std::vector<ForcePoint>> points;
};

NetworkController::NetworkController(TriagePage& page, Selection& selection, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_selection(selection)
    , m_panel(new NetworkPanel(&page))
    , m_dock(page.addPanel(tr("Network"), "networkDock", m_panel, Qt::RightDockWidgetArea))
    , m_worker(QStringLiteral("network"))
{
    // It may be squeezed: the window must not grow for it where docks are moved about.
    m_panel->setMinimumSize(160, 100);
    page.addPanelKey("goToNetwork", tr("Network"), Qt::Key_N, m_dock);
    m_soon.setSingleShot(true);
    m_soon.setInterval(debounce);
    connect(&m_soon, &QTimer::timeout, this, &NetworkController::compute);
    m_poll.setInterval(pollTime);
    connect(&m_poll, &QTimer::timeout, this, &NetworkController::take);
    connectModel();
    connectView();
}

void NetworkController::connectModel()
{
    const ConnectionModel* const model = &m_page.model();
    connect(model, &QAbstractItemModel::modelReset, this, &NetworkController::invalidate);
    connect(model, &QAbstractItemModel::rowsInserted, this, &NetworkController::invalidate);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &NetworkController::invalidate);
    connect(model, &QAbstractItemModel::layoutChanged, this, &NetworkController::invalidate);
    connect(model, &QAbstractItemModel::dataChanged, this, &NetworkController::invalidate);
    connect(model, &ConnectionModel::countsChanged, this, &NetworkController::invalidate);
    connect(&m_selection, &Selection::connectionChanged, this,
            &NetworkController::followConnection);
    connect(&m_selection, &Selection::addressChanged, this, &NetworkController::followAddress);
    connect(&m_selection, &Selection::dayChanged, this, [this] {
        m_places.forget();
        m_panel->forgetBlocks();
        m_chosen.reset();
    });
    // The row under the mouse is singled out, as what is under it here.
    ConnectionTable& table = m_page.table();
    table.setMouseTracking(true);
    table.viewport()->installEventFilter(this);
    connect(&table, &QAbstractItemView::entered, this,
            [this](const QModelIndex& index) { followTableHover(index.row()); });
    connect(&table, &QAbstractItemView::viewportEntered, this, [this] { followTableHover(-1); });
}

void NetworkController::connectView()
{
    // One behind another tab counts as visible to QWidget, and must not cost a layout.
    connect(m_dock, &QDockWidget::visibilityChanged, this, [this](bool isSeen) {
        m_isSeen = isSeen;
        if (m_isSeen && m_isStale)
            m_soon.start();
    });
    connect(m_panel, &NetworkPanel::contentChanged, this, &NetworkController::invalidate);
    connect(m_panel, &NetworkPanel::arrangeWanted, this, [this] {
        m_arrangesAnew = true;
        invalidate();
    });
    connect(m_panel, &NetworkPanel::nodeChosen, this, &NetworkController::chooseNode);
    connect(m_panel, &NetworkPanel::edgeChosen, this, &NetworkController::chooseEdge);
    connect(&m_panel->view(), &NetworkView::nodeMoved, this,
            [this](const NetworkKey& key, ForcePoint point) { m_places.move(key, point); });
    connect(&m_panel->view(), &NetworkView::nodeOpened, this, [this] {
        for (QDockWidget* dock : m_page.panels())
            if (dock->objectName() == QLatin1String("chordDock"))
                m_page.goTo(dock);
    });
    connect(m_panel, &NetworkPanel::saveWanted, this,
            [this] { Q_EMIT exportWanted(m_panel->view().picture()); });
    connect(m_panel, &NetworkPanel::copyWanted, this,
            [this] { Q_EMIT copyWanted(m_panel->view().picture()); });
}

bool NetworkController::isIdle() const
{
    return !m_soon.isActive() && !m_feed;
}

bool NetworkController::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_page.table().viewport() && event->type() == QEvent::Leave)
        followTableHover(-1);
    return QObject::eventFilter(object, event);
}

void NetworkController::invalidate()
{
    m_isStale = true;
    if (m_isSeen)
        m_soon.start();
}

void NetworkController::compute()
{
    m_job.cancel();
    m_isStale = false;
    const auto index = m_page.model().connectionIndex();
    if (!index)
        return;
    RowNumbers rows;
    if (m_panel->wantsFirstRows()) {
        const RowNumbers& all = index->byRank();
        rows.assign(
            all.begin(),
            all.begin()
                + static_cast<std::ptrdiff_t>(std::min(all.size(), NetworkPanel::firstRows)));
    } else {
        rows = m_page.model().shownSources();
    }
    // Who is interrupted goes on from where he is seen.
    if (m_made && m_feed)
        m_places.keep(m_made->scene->graph, m_panel->view().points());
    const bool isAnew = std::exchange(m_arrangesAnew, false);
    if (isAnew)
        m_places.forget();
    const auto feed = std::make_shared<Feed>();
    m_feed = feed;
    const auto before = !isAnew && m_made ? m_made->scene : nullptr;
    m_job = m_worker.submit<std::shared_ptr<const Made>>(
        [feed, index, rows = std::move(rows), severities = m_page.model().severities(),
         names = m_page.model().networkNames(), choice = m_panel->choice(), places = m_places,
         before](const RunContext& context) -> Result<std::shared_ptr<const Made>> {
            const auto made = std::make_shared<Made>();
            made->index = index;
            const NetworkLookups lookups { names, [](const QString& text) {
                                              return highestLevel(parseReputation(text));
                                          } };
            made->full =
                networkGraph(index->connections(), rows, severities, lookups, context.stopToken());
            if (context.cancelled())
                return cancelledError();
            made->collapsed = collapsed(made->full, index->connections(), choice);
            made->scene = NetworkScene::make(made->collapsed, made->full.nodes.size());
            made->collapsed.graph = {};
            made->hasSameShape = before && before->graph.hasShapeOf(made->scene->graph);
            const NetworkPlaces::Start start = places.start(made->scene->graph);
            made->start = start.points;
            {
                const std::lock_guard lock(feed->mutex);
                feed->made = made;
            }
            std::vector<ForcePoint> points = arrange(
                made->scene->graph, start,
                [&feed](const std::vector<ForcePoint>& frame) {
                    const std::lock_guard lock(feed->mutex);
                    feed->points = frame;
                },
                context.stopToken());
            if (context.cancelled())
                return cancelledError();
            const std::lock_guard lock(feed->mutex);
            feed->points = std::move(points);
            return std::shared_ptr<const Made>(made);
        },
        this,
        [this, feed](const Result<std::shared_ptr<const Made>>& made) {
            if (feed != m_feed)
                return;
            take();
            m_feed.reset();
            m_poll.stop();
            if (made)
                m_places.keep((*made)->scene->graph, m_lastPoints);
        });
    m_poll.start();
}

void NetworkController::take()
{
    if (!m_feed)
        return;
    std::shared_ptr<const Made> made;
    std::optional<std::vector<ForcePoint>> points;
    {
        const std::lock_guard lock(m_feed->mutex);
        made = std::exchange(m_feed->made, nullptr);
        points = std::exchange(m_feed->points, std::nullopt);
    }
    if (made)
        show(made);
    if (points && m_made) {
        m_lastPoints = *points;
        m_panel->view().moveTo(std::move(*points));
    }
}

void NetworkController::show(const std::shared_ptr<const Made>& made)
{
    m_made = made;
    if (made->hasSameShape) {
        m_panel->updateScene(made->scene);
        return;
    }
    m_panel->view().setEmptyText(tr("There are no connections to show."));
    m_panel->showScene(made->scene, made->start);
    if (m_chosen)
        followAddress();
    else
        followConnection();
}

std::optional<std::uint32_t> NetworkController::nodeOf(const IpAddress& address) const
{
    return m_made ? m_made->collapsed.find(m_made->full, address) : std::nullopt;
}

NetworkFocus NetworkController::focusOf(const SuspiciousConnection& connection) const
{
    const auto source = nodeOf(connection.srcip);
    const auto target = nodeOf(connection.dstip);
    NetworkFocus focus;
    if (source && target)
        focus.edge = m_made->scene->graph.edgeBetween(*source, *target);
    if (!focus.edge)
        focus.node = source ? source : target;
    return focus;
}

void NetworkController::select(const NetworkFocus& focus)
{
    m_panel->view().setSelected(focus);
}

void NetworkController::followConnection()
{
    if (m_isChoosing || !m_made)
        return;
    m_chosen.reset();
    const auto& connection = m_selection.connection();
    select(connection ? focusOf(*connection) : NetworkFocus());
}

void NetworkController::followAddress()
{
    const auto& address = m_selection.address();
    if (!m_made || !address)
        return;
    // The chord of the row's own address comes up by itself; the row is what was chosen then.
    const auto& connection = m_selection.connection();
    if (!m_chosen && connection && (connection->srcip == *address || connection->dstip == *address))
        return;
    m_chosen = address;
    select({ nodeOf(*address), {} });
}

void NetworkController::followTableHover(int row)
{
    if (!m_made || !m_isSeen)
        return;
    m_panel->view().setPointed(row >= 0 && row < m_page.model().rowCount()
                                   ? focusOf(m_page.model().at(row))
                                   : NetworkFocus());
}

void NetworkController::chooseNode(std::uint32_t number)
{
    const NetworkNode& node = m_made->scene->graph.nodes[number];
    const NetworkKey key = node.key;
    const auto& current = m_selection.connection();
    m_isChoosing = true;
    if (!current || (!key.contains(current->srcip) && !key.contains(current->dstip)))
        goToRow(node.totals.rarestRow, key);
    m_isChoosing = false;
    select({ number, {} });
    if (!key.isAddress())
        return;
    m_chosen = key.first;
    m_selection.setAddress(key.first);
    Q_EMIT chordWanted(key.first);
}

void NetworkController::chooseEdge(std::uint32_t number)
{
    m_chosen.reset();
    goToRow(m_made->scene->graph.edges[number].totals.rarestRow, {});
    select({ {}, number });
}

void NetworkController::goToRow(std::uint32_t source, const std::optional<NetworkKey>& within)
{
    ConnectionModel& model = m_page.model();
    int row = model.rowOf(m_made->index->connections()[source].key());
    for (int i = 0; row < 0 && within && i < model.rowCount(); ++i) {
        const SuspiciousConnection& connection = model.at(i);
        if (within->contains(connection.srcip) || within->contains(connection.dstip))
            row = i;
    }
    if (row >= 0)
        m_page.table().selectRow(row);
    else
        Q_EMIT said(tr("The table does not show this connection now: it is filtered out or has a "
                       "verdict."));
}

} // namespace fw
