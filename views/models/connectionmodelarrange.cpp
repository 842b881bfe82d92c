// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the ranked table comes to its rows and their order: at once for the usual day, in a worker
// for one that would make the window wait.
#include "views/models/connectionmodel.h"

#include <algorithm>
#include <utility>

namespace fw {

std::vector<std::uint8_t> ConnectionModel::verdictBytes() const
{
    std::vector<std::uint8_t> verdicts;
    verdicts.reserve(m_states.size());
    for (const State& state : m_states)
        verdicts.push_back(state.severity);
    return verdicts;
}

ArrangementWish ConnectionModel::wishFor(Parts parts) const
{
    const bool asksVerdicts = parts.matches && m_filter.asksVerdicts();
    return { m_index,
             m_names,
             m_endNames,
             verdictBytes(),
             m_filter,
             asksVerdicts ? m_verdicts : DayVerdicts(),
             static_cast<ConnectionColumn>(m_sortColumn),
             m_sortOrder,
             parts.matches,
             parts.order };
}

void ConnectionModel::rearrange(Parts parts)
{
    // What was asked before and is not there yet is asked again with the rest.
    parts.matches = parts.matches || m_pending.matches;
    parts.order = parts.order || m_pending.order;
    if (!isLarge()) {
        show(arrange(wishFor(parts)));
        return;
    }
    m_pending = parts;
    askWorker(wishFor(parts));
}

void ConnectionModel::askWorker(ArrangementWish wish)
{
    m_job.cancel();
    if (!m_worker)
        m_worker = std::make_unique<Worker>(QStringLiteral("table"));
    if (!m_patience.isActive() && !m_isLong)
        m_patience.start();
    m_job = m_worker->submit<Arrangement>(
        [wish = std::move(wish)](const RunContext&) -> Result<Arrangement> {
            return arrange(wish);
        },
        this,
        [this, number = ++m_wish](Result<Arrangement> made) {
            if (number == m_wish && made)
                finish(std::move(*made));
        });
}

void ConnectionModel::finish(Arrangement arrangement)
{
    settleArranging();
    show(std::move(arrangement));
    Q_EMIT arranged();
}

void ConnectionModel::settleArranging()
{
    ++m_wish; // whatever is still computed is not wanted any more
    m_pending = {};
    m_patience.stop();
    if (std::exchange(m_isLong, false))
        Q_EMIT longArranging(false);
}

void ConnectionModel::takeOrder(Arrangement& arrangement)
{
    m_all = std::move(*arrangement.order);
    m_places = std::move(arrangement.places);
}

void ConnectionModel::takeMatches(const Arrangement& arrangement)
{
    m_filteredRows = 0;
    for (std::size_t row = 0; row < m_states.size(); ++row) {
        const bool isFiltered = (*arrangement.matches)[row] == 0;
        m_states[row].filtered = isFiltered ? 1 : 0;
        m_filteredRows += isFiltered ? 1 : 0;
    }
}

void ConnectionModel::show(Arrangement arrangement)
{
    if (arrangement.endNames)
        m_endNames = arrangement.endNames;
    const bool isFirst = std::exchange(m_isFirst, false);
    // The rows on the screen first take their new order, then some leave and others come.
    if (arrangement.order) {
        takeOrder(arrangement);
        if (!isFirst)
            reorderRows(shownRows());
    }
    if (arrangement.matches)
        takeMatches(arrangement);
    if (arrangement.matches || isFirst)
        showOtherRows();
}

void ConnectionModel::showOtherRows()
{
    if (m_isFirst)
        return; // the rows come with their order
    changeRows(shownRows());
    updateCounts();
}

int ConnectionModel::placeOf(std::uint32_t source) const
{
    const RowNumbers& shown = rows();
    const auto at = std::lower_bound(
        shown.begin(), shown.end(), source,
        [this](std::uint32_t a, std::uint32_t b) { return m_places[a] < m_places[b]; });
    return static_cast<int>(at - shown.begin());
}

int ConnectionModel::rowOfSource(std::uint32_t source) const
{
    const int row = placeOf(source);
    return row < rowCount() && this->source(row) == source ? row : -1;
}

} // namespace fw
