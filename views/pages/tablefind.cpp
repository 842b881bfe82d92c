// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/tablefind.h"

#include "views/models/connectiondelegate.h"
#include "views/models/connectionmodel.h"
#include "views/pages/connectiontable.h"
#include "views/pages/findbar.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>

#include <bit>
#include <utility>

namespace fw {

TableFind::TableFind(ConnectionTable& table, ConnectionModel& model, ConnectionDelegate& delegate,
                     FindBar& bar, QObject* parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
    , m_delegate(delegate)
    , m_bar(bar)
{
    const auto add = [this](const char* name, const QString& text, const QKeySequence& key,
                            auto&& call) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, call);
        m_actions += action;
        return action;
    };
    add("find", tr("F&ind in the table…"), QKeySequence(tr("Ctrl+F")), [this] { m_bar.begin(); });
    QAction* const next =
        add("findNext", tr("Find ne&xt"), QKeySequence(tr("F3")), [this] { go(1); });
    QAction* const previous =
        add("findPrevious", tr("Find pre&vious"), QKeySequence(tr("Shift+F3")), [this] { go(-1); });
    m_bar.useActions(next, previous);
    connect(&m_bar, &FindBar::textChanged, this, &TableFind::follow);
    connect(&m_bar, &FindBar::nextWanted, this, [this] { go(1); });
    connect(&m_bar, &FindBar::previousWanted, this, [this] { go(-1); });
    connect(&m_bar, &FindBar::closed, this, [this] {
        follow({});
        m_table.setFocus();
    });

    // Rows and columns come and go by many signals at once: one count for all of them.
    m_recount.setSingleShot(true);
    m_recount.setInterval(0);
    connect(&m_recount, &QTimer::timeout, this, &TableFind::recount);
    const auto later = [this] {
        if (!m_text.isEmpty())
            m_recount.start();
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, later);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(&model, &QAbstractItemModel::layoutChanged, this, later);
    connect(&model, &QAbstractItemModel::modelReset, this, later);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this, later](const QModelIndex& first) {
                if (first.column() >= static_cast<int>(ConnectionColumn::SourceNetwork))
                    m_index.reset(); // other names: every cell is read anew
                later();
            });
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, later);
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, later);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_text.isEmpty() && !m_isSearching)
            say();
    });
}

void TableFind::follow(const QString& text)
{
    m_text = text;
    m_delegate.setWanted(text);
    m_table.viewport()->update();
    m_wish = 0;
    for (std::size_t i = 0; i < m_verdictHits.size(); ++i) {
        const auto severity = severityFromNumber(static_cast<int>(i));
        m_verdictHits[i] = !text.isEmpty() && severity
            && severityTitle(*severity).contains(text, Qt::CaseInsensitive);
    }
    m_index.reset();
    m_hits.clear();
    search();
}

void TableFind::search()
{
    ++m_number;
    m_job.cancel();
    m_isSearching = false;
    if (m_text.isEmpty()) {
        m_bar.say({});
        return;
    }
    const auto index = m_model.connectionIndex();
    m_index = index;
    if (index->connections().size() < ConnectionModel::leastWorkerRows) {
        take(findCells(m_text, *index, m_model.networkNames()));
        return;
    }
    m_isSearching = true;
    m_bar.say(tr("Searching…"));
    if (!m_worker)
        m_worker = std::make_unique<Worker>(QStringLiteral("find"));
    m_job = m_worker->submit<CellHits>(
        [text = m_text, index,
         names = m_model.networkNames()](const RunContext& context) -> Result<CellHits> {
            return findCells(text, *index, names, [&context] { return context.cancelled(); });
        },
        this,
        [this, number = m_number](Result<CellHits> hits) {
            if (number != m_number || !hits)
                return;
            m_isSearching = false;
            take(std::move(*hits));
        });
}

void TableFind::take(CellHits hits)
{
    m_hits = std::move(hits);
    recount();
    if (const int step = std::exchange(m_wish, 0); step != 0)
        goOn(step);
}

