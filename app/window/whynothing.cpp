// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/whynothing.h"

#include <QCoreApplication>
#include <QStringList>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::DayController)
};

QString reason(const WithoutChord& candidate)
{
    const QString ip = candidate.address.toString();
    switch (candidate.why) {
    case ChordState::NotRanked:
        return Tr::tr("%1 is in no suspicious connection of this day.").arg(ip);
    case ChordState::OnePeer:
        return Tr::tr("%1 was ranked with one peer only; a chord diagram needs two.").arg(ip);
    case ChordState::NoFlowsAtAll:
        return Tr::tr("No raw flow of this day has the address %1.").arg(ip);
    default:
        return Tr::tr("The day's raw flows have none between %1 and its suspicious peers.").arg(ip);
    }
}

} // namespace

QString noChordText(const std::vector<WithoutChord>& candidates)
{
    QStringList sentences;
    for (const WithoutChord& candidate : candidates) {
        // It is about the day, whatever the address.
        if (candidate.why == ChordState::NoRawFlows)
            return Tr::tr("The analysis of this day had no raw flows, so there are no chord "
                          "diagrams. Import the day's flows to see them.");
        if (const QString sentence = reason(candidate); !sentences.contains(sentence))
            sentences += sentence;
    }
    return sentences.join(QLatin1Char('\n'));
}

QString noDetailsText(const SuspiciousConnection& connection, bool hasRawFlows)
{
    return hasRawFlows
        ? Tr::tr("The day's raw flows have none between %1 and %2 in this minute.")
              .arg(connection.srcip.toString(), connection.dstip.toString())
        : Tr::tr("The analysis of this day had no raw flows, so there are no details. Import the "
                 "day's flows to see them.");
}

} // namespace fw
