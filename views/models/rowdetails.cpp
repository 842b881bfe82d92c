// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/rowdetails.h"

#include "core/base/format.h"
#include "core/base/printable.h"

#include <QCoreApplication>
#include <QStringList>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::RowDetails)
};

constexpr qsizetype longest = 90;

QString elided(const QString& value)
{
    return value.size() > longest ? value.left(longest - 1) + QChar(0x2026) : value;
}

QString exactText(ConnectionColumn column, const SuspiciousConnection& row,
                  std::optional<Severity> verdict, const NetworkNames& names)
{
    switch (column) {
    case ConnectionColumn::Verdict:
        return verdict ? severityTitle(*verdict) : QString();
    case ConnectionColumn::Score:
        return exactScore(row.score);
    case ConnectionColumn::Source:
    case ConnectionColumn::Destination: {
        const bool isSource = column == ConnectionColumn::Source;
        const QString address = connectionValue(column, row, names).toString();
        return (isSource ? row.srcipInternal : row.destipInternal)
            ? Tr::tr("%1, internal").arg(address)
            : address;
    }
    default:
        return connectionValue(column, row, names).toString();
    }
}

} // namespace

QString rowDetails(const SuspiciousConnection& row, std::optional<Severity> verdict,
                   const NetworkNames& names)
{
    QStringList lines;
    const auto columns = connectionColumns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString value = exactText(static_cast<ConnectionColumn>(i), row, verdict, names);
        if (value.isEmpty())
            continue;
        const QString title =
            QCoreApplication::translate(connectionColumnContext, columns[i].title);
        lines +=
            Tr::tr("%1: %2", "a column's title and its value").arg(title, elided(printable(value)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace fw
