// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker.h"
#include "core/triage/filter.h"
#include "core/types/verdict.h"
#include "views/models/connectioncolumns.h"
#include "views/models/rowarrangement.h"
#include "views/models/sortedrowsmodel.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace fw {

// Where the rows of the day are. A row the filter takes out counts there and only there, so
// `hiddenScored` is what switching Hide scored off would bring back. While only chosen rows are
// shown, all others are `hiddenByChoice`.
struct RowCounts
{
    int shown = 0;
    int total = 0;
    int hiddenScored = 0;
    int hiddenByFilter = 0;
    int hiddenByChoice = 0;

    friend bool operator==(const RowCounts&, const RowCounts&) = default;
};

// The ranked table: the day's connections, what the analyst thinks of each, and which of them
// are shown in which order. Sorting, filtering and verdicts keep selection and current index.
// A large day is sorted and filtered in a worker: the rows stay as they are until it is done, the
// newest wish counts, and verdicts given meanwhile are not lost. GUI thread only.
class ConnectionModel : public SortedRowsModel
{
    Q_OBJECT

public:
    enum Role
    {
        SeverityRole = RawRole + 1, // int, Verdict column; invalid without a verdict
        UnsavedRole, // bool, Verdict column: decided, and not yet in the store
        InternalRole, // bool, address columns
        LevelRole, // int -1..3, address and reputation columns; invalid when unknown
        FlagOutdatedRole, // bool, address columns: internal or not is another matter now
    };

    // Days of fewer rows are sorted and filtered at once.
    static constexpr std::size_t leastWorkerRows = 20'000;

    explicit ConnectionModel(QObject* parent = nullptr);
    ~ConnectionModel() override;

    // For tests, and for a program that would rather wait.
    void setLeastWorkerRows(std::size_t rows) { m_leastWorkerRows = rows; }
    // Another day, or the same one anew; keeps filter, sort order and Hide scored. The second
    // form takes an index made in a worker.
    void setConnections(std::shared_ptr<const SuspiciousConnections> connections,
                        const DayVerdicts& verdicts = {});
    void setConnections(std::shared_ptr<const ConnectionIndex> index,
                        const DayVerdicts& verdicts = {});
    std::shared_ptr<const ConnectionIndex> connectionIndex() const { return m_index; }
    // All verdicts as the store has them. Decisions under way have to be set again after this.
    void setVerdicts(const DayVerdicts& verdicts);
    // One decision, for every row that shares a key; no severity takes a verdict back. Until
    // it is said again with `saved` the rows carry a mark.
    void setVerdict(const ConnectionKey& key, std::optional<Severity> severity, bool saved);
    void setVerdict(const std::vector<ConnectionKey>& keys, std::optional<Severity> severity,
                    bool saved);
    void setHideScored(bool hide);
    bool hideScored() const { return m_hideScored; }
    // A filter that asks about verdicts is asked anew when they change, of the rows concerned: a
    // row that no longer matches leaves at once, as a scored row does under Hide scored. The next
    // row to judge has to be chosen before that, by its key (TriagePage::giveVerdict).
    void setFilter(Filter filter);
    const Filter& filter() const { return m_filter; }
    const DayVerdicts& verdicts() const { return m_verdicts; }
    const NetworkNames& networkNames() const { return m_names; }
    // Only the rows with these keys, whatever filter and Hide scored say; nothing ends it, and so
    // does another day.
    void setOnly(const std::optional<std::vector<ConnectionKey>>& keys);
    bool hasOnly() const { return m_hasOnly; }
    // Set again when the network context changes: names are remembered.
    void setNetworkNames(NetworkNames names);
    // Whether an address is internal by the network context as it is now; the run's flags stay.
    void setInternalNow(std::function<bool(const IpAddress&)> isInternal);
    // What DNS calls an address, for tool tips. It must ask nobody: a tool tip comes unasked.
    void setHostNames(NetworkNames known) { m_hostNames = std::move(known); }
    // "US United States", for the tool tips of places.
    void setCountries(NetworkNames countries) { m_countries = std::move(countries); }

