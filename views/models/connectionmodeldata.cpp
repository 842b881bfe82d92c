// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the ranked table say.
#include "core/base/format.h"
#include "views/models/connectionmodel.h"
#include "views/models/reputationtext.h"
#include "views/models/rowdetails.h"

namespace fw {

namespace {

constexpr int verdictColumn = static_cast<int>(ConnectionColumn::Verdict);

QVariant levelOf(const QString& reputation)
{
    const auto level = reputationLevel(reputation);
    return level ? QVariant(*level) : QVariant();
}

QVariant internalOf(ConnectionColumn column, const SuspiciousConnection& row)
{
    if (column == ConnectionColumn::Source)
        return row.srcipInternal;
    if (column == ConnectionColumn::Destination)
        return row.destipInternal;
    return {};
}

QVariant levelOf(ConnectionColumn column, const SuspiciousConnection& row)
{
    using enum ConnectionColumn;
    if (column == Source || column == SourceReputation)
        return levelOf(row.srcRep);
    if (column == Destination || column == DestinationReputation)
        return levelOf(row.dstRep);
    return {};
}

} // namespace

QVariant ConnectionModel::verdictData(std::uint32_t row, int role) const
{
    const State& state = m_states[row];
    const auto severity = severityFromNumber(state.severity);
    const bool unsaved = state.unsaved != 0;
    switch (role) {
    case Qt::DisplayRole:
        return severity ? severityTitle(*severity) : QString();
    case SeverityRole:
        return severity ? QVariant(static_cast<int>(*severity)) : QVariant();
    case RawRole:
        return severity ? severityWord(*severity) : QString();
    case UnsavedRole:
        return unsaved;
    case Qt::ToolTipRole:
        return wholeToolTip(unsaved ? cellToolTip(verdictColumn, tr("Not yet saved")) : QString(),
                            row);
    case Qt::AccessibleTextRole: {
        const QString words = severity ? severityTitle(*severity) : tr("no verdict");
        return tr("%1: %2").arg(columnTitle(verdictColumn),
                                unsaved ? tr("%1, not yet saved").arg(words) : words);
    }
    default:
        return {};
    }
}

QString ConnectionModel::accessibleText(const QModelIndex& index) const
{
    const auto column = static_cast<ConnectionColumn>(index.column());
    const SuspiciousConnection& row = at(index.row());
    QString words = connectionText(column, row, m_names);
    if (words.isEmpty())
        words = tr("none");
    if (internalOf(column, row).toBool())
        words = tr("%1, internal").arg(words);
    if (isFlagOutdated(column, row))
        words = tr("%1, by the network context of the run, which has changed").arg(words);
    return tr("%1: %2").arg(columnTitle(index.column()), words);
}

bool ConnectionModel::isFlagOutdated(ConnectionColumn column, const SuspiciousConnection& row) const
{
    const QVariant internal = internalOf(column, row);
    if (!m_isInternalNow || !internal.isValid())
        return false;
    const IpAddress& address = column == ConnectionColumn::Source ? row.srcip : row.dstip;
    return internal.toBool() != m_isInternalNow(address);
}

// What was stored of a place has no country where it has a city.
QString ConnectionModel::placeWords(const QString& stored, const IpAddress& address) const
{
    const QString country = m_countries ? m_countries(address) : QString();
    return stored.isEmpty() || country.isEmpty() ? stored + country
                                                 : stored + QLatin1Char('\n') + country;
}

QString ConnectionModel::toolTip(int column, const SuspiciousConnection& row) const
{
    const auto which = static_cast<ConnectionColumn>(column);
    if (which == ConnectionColumn::Score)
        return cellToolTip(column, exactScore(row.score));
    QString words = connectionValue(which, row, m_names).toString();
    if (which == ConnectionColumn::SourcePlace || which == ConnectionColumn::DestinationPlace)
        return cellToolTip(
            column,
            placeWords(words, which == ConnectionColumn::SourcePlace ? row.srcip : row.dstip));
    if (which != ConnectionColumn::Source && which != ConnectionColumn::Destination)
        return cellToolTip(column, words);
    const IpAddress& address = which == ConnectionColumn::Source ? row.srcip : row.dstip;
    for (const NetworkNames* names : { &m_names, &m_hostNames })
        if (const QString name = *names ? (*names)(address) : QString(); !name.isEmpty())
            words += QLatin1Char('\n') + name;
    if (isFlagOutdated(which, row))
        words += QLatin1Char('\n')
            + (internalOf(which, row).toBool()
                   ? tr(
                       "Internal when the analysis was run, external by ipranges.csv as it is now. "
                       "The next run tells it anew.")
                   : tr("External when the analysis was run, internal by ipranges.csv as it is "
                        "now. The next run tells it anew."));
    return cellToolTip(column, words);
}

QString ConnectionModel::wholeToolTip(const QString& ofCell, std::uint32_t row) const
{
    // First what the pointer is at, then the row it belongs to.
    const QString ofRow = rowDetails(m_index->connections()[row],
                                     severityFromNumber(m_states[row].severity), m_names);
    return ofCell.isEmpty() ? ofRow : ofCell + QStringLiteral("\n\n") + ofRow;
}

QVariant ConnectionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(columnAlignment(index.column()));
    if (index.column() == verdictColumn)
        return verdictData(source(index.row()), role);
    const auto column = static_cast<ConnectionColumn>(index.column());
    const SuspiciousConnection& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return connectionText(column, row, m_names);
    case RawRole:
        return connectionValue(column, row, m_names);
    case Qt::ToolTipRole:
        return wholeToolTip(toolTip(index.column(), row), source(index.row()));
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case InternalRole:
        return internalOf(column, row);
    case LevelRole:
        return levelOf(column, row);
    case FlagOutdatedRole:
        return isFlagOutdated(column, row);
    default:
        return {};
    }
}

} // namespace fw
