// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/scorescsv.h"

#include "core/base/csv.h"
#include "core/base/day.h"

namespace fw {

QString scoreValue(const SuspiciousConnection& row, ScoreColumn column)
{
    const auto flag = [](bool on) {
        return on ? QStringLiteral("1") : QStringLiteral("0");
    };
    switch (column) {
    case ScoreColumn::Tstart:
        return formatTime(row.tstart);
    case ScoreColumn::Srcip:
        return row.srcip.toString();
    case ScoreColumn::Dstip:
        return row.dstip.toString();
    case ScoreColumn::Sport:
        return QString::number(row.sport);
    case ScoreColumn::Dport:
        return QString::number(row.dport);
    case ScoreColumn::Proto:
        return row.proto;
    case ScoreColumn::Ipkt:
        return QString::number(row.ipkt);
    case ScoreColumn::Ibyt:
        return QString::number(row.ibyt);
    case ScoreColumn::Opkt:
        return QString::number(row.opkt);
    case ScoreColumn::Obyt:
        return QString::number(row.obyt);
    case ScoreColumn::Score:
        return exactNumber(row.score);
    case ScoreColumn::Rank:
        return QString::number(row.rank);
    case ScoreColumn::SrcipInternal:
        return flag(row.srcipInternal);
    case ScoreColumn::DestipInternal:
        return flag(row.destipInternal);
    case ScoreColumn::SrcGeoloc:
        return row.srcGeoloc;
    case ScoreColumn::DstGeoloc:
        return row.dstGeoloc;
    case ScoreColumn::SrcDomain:
        return row.srcDomain;
    case ScoreColumn::DstDomain:
        return row.dstDomain;
    case ScoreColumn::SrcRep:
        return row.srcRep;
    case ScoreColumn::DstRep:
        return row.dstRep;
    }
    return {};
}

QByteArray scoresCsv(const SuspiciousConnections& rows, const std::vector<ScoreColumn>& columns)
{
    QStringList fields;
    for (const ScoreColumn column : columns)
        fields += scoreColumnName(column);
    QByteArray csv = csvLine(fields);
    for (const SuspiciousConnection& row : rows) {
        fields.clear();
        for (const ScoreColumn column : columns)
            fields += scoreValue(row, column);
        csv += csvLine(fields);
    }
    return csv;
}

} // namespace fw
