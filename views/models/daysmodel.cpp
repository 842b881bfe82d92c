// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/daysmodel.h"

#include "core/base/format.h"
#include "core/base/printable.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace fw {

namespace {

constexpr const char* columnContext = "fw::DaysColumns";

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::DaysColumns)

public:
    static constexpr std::array<TableColumn, daysColumnCount> columns { {
        { "day", QT_TR_NOOP("Day"), QT_TR_NOOP("The day in UTC") },
        { "flows", QT_TR_NOOP("Flows"), QT_TR_NOOP("Raw flows imported"), true },
        { "size_bytes", QT_TR_NOOP("Size"),
          QT_TR_NOOP("What the files of the day's folders take on the disk"), true },
        { "results", QT_TR_NOOP("Results"),
          QT_TR_NOOP("Whether flow_results.csv is there, so that an analysis can be run") },
        { "run", QT_TR_NOOP("Run"),
          QT_TR_NOOP("Whether the analysis was run; stale: flows were imported after it; broken: "
                     "it broke off while it wrote its tables") },
        { "ranked", QT_TR_NOOP("Ranked"), QT_TR_NOOP("Suspicious connections"), true },
        { "verdicts", QT_TR_NOOP("Verdicts"), QT_TR_NOOP("Ranked connections with a verdict"),
          true },
        { "unscored", QT_TR_NOOP("Without verdict"),
          QT_TR_NOOP("Ranked connections that wait for a verdict"), true },
        { "problem", QT_TR_NOOP("Problem"), QT_TR_NOOP("What is wrong with the day") },
    } };
};

// The documented word, the same in every language.
enum class RunState
{
    None,
    Yes,
    Stale,
    Broken
};

RunState runState(const DayOverview& day)
{
    if (day.isBroken)
        return RunState::Broken;
    if (day.stale)
        return RunState::Stale;
    return day.hasRun ? RunState::Yes : RunState::None;
}

QString runWord(const DayOverview& day)
{
    switch (runState(day)) {
    case RunState::None:
        break;
    case RunState::Yes:
        return QStringLiteral("yes");
    case RunState::Stale:
        return QStringLiteral("stale");
    case RunState::Broken:
        return QStringLiteral("broken");
    }
    return QStringLiteral("no");
}

QString runText(const DayOverview& day)
{
    switch (runState(day)) {
    case RunState::None:
        break;
    case RunState::Yes:
        return DaysModel::tr("yes");
    case RunState::Stale:
        return DaysModel::tr("stale");
    case RunState::Broken:
        return DaysModel::tr("broken");
    }
    return {};
}

std::int64_t numberOf(DaysColumn column, const DayOverview& day)
{
    switch (column) {
    case DaysColumn::Day:
        return day.day.startSeconds();
    case DaysColumn::Flows:
        return day.flows;
    case DaysColumn::Size:
        return day.sizeBytes;
    case DaysColumn::Results:
        return day.hasResults ? 1 : 0;
    case DaysColumn::Run:
        return static_cast<std::int64_t>(runState(day));
    case DaysColumn::Ranked:
        return day.ranked;
    case DaysColumn::Verdicts:
        return day.verdicts();
    case DaysColumn::Unscored:
        return day.unscored;
    case DaysColumn::Problem:
        break;
    }
    return 0;
}

// The exact value: numbers as numbers, words as documented.
QVariant valueOf(DaysColumn column, const DayOverview& day)
{
    switch (column) {
    case DaysColumn::Day:
        return day.day.iso();
    case DaysColumn::Results:
        return day.hasResults ? QStringLiteral("yes") : QStringLiteral("no");
    case DaysColumn::Run:
        return runWord(day);
    case DaysColumn::Problem:
        return day.problem;
    default:
        return static_cast<qlonglong>(numberOf(column, day));
    }
}

