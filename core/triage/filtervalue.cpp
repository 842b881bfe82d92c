// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/filtervalue.h"

#include "core/base/format.h"
#include "core/base/numbers.h"
#include "core/enrich/ianaregistry.h"
#include "core/triage/filteraddress.h"
#include "core/triage/filternumber.h"
#include "core/triage/filtertokens.h"

#include <QCoreApplication>

#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Filter)
};

using Kind = FilterKind;
using Sentence = tl::unexpected<QString>;

const QLatin1String dots("..");

// "8000..8090" as its two parts; a single value twice.
std::optional<std::pair<QString, QString>> ends(const QString& text)
{
    const qsizetype at = text.indexOf(dots);
    if (at < 0)
        return std::pair(text, text);
    const QString first = text.left(at);
    const QString last = text.mid(at + dots.size());
    if (first.isEmpty() || last.isEmpty())
        return std::nullopt;
    return std::pair(first, last);
}

QString wrong(const QString& text, const QString& expected)
{
    return Tr::tr("%1 is not right here: %2.").arg(shownInFilterSentence(text), expected);
}

QString lowerFirst(const QString& text)
{
    return Tr::tr("%1 is not a range: the lower end comes first.").arg(shownInFilterSentence(text));
}

template<typename Range, typename Read>
FilterReading readRange(const QString& text, const Read& read, const QString& expected)
{
    const auto parts = ends(text);
    if (!parts)
        return Sentence(
            Tr::tr("%1 lacks an end: a range has both, such as a..b; with one, write >= "
                   "or <=.")
                .arg(shownInFilterSentence(text)));
    const auto first = read(parts->first);
    const auto last = read(parts->second);
    if (!first || !last)
        return Sentence(wrong(first ? parts->second : parts->first, expected));
    if (*last < *first)
        return Sentence(lowerFirst(text));
    return Range { *first, *last };
}

template<typename T>
std::optional<T> number(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    T value {};
    return parseNumber(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())),
                       value)
        ? std::optional(value)
        : std::nullopt;
}

FilterReading readAddresses(const QString& text)
{
    if (const auto range = readFilterAddresses(text))
        return *range;
    const QString sentence = wrongAddress(text);
    return Sentence(sentence.isEmpty()
                        ? wrong(text,
                                Tr::tr("an address, a block such as 10.0.0.0/8 or a range such as "
                                       "10.0.0.1-10.0.0.9 is expected"))
                        : sentence);
}

FilterReading readPorts(const QString& text)
{
    return readRange<NumberRange>(
        text,
        [](const QString& part) -> std::optional<std::int64_t> {
            const auto port = number<std::int64_t>(part);
            return port && *port >= 0 && *port <= 65535 ? port : std::nullopt;
        },
        Tr::tr("a port is a number from 0 to 65535, and service: finds its name"));
}

FilterReading readTimes(const QString& text)
{
    const QString expected =
        Tr::tr("a time is 10:30, 10:30:05, 2016-07-08 or 2016-07-08T10:30, UTC");
    const auto parts = ends(text);
    const auto first = parts ? readFilterTime(parts->first) : std::nullopt;
    const auto last = parts ? readFilterTime(parts->second) : std::nullopt;
    if (!first || !last)
        return Sentence(wrong(text, expected));
    if (first->isOfDay != last->isOfDay)
        return Sentence(
            Tr::tr("%1 is not a range: both ends are times of day, or both have a date.")
                .arg(shownInFilterSentence(text)));
    if (!first->isOfDay && last->last < first->first)
        return Sentence(lowerFirst(text));
    return TimeRange { first->isOfDay, first->first, last->last };
}

FilterReading readService(const QString& name)
{
    const IanaRegistry& registry = IanaRegistry::shipped();
    if (!registry.portsOf(name).empty() || !registry.messagesOf(name).empty())
        return name.toLower();
    const QStringList similar = registry.similarServices(name);
    if (similar.isEmpty())
        return Sentence(Tr::tr("%1 is not a service of IANA's list; a port can be written as a "
                               "number alone.")
                            .arg(shownInFilterSentence(name)));
    return Sentence(Tr::tr("%1 is not a service of IANA's list. Similar ones are: %2.")
                        .arg(shownInFilterSentence(name), similar.join(QStringLiteral(", "))));
}

