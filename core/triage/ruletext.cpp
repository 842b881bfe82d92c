// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/ruletext.h"

#include "core/base/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::RuleText)
};

constexpr int firstUserPort = 1024; // RFC 6335: below are the system's, which servers have
constexpr int firstDrawnPort = 32768; // from here on Linux draws a client's; others start higher
constexpr qsizetype longestProto = 15; // as long as a flow's

// Whether `port` is a client's, beside a server's.
bool isDrawn(int port, int other)
{
    return (port >= firstUserPort && other < firstUserPort)
        || (port >= firstDrawnPort && other < firstDrawnPort);
}

QString quoted(const QString& text)
{
    constexpr qsizetype longest = 60;
    return text.size() > longest ? text.left(longest) + QChar(0x2026) : text;
}

QString readRange(const QString& text, std::optional<IpRange>& out)
{
    out = IpRange::parse(text);
    return out ? QString()
               : Tr::tr("'%1' is not an address, a network such as 10.0.0.0/8 or a range such as "
                        "10.0.0.1-10.0.0.9.")
                     .arg(quoted(text));
}

QString readPort(const QString& text, std::optional<std::uint16_t>& out)
{
    const QByteArray bytes = text.toUtf8();
    std::uint16_t port = 0;
    if (parseNumber(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())),
                    port)) {
        out = port;
        return {};
    }
    return Tr::tr("'%1' is not a port; it must be a whole number, 0 to 65535.").arg(quoted(text));
}

QString readProto(const QString& text, std::optional<QString>& out)
{
    if (text.size() > longestProto)
        return Tr::tr("'%1' is not a protocol; it is a name such as TCP, or a number.")
            .arg(quoted(text));
    out = text;
    return {};
}

QString readField(RuleField field, const QString& text, ScoreRule& rule)
{
    switch (field) {
    case RuleField::Ip:
        return readRange(text, rule.ip);
    case RuleField::Src:
        return readRange(text, rule.src);
    case RuleField::Sport:
        return readPort(text, rule.sport);
    case RuleField::Dst:
        return readRange(text, rule.dst);
    case RuleField::Dport:
        return readPort(text, rule.dport);
    case RuleField::Proto:
        return readProto(text, rule.proto);
    }
    return {};
}

} // namespace

bool RuleReading::isRight() const
{
    return firstProblem().isEmpty();
}

QString RuleReading::firstProblem() const
{
    const auto at = std::find_if(problems.begin(), problems.end(),
                                 [](const QString& problem) { return !problem.isEmpty(); });
    return at == problems.end() ? QString() : *at;
}

RuleReading readRule(const RuleText& text)
{
    RuleReading reading;
    for (std::size_t i = 0; i < ruleFieldCount; ++i) {
        const QString trimmed = text.texts[i].trimmed();
        if (!trimmed.isEmpty())
            reading.problems[i] = readField(static_cast<RuleField>(i), trimmed, reading.rule);
    }
    return reading;
}

RuleText ruleTextOf(const SuspiciousConnection& connection)
{
    // Ports of ICMP are 0 and its type and code: both belong to the rule.
    const bool hasPorts = !connection.proto.startsWith(QLatin1String("ICMP"), Qt::CaseInsensitive);
    const bool clientIsSource = hasPorts && isDrawn(connection.sport, connection.dport);
    const bool clientIsDestination = hasPorts && isDrawn(connection.dport, connection.sport);
    RuleText text;
    text[RuleField::Src] = connection.srcip.toString();
    text[RuleField::Dst] = connection.dstip.toString();
    if (!clientIsSource)
        text[RuleField::Sport] = QString::number(connection.sport);
    if (!clientIsDestination)
        text[RuleField::Dport] = QString::number(connection.dport);
    text[RuleField::Proto] = connection.proto;
    return text;
}

} // namespace fw
