// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/triagepage.h"

#include "views/pages/chordpanel.h"
#include "views/pages/connectiontable.h"
#include "views/pages/detailspanel.h"
#include "views/pages/filterbar.h"
#include "views/pages/historypanel.h"
#include "views/pages/notestack.h"
#include "views/pages/rulepanel.h"
#include "views/pages/tabletools.h"
#include "views/support/helptopic.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fw {

TriagePage::TriagePage(Selection& selection, QWidget* parent)
    : QMainWindow(parent, Qt::Widget)
    , m_selection(selection)
    , m_table(new ConnectionTable(m_model, this))
    , m_stack(new NoteStack(m_table, this))
    , m_filter(new FilterBar(this))
    , m_details(new DetailsPanel(this))
    , m_chord(new ChordPanel(this))
    , m_rule(new RulePanel(this))
    , m_history(new HistoryPanel(this))
    , m_tools(new TableTools(*m_table, m_model, this))
{
    setObjectName(QStringLiteral("triagePage"));
    setHelpTopic(this, "reading");
    setDockNestingEnabled(true);
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    setCentralWidget(centre);
    makeDocks();
    makeActions();
    m_details->showNote(tr("Select a connection to see the flows of its minute."));
    m_chord->showNote(tr("Select a connection to see with whom its address exchanged data."));

    connect(m_table, &ConnectionTable::currentRowChanged, this, [this](int row, bool destination) {
        if (row < 0) {
            m_selection.setConnection({});
            return;
        }
        const SuspiciousConnection& connection = m_model.at(row);
        m_selection.setConnection(connection);
        Q_EMIT connectionChosen(connection, destination);
    });
    connect(&m_model, &ConnectionModel::countsChanged, this, &TriagePage::followCounts);
    connect(m_filter, &FilterBar::filterChanged, this,
            [this](const QuickFilter& filter) { m_model.setFilter(filter); });
    connect(m_filter, &FilterBar::hideScoredToggled, this,
            [this](bool hide) { m_model.setHideScored(hide); });
    connect(m_rule, &RulePanel::fillWanted, this, &TriagePage::fillRule);
    connect(m_filter, &FilterBar::showAllWanted, this, &TriagePage::showAll);
}

QDockWidget* TriagePage::addPanel(const QString& title, const char* name, QWidget* content,
                                  Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_panels += dock;
    return dock;
}

void TriagePage::makeDocks()
{
    m_detailsDock = addPanel(tr("Details"), "detailsDock", m_details, Qt::BottomDockWidgetArea);
    m_chordDock = addPanel(tr("Chord"), "chordDock", m_chord, Qt::RightDockWidgetArea);
    m_ruleDock = addPanel(tr("Score by rule"), "ruleDock", m_rule, Qt::RightDockWidgetArea);
    m_historyDock = addPanel(tr("History"), "historyDock", m_history, Qt::RightDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    // Width is worth most to the details, whose columns are as many as the table's.
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    placeDocks();
}

void TriagePage::placeDocks()
{
    addDockWidget(Qt::BottomDockWidgetArea, m_detailsDock);
    QDockWidget* before = nullptr;
    for (QDockWidget* dock : { m_chordDock, m_ruleDock, m_historyDock }) {
        addDockWidget(Qt::RightDockWidgetArea, dock);
        if (before)
            tabifyDockWidget(before, dock);
        before = dock;
    }
    for (QDockWidget* dock : { m_detailsDock, m_chordDock, m_ruleDock, m_historyDock }) {
        dock->setFloating(false);
        dock->show();
    }
}

void TriagePage::goTo(QDockWidget* dock)
{
    dock->show();
    dock->raise();
    dock->widget()->setFocus(Qt::ShortcutFocusReason);
}

void TriagePage::fillRule()
{
    if (const auto& connection = m_selection.connection())
        m_rule->fillFrom(*connection);
    goTo(m_ruleDock);
}

void TriagePage::restoreLayout(const UserSettings& settings, int version)
{
    // Sizes restored to a page that has none yet are lost.
    m_keptState = settings.triageState;
    m_keptVersion = version;
    if (m_wasSeen)
        arrangeDocks();
    m_tools->restoreColumns(settings.connectionColumns);
    m_details->tools().restoreColumns(settings.detailsColumns);
    m_filter->setHidesScored(settings.hideScored);
}

void TriagePage::keepLayout(UserSettings& settings, int version) const
{
    settings.triageState = m_keptState.isEmpty() ? saveState(version) : m_keptState;
    settings.connectionColumns = m_tools->columns();
    settings.detailsColumns = m_details->tools().columns();
    settings.hideScored = m_filter->hidesScored();
}

void TriagePage::resetLayout()
{
    m_keptState.clear();
    placeDocks();
    setFirstSizes();
    m_tools->resetColumns();
    m_details->tools().resetColumns();
}

void TriagePage::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    // The page has its real size only when the event was handled.
    if (!std::exchange(m_wasSeen, true))
        QMetaObject::invokeMethod(this, &TriagePage::arrangeDocks, Qt::QueuedConnection);
}

