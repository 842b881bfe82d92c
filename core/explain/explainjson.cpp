// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explainjson.h"

#include "core/explain/explaintext.h"

#include <QJsonArray>

#include <algorithm>

namespace fw {

namespace {

constexpr std::size_t mostServices = 20;

QJsonValue number(std::int64_t value)
{
    return static_cast<qint64>(value);
}

QString nameOf(Rarity::Kind kind)
{
    switch (kind) {
    case Rarity::Kind::OneIn:
        return QStringLiteral("one_in");
    case Rarity::Kind::Common:
        return QStringLiteral("common");
    case Rarity::Kind::Unseen:
        return QStringLiteral("unseen");
    default:
        return QStringLiteral("no_probability");
    }
}

QString nameOf(HostFact::Trait trait)
{
    switch (trait) {
    case HostFact::Trait::Service:
        return QStringLiteral("service");
    case HostFact::Trait::Protocol:
        return QStringLiteral("protocol");
    case HostFact::Trait::Hour:
        return QStringLiteral("hour");
    case HostFact::Trait::Size:
        return QStringLiteral("size");
    default:
        return QStringLiteral("peer");
    }
}

QString nameOf(BeaconFigures::Verdict verdict)
{
    switch (verdict) {
    case BeaconFigures::Verdict::TooFew:
        return QStringLiteral("too_few");
    case BeaconFigures::Verdict::Dense:
        return QStringLiteral("dense");
    case BeaconFigures::Verdict::Irregular:
        return QStringLiteral("irregular");
    case BeaconFigures::Verdict::RegularShort:
        return QStringLiteral("regular_short");
    default:
        return QStringLiteral("regular");
    }
}

QJsonObject scoreOf(const Explanation& e)
{
    const Rarity rarity = Rarity::of(e.connection.score);
    const ScoreCurve& curve = e.scores->curve();
    const ScorePlace place = e.scores->placeOf(e.connection.score);
    return { { QStringLiteral("value"), e.connection.score },
             { QStringLiteral("rarity"), nameOf(rarity.kind) },
             { QStringLiteral("one_in"),
               rarity.kind == Rarity::Kind::OneIn ? QJsonValue(rarity.flows) : QJsonValue() },
             { QStringLiteral("ranked"), number(curve.rows) },
             { QStringLiteral("lower"), number(place.lower) },
             { QStringLiteral("equal"), number(place.equal) },
             { QStringLiteral("knee"),
               curve.knee ? QJsonValue(number(curve.knee->position)) : QJsonValue() } };
}

QJsonObject hostOf(const Explanation& e)
{
    QJsonArray hours;
    for (const std::int64_t flows : e.profile.hours)
        hours.append(number(flows));
    QJsonArray services;
    for (std::size_t i = 0; i < std::min(e.profile.services.size(), mostServices); ++i) {
        const auto& [service, flows] = e.profile.services[i];
        services.append(QJsonObject { { QStringLiteral("protocol"), service.proto },
                                      { QStringLiteral("number"), service.number },
                                      { QStringLiteral("dynamic"), service.isDynamic() },
                                      { QStringLiteral("flows"), number(flows) } });
    }
    QJsonArray facts;
    for (const HostFact& fact : e.facts)
        facts.append(QJsonObject { { QStringLiteral("trait"), nameOf(fact.trait) },
                                   { QStringLiteral("flows"), number(fact.flows) },
                                   { QStringLiteral("of"), number(fact.of) },
                                   { QStringLiteral("share"), fact.share() },
                                   { QStringLiteral("unusual"), fact.isUnusual() } });
    return { { QStringLiteral("address"), e.host.toString() },
             { QStringLiteral("flows"), number(e.profile.flows) },
             { QStringLiteral("as_source"), number(e.profile.asSource) },
             { QStringLiteral("median_bytes"), number(sizeQuantile(e.profile, 0.5)) },
             { QStringLiteral("hours"), hours },
             { QStringLiteral("services"), services },
             { QStringLiteral("facts"), facts } };
}

QJsonObject spreadOf(const Spread& spread)
{
    return { { QStringLiteral("median"), spread.median },
             { QStringLiteral("deviation"), spread.deviation },
             { QStringLiteral("skewness"), spread.skewness },
             { QStringLiteral("regularity"), spread.regularity } };
}

QJsonObject contactOf(const Explanation& e)
{
    const BeaconFigures& f = e.beacon;
    QJsonArray beats;
    for (const std::int32_t second : f.beats)
        beats.append(second);
    return { { QStringLiteral("from"), e.connection.srcip.toString() },
             { QStringLiteral("to"), e.connection.dstip.toString() },
             { QStringLiteral("verdict"), nameOf(f.verdict) },
             { QStringLiteral("flows"), number(f.flows) },
             { QStringLiteral("beats"), beats },
             { QStringLiteral("intervals"), spreadOf(f.intervals) },
             { QStringLiteral("sizes"), spreadOf(f.sizes) },
             { QStringLiteral("span_seconds"), f.span },
             { QStringLiteral("hours"), f.hours },
             { QStringLiteral("sent"), number(e.sentByHost()) },
             { QStringLiteral("received"), number(e.receivedByHost()) },
             { QStringLiteral("asymmetry"), byteAsymmetry(e.sentByHost(), e.receivedByHost()) } };
}

} // namespace

QJsonObject explainJson(const Explanation& explanation)
{
    const ExplainText text = ExplainText::of(explanation);
    QStringList sentences = text.score;
    if (!text.missing.isEmpty())
        sentences += text.missing;
    sentences += text.host;
    for (const ExplainText::Fact& fact : text.facts)
        sentences += fact.sentence;
    sentences += text.contact;
    const bool wasRead = explanation.flows == Explanation::Flows::Read;
    return { { QStringLiteral("key"), explanation.connection.key().toString() },
             { QStringLiteral("rank"), number(explanation.connection.rank) },
             { QStringLiteral("score"), scoreOf(explanation) },
             { QStringLiteral("host"), wasRead ? QJsonValue(hostOf(explanation)) : QJsonValue() },
             { QStringLiteral("contact"),
               wasRead ? QJsonValue(contactOf(explanation)) : QJsonValue() },
             { QStringLiteral("sentences"), QJsonArray::fromStringList(sentences) } };
}

} // namespace fw
