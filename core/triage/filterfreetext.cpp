// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words without a field, and names of services: what they are looked for in.
#include "core/base/day.h"
#include "core/enrich/ianaregistry.h"
#include "core/triage/filtercompile.h"

#include <QStringMatcher>

#include <algorithm>
#include <charconv>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace fw {

namespace {

constexpr std::int64_t daySeconds = 86400;

bool consistsOf(const QString& text, std::string_view allowed)
{
    return std::all_of(text.begin(), text.end(), [allowed](QChar c) {
        return c.unicode() < 128 && allowed.find(c.toLatin1()) != std::string_view::npos;
    });
}

// Whether a text occurs in what a number is written as, found out once for each number.
class OccursInNumber
{
public:
    explicit OccursInNumber(std::size_t numbers)
        : m_answers(numbers)
    {
    }

    template<typename Ask>
    bool of(std::size_t number, const Ask& ask)
    {
        std::uint8_t& answer = m_answers[number];
        if (answer == 0)
            answer = ask() ? 2 : 1;
        return answer == 2;
    }

private:
    std::vector<std::uint8_t> m_answers; // 0: not asked yet
};

bool isIn(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

class PortDigits
{
public:
    explicit PortDigits(std::string digits)
        : m_digits(std::move(digits))
        , m_known(65536)
    {
    }
    bool occurIn(std::uint16_t port)
    {
        return m_known.of(port, [this, port] {
            char buffer[5];
            const auto end = std::to_chars(buffer, buffer + sizeof buffer, port).ptr;
            return isIn({ buffer, static_cast<std::size_t>(end - buffer) }, m_digits);
        });
    }

private:
    std::string m_digits;
    OccursInNumber m_known;
};

// "2016-07-08 01:02:03": the date changes with the day and the clock has 86400 readings, so that
// few times are spelled out. A text with a blank may stand over both.
class TimeText
{
public:
    explicit TimeText(std::string text)
        : m_text(std::move(text))
        , m_isOverBoth(m_text.find(' ') != std::string::npos)
        , m_clock(m_isOverBoth ? 0 : daySeconds)
    {
    }
    bool occursIn(std::int64_t time)
    {
        const std::int64_t clock = ((time % daySeconds) + daySeconds) % daySeconds;
        const auto spelled = [this, time](std::size_t from, std::size_t length) {
            char buffer[timeTextLength];
            timeToChars(time, buffer);
            return isIn(std::string_view(buffer + from, length), m_text);
        };
        if (m_isOverBoth)
            return spelled(0, timeTextLength);
        if (const std::int64_t midnight = time - clock; midnight != m_midnight) {
            m_midnight = midnight;
            m_isInDate = spelled(0, 10);
        }
        return m_isInDate
            || m_clock.of(static_cast<std::size_t>(clock), [&spelled] { return spelled(11, 8); });
    }

private:
    std::string m_text;
    bool m_isOverBoth;
    OccursInNumber m_clock;
    std::int64_t m_midnight = -1;
    bool m_isInDate = false;
};

struct ServiceMeaning
{
    std::vector<ServicePorts> ports;
    std::vector<IcmpMessages> messages;

    void add(const QString& name)
    {
        const IanaRegistry& registry = IanaRegistry::shipped();
        const auto more = registry.portsOf(name);
        ports.insert(ports.end(), more.begin(), more.end());
        const auto others = registry.messagesOf(name);
        messages.insert(messages.end(), others.begin(), others.end());
    }
    bool isEmpty() const { return ports.empty() && messages.empty(); }
};

// Whether a row's ports or ICMP message are of a service.
class ServiceQuestion
{
public:
    explicit ServiceQuestion(ServiceMeaning meaning)
        : m_meaning(std::move(meaning))
    {
    }

    bool operator()(const SuspiciousConnection& row)
    {
        const Kind kind = m_kinds.of(row.proto, [](const QString& protocol) {
            constexpr int icmp = 1;
            constexpr int icmp6 = 58;
            Kind found;
            found.transport = transportOf(protocol);
            const auto number = IanaRegistry::shipped().protocolNumber(protocol);
            if (!found.transport && (number == icmp || number == icmp6))
                found.isVersion6 = number == icmp6;
            return found;
        });
        if (kind.transport)
            return std::any_of(m_meaning.ports.begin(), m_meaning.ports.end(),
                               [&](const ServicePorts& ports) {
                                   return ports.transport == *kind.transport
                                       && (within(row.dport, ports) || within(row.sport, ports));
                               });
        return kind.isVersion6
            && std::any_of(m_meaning.messages.begin(), m_meaning.messages.end(),
                           [&](const IcmpMessages& messages) {
                               return messages.isVersion6 == *kind.isVersion6
                                   && within(row.dport, messages);
                           });
    }

private:
    struct Kind
    {
        std::optional<Transport> transport;
        std::optional<bool> isVersion6; // of ICMP
    };
    template<typename Numbers>
    static bool within(std::uint16_t number, const Numbers& numbers)
    {
        return numbers.first <= number && number <= numbers.last;
    }

    ServiceMeaning m_meaning;
    PerProtocol<Kind> m_kinds;
};

// Addresses are of few characters: most words cannot stand in one, and then none is spelled out.
std::function<bool(const IpAddress&)> addressQuestion(const QString& text)
{
    const QString small = text.toLower();
    if (!consistsOf(small, "0123456789abcdef:."))
        return {};
    return [part = small.toStdString()](const IpAddress& address) {
        char buffer[IpAddress::maxTextLength];
        return isIn({ buffer, address.toChars(buffer) }, part);
    };
}

} // namespace

CompiledTerm compileService(const std::vector<FilterValue>& names)
{
    ServiceMeaning meaning;
    for (const FilterValue& name : names)
        meaning.add(std::get<QString>(name));
    CompiledTerm compiled;
    compiled.matchesRow = [question = ServiceQuestion(std::move(meaning))](
                              const SuspiciousConnection& row, const Verdict*) mutable {
        return question(row);
    };
    return compiled;
}

CompiledTerm compileFreeText(const QString& text, bool isLiteral)
{
    CompiledTerm compiled;
    const QStringMatcher matcher(text, Qt::CaseInsensitive);
    compiled.matchesEnd = [matcher, inAddress = addressQuestion(text)](const ConnectionEnd& end,
                                                                       const QString& name) {
        const auto occursIn = [&matcher](const QString& field) {
            return !field.isEmpty() && matcher.indexIn(field) >= 0;
        };
        return (inAddress && inAddress(*end.address)) || occursIn(name) || occursIn(*end.geoloc)
            || occursIn(*end.domain) || occursIn(*end.reputation);
    };
    // Copies share these, as std::function must be able to copy.
    struct Row
    {
        PerProtocol<bool> protocols;
        std::optional<PortDigits> ports;
        std::optional<TimeText> times;
        std::optional<ServiceQuestion> service;
    };
    const auto asked = std::make_shared<Row>();
    if (consistsOf(text, "0123456789"))
        asked->ports.emplace(text.toStdString());
    if (consistsOf(text, isLiteral ? "0123456789-: " : "0123456789-:"))
        asked->times.emplace(text.toStdString());
    if (!isLiteral) {
        ServiceMeaning meaning;
        meaning.add(text);
        if (!meaning.isEmpty())
            asked->service.emplace(std::move(meaning));
    }
    compiled.matchesRow = [matcher, asked](const SuspiciousConnection& row, const Verdict*) {
        const auto inProtocol = [&matcher](const QString& protocol) {
            return matcher.indexIn(protocol) >= 0;
        };
        return asked->protocols.of(row.proto, inProtocol)
            || (asked->service && (*asked->service)(row))
            || (asked->ports
                && (asked->ports->occurIn(row.sport) || asked->ports->occurIn(row.dport)))
            || (asked->times && asked->times->occursIn(row.tstart));
    };
    return compiled;
}

} // namespace fw
