// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/connectionmodel.h"

#include "core/triage/filterrows.h"
#include "core/triage/journal.h"
#include "views/models/connectionfilter.h"
#include "views/models/reputationtext.h"

#include <algorithm>
#include <utility>

namespace fw {

namespace {

constexpr int verdictColumn = static_cast<int>(ConnectionColumn::Verdict);

} // namespace

ConnectionModel::ConnectionModel(QObject* parent)
    : SortedRowsModel(connectionColumnContext, connectionColumns(), parent)
    , m_index(std::make_shared<const ConnectionIndex>(nullptr))
{
}

void ConnectionModel::setConnections(std::shared_ptr<const SuspiciousConnections> connections,
                                     const DayVerdicts& verdicts)
{
    setConnections(std::make_shared<const ConnectionIndex>(std::move(connections)), verdicts);
}

void ConnectionModel::setConnections(std::shared_ptr<const ConnectionIndex> index,
                                     const DayVerdicts& verdicts)
{
    beginResetModel();
    m_index = std::move(index);
    m_endNames.clear();
    m_states.assign(m_index->connections().size(), State());
    m_hasOnly = false;
    takeVerdicts(verdicts);
    runFilter();
    sortAll();
    replaceRows(shownRows());
    endResetModel();
    updateCounts();
}

void ConnectionModel::takeVerdicts(const DayVerdicts& verdicts)
{
    m_verdicts = verdicts;
    for (State& state : m_states)
        state.severity = state.unsaved = 0;
    for (const auto& [key, verdict] : verdicts)
        for (const std::uint32_t row : m_index->rowsOf(key))
            m_states[row].severity = static_cast<std::uint8_t>(verdict.severity) & 3;
}

void ConnectionModel::setVerdicts(const DayVerdicts& verdicts)
{
    takeVerdicts(verdicts);
    if (m_filter.asksVerdicts())
        runFilter();
    changeRows(shownRows());
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, verdictColumn), index(rowCount() - 1, verdictColumn));
    updateCounts();
}

void ConnectionModel::setVerdict(const ConnectionKey& key, std::optional<Severity> severity,
                                 bool saved)
{
    keepVerdict(key, severity);
    setRows(m_index->rowsOf(key), severity, saved);
}

void ConnectionModel::setVerdict(const std::vector<ConnectionKey>& keys,
                                 std::optional<Severity> severity, bool saved)
{
    RowNumbers sources;
    for (const ConnectionKey& key : keys) {
        keepVerdict(key, severity);
        const RowNumbers rows = m_index->rowsOf(key);
        sources.insert(sources.end(), rows.begin(), rows.end());
    }
    setRows(sources, severity, saved);
}

// As the journal will have it: by this account, and with nothing written beside it.
void ConnectionModel::keepVerdict(const ConnectionKey& key, std::optional<Severity> severity)
{
    static const QString who = currentUser();
    if (severity)
        m_verdicts[key] = Verdict { *severity, 0, who, {}, {} };
    else
        m_verdicts.erase(key);
}

void ConnectionModel::filterAgain(const RowNumbers& sources)
{
    const FilterMatcher matcher(m_filter);
    const std::vector<QString>& names = endNames();
    for (const std::uint32_t source : sources) {
        const SuspiciousConnection& row = m_index->connections()[source];
        const auto verdict = m_verdicts.find(row.key());
        m_states[source].filtered =
            matcher.matches(row, names[m_index->sources()[source]],
                            names[m_index->destinations()[source]],
                            verdict == m_verdicts.end() ? nullptr : &verdict->second)
            ? 0
            : 1;
    }
}

void ConnectionModel::setRows(const RowNumbers& sources, std::optional<Severity> severity,
                              bool saved)
{
    std::vector<std::uint8_t> before;
    before.reserve(sources.size());
    for (const std::uint32_t row : sources) {
        State& state = m_states[row];
        before.push_back(isShown(state) ? 1 : 0);
        state.severity = severity ? static_cast<std::uint8_t>(*severity) & 3 : 0;
        state.unsaved = saved ? 0 : 1;
    }
    if (m_filter.asksVerdicts())
        filterAgain(sources);
    bool shownChanges = false;
    for (std::size_t i = 0; i < sources.size(); ++i)
        shownChanges = shownChanges || (before[i] != 0) != isShown(m_states[sources[i]]);
    if (shownChanges) {
        changeRows(shownRows());
        updateCounts();
    }
    repaintVerdicts(sources);
}

void ConnectionModel::repaintVerdicts(const RowNumbers& sources)
{
    // Many rows are told as one stretch: a signal for each would cost more than the repaint.
    constexpr std::size_t mostSingleRows = 16;
    if (sources.size() <= mostSingleRows) {
        for (const std::uint32_t source : sources)
            if (const int row = rowOfSource(source); row >= 0)
                Q_EMIT dataChanged(index(row, verdictColumn), index(row, verdictColumn));
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, verdictColumn), index(rowCount() - 1, verdictColumn));
    }
}

void ConnectionModel::setHideScored(bool hide)
{
    if (hide == m_hideScored)
        return;
    m_hideScored = hide;
    changeRows(shownRows());
    updateCounts();
}

void ConnectionModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    runFilter();
    changeRows(shownRows());
    updateCounts();
}

void ConnectionModel::setOnly(const std::optional<std::vector<ConnectionKey>>& keys)
{
    for (State& state : m_states)
        state.chosen = 0;
    m_hasOnly = keys.has_value();
    if (keys)
        for (const ConnectionKey& key : *keys)
            for (const std::uint32_t row : m_index->rowsOf(key))
                m_states[row].chosen = 1;
    changeRows(shownRows());
    updateCounts();
}