std::uint32_t TableFind::shownColumns() const
{
    std::uint32_t columns = 0;
    for (int column = 0; column < connectionColumnCount; ++column)
        columns |= m_table.isColumnHidden(column) ? 0U : 1U << column;
    return columns;
}

std::uint32_t TableFind::hitsOf(int row) const
{
    const std::uint32_t source = m_model.sourceRow(row);
    const auto severity = m_model.severityAt(row);
    const bool isVerdict = severity && m_verdictHits[static_cast<std::size_t>(*severity)];
    constexpr auto verdict = static_cast<int>(ConnectionColumn::Verdict);
    return m_hits[source] | (isVerdict ? 1U << verdict : 0U);
}

void TableFind::recount()
{
    if (m_text.isEmpty() || m_isSearching)
        return;
    if (m_index != m_model.connectionIndex()) {
        search(); // another day
        return;
    }
    const std::uint32_t columns = shownColumns();
    m_count = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_count += std::popcount(hitsOf(row) & columns);
    say();
}

// How many cells of this text stand before and at the current one is counted up to it: the place
// in the list is what the analyst goes by.
void TableFind::say()
{
    if (m_index != m_model.connectionIndex())
        return; // another day, which is searched in a moment
    if (m_count == 0) {
        m_bar.say(tr("Not in these rows"), true);
        return;
    }
    const QLocale locale;
    const QModelIndex current = m_table.currentIndex();
    if (!current.isValid() || (hitsOf(current.row()) & 1U << current.column()) == 0) {
        m_bar.say(tr("%1 found", "cells with a text").arg(locale.toString(m_count)));
        return;
    }
    const std::uint32_t columns = shownColumns();
    qint64 before = 0;
    for (int row = 0; row < current.row(); ++row)
        before += std::popcount(hitsOf(row) & columns);
    const int place = m_table.horizontalHeader()->visualIndex(current.column());
    for (std::optional<Cell> cell = cellIn(current.row(), 0, 1); cell && cell->place <= place;
         cell = cellIn(current.row(), cell->place + 1, 1))
        ++before;
    m_bar.say(tr("%1 of %2", "this cell of all that have a text")
                  .arg(locale.toString(before), locale.toString(m_count)));
}

void TableFind::go(int step)
{
    if (m_bar.isHidden() || m_text.isEmpty()) {
        m_bar.begin();
        return;
    }
    if (m_isSearching)
        m_wish = step; // done when it is known where
    else
        goOn(step);
}

void TableFind::goOn(int step)
{
    if (m_index != m_model.connectionIndex() || m_count == 0 || m_model.rowCount() == 0)
        return;
    const QModelIndex current = m_table.currentIndex();
    Cell from { 0, -1 };
    if (current.isValid())
        from = { current.row(), m_table.horizontalHeader()->visualIndex(current.column()) };
    if (const auto cell = nextCell(from, step))
        m_table.goToCell(cell->row, m_table.horizontalHeader()->logicalIndex(cell->place));
}

std::optional<TableFind::Cell> TableFind::cellIn(int row, int from, int step) const
{
    const QHeaderView& header = *m_table.horizontalHeader();
    const std::uint32_t hits = hitsOf(row) & shownColumns();
    if (hits == 0)
        return std::nullopt;
    for (int place = from; place >= 0 && place < header.count(); place += step)
        if ((hits & 1U << header.logicalIndex(place)) != 0)
            return Cell { row, place };
    return std::nullopt;
}

std::optional<TableFind::Cell> TableFind::nextCell(Cell from, int step) const
{
    const int rows = m_model.rowCount();
    const int last = m_table.horizontalHeader()->count() - 1;
    if (const auto cell = cellIn(from.row, from.place + step, step))
        return cell;
    for (int i = 1; i <= rows; ++i) {
        const int row = ((from.row + i * step) % rows + rows) % rows;
        if (const auto cell = cellIn(row, step > 0 ? 0 : last, step))
            return cell;
    }
    return std::nullopt;
}

} // namespace fw
