// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/filter.h"
#include "core/triage/filterrows.h"
#include "core/triage/filtertext.h"
#include "core/triage/filtertokens.h"
#include "core/triage/ruletext.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

using namespace fw;
using namespace fw::fuzz;

namespace {

SuspiciousConnection sampleRow()
{
    SuspiciousConnection row;
    row.tstart = 1467939723;
    row.srcip = *IpAddress::parse(QStringLiteral("10.0.0.5"));
    row.dstip = *IpAddress::parse(QStringLiteral("2001:db8::9"));
    row.sport = 50123;
    row.dport = 443;
    row.proto = QStringLiteral("TCP");
    row.srcGeoloc = QStringLiteral("Bavaria;M\u00fcnchen Example Net");
    row.dstDomain = QStringLiteral("Mail.Example.org");
    return row;
}

} // namespace

// The filter language and the fields of a rule: a text is read, and then written as one that means
// the same, or it has a sentence and a place in the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const SuspiciousConnection row = sampleRow();
    static const Verdict verdict { Severity::Low, 1, QStringLiteral("mara"), {}, {} };
    const QString name = QStringLiteral("office");
    const QString text = QString::fromUtf8(bytesOf(data, size));
    int end = 0;
    for (const FilterToken& token : filterTokens(text)) {
        require(token.offset >= end && token.length >= 0 && token.end() <= text.size(),
                "tokens stand one after the other in the text");
        end = token.end();
    }
    const auto filter = Filter::parse(text);
    if (filter) {
        constexpr int longest = 20000; // of a filter; names written out may make one longer
        const QString written = filter->toString();
        const auto again = Filter::parse(written);
        require(written.size() > longest || (again && *again == *filter),
                "a filter is written as one that means the same");
        const bool matches = FilterMatcher(*filter).matches(row, name, {}, &verdict);
        const auto opposite = Filter::parse(QStringLiteral("-(%1)").arg(text));
        require(!opposite || filter->isEmpty()
                    || FilterMatcher(*opposite).matches(row, name, {}, &verdict) != matches,
                "a filter and its opposite never agree");
        const auto with = Filter::parse(withTerm(text, QStringLiteral("dport:443")));
        const bool isDeep = text.count(QLatin1Char('(')) + text.count(QLatin1Char('-'))
                + text.count(QLatin1String("not"), Qt::CaseInsensitive)
            > 50;
        require(isDeep || text.size() > longest - 100 || with.has_value(),
                "a term can be added to a filter");
    } else {
        const FilterProblem& problem = filter.error();
        require(problem.offset >= 0 && problem.length >= 0
                    && problem.offset + problem.length <= text.size(),
                "what is wrong is a part of the text");
        require(!problem.sentence.isEmpty() && problem.sentence.size() < 400,
                "a wrong text has a sentence that can be shown");
        require(!markedProblem(text, problem).isEmpty(), "it can be marked");
    }
    RuleText rule;
    std::fill(rule.texts.begin(), rule.texts.end(), text);
    const RuleReading reading = readRule(rule);
    require(reading.isRight() == reading.firstProblem().isEmpty(), "wrong with a sentence only");
    return 0;
}