void TriagePage::arrangeDocks()
{
    const QByteArray kept = std::exchange(m_keptState, {});
    if (kept.isEmpty() || !restoreState(kept, m_keptVersion))
        setFirstSizes();
}

void TriagePage::setFirstSizes()
{
    resizeDocks({ m_detailsDock }, { height() * 26 / 100 }, Qt::Vertical);
    resizeDocks({ m_chordDock }, { std::min(width() * 33 / 100, height() * 70 / 100) },
                Qt::Horizontal);
    // Which tab is in front is settled only when there are tabs.
    m_chordDock->raise();
}

void TriagePage::makeActions()
{
    const auto add = [this](const char* name, const QString& text, const QKeySequence& key,
                            auto&& call) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, call);
        addAction(action);
        return action;
    };
    m_verdictActions = {
        add("verdictHigh", tr("Verdict &high"), Qt::Key_1, [this] { giveVerdict(Severity::High); }),
        add("verdictMedium", tr("Verdict &medium"), Qt::Key_2,
            [this] { giveVerdict(Severity::Medium); }),
        add("verdictLow", tr("Verdict &low"), Qt::Key_3, [this] { giveVerdict(Severity::Low); }),
        add("verdictClear", tr("&Clear verdict"), Qt::Key_0, [this] { giveVerdict({}); }),
    };
    QAction* const rule =
        add("goToRule", tr("&Rule from the current row"), Qt::Key_R, [this] { fillRule(); });
    QAction* const name = add("nameAddress", tr("&Name this address…"), Qt::Key_F2, [this] {
        if (const auto address = currentAddress())
            Q_EMIT nameWanted(*address);
    });
    QAction* const chord =
        add("chordOfAddress", tr("Chord of th&is address"), QKeySequence(tr("Shift+C")), [this] {
            const auto address = currentAddress();
            if (!address)
                return;
            Q_EMIT chordWanted(*address);
            goTo(m_chordDock);
        });
    m_panelActions = {
        add("goToFilter", tr("&Filter"), Qt::Key_Slash, [this] { m_filter->editText(); }),
        add("goToTable", tr("&Back to the table"), Qt::Key_Escape,
            [this] {
                if (m_table->hasFocus())
                    showAll();
                m_table->setFocus();
            }),
        add("goToDetails", tr("&Details"), Qt::Key_D, [this] { goTo(m_detailsDock); }),
        add("goToChord", tr("&Chord"), Qt::Key_C, [this] { goTo(m_chordDock); }),
        rule,
        name,
        chord,
        add("goToHistory", tr("&History"), Qt::Key_H, [this] { goTo(m_historyDock); }),
    };
    m_details->tools().offerFirst({ name, chord });
    m_tools->offerFirst(m_verdictActions + QList<QAction*> { rule, name, chord });
}

std::optional<IpAddress> TriagePage::currentAddress() const
{
    const bool isOfDetails = m_details->isAncestorOf(QApplication::focusWidget());
    return isOfDetails ? m_details->currentAddress() : m_table->currentAddress();
}

void TriagePage::showOnly(const std::vector<ConnectionKey>& keys, const QString& words)
{
    m_filter->setChoice(words);
    m_model.setOnly(keys);
    if (m_model.rowCount() > 0)
        m_table->selectRow(0);
}

