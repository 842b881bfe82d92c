// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/quickfilter.h"

#include "core/base/day.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::QuickFilter)
};

bool consistsOf(const QString& text, std::string_view allowed)
{
    return std::all_of(text.begin(), text.end(), [allowed](QChar c) {
        return c.unicode() < 128 && allowed.find(c.toLatin1()) != std::string_view::npos;
    });
}

// Meant as an IPv4 or IPv6 address, right or wrong. A time of day (three groups) is neither, and
// neither is an address still being typed.
bool looksLikeAddress(const QString& text)
{
    static const QRegularExpression dotted(QStringLiteral("^[0-9]+(\\.[0-9]+){3,}$"));
    if (dotted.match(text).hasMatch())
        return true;
    return consistsOf(text, "0123456789abcdefABCDEF:.")
        && (text.contains(QLatin1String("::")) || text.count(QLatin1Char(':')) > 2);
}

// The part before a slash: here fewer groups still are meant as a network.
bool looksLikeNetwork(const QString& text)
{
    return looksLikeAddress(text)
        || (consistsOf(text, "0123456789.") && text.contains(QLatin1Char('.')));
}

QString quoted(const QString& term)
{
    constexpr int longest = 60;
    return term.size() > longest ? term.left(longest) + QChar(0x2026) : term;
}

// The sentence for a term that means an address and is none; empty for free text.
QString whatIsWrong(const QString& term)
{
    const qsizetype slash = term.indexOf(QLatin1Char('/'));
    if (slash >= 0) {
        const QString network = term.left(slash);
        if (!looksLikeNetwork(network) || !consistsOf(term.mid(slash), "0123456789/"))
            return {};
        const auto address = IpAddress::parse(network);
        if (!address)
            return Tr::tr("%1 is not a network: %2 is not an IPv4 or IPv6 address.")
                .arg(quoted(term), quoted(network));
        return Tr::tr("%1 is not a network: the prefix length after the slash must be a number "
                      "from 0 to %2.")
            .arg(quoted(term), QString::number(address->isIpv4() ? 32 : 128));
    }
    const qsizetype dash = term.indexOf(QLatin1Char('-'));
    if (dash >= 0) {
        const QString first = term.left(dash);
        const QString last = term.mid(dash + 1);
        if (!looksLikeAddress(first) || !consistsOf(last, "0123456789abcdefABCDEF:."))
            return {};
        return Tr::tr("%1 is not a range: it needs two addresses of one family, the lower one "
                      "first.")
            .arg(quoted(term));
    }
    if (looksLikeAddress(term))
        return Tr::tr("%1 is not an IPv4 or IPv6 address.").arg(quoted(term));
    return {};
}

const QLatin1String servicePrefix("service:");

Result<QuickFilter::Term> readService(const QString& name)
{
    const IanaRegistry& registry = IanaRegistry::shipped();
    if (name.isEmpty())
        return failure(ErrorCode::BadInput,
                       Tr::tr("Write the name of a service after the colon, such as "
                              "service:https."));
    auto ports = registry.portsOf(name);
    auto messages = registry.messagesOf(name);
    if (!ports.empty() || !messages.empty())
        return QuickFilter::Term(std::move(ports), std::move(messages));
    const QStringList similar = registry.similarServices(name);
    if (similar.isEmpty())
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1 is not a service of IANA's list; a port can be written as a "
                              "number alone.")
                           .arg(quoted(name)));
    return failure(ErrorCode::BadInput,
                   Tr::tr("%1 is not a service of IANA's list. Similar ones are: %2.")
                       .arg(quoted(name), similar.join(QStringLiteral(", "))));
}

bool isServicePort(const std::vector<ServicePorts>& service, const SuspiciousConnection& row)
{
    if (service.empty())
        return false;
    const auto transport = transportOf(row.proto);
    const auto within = [](std::uint16_t port, const ServicePorts& ports) {
        return ports.first <= port && port <= ports.last;
    };
    return transport && std::any_of(service.begin(), service.end(), [&](const ServicePorts& ports) {
               return ports.transport == *transport
                   && (within(row.dport, ports) || within(row.sport, ports));
           });
}