QString dayText(Day day)
{
    const QDate date(day.year(), day.month(), day.day());
    return QStringLiteral("%1 %2").arg(day.iso(),
                                       QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat));
}

QString textOf(DaysColumn column, const DayOverview& day)
{
    switch (column) {
    case DaysColumn::Day:
        return dayText(day.day);
    case DaysColumn::Size:
        return formatBytes(day.sizeBytes);
    case DaysColumn::Results:
        return day.hasResults ? DaysModel::tr("yes") : QString();
    case DaysColumn::Run:
        return runText(day);
    case DaysColumn::Problem:
        return printable(day.problem);
    // Of a day without a run there is nothing to judge.
    case DaysColumn::Ranked:
    case DaysColumn::Verdicts:
    case DaysColumn::Unscored:
        return day.ranked > 0 || day.hasRun ? formatCount(numberOf(column, day)) : QString();
    case DaysColumn::Flows:
        break;
    }
    return formatCount(numberOf(column, day));
}

QString toolTipOf(DaysColumn column, const DayOverview& day)
{
    if (column == DaysColumn::Size)
        return DaysModel::tr("%1 bytes").arg(formatCount(day.sizeBytes));
    if (column == DaysColumn::Run && day.stale)
        return DaysModel::tr("Flows were imported after the analysis; run it again.");
    return column == DaysColumn::Problem ? printable(day.problem) : QString();
}

} // namespace

DaysModel::DaysModel(QObject* parent)
    : SortedRowsModel(columnContext, Tr::columns, parent)
{
}

void DaysModel::setDays(std::vector<DayOverview> days)
{
    const bool same =
        std::equal(days.begin(), days.end(), m_days.begin(), m_days.end(),
                   [](const DayOverview& a, const DayOverview& b) { return a.day == b.day; });
    if (same && !days.empty()) {
        m_days = std::move(days);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, daysColumnCount - 1));
        reorderRows(sortedRows());
        return;
    }
    beginResetModel();
    m_days = std::move(days);
    replaceRows(sortedRows());
    endResetModel();
}

const DayOverview& DaysModel::at(int row) const
{
    return m_days[source(row)];
}

int DaysModel::rowOf(Day day) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).day == day)
            return row;
    return -1;
}

std::function<QVariant(std::uint32_t, int)> DaysModel::values() const
{
    return [days = m_days](std::uint32_t source, int column) {
        return valueOf(static_cast<DaysColumn>(column), days[source]);
    };
}

RowNumbers DaysModel::sortedRows() const
{
    RowNumbers rows(m_days.size());
    std::iota(rows.begin(), rows.end(), 0U);
    const auto column = static_cast<DaysColumn>(m_sortColumn);
    SortKeys keys;
    if (column == DaysColumn::Problem)
        keys = denseKeys(m_days.size(), [this](std::uint32_t a, std::uint32_t b) {
            return m_days[a].problem < m_days[b].problem;
        });
    else
        for (const DayOverview& day : m_days)
            keys.push_back(sortKey(numberOf(column, day)));
    sortByKeys(rows, keys, m_sortOrder);
    return rows;
}

void DaysModel::sort(int column, Qt::SortOrder order)
{
    const bool known = column >= 0 && column < daysColumnCount;
    m_sortColumn = known ? column : static_cast<int>(DaysColumn::Day);
    m_sortOrder = known ? order : Qt::DescendingOrder;
    reorderRows(sortedRows());
}

QVariant DaysModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<DaysColumn>(index.column());
    const DayOverview& day = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(column, day);
    case RawRole:
        return valueOf(column, day);
    case Qt::ToolTipRole:
        return cellToolTip(index.column(), toolTipOf(column, day));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columnAlignment(index.column()));
    case Qt::AccessibleTextRole: {
        const QString words = textOf(column, day);
        return tr("%1: %2").arg(columnTitle(index.column()), words.isEmpty() ? tr("none") : words);
    }
    default:
        return {};
    }
}

} // namespace fw
