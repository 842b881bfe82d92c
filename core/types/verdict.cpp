// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/verdict.h"

#include <QStringList>

namespace fw {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return QStringLiteral("high");
    case Severity::Medium:
        return QStringLiteral("medium");
    case Severity::Low:
        break;
    }
    return QStringLiteral("low");
}

std::optional<Severity> severityFromWord(const QString& word)
{
    for (const Severity severity : { Severity::High, Severity::Medium, Severity::Low })
        if (word == severityWord(severity))
            return severity;
    return std::nullopt;
}

std::optional<Severity> severityFromNumber(int number)
{
    if (number < 1 || number > 3)
        return std::nullopt;
    return static_cast<Severity>(number);
}

bool ScoreRule::matches(const SuspiciousConnection& row) const
{
    return !isEmpty() && (!ip || ip->contains(row.srcip) || ip->contains(row.dstip))
        && (!src || src->contains(row.srcip)) && (!dst || dst->contains(row.dstip))
        && (!sport || *sport == row.sport) && (!dport || *dport == row.dport)
        && (!proto || proto->compare(row.proto, Qt::CaseInsensitive) == 0);
}

QString ScoreRule::toString() const
{
    QStringList parts;
    if (ip)
        parts += QStringLiteral("ip %1").arg(ip->toString());
    if (src)
        parts += QStringLiteral("src %1").arg(src->toString());
    if (dst)
        parts += QStringLiteral("dst %1").arg(dst->toString());
    if (sport)
        parts += QStringLiteral("sport %1").arg(*sport);
    if (dport)
        parts += QStringLiteral("dport %1").arg(*dport);
    if (proto)
        parts += QStringLiteral("proto %1").arg(*proto);
    return parts.join(QStringLiteral(", "));
}

} // namespace fw