bool occursIn(const QString& field, const QString& text)
{
    return field.contains(text, Qt::CaseInsensitive);
}

bool portContains(std::uint16_t port, std::string_view digits)
{
    char buffer[5];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, port).ptr;
    return std::string_view(buffer, static_cast<std::size_t>(end - buffer)).find(digits)
        != std::string_view::npos;
}

// Without an allocation: a digit typed into the box asks this of every row.
bool timeContains(std::int64_t utcSeconds, std::string_view text)
{
    char buffer[timeTextLength];
    timeToChars(utcSeconds, buffer);
    return std::string_view(buffer, timeTextLength).find(text) != std::string_view::npos;
}

} // namespace

QuickFilter::Term::Term(const IpRange& range)
    : m_range(range)
{
}

QuickFilter::Term::Term(const QString& text)
    : m_text(text)
{
    // Most words cannot stand in a time, and then no time has to be spelled out.
    if (consistsOf(text, "0123456789-:"))
        m_latin = text.toLatin1();
    m_digits = consistsOf(text, "0123456789");
    m_service = IanaRegistry::shipped().portsOf(text);
    m_messages = IanaRegistry::shipped().messagesOf(text);
}

QuickFilter::Term::Term(std::vector<ServicePorts> service, std::vector<IcmpMessages> messages)
    : m_isService(true)
    , m_service(std::move(service))
    , m_messages(std::move(messages))
{
}

bool QuickFilter::Term::matchesEnd(const IpAddress& address, const QString& networkName,
                                   const QString& geoloc, const QString& domain,
                                   const QString& reputation) const
{
    if (m_range)
        return m_range->contains(address);
    if (m_isService)
        return false;
    return occursIn(address.toString(), m_text) || occursIn(networkName, m_text)
        || occursIn(geoloc, m_text) || occursIn(domain, m_text) || occursIn(reputation, m_text);
}

bool QuickFilter::Term::matchesRow(const SuspiciousConnection& row) const
{
    if (m_range)
        return false;
    if (isServicePort(m_service, row)
        || IanaRegistry::shipped().isMessage(m_messages, row.proto, row.dport))
        return true;
    if (m_isService)
        return false;
    if (occursIn(row.proto, m_text))
        return true;
    if (m_latin.isEmpty())
        return false;
    const std::string_view text(m_latin.constData(), static_cast<std::size_t>(m_latin.size()));
    return (m_digits && (portContains(row.sport, text) || portContains(row.dport, text)))
        || timeContains(row.tstart, text);
}

Result<QuickFilter> QuickFilter::parse(const QString& text)
{
    QuickFilter filter;
    for (const QString& word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const auto range = IpRange::parse(word)) {
            filter.m_terms.emplace_back(*range);
            continue;
        }
        if (word.startsWith(servicePrefix, Qt::CaseInsensitive)) {
            auto service = readService(word.mid(servicePrefix.size()));
            if (!service)
                return failure(service.error());
            filter.m_terms.emplace_back(std::move(*service));
            continue;
        }
        const QString wrong = whatIsWrong(word);
        if (!wrong.isEmpty())
            return failure(ErrorCode::BadInput, wrong);
        filter.m_terms.emplace_back(word);
    }
    return filter;
}

bool QuickFilter::matches(const SuspiciousConnection& row, const QString& srcName,
                          const QString& dstName) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term& term) {
        return term.matchesEnd(row.srcip, srcName, row.srcGeoloc, row.srcDomain, row.srcRep)
            || term.matchesEnd(row.dstip, dstName, row.dstGeoloc, row.dstDomain, row.dstRep)
            || term.matchesRow(row);
    });
}

} // namespace fw
