// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/ianaregistry.h"

#include <QFile>

#include <algorithm>
#include <string_view>
#include <utility>

namespace fw {

namespace {

constexpr std::uint8_t icmpNumber = 1;
constexpr std::uint8_t icmp6Number = 58;

bool equals(const QString& text, QLatin1String word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

// A message type has the code 256 of its own beside its codes.
std::uint32_t icmpKey(bool isVersion6, unsigned type, unsigned code)
{
    return (isVersion6 ? 0x2000000U : 0U) | type << 16 | code;
}
constexpr unsigned noCode = 256;

// A word of its own, as a filter or a command line needs it.
QString messageName(const QString& words)
{
    return words.toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
}

// Gives the fields of every line but comments to `use`.
template<typename Use>
void readTable(const QByteArray& table, Use use)
{
    for (const QByteArray& line : table.split('\n'))
        if (!line.isEmpty() && !line.startsWith('#'))
            use(line.split('\t'));
}

QByteArray resource(const char* name)
{
    QFile file(QStringLiteral(":/iana/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// How many letters must be changed to make one of the other; counts no further than `most`.
int distance(const QString& a, const QString& b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<int>(i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (std::size_t k = 1; k < row.size(); ++k) {
            const int change = diagonal + (a[i] == b[static_cast<qsizetype>(k) - 1] ? 0 : 1);
            diagonal = std::exchange(row[k], std::min({ change, row[k] + 1, row[k - 1] + 1 }));
        }
    }
    return std::min(row.back(), most + 1);
}

// What analysts call services that IANA has another name for.
constexpr std::pair<const char*, const char*> everydayNames[] = {
    { "dns", "domain" },        { "rdp", "ms-wbt-server" }, { "smb", "microsoft-ds" },
    { "cifs", "microsoft-ds" }, { "mssql", "ms-sql-s" },    { "postgres", "postgresql" },
    { "winrm", "wsman" },       { "dhcp", "bootps" },       { "netbios", "netbios-ssn" },
    { "whois", "nicname" },     { "vnc", "rfb" },           { "rpc", "epmap" },
    { "portmap", "sunrpc" },    { "mongo", "mongodb" },     { "ping", "echo-request" },
};

} // namespace

std::optional<Transport> transportOf(const QString& protocol)
{
    if (protocol.size() == 3 && protocol[0].isLetter()) {
        if (equals(protocol, QLatin1String("tcp")))
            return Transport::Tcp;
        if (equals(protocol, QLatin1String("udp")))
            return Transport::Udp;
    } else if (equals(protocol, QLatin1String("sctp")) || protocol == QLatin1String("132")) {
        return Transport::Sctp;
    } else if (equals(protocol, QLatin1String("dccp")) || protocol == QLatin1String("33")) {
        return Transport::Dccp;
    } else if (protocol == QLatin1String("6")) {
        return Transport::Tcp;
    } else if (protocol == QLatin1String("17")) {
        return Transport::Udp;
    }
    return std::nullopt;
}

IanaRegistry::IanaRegistry(const QByteArray& services, const QByteArray& protocols,
                           const QByteArray& icmp)
{
    readServices(services);
    readProtocols(protocols);
    readIcmp(icmp);
}

const IanaRegistry& IanaRegistry::shipped()
{
    static const IanaRegistry registry(resource("services.tsv"), resource("protocols.tsv"),
                                       resource("icmp.tsv"));
    return registry;
}

void IanaRegistry::readServices(const QByteArray& table)
{
    for (const QByteArray& line : table.split('\n'))
        if (line.startsWith("# date: "))
            m_servicesDate = QString::fromUtf8(line.mid(8)).trimmed();
    constexpr std::string_view letters = "tusd"; // in the order of Transport
    readTable(table, [&](const QByteArrayList& fields) {
        if (fields.size() != 3)
            return;
        const QByteArrayList ends = fields[0].split('-');
        bool isFirst = false;
        bool isLast = false;
        const auto first = static_cast<std::uint16_t>(ends.front().toUShort(&isFirst));
        const auto last = static_cast<std::uint16_t>(ends.back().toUShort(&isLast));
        if (!isFirst || !isLast || last < first)
            return;
        const QStringList names = QString::fromUtf8(fields[2]).split(QLatin1Char(' '));
        for (const char letter : fields[1]) {
            const std::size_t at = letters.find(letter);
            if (at == std::string_view::npos)
                return;
            m_services[at].push_back({ first, last, names.front() });
            for (const QString& name : names)
                m_ports[name.toLower()].push_back({ static_cast<Transport>(at), first, last });
        }
    });
    for (std::vector<Entry>& entries : m_services) {
        std::stable_sort(entries.begin(), entries.end(),
                         [](const Entry& a, const Entry& b) { return a.first < b.first; });
        // The search relies on it.
        entries.erase(std::unique(entries.begin(), entries.end(),
                                  [](const Entry& a, const Entry& b) { return b.first <= a.last; }),
                      entries.end());
    }
}

void IanaRegistry::readProtocols(const QByteArray& table)
{
    readTable(table, [&](const QByteArrayList& fields) {
        bool isNumber = false;
        const unsigned number = fields.front().toUInt(&isNumber);
        if (!isNumber || number >= m_protocols.size() || fields.size() < 2)
            return;
        m_protocols[number] = QString::fromUtf8(fields[1]);
        QStringList names { m_protocols[number] };
        if (fields.size() > 2)
            names += QString::fromUtf8(fields[2]).split(QLatin1Char(' '));
        for (const QString& name : names)
            m_protocolNumbers.insert(name.toLower(), static_cast<std::uint8_t>(number));
    });
}

void IanaRegistry::readIcmp(const QByteArray& table)
{
    readTable(table, [&](const QByteArrayList& fields) {
        if (fields.size() != 4)
            return;
        bool isType = false;
        bool isCode = true;
        const unsigned type = fields[1].toUInt(&isType);
        const unsigned code = fields[2].isEmpty() ? noCode : fields[2].toUInt(&isCode);
        if (!isType || !isCode || type >= 256 || code > noCode)
            return;
        const QString words = QString::fromUtf8(fields[3]);
        const bool isVersion6 = fields[0] == "6";
        m_icmp.insert(icmpKey(isVersion6, type, code), words);
        const unsigned first = type << 8 | (code == noCode ? 0 : code);
        const unsigned last = type << 8 | (code == noCode ? 0xff : code);
        m_messages[messageName(words)].push_back(
            { isVersion6, static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last) });
    });
}

QString IanaRegistry::serviceName(const QString& protocol, std::uint16_t port) const
{
    const auto transport = transportOf(protocol);
    if (!transport)
        return {};
    const std::vector<Entry>& entries = m_services[static_cast<std::size_t>(*transport)];
    const auto after = std::upper_bound(
        entries.begin(), entries.end(), port,
        [](std::uint16_t wanted, const Entry& entry) { return wanted < entry.first; });
    return after != entries.begin() && port <= std::prev(after)->last ? std::prev(after)->name
                                                                      : QString();
}

bool IanaRegistry::isService(const QString& name, const QString& protocol, std::uint16_t port) const
{
    const auto transport = transportOf(protocol);
    const auto at = m_ports.find(name.toLower());
    return transport && at != m_ports.end()
        && std::any_of(at->begin(), at->end(), [&](const ServicePorts& ports) {
               return ports.transport == *transport && ports.first <= port && port <= ports.last;
           });
}

std::vector<ServicePorts> IanaRegistry::portsOf(const QString& name) const
{
    return m_ports.value(name.toLower());
}

std::vector<IcmpMessages> IanaRegistry::messagesOf(const QString& name) const
{
    return m_messages.value(name.toLower());
}

bool IanaRegistry::isMessage(const std::vector<IcmpMessages>& messages, const QString& protocol,
                             std::uint16_t destinationPort) const
{
    if (messages.empty() || transportOf(protocol))
        return false;
    const auto number = protocolNumber(protocol);
    return (number == icmpNumber || number == icmp6Number)
        && std::any_of(messages.begin(), messages.end(), [&](const IcmpMessages& one) {
               return one.isVersion6 == (number == icmp6Number) && one.first <= destinationPort
                   && destinationPort <= one.last;
           });
}

QStringList IanaRegistry::similarServices(const QString& name) const
{
    constexpr int most = 3;
    constexpr int farthest = 2;
    const QString wanted = name.toLower();
    for (const auto& [everyday, ours] : everydayNames)
        if (wanted == QLatin1String(everyday)
            && (m_ports.contains(QLatin1String(ours)) || m_messages.contains(QLatin1String(ours))))
            return { QLatin1String(ours) };
    std::vector<std::pair<int, QString>> found;
    // Short words are near to half of all names.
    const int reach = wanted.size() < 4 ? 1 : farthest;
    const auto look = [&](const QString& known) {
        int away = distance(wanted, known, reach);
        if (away > reach && wanted.size() >= 3 && known.startsWith(wanted))
            away = reach;
        if (away <= reach)
            found.emplace_back(away, known);
    };
    for (auto at = m_ports.begin(); at != m_ports.end(); ++at)
        look(at.key());
    for (auto at = m_messages.begin(); at != m_messages.end(); ++at)
        look(at.key());
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::pair(a.first, a.second.size()) != std::pair(b.first, b.second.size())
            ? std::pair(a.first, a.second.size()) < std::pair(b.first, b.second.size())
            : a.second < b.second;
    });
    QStringList names;
    for (const auto& [away, text] : found)
        if (names.size() < most && !names.contains(text))
            names += text;
    return names;
}

QString IanaRegistry::protocolName(std::uint8_t number) const
{
    return m_protocols[number];
}

std::optional<std::uint8_t> IanaRegistry::protocolNumber(const QString& name) const
{
    if (const auto at = m_protocolNumbers.find(name.toLower()); at != m_protocolNumbers.end())
        return *at;
    bool isNumber = false;
    const unsigned number = name.toUInt(&isNumber);
    return isNumber && number < 256 ? std::optional(static_cast<std::uint8_t>(number))
                                    : std::nullopt;
}

QString IanaRegistry::icmpText(const QString& protocol, std::uint16_t destinationPort) const
{
    const auto number = protocolNumber(protocol);
    if (number != icmpNumber && number != icmp6Number)
        return {};
    const unsigned type = destinationPort >> 8;
    const unsigned code = destinationPort & 0xff;
    QString text = QString::number(type) + QLatin1Char('.') + QString::number(code);
    const bool isVersion6 = number == icmp6Number;
    const QString typeName = m_icmp.value(icmpKey(isVersion6, type, noCode));
    const QString codeName = m_icmp.value(icmpKey(isVersion6, type, code));
    if (!typeName.isEmpty())
        text += QLatin1Char(' ') + typeName;
    if (!codeName.isEmpty())
        text += QStringLiteral(": ") + codeName;
    return text;
}

} // namespace fw
