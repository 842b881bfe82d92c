// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/quickfilter.h"
#include "core/triage/ruletext.h"
#include "tests/fuzz/fuzztarget.h"

#include <QStringList>

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

// The filter box and the fields of a rule: a text is read or has a sentence, and its words are
// joined by "and".
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const SuspiciousConnection row = sampleRow();
    const QString name = QStringLiteral("office");
    const QString text = QString::fromUtf8(bytesOf(data, size));
    const auto filter = QuickFilter::parse(text);
    bool allRead = true;
    bool allMatch = true;
    std::size_t terms = 0;
    for (const QString& word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const auto range = IpRange::parse(word))
            require(IpRange::parse(range->toString()) == range, "a range reads its own text");
        const auto one = QuickFilter::parse(word);
        allRead = allRead && one;
        allMatch = allMatch && one && one->matches(row, name, {});
        ++terms;
    }
    require(filter.has_value() == allRead, "a text is wrong when a word of it is");
    if (filter) {
        require(filter->terms().size() == terms, "a term for a word");
        require(filter->matches(row, name, {}) == allMatch, "the words are joined by and");
    } else {
        require(!filter.error().message.isEmpty() && filter.error().message.size() < 400,
                "a wrong text has a sentence that can be shown");
    }
    RuleText rule;
    std::fill(rule.texts.begin(), rule.texts.end(), text);
    const RuleReading reading = readRule(rule);
    require(reading.isRight() == reading.firstProblem().isEmpty(), "wrong with a sentence only");
    return 0;
}
