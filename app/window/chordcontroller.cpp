// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/chordcontroller.h"

#include "app/window/whynothing.h"
#include "views/pages/chordpanel.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace fw {

struct ChordController::Question
{
    Day day;
    std::vector<IpAddress> candidates;
    std::shared_ptr<const SuspiciousConnections> rows;
    bool wantsAllPeers = false; // the raw flows first
    bool mayAskRawFlows = false;
    bool runHadRawFlows = false;
    bool hasRawFlows = false;
};

struct ChordController::Found
{
    std::shared_ptr<const ChordNumbers> numbers; // none: see `without`
    std::vector<WithoutChord> without;
};

ChordController::ChordController(DayRequests& requests, ChordPanel& panel, Selection& selection,
                                 QObject* parent)
    : QObject(parent)
    , m_requests(requests)
    , m_panel(panel)
    , m_selection(selection)
{
    connect(&m_panel, &ChordPanel::addressActivated, this, &ChordController::show);
    connect(&m_panel, &ChordPanel::failed, this, &ChordController::failed);
    connect(&m_panel, &ChordPanel::sourceChanged, this, [this] {
        if (!m_asked.empty())
            ask(m_asked, m_wasFollowed);
    });
}

void ChordController::begin(const DayOverview& day,
                            std::shared_ptr<const SuspiciousConnections> rows)
{
    m_rows = std::move(rows);
    m_runHadRawFlows = day.hadRawFlows;
    m_hasRawFlows = day.flows > 0;
    m_asked.clear();
    m_panel.beginDay(day.day.iso());
    listAddresses();
}

void ChordController::listAddresses()
{
    m_requests.ask<QStringList>(
        m_addressRequest,
        [rows = m_rows](Session&, const RunContext&) -> Result<QStringList> {
            std::unordered_set<IpAddress> addresses;
            for (const SuspiciousConnection& row : *rows) {
                addresses.insert(row.srcip);
                addresses.insert(row.dstip);
            }
            QStringList texts;
            texts.reserve(static_cast<qsizetype>(addresses.size()));
            for (const IpAddress& address : addresses)
                texts.append(address.toString());
            texts.sort(); // what completes looks them up by bisection
            return texts;
        },
        this,
        [this](const Result<QStringList>& texts) {
            if (texts)
                m_panel.setAddresses(*texts);
        });
}

void ChordController::follow(const std::vector<IpAddress>& candidates)
{
    ask(candidates, true);
}

void ChordController::show(const IpAddress& address)
{
    ask({ address }, false);
}

void ChordController::ask(const std::vector<IpAddress>& candidates, bool wasFollowed)
{
    m_asked = candidates;
    m_wasFollowed = wasFollowed;
    Question question;
    question.day = m_selection.day();
    question.candidates = candidates;
    question.rows = m_rows ? m_rows : std::make_shared<const SuspiciousConnections>();
    question.wantsAllPeers = m_panel.wantsAllPeers();
    question.mayAskRawFlows = question.wantsAllPeers || !wasFollowed;
    question.runHadRawFlows = m_runHadRawFlows;
    question.hasRawFlows = m_hasRawFlows;
    m_requests.ask<Found>(
        m_request,
        [question](Session& session, const RunContext& context) {
            return find(session, question, context);
        },
        this, [this, wasFollowed](Result<Found> found) { take(std::move(found), wasFollowed); });
}

// In the worker. Following the table asks what is stored and soon answered; who wants an address
// gets it from the raw flows where nothing is stored.
Result<ChordController::Found> ChordController::find(Session& session, const Question& question,
                                                     const RunContext& context)
{
    const auto stored = [&](const IpAddress& address) {
        return session.store().chords(question.day, address);
    };
    const auto raw = [&](const IpAddress& address) {
        return session.rawChord(question.day, address, context);
    };
    const auto found = [](const std::vector<ChordLink>& links, const IpAddress& address,
                          ChordSource source) {
        return Found { std::make_shared<const ChordNumbers>(chordNumbers(links, address, source)),
                       {} };
    };
    if (!question.wantsAllPeers)
        for (const IpAddress& address : question.candidates) {
            const auto links = stored(address);
            if (!links)
                return failure(links.error());
            if (!links->empty())
                return found(*links, address, ChordSource::Stored);
        }
    if (question.mayAskRawFlows && question.hasRawFlows)
        for (const IpAddress& address : question.candidates) {
            if (context.cancelled())
                return cancelledError();
            const auto links = raw(address);
            if (!links)
                return failure(links.error());
            if (!links->empty())
                return found(*links, address, ChordSource::RawFlows);
        }
    Found none;
    for (const IpAddress& address : question.candidates) {
        if (context.cancelled())
            return cancelledError();
        ChordState why = ChordState::NoRawFlows;
        if (question.mayAskRawFlows)
            why = question.hasRawFlows ? ChordState::NoFlowsAtAll : ChordState::NoRawFlows;
        else if (question.runHadRawFlows)
            why = whyNoChord(*question.rows, address, true);
        none.without.push_back({ address, why });
    }
    return none;
}

void ChordController::take(Result<Found> found, bool wasFollowed)
{
    if (!found) {
        if (found.error().code != ErrorCode::Cancelled)
            m_panel.showNote(found.error().text());
        return;
    }
    if (found->numbers) {
        m_selection.setAddress(found->numbers->selected);
        m_panel.showChord(found->numbers, wasFollowed);
        return;
    }
    const QString why = noChordText(found->without);
    if (wasFollowed)
        m_panel.showNote(why);
    else
        Q_EMIT said(why); // the diagram that is there stays
}

} // namespace fw