FilterReading readCode(Kind kind, const QString& text)
{
    const QStringList words = filterValueWords(kind);
    if (words.contains(text, Qt::CaseInsensitive))
        return text.toLower();
    return Sentence(
        wrong(text, Tr::tr("one of %1 is expected").arg(words.join(QStringLiteral(", ")))));
}

// What an empty place behind a sign should hold.
QString missing(const FilterFieldInfo& info)
{
    if (info.kind == Kind::Service)
        return Tr::tr("Write the name of a service after the colon, such as service:https.");
    const QStringList words = filterValueWords(info.kind);
    if (!words.isEmpty())
        return Tr::tr("Write a value after %1, one of %2.")
            .arg(QLatin1String(info.name), words.join(QStringLiteral(", ")));
    return Tr::tr("Write a value after %1, which is: %2.")
        .arg(QLatin1String(info.name), filterFieldMeaning(info));
}

} // namespace

QString shownInFilterSentence(const QString& text)
{
    constexpr int longest = 60;
    return text.size() > longest ? text.left(longest) + QChar(0x2026) : text;
}

FilterReading readFilterValue(const FilterFieldInfo& info, const QString& text)
{
    if (text.isEmpty() && info.kind != Kind::Words)
        return Sentence(missing(info));
    switch (info.kind) {
    case Kind::Address:
        return readAddresses(text);
    case Kind::Port:
        return readPorts(text);
    case Kind::Service:
        return readService(text);
    case Kind::Score:
        return readRange<ScoreRange>(text, number<double>,
                                     Tr::tr("a score is a number such as 1e-5 or 0.001"));
    case Kind::Rank:
        return readRange<NumberRange>(text, number<std::int64_t>,
                                      Tr::tr("a rank is a whole number, 0 the first"));
    case Kind::Time:
        return readTimes(text);
    case Kind::Bytes:
        return readRange<NumberRange>(
            text, [](const QString& part) { return readFilterCount(part, true); },
            Tr::tr("bytes are a number such as 512, 10k, 5MiB or 1.5GB"));
    case Kind::Packets:
        return readRange<NumberRange>(
            text, [](const QString& part) { return readFilterCount(part, false); },
            Tr::tr("packets are a number such as 12, 10k or 1M"));
    case Kind::Level:
        return readRange<NumberRange>(text, readFilterLevel,
                                      Tr::tr("a level is high, medium, low, none or unverified"));
    case Kind::Internal:
    case Kind::Verdict:
        return readCode(info.kind, text);
    case Kind::Protocol:
    case Kind::Country:
    case Kind::Words:
    case Kind::Tag:
        break;
    }
    return text;
}

QString filterValueText(const FilterFieldInfo& info, const FilterValue& value)
{
    if (const auto* const text = std::get_if<QString>(&value))
        return filterValueText(*text);
    if (const auto* const range = std::get_if<IpRange>(&value))
        return range->toString();
    if (const auto* const range = std::get_if<TimeRange>(&value))
        return filterTimeText(*range);
    const auto joined = [](const QString& first, const QString& last) {
        return first == last ? first : first + dots + last;
    };
    if (const auto* const range = std::get_if<ScoreRange>(&value))
        return joined(exactScore(range->first), exactScore(range->last));
    const auto& range = std::get<NumberRange>(value);
    switch (info.kind) {
    case Kind::Bytes:
    case Kind::Packets:
        return joined(filterCountText(range.first), filterCountText(range.last));
    case Kind::Level:
        return joined(filterLevelText(range.first), filterLevelText(range.last));
    default:
        return joined(QString::number(range.first), QString::number(range.last));
    }
}

QStringList filterValueWords(FilterKind kind)
{
    switch (kind) {
    case Kind::Level:
        return { QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low"),
                 QStringLiteral("none"), QStringLiteral("unverified") };
    case Kind::Internal:
        return { QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("src"),
                 QStringLiteral("dst"), QStringLiteral("both") };
    case Kind::Verdict:
        return { QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low"),
                 QStringLiteral("none"), QStringLiteral("any") };
    default:
        return {};
    }
}

FilterReading readFilterWord(const QString& word)
{
    if (const auto range = readFilterAddresses(word))
        return *range;
    const QString sentence = wrongAddress(word);
    if (!sentence.isEmpty())
        return Sentence(sentence);
    return word;
}

} // namespace fw