    RowCounts counts() const { return m_counts; }
    // A sort or a filter is on its way.
    bool isArranging() const { return m_pending.any(); }
    // Rows of the day without a verdict, shown or not.
    int unscoredRows() const;
    const SuspiciousConnection& at(int row) const;
    // The number of a shown row among the index's connections.
    std::uint32_t sourceRow(int row) const { return source(row); }
    std::optional<Severity> severityAt(int row) const;
    // The shown rows in their order, by number in connectionIndex().
    const RowNumbers& shownSources() const { return rows(); }
    // 0 or the severity's number for each row of connectionIndex(), shown or not.
    std::vector<std::uint8_t> severities() const;
    // The first shown row with this key; -1 when there is none.
    int rowOf(const ConnectionKey& key) const;
    // The next row without a verdict after `fromRow` (-1: from the top), going on at the top
    // after the last and ending with `fromRow` itself; -1 when every shown row has one.
    int nextUnscored(int fromRow) const;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    // Rows with equal values stay in the order of their ranks. A column below 0 is Rank. A
    // verdict given later does not move its row until the next sort.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void countsChanged(const fw::RowCounts& counts);
    // Said only of what takes long enough to be noticed; false when it is done.
    void longArranging(bool isUnderWay);
    // What was sorted or filtered in the worker is shown now.
    void arranged();

private:
    struct State // of one source row
    {
        std::uint8_t severity : 2 = 0; // 0: none
        std::uint8_t unsaved : 1 = 0;
        std::uint8_t filtered : 1 = 0; // does not match the filter
        std::uint8_t chosen : 1 = 0; // one of setOnly()
    };

    bool isShown(const State& state) const
    {
        return m_hasOnly ? state.chosen != 0
                         : state.filtered == 0 && !(m_hideScored && state.severity != 0);
    }
    std::function<QVariant(std::uint32_t source, int column)> values() const override;
    QVariant verdictData(std::uint32_t row, int role) const;
    bool isFlagOutdated(ConnectionColumn column, const SuspiciousConnection& row) const;
    QString placeWords(const QString& stored, const IpAddress& address) const;
    QString toolTip(int column, const SuspiciousConnection& row) const;
    QString wholeToolTip(const QString& ofCell, std::uint32_t row) const;
    QString accessibleText(const QModelIndex& index) const;
    void takeVerdicts(const DayVerdicts& verdicts);
    void setRows(const RowNumbers& sources, std::optional<Severity> severity, bool saved);
    void setState(std::uint32_t source, std::optional<Severity> severity, bool saved);
    void repaintVerdicts(const RowNumbers& sources);
    void keepVerdict(const ConnectionKey& key, std::optional<Severity> severity);
    void filterAgain(const RowNumbers& sources);
    void showRow(std::uint32_t source);
    int rowOfSource(std::uint32_t source) const; // -1 when it is not shown
    int placeOf(std::uint32_t source) const; // the row it has or would have
    std::vector<std::uint8_t> verdictBytes() const;

    struct Parts // of an arrangement
    {
        bool matches = false;
        bool order = false;
        bool any() const { return matches || order; }
    };
    ArrangementWish wishFor(Parts parts) const;
    void rearrange(Parts parts);
    bool isLarge() const { return m_states.size() >= m_leastWorkerRows; }
    void askWorker(ArrangementWish wish);
    void finish(Arrangement arrangement);
    void takeOrder(Arrangement& arrangement);
    void takeMatches(const Arrangement& arrangement);
    void show(Arrangement arrangement);
    void showOtherRows();
    void settleArranging();
    RowNumbers shownRows() const;
    void updateCounts();

    std::shared_ptr<const ConnectionIndex> m_index;
    std::vector<State> m_states;
    RowNumbers m_all; // every row, in the current order
    RowNumbers m_places; // where in m_all each row is
    int m_filteredRows = 0;
    int m_scoredRows = 0;
    NetworkNames m_names;
    NetworkNames m_hostNames;
    NetworkNames m_countries;
    std::function<bool(const IpAddress&)> m_isInternalNow;
    std::shared_ptr<const EndNames> m_endNames; // asked when first needed
    Filter m_filter;
    DayVerdicts m_verdicts; // with who and why, for the filter
    int m_sortColumn = static_cast<int>(ConnectionColumn::Rank);
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_hideScored = true;
    bool m_hasOnly = false;
    RowCounts m_counts;
    std::size_t m_leastWorkerRows = leastWorkerRows;
    Parts m_pending;
    bool m_isFirst = false; // a large day whose rows were not yet shown
    bool m_isLong = false;
    std::uint64_t m_wish = 0; // the newest; others are thrown away
    QTimer m_patience;
    Job m_job;
    std::unique_ptr<Worker> m_worker; // made when first needed
};

} // namespace fw

Q_DECLARE_METATYPE(fw::RowCounts)