void TriagePage::showAll()
{
    m_filter->setChoice({});
    if (m_model.hasOnly())
        m_model.setOnly({});
}

void TriagePage::showDay(std::shared_ptr<const ConnectionIndex> index, const DayVerdicts& verdicts)
{
    m_emptyReason.clear();
    m_filter->setChoice({});
    m_model.setConnections(std::move(index), verdicts);
    m_rule->refresh();
    followCounts(m_model.counts());
    if (m_model.rowCount() > 0) {
        m_table->selectRow(0);
        // The page in front keeps its keys.
        if (m_table->isVisible())
            m_table->setFocus();
    } else {
        m_details->showNote(tr("Select a connection to see the flows of its minute."));
        m_chord->showNote(tr("Select a connection to see with whom its address exchanged data."));
    }
}

void TriagePage::showEmptyDay(const QString& reason)
{
    m_filter->setChoice({});
    m_model.setConnections(std::make_shared<const SuspiciousConnections>());
    m_emptyReason = reason;
    m_rule->refresh();
    followCounts(m_model.counts());
    m_details->showNote({});
    m_chord->showNote({});
}

void TriagePage::setVerdicts(const DayVerdicts& verdicts)
{
    m_model.setVerdicts(verdicts);
}

void TriagePage::setVerdict(const std::vector<ConnectionKey>& keys,
                            std::optional<Severity> severity, bool saved)
{
    m_model.setVerdict(keys, severity, saved);
}

void TriagePage::setNetworkNames(NetworkNames names)
{
    m_model.setNetworkNames(names);
    m_chord->setNetworkNames(names);
    m_details->setNetworkNames(std::move(names));
}

void TriagePage::setInternalNow(std::function<bool(const IpAddress&)> isInternal)
{
    m_model.setInternalNow(std::move(isInternal));
}

void TriagePage::setHostNames(NetworkNames names)
{
    m_model.setHostNames(names);
    m_details->setHostNames(std::move(names));
}

void TriagePage::showHostNames()
{
    m_details->refreshTitle();
}

QString TriagePage::filterText() const
{
    return m_filter->text();
}

void TriagePage::followCounts(const RowCounts& counts)
{
    m_filter->showCounts(counts);
    if (counts.shown > 0)
        m_stack->setNote({});
    else if (counts.total == 0)
        m_stack->setNote(m_emptyReason);
    else if (counts.hiddenByChoice == counts.total)
        m_stack->setNote(tr("None of these connections is ranked any more: a later analysis took "
                            "others. Their verdicts are kept."));
    else if (counts.hiddenByFilter == counts.total)
        m_stack->setNote(tr("No connection of this day matches the filter."));
    else if (counts.hiddenByFilter > 0)
        m_stack->setNote(tr("Every connection that matches the filter has a verdict. Switch off "
                            "Hide scored to see them."));
    else
        m_stack->setNote(tr("Every connection of this day has a verdict. Switch off Hide scored to "
                            "see them."));
    // Rows are on the move right now; the view's own bookkeeping comes first.
    QMetaObject::invokeMethod(this, &TriagePage::keepSelection, Qt::QueuedConnection);
    Q_EMIT countsChanged(counts);
}

void TriagePage::keepSelection()
{
    // When the selected rows leave, the view moves the current cell and selects nothing: the next
    // verdict key would then do nothing.
    if (m_model.rowCount() > 0 && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
}

void TriagePage::giveVerdict(std::optional<Severity> severity)
{
    const std::vector<ConnectionKey> keys = m_table->selectedKeys();
    if (keys.empty())
        return;
    // The next connection is remembered by its key: rows may leave the list in between.
    std::optional<ConnectionKey> next;
    if (severity) {
        int row = m_table->lastSelectedRow();
        for (int tries = 0; tries < m_model.rowCount(); ++tries) {
            row = m_model.nextUnscored(row);
            if (row < 0)
                break;
            const ConnectionKey key = m_model.at(row).key();
            if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
                next = key;
                break;
            }
        }
    }
    m_model.setVerdict(keys, severity, false);
    if (next)
        m_table->selectRow(m_model.rowOf(*next));
    Q_EMIT verdictGiven(keys, severity);
}

} // namespace fw
