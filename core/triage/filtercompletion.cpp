// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/filtercompletion.h"

#include "core/triage/filtertokens.h"
#include "core/triage/filtervalue.h"

#include <algorithm>

namespace fw {

namespace {

using Kind = FilterTokenKind;

bool isFieldBegun(const FilterFieldInfo& info, const QString& typed)
{
    if (QLatin1String(info.name).startsWith(typed, Qt::CaseInsensitive))
        return true;
    const QStringList aliases = QString::fromLatin1(info.aliases).split(QLatin1Char(' '));
    return std::any_of(aliases.begin(), aliases.end(), [&typed](const QString& alias) {
        return alias.startsWith(typed, Qt::CaseInsensitive);
    });
}

std::vector<FilterOffer> fieldOffers(const QString& typed)
{
    std::vector<FilterOffer> offers;
    std::vector<FilterOffer> byAlias;
    for (const FilterFieldInfo& info : filterFields()) {
        if (!isFieldBegun(info, typed))
            continue;
        const QString name = QLatin1String(info.name);
        (name.startsWith(typed, Qt::CaseInsensitive) ? offers : byAlias)
            .push_back({ name + QLatin1Char(':'), filterFieldMeaning(info) });
    }
    offers.insert(offers.end(), byAlias.begin(), byAlias.end());
    return offers;
}

std::vector<FilterOffer> valueOffers(const FilterFieldInfo& info, const QString& typed,
                                     const FilterValues& values)
{
    QStringList texts;
    for (const QString& word : filterValueWords(info.kind))
        if (word.startsWith(typed, Qt::CaseInsensitive))
            texts += word;
    if (texts.isEmpty() && values)
        texts = values(info, typed);
    if (texts.size() == 1 && texts.front().compare(typed, Qt::CaseInsensitive) == 0)
        return {};
    std::vector<FilterOffer> offers;
    for (const QString& text : texts)
        offers.push_back({ filterValueText(text), {} });
    return offers;
}

} // namespace

FilterOffers filterOffers(const QString& text, int cursor, const FilterValues& values)
{
    const FilterFieldInfo* field = nullptr; // of the term the token belongs to
    for (const FilterToken& token : filterTokens(text)) {
        if (token.kind == Kind::Field)
            field = token.field;
        if (token.end() != cursor)
            continue;
        FilterOffers found { token.offset, token.length, {} };
        if (token.kind == Kind::Word && !token.isQuoted)
            found.offers = fieldOffers(token.text);
        else if (token.kind == Kind::Value && field && (!token.isQuoted || token.isOpen))
            found.offers = valueOffers(*field, token.text, values);
        else
            continue; // an empty value stands right behind its sign
        return found;
    }
    return { cursor, 0, {} };
}

} // namespace fw
