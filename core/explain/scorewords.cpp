// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/explain/explainwords.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ExplainText)
};

QString raritySentence(double score)
{
    const Rarity rarity = Rarity::of(score);
    const QString number = formatScore(score);
    switch (rarity.kind) {
    case Rarity::Kind::OneIn:
        return Tr::tr("Score %1. If it is the probability that Spot's model gives, about one in %2 "
                      "flows of the rarer end is of this kind.")
            .arg(number,
                 rarity.flows < 1e15 ? formatCount(static_cast<std::int64_t>(rarity.flows))
                                     : formatScore(rarity.flows));
    case Rarity::Kind::Common:
        return Tr::tr("Score %1. If it is the probability that Spot's model gives, more than half "
                      "of the rarer end's flows are of this kind.")
            .arg(number);
    case Rarity::Kind::Unseen:
        return Tr::tr("Score %1. The model had never seen this kind of flow or this address, so no "
                      "rarity follows.")
            .arg(number);
    default:
        return Tr::tr("Score %1. That is no probability, so no rarity follows.").arg(number);
    }
}

QString placeSentence(const ScorePlace& place, std::int64_t rows)
{
    const QString all = formatCount(rows);
    const QString lower = formatCount(place.lower);
    if (place.equal > 1)
        return Tr::tr("Of the day's %1 ranked connections %2 have a lower score and %3 the same, "
                      "this one among them.")
            .arg(all, lower, formatCount(place.equal));
    return Tr::tr("Of the day's %1 ranked connections %2 have a lower score.").arg(all, lower);
}

QString kneeSentence(const ScorePlace& place, const std::optional<CurvePoint>& knee)
{
    if (!knee)
        return Tr::tr("The day's score curve has no clear knee: nothing divides the rare from the "
                      "many alike.");
    const QString before = formatCount(knee->position);
    return place.lower < knee->position
        ? Tr::tr("It lies before the knee of the day's score curve, among the %1 that stand out.")
              .arg(before)
        : Tr::tr("It lies behind the knee of the day's score curve, among the many alike; %1 "
                 "stand out.")
              .arg(before);
}

} // namespace

QStringList scoreSentences(const Explanation& explanation)
{
    const double score = explanation.connection.score;
    const ScoreCurve& curve = explanation.scores->curve();
    const ScorePlace place = explanation.scores->placeOf(score);
    return { raritySentence(score), placeSentence(place, curve.rows),
             kneeSentence(place, curve.knee) };
}

} // namespace fw
