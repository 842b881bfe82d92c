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
constexpr int rankColumn = static_cast<int>(ConnectionColumn::Rank);

} // namespace

ConnectionModel::ConnectionModel(QObject* parent)
    : SortedRowsModel(connectionColumnContext, connectionColumns(), parent)
    , m_index(std::make_shared<const ConnectionIndex>(nullptr))
{
    constexpr int patience = 100; // milliseconds until somebody would wonder
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isLong = true;
        Q_EMIT longArranging(true);
    });
}

ConnectionModel::~ConnectionModel() = default;

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
    m_endNames.reset();
    m_states.assign(m_index->connections().size(), State());
    m_hasOnly = false;
    m_filteredRows = 0;
    settleArranging();
    takeVerdicts(verdicts);
    // The order by rank costs nothing. Rows that a filter will take out, or that will stand
    // elsewhere, are better not shown at all than for a moment.
    const bool isPlain =
        m_filter.isEmpty() && m_sortColumn == rankColumn && m_sortOrder == Qt::AscendingOrder;
    m_isFirst = isLarge() && !isPlain;
    if (m_isFirst) {
        m_all = m_places = {};
        replaceRows({});
    } else {
        Arrangement first = arrange(wishFor({ true, true }));
        m_endNames = first.endNames;
        takeOrder(first);
        takeMatches(first);
        replaceRows(shownRows());
    }
    endResetModel();
    if (m_isFirst)
        rearrange({ true, true });
    updateCounts();
}

void ConnectionModel::takeVerdicts(const DayVerdicts& verdicts)
{
    m_verdicts = verdicts;
    for (State& state : m_states)
        state.severity = state.unsaved = 0;
    m_scoredRows = 0;
    for (const auto& [key, verdict] : verdicts)
        for (const std::uint32_t row : m_index->rowsOf(key))
            setState(row, verdict.severity, true);
}

void ConnectionModel::setState(std::uint32_t source, std::optional<Severity> severity, bool saved)
{
    State& state = m_states[source];
    m_scoredRows -= state.severity != 0 ? 1 : 0;
    state.severity = severity ? static_cast<std::uint8_t>(*severity) & 3 : 0;
    state.unsaved = saved ? 0 : 1;
    m_scoredRows += state.severity != 0 ? 1 : 0;
}

void ConnectionModel::setVerdicts(const DayVerdicts& verdicts)
{
    takeVerdicts(verdicts);
    // Together with the sort that may be under way, where the day is large.
    if (m_filter.asksVerdicts())
        rearrange({ true, false });
    else if (!m_isFirst)
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
    if (!m_endNames)
        m_endNames = endNamesOf(*m_index, m_names);
    for (const std::uint32_t source : sources) {
        const SuspiciousConnection& row = m_index->connections()[source];
        const auto verdict = m_verdicts.find(row.key());
        const bool matches =
            matcher.matches(row, (*m_endNames)[m_index->sources()[source]],
                            (*m_endNames)[m_index->destinations()[source]],
                            verdict == m_verdicts.end() ? nullptr : &verdict->second);
        State& state = m_states[source];
        m_filteredRows += (matches ? 0 : 1) - (state.filtered != 0 ? 1 : 0);
        state.filtered = matches ? 0 : 1;
    }
    // A filter under way does not know of it: it is asked again.
    if (m_pending.matches)
        rearrange({ true, false });
}

void ConnectionModel::setRows(const RowNumbers& sources, std::optional<Severity> severity,
                              bool saved)
{
    // A verdict key is about one row or two: these leave or come on their own, whatever the
    // number of the others.
    constexpr std::size_t mostSingleRows = 4;
    std::vector<std::uint8_t> before;
    before.reserve(sources.size());
    for (const std::uint32_t row : sources) {
        before.push_back(isShown(m_states[row]) ? 1 : 0);
        setState(row, severity, saved);
    }
    if (m_filter.asksVerdicts())
        filterAgain(sources);
    RowNumbers changing;
    for (std::size_t i = 0; i < sources.size(); ++i)
        if ((before[i] != 0) != isShown(m_states[sources[i]]))
            changing.push_back(sources[i]);
    if (!changing.empty() && !m_isFirst) {
        if (changing.size() <= mostSingleRows)
            for (const std::uint32_t row : changing)
                showRow(row);
        else
            changeRows(shownRows());
    }
    if (!changing.empty())
        updateCounts();
    repaintVerdicts(sources);
}

void ConnectionModel::showRow(std::uint32_t source)
{
    const int row = placeOf(source);
    if (isShown(m_states[source]))
        insertShownRow(row, source);
    else
        removeShownRow(row);
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
    showOtherRows();
}

void ConnectionModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    rearrange({ true, false });
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
    showOtherRows();
}

void ConnectionModel::setNetworkNames(NetworkNames names)
{
    m_names = std::move(names);
    m_endNames.reset();
    if (!m_filter.isEmpty())
        rearrange({ true, false });
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

void ConnectionModel::sort(int column, Qt::SortOrder order)
{
    const bool known = column >= 0 && column < connectionColumnCount;
    m_sortColumn = known ? column : rankColumn;
    m_sortOrder = known ? order : Qt::AscendingOrder;
    rearrange({ false, true });
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
        // Rows of a day that is still sorted and filtered are let through when that is done.
        counts.hiddenByFilter = m_isFirst ? counts.total : m_filteredRows;
        counts.hiddenScored = counts.total - counts.hiddenByFilter - counts.shown;
    }
    if (counts == m_counts)
        return;
    m_counts = counts;
    Q_EMIT countsChanged(counts);
}

int ConnectionModel::unscoredRows() const
{
    return static_cast<int>(m_states.size()) - m_scoredRows;
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
    return [index = m_index, verdicts = verdictBytes(), names = m_names](std::uint32_t source,
                                                                         int column) {
        if (column != verdictColumn)
            return connectionValue(static_cast<ConnectionColumn>(column),
                                   index->connections()[source], names);
        const auto severity = severityFromNumber(verdicts[source]);
        return QVariant(severity ? severityWord(*severity) : QString());
    };
}

} // namespace fw
