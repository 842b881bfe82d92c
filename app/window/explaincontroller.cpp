// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/explaincontroller.h"

#include "views/models/connectionindex.h"
#include "views/pages/explainpanel.h"

namespace fw {

namespace {

// An answer that comes sooner replaces the one before without a flicker in between.
constexpr int patienceMilliseconds = 200;

} // namespace

ExplainController::ExplainController(SessionWorker& queries, TriagePage& page, Selection& selection,
                                     ExplainPanel& panel, QObject* parent)
    : QObject(parent)
    , m_requests(queries)
    , m_page(page)
    , m_selection(selection)
    , m_panel(panel)
{
    m_pending.setSingleShot(true);
    m_pending.setInterval(patienceMilliseconds);
    connect(&m_pending, &QTimer::timeout, this, &ExplainController::showPending);
    connect(&m_selection, &Selection::connectionChanged, this, &ExplainController::follow);
    // The same row of rows that were read anew: the day was analysed or imported again.
    connect(&m_page, &TriagePage::countsChanged, this, [this] {
        if (m_index && m_page.model().connectionIndex() != m_index)
            follow();
    });
    connect(&m_panel, &ExplainPanel::hostChosen, this,
            [this](const IpAddress& host) { load(host); });
    follow();
}

void ExplainController::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    if (m_isSeen && m_isStale)
        follow();
}

void ExplainController::follow()
{
    m_request.drop();
    m_pending.stop();
    m_isStale = true;
    if (!m_selection.connection()) {
        m_panel.showNote(tr("Select a connection to see why it is suspicious."));
        return;
    }
    if (m_isSeen)
        load(std::nullopt);
}

void ExplainController::load(std::optional<IpAddress> host)
{
    const auto& connection = m_selection.connection();
    if (!connection)
        return;
    m_isStale = false;
    // The rows of another run are another index, also when the day is the same.
    if (auto index = m_page.model().connectionIndex(); index != m_index) {
        m_index = std::move(index);
        m_scores.reset();
    }
    m_asked = {};
    m_asked.connection = *connection;
    m_asked.host = host.value_or(naturalHost(*connection));
    m_pending.start();
    m_requests.ask<Explanation>(
        m_request,
        [request = ExplainRequest { m_selection.day(), *connection, m_scores, host },
         index = m_index](Session& session, const RunContext& context) mutable {
            if (!request.scores && index)
                request.scores = std::make_shared<const DayScores>(index->connections());
            return explain(session, request, context);
        },
        this, [this](Result<Explanation> explanation) { show(std::move(explanation)); });
}

void ExplainController::show(Result<Explanation> explanation)
{
    m_pending.stop();
    if (!explanation) {
        if (explanation.error().code != ErrorCode::Cancelled)
            m_panel.showNote(explanation.error().text());
        return;
    }
    m_scores = explanation->scores;
    m_panel.showExplanation(*explanation);
}

void ExplainController::showPending()
{
    if (!m_scores) {
        m_panel.showNote(tr("Reading the day's raw flows…"));
        return;
    }
    m_asked.scores = m_scores;
    m_panel.showExplanation(m_asked);
}

} // namespace fw
