// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter asks of the ends of a connection.
#include "core/enrich/countryname.h"
#include "core/enrich/reputation.h"
#include "core/triage/filtercompile.h"
#include "core/triage/filterquestions.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace fw {

namespace {

using EndQuestion = std::function<bool(const ConnectionEnd&, const QString&)>;

EndQuestion textOfEnd(const FilterTerm& term)
{
    using enum FilterField;
    const TextQuestion question(term);
    switch (term.field) {
    case Domain:
    case SourceDomain:
    case DestinationDomain:
        return [question](const ConnectionEnd& end, const QString&) {
            return question(*end.domain);
        };
    case Network:
    case SourceNetwork:
    case DestinationNetwork:
        return [question](const ConnectionEnd&, const QString& name) {
            return question(name);
        };
    default:
        return [question](const ConnectionEnd& end, const QString&) {
            return question(*end.geoloc);
        };
    }
}

// The run stores a country only where it knows neither region nor city, and then as its code.
EndQuestion countryQuestion(const FilterTerm& term)
{
    QStringList codes;
    std::vector<QStringMatcher> words;
    for (const FilterValue& value : term.values) {
        const QString text = std::get<QString>(value);
        if (text.size() == 2)
            codes += text.toUpper();
        else
            words.emplace_back(text, Qt::CaseInsensitive);
        for (char a = 'A'; a <= 'Z' && text.size() > 2; ++a)
            for (char b = 'A'; b <= 'Z'; ++b) {
                const QString code = QString(QLatin1Char(a)) + QLatin1Char(b);
                if (countryName(code).compare(text, Qt::CaseInsensitive) == 0)
                    codes += code;
            }
    }
    return [codes, words](const ConnectionEnd& end, const QString&) {
        const QString& place = *end.geoloc;
        if (place.isEmpty())
            return false;
        const bool hasCode = place.size() == 2 || (place.size() > 2 && place[2].isSpace());
        if (hasCode && codes.contains(place.left(2)))
            return true;
        return std::any_of(words.begin(), words.end(), [&place](const QStringMatcher& word) {
            return word.indexIn(place) >= 0;
        });
    };
}

EndQuestion levelQuestion(const FilterTerm& term)
{
    // Few different texts stand at very many ends.
    return [all = intervals<std::int64_t, NumberRange>(term),
            known = QHash<QString, bool>()](const ConnectionEnd& end, const QString&) mutable {
        if (end.reputation->isEmpty())
            return false;
        const auto at = known.constFind(*end.reputation);
        if (at != known.constEnd())
            return *at;
        const auto services = parseReputation(*end.reputation);
        const bool matches =
            !services.empty() && isInAny<std::int64_t>(all, highestLevel(services));
        known.insert(*end.reputation, matches);
        return matches;
    };
}

EndQuestion addressQuestion(const FilterTerm& term)
{
    std::vector<IpRange> ranges;
    for (const FilterValue& value : term.values)
        ranges.push_back(std::get<IpRange>(value));
    return [ranges](const ConnectionEnd& end, const QString&) {
        return std::any_of(ranges.begin(), ranges.end(),
                           [&end](const IpRange& range) { return range.contains(*end.address); });
    };
}

} // namespace

CompiledTerm compileEnds(const FilterTerm& term, FilterKind kind, FilterSide side)
{
    CompiledTerm compiled;
    compiled.side = side;
    if (kind == FilterKind::Address)
        compiled.matchesEnd = addressQuestion(term);
    else if (kind == FilterKind::Country)
        compiled.matchesEnd = countryQuestion(term);
    else if (kind == FilterKind::Level)
        compiled.matchesEnd = levelQuestion(term);
    else
        compiled.matchesEnd = textOfEnd(term);
    return compiled;
}

} // namespace fw