void ConnectionModel::setNetworkNames(NetworkNames names)
{
    m_names = std::move(names);
    m_endNames.clear();
    if (!m_filter.isEmpty()) {
        runFilter();
        changeRows(shownRows());
        updateCounts();
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(
            index(0, static_cast<int>(ConnectionColumn::SourceNetwork)),
            index(rowCount() - 1, static_cast<int>(ConnectionColumn::DestinationNetwork)));
}

void ConnectionModel::setInternalNow(std::function<bool(const IpAddress&)> isInternal)
{
    m_isInternalNow = std::move(isInternal);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, static_cast<int>(ConnectionColumn::Source)),
                           index(rowCount() - 1, static_cast<int>(ConnectionColumn::Destination)));
}

const std::vector<QString>& ConnectionModel::endNames()
{
    const auto& ends = m_index->ends();
    if (m_endNames.size() != ends.size()) {
        m_endNames.clear();
        m_endNames.reserve(ends.size());
        for (const ConnectionIndex::End& end : ends)
            m_endNames.push_back(m_names ? m_names(*end.address) : QString());
    }
    return m_endNames;
}

void ConnectionModel::runFilter()
{
    const std::vector<std::uint8_t> matches =
        filterRows(m_filter, *m_index, m_filter.isEmpty() ? std::span<const QString>() : endNames(),
                   m_verdicts);
    for (std::size_t i = 0; i < m_states.size(); ++i)
        m_states[i].filtered = matches[i] != 0 ? 0 : 1;
}

void ConnectionModel::sortAll()
{
    const auto column = static_cast<ConnectionColumn>(m_sortColumn);
    m_all = m_index->byRank();
    if (column == ConnectionColumn::Rank && m_sortOrder == Qt::AscendingOrder)
        return;
    std::vector<std::uint8_t> verdicts;
    std::span<const QString> names;
    if (column == ConnectionColumn::Verdict)
        for (const State& state : m_states)
            verdicts.push_back(state.severity);
    if (column == ConnectionColumn::SourceNetwork || column == ConnectionColumn::DestinationNetwork)
        names = endNames();
    sortByKeys(m_all, connectionSortKeys(column, *m_index, verdicts, names), m_sortOrder);
}

void ConnectionModel::sort(int column, Qt::SortOrder order)
{
    const bool known = column >= 0 && column < connectionColumnCount;
    m_sortColumn = known ? column : static_cast<int>(ConnectionColumn::Rank);
    m_sortOrder = known ? order : Qt::AscendingOrder;
    sortAll();
    reorderRows(shownRows());
}

RowNumbers ConnectionModel::shownRows() const
{
    RowNumbers shown;
    shown.reserve(m_all.size());
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown),
                 [this](std::uint32_t row) { return isShown(m_states[row]); });
    return shown;
}

void ConnectionModel::updateCounts()
{
    RowCounts counts;
    counts.shown = rowCount();
    counts.total = static_cast<int>(m_states.size());
    if (m_hasOnly) {
        counts.hiddenByChoice = counts.total - counts.shown;
    } else {
        counts.hiddenByFilter =
            static_cast<int>(std::count_if(m_states.begin(), m_states.end(),
                                           [](const State& state) { return state.filtered != 0; }));
        counts.hiddenScored = counts.total - counts.hiddenByFilter - counts.shown;
    }
    if (counts == m_counts)
        return;
    m_counts = counts;
    Q_EMIT countsChanged(counts);
}

int ConnectionModel::unscoredRows() const
{
    return static_cast<int>(std::count_if(m_states.begin(), m_states.end(),
                                          [](const State& state) { return state.severity == 0; }));
}

const SuspiciousConnection& ConnectionModel::at(int row) const
{
    return m_index->connections()[source(row)];
}

std::vector<std::uint8_t> ConnectionModel::severities() const
{
    std::vector<std::uint8_t> numbers;
    numbers.reserve(m_states.size());
    for (const State& state : m_states)
        numbers.push_back(state.severity);
    return numbers;
}

std::optional<Severity> ConnectionModel::severityAt(int row) const
{
    return severityFromNumber(m_states[source(row)].severity);
}

int ConnectionModel::rowOf(const ConnectionKey& key) const
{
    int first = -1;
    for (const std::uint32_t source : m_index->rowsOf(key))
        if (const int row = rowOfSource(source); row >= 0 && (first < 0 || row < first))
            first = row;
    return first;
}

int ConnectionModel::nextUnscored(int fromRow) const
{
    const int count = rowCount();
    const int from = std::clamp(fromRow, -1, count - 1);
    for (int step = 1; step <= count; ++step) {
        const int row = (from + step) % count;
        if (m_states[source(row)].severity == 0)
            return row;
    }
    return -1;
}

std::function<QVariant(std::uint32_t, int)> ConnectionModel::values() const
{
    std::vector<std::uint8_t> verdicts;
    verdicts.reserve(m_states.size());
    for (const State& state : m_states)
        verdicts.push_back(state.severity);
    return [index = m_index, verdicts = std::move(verdicts), names = m_names](std::uint32_t source,
                                                                              int column) {
        if (column != verdictColumn)
            return connectionValue(static_cast<ConnectionColumn>(column),
                                   index->connections()[source], names);
        const auto severity = severityFromNumber(verdicts[source]);
        return QVariant(severity ? severityWord(*severity) : QString());
    };
}

} // namespace fw
