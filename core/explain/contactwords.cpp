// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/explain/explainwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ExplainText)
};

QString twoDecimals(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString verdictSentence(const BeaconFigures& f, const QString& from, const QString& to)
{
    const QString beats = formatCount(static_cast<std::int64_t>(f.beats.size()));
    const QString interval = durationText(f.intervals.median);
    const QString within = durationText(f.intervals.deviation);
    switch (f.verdict) {
    case BeaconFigures::Verdict::TooFew:
        return Tr::tr("Too few to tell: contacts from %2 to %3 are %1, and %4 are needed.")
            .arg(beats, from, to, formatCount(BeaconFigures::leastBeats));
    case BeaconFigures::Verdict::Dense:
        return Tr::tr("Too close together to tell: %1 contacts from %2 to %3, with a median of %4 "
                      "between them.")
            .arg(beats, from, to, interval);
    case BeaconFigures::Verdict::Regular:
        return Tr::tr("Regular, like a beacon: %1 contacts from %2 to %3, with a median of %4 "
                      "between them, and half of the intervals within %5 of that.")
            .arg(beats, from, to, interval, within);
    case BeaconFigures::Verdict::RegularShort:
        return Tr::tr("Regular, but for %6 only: %1 contacts from %2 to %3, with a median of %4 "
                      "between them, and half of the intervals within %5 of that.")
            .arg(beats, from, to, interval, within, durationText(f.span));
    default:
        return Tr::tr("Not regular: %1 contacts from %2 to %3, with a median of %4 between them, "
                      "and half of the intervals within %5 of that.")
            .arg(beats, from, to, interval, within);
    }
}

QString bytesSentence(const Explanation& e)
{
    const std::int64_t sent = e.sentByHost();
    const std::int64_t received = e.receivedByHost();
    const double asymmetry = byteAsymmetry(sent, received);
    return Tr::tr("%1 sent %2 and received %3 of it: asymmetry %4 (1 all sent, -1 all received).")
        .arg(e.host.toString(), formatBytes(sent), formatBytes(received), twoDecimals(asymmetry));
}

} // namespace

QStringList contactSentences(const Explanation& e)
{
    const QString from = e.connection.srcip.toString();
    const QString to = e.connection.dstip.toString();
    if (e.pair.flows() == 0)
        return { Tr::tr("The day's raw flows have none between %1 and %2.").arg(from, to) };
    const BeaconFigures& f = e.beacon;
    QStringList sentences { verdictSentence(f, from, to) };
    if (f.beats.size() > 3) { // three intervals, as RITA asks for
        sentences +=
            Tr::tr("Intervals: regularity %1 of 1, from their skewness %2 and deviation "
                   "%3.")
                .arg(twoDecimals(f.intervals.regularity), twoDecimals(f.intervals.skewness),
                     durationText(f.intervals.deviation));
        sentences += Tr::tr("Sizes: regularity %1 of 1; the median contact sent %2, and half of "
                            "them are within %3 of that.")
                         .arg(twoDecimals(f.sizes.regularity),
                              formatBytes(static_cast<std::int64_t>(f.sizes.median)),
                              formatBytes(static_cast<std::int64_t>(f.sizes.deviation)));
    }
    if (f.beats.size() > 1)
        sentences += Tr::tr("From %1 to %2 UTC, which is %3 of the day, in %4 of its 24 hours.")
                         .arg(timeOfDayText(f.beats.front()), timeOfDayText(f.beats.back()),
                              shareText(f.shareOfDay()), QString::number(f.hours));
    return sentences + QStringList { bytesSentence(e) };
}

} // namespace fw
