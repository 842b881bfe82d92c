// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/daycontroller.h"

#include "core/enrich/networkcontext.h"
#include "views/pages/chordpanel.h"
#include "views/pages/connectiontable.h"
#include "views/pages/detailspanel.h"

#include <QDate>
#include <QDate>
#include <QLocale>

#include <utility>

namespace fw {

struct DayController::Loaded
{
    std::shared_ptr<const ConnectionIndex> index;
    DayVerdicts verdicts;
    bool canUndo = false;
    bool canRedo = false;
    std::shared_ptr<const NetworkContext> network;
};

namespace {

struct VerdictState
{
    DayVerdicts verdicts;
    bool canUndo = false;
    bool canRedo = false;
};

struct Chords
{
    IpAddress address;
    std::shared_ptr<const std::vector<ChordLink>> links;
};

Result<VerdictState> verdictState(Journal& journal, Day day)
{
    const auto log = journal.day(day);
    if (!log)
        return failure(log.error());
    return VerdictState { (*log)->verdicts(), (*log)->undoable() != nullptr,
                          (*log)->redoable() != nullptr };
}

} // namespace

DayController::DayController(SessionWorker& queries, TriagePage& page, Selection& selection,
                             QObject* parent)
    : QObject(parent)
    , m_queries(queries)
    , m_page(page)
    , m_selection(selection)
    , m_projectionWaits(std::make_shared<std::atomic<bool>>(false))
    , m_open(std::make_shared<std::atomic<int>>(0))
{
    connect(&m_page, &TriagePage::verdictGiven, this, &DayController::score);
    connect(&m_page, &TriagePage::connectionChosen, this,
            [this](const SuspiciousConnection& connection, bool destination) {
                loadDetails(connection);
                loadChord(destination ? std::vector { connection.dstip, connection.srcip }
                                      : std::vector { connection.srcip, connection.dstip },
                          IfNone::ShowNote);
            });
    connect(&m_page.chord(), &ChordPanel::addressActivated, this, &DayController::showChord);
}

template<typename T>
void DayController::query(LatestRequest& request,
                          std::function<Result<T>(Session&, RunContext)> work,
                          std::function<void(Result<T>)> done)
{
    // Counted by the job itself, because a stale answer never reaches `done`.
    ++*m_open;
    const auto counted = std::shared_ptr<void>(nullptr, [open = m_open](void*) { --*open; });
    request.submit<T>(
        m_queries, std::move(work), this,
        [counted, done = std::move(done)](Result<T> result) { done(std::move(result)); });
}

void DayController::load(const DayOverview& overview)
{
    m_selection.setDay(overview.day);
    m_detailsRequest.drop();
    m_chordRequest.drop();
    query<Loaded>(
        m_dayRequest,
        [day = overview.day](Session& session, RunContext context) -> Result<Loaded> {
            Loaded loaded;
            auto rows = session.store().suspicious(day);
            if (!rows)
                return failure(rows.error());
            if (context.cancelled())
                return cancelledError();
            loaded.index = std::make_shared<const ConnectionIndex>(
                std::make_shared<const SuspiciousConnections>(std::move(*rows)));
            auto verdicts = verdictState(session.journal(), day);
            if (!verdicts)
                return failure(verdicts.error());
            loaded.verdicts = std::move(verdicts->verdicts);
            loaded.canUndo = verdicts->canUndo;
            loaded.canRedo = verdicts->canRedo;
            // Names are looked up when shown, so a broken file costs the names and nothing else:
            // the run has its own say about it.
            auto network = NetworkContext::load(session.workspace().ipRangesPath(),
                                                session.workspace().networkContextPath());
            loaded.network = std::make_shared<const NetworkContext>(network ? std::move(*network)
                                                                            : NetworkContext());
            return loaded;
        },
        [this, overview](Result<Loaded> loaded) {
            if (!loaded) {
                if (loaded.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(loaded.error().text());
                return;
            }
            show(overview, std::move(*loaded));
        });
}

void DayController::show(const DayOverview& overview, Loaded loaded)
{
    m_state = { overview.day, static_cast<std::int64_t>(loaded.verdicts.size()), loaded.canUndo,
                loaded.canRedo };
    m_page.setNetworkNames(
        [network = loaded.network](const IpAddress& a) { return network->label(a).name; });
    if (!loaded.index->connections().empty())
        m_page.showDay(std::move(loaded.index), loaded.verdicts);
    else if (overview.hasResults)
        m_page.showEmptyDay(
            tr("The results of %1 are here, but no analysis was run over them. Run "
               "analysis to rank the day's connections.")
                .arg(QLocale().toString(
                    QDate(overview.day.year(), overview.day.month(), overview.day.day()),
                    QLocale::LongFormat)));
    else
        m_page.showEmptyDay(
            tr("There are no results for %1. Open the flow_results.csv that the machine-learning "
               "job made for it.")
                .arg(overview.day.iso()));
    Q_EMIT stateChanged();
    Q_EMIT this->loaded();
}

void DayController::loadDetails(const SuspiciousConnection& connection)
{
    query<std::vector<EdgeDetail>>(
        m_detailsRequest,
        [key = connection.key()](Session& session, RunContext) {
            return session.store().details(key);
        },
        [this, connection](Result<std::vector<EdgeDetail>> details) {
            if (!details)
                m_page.details().showNote(details.error().text());
            else if (details->empty())
                m_page.details().showNote(
                    tr("No raw flow of this minute is stored. Import the day's flows to see the "
                       "details."));
            else
                m_page.details().showDetails(connection, std::move(*details));
        });
}

void DayController::showChord(const IpAddress& address)
{
    loadChord({ address }, IfNone::KeepDiagram);
}

void DayController::loadChord(const std::vector<IpAddress>& candidates, IfNone ifNone)
{
    query<Chords>(
        m_chordRequest,
        [day = m_selection.day(), candidates](Session& session, RunContext) -> Result<Chords> {
            Chords chords { candidates.front(), nullptr };
            for (const IpAddress& address : candidates) {
                auto links = session.store().chords(day, address);
                if (!links)
                    return failure(links.error());
                if (links->empty())
                    continue;
                chords = { address,
                           std::make_shared<const std::vector<ChordLink>>(std::move(*links)) };
                break;
            }
            return chords;
        },
        [this, candidates, ifNone](Result<Chords> chords) {
            if (!chords) {
                m_page.chord().showNote(chords.error().text());
                return;
            }
            if (chords->links) {
                m_selection.setAddress(chords->address);
                m_page.chord().showChords(chords->links, chords->address);
                return;
            }
            const QString why = candidates.size() == 1 || candidates[0] == candidates[1]
                ? tr("%1 was ranked with one peer only, or the day's flows are not imported, so it "
                     "has no chord diagram.")
                      .arg(candidates[0].toString())
                : tr("Neither %1 nor %2 was ranked with more than one peer, or the day's flows are "
                     "not imported, so neither has a chord diagram.")
                      .arg(candidates[0].toString(), candidates[1].toString());
            if (ifNone == IfNone::KeepDiagram)
                Q_EMIT said(why);
            else
                m_page.chord().showNote(why);
        });
}

void DayController::score(const std::vector<ConnectionKey>& keys, std::optional<Severity> severity)
{
    const Day day = m_selection.day();
    beginDecision();
    m_queries.submit<VerdictState>(
        [day, keys, severity](Session& session, RunContext) -> Result<VerdictState> {
            const auto rows = session.matching(day, keys);
            if (!rows)
                return failure(rows.error());
            const auto step = session.journal().score(day, *rows, severity, {}, {});
            if (!step)
                return failure(step.error());
            return verdictState(session.journal(), day);
        },
        this,
        [this, day, keys, severity](Result<VerdictState> after) {
            endDecision();
            if (day != m_selection.day())
                return;
            if (!after) {
                Q_EMIT failed(tr("The verdict was not saved: %1").arg(after.error().text()));
                reloadVerdicts();
                return;
            }
            m_page.setVerdict(keys, severity, true);
            m_state.verdicts = static_cast<std::int64_t>(after->verdicts.size());
            m_state.canUndo = after->canUndo;
            m_state.canRedo = after->canRedo;
            Q_EMIT stateChanged();
            project(day);
        });
}

void DayController::project(Day day)
{
    if (m_projectionWaits->exchange(true))
        return;
    beginDecision();
    m_queries.submit<int>(
        [day, waits = m_projectionWaits](Session& session, RunContext) -> Result<int> {
            waits->store(false);
            const auto done = session.journal().project(day, session.store());
            if (!done)
                return failure(done.error());
            return 0;
        },
        this,
        [this](Result<int> done) {
            endDecision();
            if (!done)
                Q_EMIT failed(tr("The verdict is saved in the journal, but the tables and the "
                                 "feedback file could not follow yet: %1")
                                  .arg(done.error().text()));
        });
}

void DayController::step(std::function<Result<StepResult>(Journal&, Day)> work,
                         std::function<QString(const StepResult&)> words)
{
    const Day day = m_selection.day();
    if (!day.isValid())
        return;
    beginDecision();
    m_queries.submit<StepResult>(
        [day, work = std::move(work)](Session& session, RunContext) {
            return work(session.journal(), day);
        },
        this,
        [this, day, words = std::move(words)](Result<StepResult> done) {
            endDecision();
            if (!done) {
                Q_EMIT failed(done.error().text());
                return;
            }
            Q_EMIT said(words(*done));
            if (done->entry == 0)
                return;
            reloadVerdicts();
            project(day);
        });
}

void DayController::undo()
{
    step([](Journal& journal, Day day) { return journal.undo(day); },
         [](const StepResult& result) {
             return result.entry == 0
                 ? tr("There is nothing to undo.")
                 : tr("Undone: one step over %n row(s).", nullptr, static_cast<int>(result.rows));
         });
}

void DayController::redo()
{
    step([](Journal& journal, Day day) { return journal.redo(day); },
         [](const StepResult& result) {
             return result.entry == 0
                 ? tr("There is nothing to redo.")
                 : tr("Redone: one step over %n row(s).", nullptr, static_cast<int>(result.rows));
         });
}

void DayController::resetDay()
{
    const QString day = m_selection.day().iso();
    step([](Journal& journal, Day which) { return journal.reset(which); },
         [day](const StepResult& result) {
             return result.entry == 0 ? tr("%1 has no verdicts; nothing was changed.").arg(day)
                                      : tr("Cleared %n verdict(s) of %1. Undo brings them back.",
                                           nullptr, static_cast<int>(result.connections))
                                            .arg(day);
         });
}

void DayController::beginDecision()
{
    ++*m_open;
    ++m_unsaved;
}

void DayController::endDecision()
{
    --*m_open;
    // Told later: the ending step may begin another, such as the projection after a verdict.
    if (--m_unsaved == 0)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_unsaved == 0)
                    Q_EMIT allSaved();
            },
            Qt::QueuedConnection);
}

void DayController::reloadVerdicts()
{
    const Day day = m_selection.day();
    query<VerdictState>(
        m_verdictsRequest,
        [day](Session& session, RunContext) { return verdictState(session.journal(), day); },
        [this](Result<VerdictState> state) {
            if (!state) {
                Q_EMIT failed(state.error().text());
                return;
            }
            m_page.setVerdicts(state->verdicts);
            m_state.verdicts = static_cast<std::int64_t>(state->verdicts.size());
            m_state.canUndo = state->canUndo;
            m_state.canRedo = state->canRedo;
            Q_EMIT stateChanged();
        });
}

} // namespace fw
