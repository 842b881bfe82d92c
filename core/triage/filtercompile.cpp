// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/filtercompile.h"

#include "core/enrich/ianaregistry.h"
#include "core/triage/filterquestions.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace fw {

namespace {

using Kind = FilterKind;
using Side = FilterSide;
using RowQuestion = std::function<bool(const SuspiciousConnection&, const Verdict*)>;

// A row's number is asked for by `get`, without a call through a pointer.
template<typename T, typename Range, typename Get>
RowQuestion numberQuestion(const FilterTerm& term, const Get& get)
{
    return [all = intervals<T, Range>(term), get](const SuspiciousConnection& row, const Verdict*) {
        return isInAny<T>(all, get(row));
    };
}

std::int64_t sum(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    return __builtin_add_overflow(a, b, &result) ? std::numeric_limits<std::int64_t>::max()
                                                 : result;
}

RowQuestion countQuestion(const FilterTerm& term)
{
    using Row = SuspiciousConnection;
    switch (term.field) {
    case FilterField::InBytes:
        return numberQuestion<std::int64_t, NumberRange>(term, [](const Row& r) { return r.ibyt; });
    case FilterField::OutBytes:
        return numberQuestion<std::int64_t, NumberRange>(term, [](const Row& r) { return r.obyt; });
    case FilterField::Bytes:
        return numberQuestion<std::int64_t, NumberRange>(
            term, [](const Row& r) { return sum(r.ibyt, r.obyt); });
    case FilterField::InPackets:
        return numberQuestion<std::int64_t, NumberRange>(term, [](const Row& r) { return r.ipkt; });
    case FilterField::OutPackets:
        return numberQuestion<std::int64_t, NumberRange>(term, [](const Row& r) { return r.opkt; });
    case FilterField::Packets:
        return numberQuestion<std::int64_t, NumberRange>(
            term, [](const Row& r) { return sum(r.ipkt, r.opkt); });
    default:
        return numberQuestion<std::int64_t, NumberRange>(term, [](const Row& r) { return r.rank; });
    }
}

RowQuestion portQuestion(const FilterTerm& term, Side side)
{
    return [all = intervals<std::int64_t, NumberRange>(term), side](const SuspiciousConnection& row,
                                                                    const Verdict*) {
        return (side != Side::Destination && isInAny<std::int64_t>(all, row.sport))
            || (side != Side::Source && isInAny<std::int64_t>(all, row.dport));
    };
}

RowQuestion timeQuestion(const FilterTerm& term)
{
    constexpr std::int64_t day = 86400;
    struct Span
    {
        bool isOfDay;
        std::int64_t first;
        std::int64_t last;
    };
    std::vector<Span> spans;
    for (const FilterValue& value : term.values) {
        const auto& range = std::get<TimeRange>(value);
        const auto [first, last] = interval<std::int64_t>(term.sign, range);
        spans.push_back({ range.isOfDay, first, last });
    }
    return [spans = std::move(spans)](const SuspiciousConnection& row, const Verdict*) {
        const std::int64_t clock = ((row.tstart % day) + day) % day;
        for (const Span& span : spans) {
            const std::int64_t at = span.isOfDay ? clock : row.tstart;
            const bool isIn = span.isOfDay && span.first > span.last
                ? span.first <= at || at <= span.last // over midnight
                : span.first <= at && at <= span.last;
            if (isIn)
                return true;
        }
        return false;
    };
}

RowQuestion protocolQuestion(const FilterTerm& term)
{
    QStringList names;
    for (const FilterValue& value : term.values)
        names += std::get<QString>(value);
    const auto isOne = [names](const QString& protocol) {
        const IanaRegistry& registry = IanaRegistry::shipped();
        const auto number = registry.protocolNumber(protocol);
        return std::any_of(names.begin(), names.end(), [&](const QString& name) {
            return protocol.compare(name, Qt::CaseInsensitive) == 0
                || (number && registry.protocolNumber(name) == number);
        });
    };
    return [isOne, known = PerProtocol<bool>()](const SuspiciousConnection& row,
                                                const Verdict*) mutable {
        return known.of(row.proto, isOne);
    };
}

bool isInternal(const SuspiciousConnection& row, const QString& word)
{
    if (word == QLatin1String("src"))
        return row.srcipInternal;
    if (word == QLatin1String("dst"))
        return row.destipInternal;
    if (word == QLatin1String("both"))
        return row.srcipInternal && row.destipInternal;
    return (row.srcipInternal || row.destipInternal) == (word == QLatin1String("yes"));
}

// Four rows of the truth table, so that no word is compared for a row.
RowQuestion internalQuestion(const FilterTerm& term)
{
    std::array<bool, 4> matches {};
    for (std::size_t i = 0; i < matches.size(); ++i) {
        SuspiciousConnection row;
        row.srcipInternal = (i & 1) != 0;
        row.destipInternal = (i & 2) != 0;
        for (const FilterValue& value : term.values)
            matches[i] = matches[i] || isInternal(row, std::get<QString>(value));
    }
    return [matches](const SuspiciousConnection& row, const Verdict*) {
        return matches[(row.srcipInternal ? 1U : 0U) | (row.destipInternal ? 2U : 0U)];
    };
}

RowQuestion verdictQuestion(const FilterTerm& term)
{
    std::array<bool, 4> matches {}; // by the severity's number, 0 for none
    for (const FilterValue& value : term.values) {
        const QString& word = std::get<QString>(value);
        if (const auto severity = severityFromWord(word))
            matches[static_cast<std::size_t>(*severity)] = true;
        else if (word == QLatin1String("none"))
            matches[0] = true;
        else
            matches[1] = matches[2] = matches[3] = true;
    }
    return [matches](const SuspiciousConnection&, const Verdict* verdict) {
        return matches[verdict ? static_cast<std::size_t>(verdict->severity) & 3U : 0U];
    };
}

// A row without a verdict has nobody and nothing written beside it, and "" finds it.
RowQuestion textOfVerdict(const FilterTerm& term)
{
    const bool isNote = term.field == FilterField::Note;
    return [question = TextQuestion(term), isNote](const SuspiciousConnection&,
                                                   const Verdict* verdict) {
        return question(!verdict ? QString() : isNote ? verdict->note : verdict->who);
    };
}

RowQuestion tagQuestion(const FilterTerm& term)
{
    QStringList tags;
    for (const FilterValue& value : term.values)
        tags += std::get<QString>(value);
    return [tags](const SuspiciousConnection&, const Verdict* verdict) {
        return verdict && std::any_of(tags.begin(), tags.end(), [verdict](const QString& tag) {
                   return verdict->tags.contains(tag, Qt::CaseInsensitive);
               });
    };
}

RowQuestion rowQuestion(const FilterTerm& term, const FilterFieldInfo& info)
{
    switch (info.kind) {
    case Kind::Port:
        return portQuestion(term, info.side);
    case Kind::Score:
        return numberQuestion<double, ScoreRange>(
            term, [](const SuspiciousConnection& row) { return row.score; });
    case Kind::Rank:
    case Kind::Bytes:
    case Kind::Packets:
        return countQuestion(term);
    case Kind::Time:
        return timeQuestion(term);
    case Kind::Protocol:
        return protocolQuestion(term);
    case Kind::Internal:
        return internalQuestion(term);
    case Kind::Verdict:
        return verdictQuestion(term);
    case Kind::Tag:
        return tagQuestion(term);
    case Kind::Words:
        return info.field == FilterField::Analyst || info.field == FilterField::Note
            ? textOfVerdict(term)
            : RowQuestion();
    default:
        return {};
    }
}

} // namespace

CompiledTerm compileTerm(const FilterTerm& term)
{
    const FilterFieldInfo* const info = infoOf(term.field);
    if (!info) {
        const auto* const text = std::get_if<QString>(&term.values.front());
        return text ? compileFreeText(*text, term.isLiteral)
                    : compileEnds(term, Kind::Address, Side::Either);
    }
    if (info->kind == Kind::Service)
        return compileService(term.values);
    if (RowQuestion question = rowQuestion(term, *info)) {
        CompiledTerm compiled;
        compiled.matchesRow = std::move(question);
        return compiled;
    }
    return compileEnds(term, info->kind, info->side);
}

} // namespace fw
