// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace fw {

// The transports that have ports of their own.
enum class Transport : std::uint8_t
{
    Tcp,
    Udp,
    Sctp,
    Dccp,
};
std::optional<Transport> transportOf(const QString& protocol); // "tcp", "UDP", "17"

// Ports of one transport, both ends included.
struct ServicePorts
{
    Transport transport = Transport::Tcp;
    std::uint16_t first = 0;
    std::uint16_t last = 0;

    friend bool operator==(const ServicePorts&, const ServicePorts&) = default;
};

// Messages of ICMP or ICMPv6 as flows carry them in the destination port, type x 256 + code; both
// ends included.
struct IcmpMessages
{
    bool isVersion6 = false;
    std::uint16_t first = 0;
    std::uint16_t last = 0;

    friend bool operator==(const IcmpMessages&, const IcmpMessages&) = default;
};

// Names of protocols, ports and ICMP messages, from IANA's registries. The tables and what they
// were made from are in resources/iana.
//
// Immutable: any number of threads may ask one instance. Asking allocates nothing but the text of
// an ICMP message, so that a view may do it when it paints.
class IanaRegistry
{
public:
    IanaRegistry() = default; // knows nothing
    // From the text of the three tables; lines that are not of their form are passed over.
    IanaRegistry(const QByteArray& services, const QByteArray& protocols, const QByteArray& icmp);
    // The tables the program carries, read when they are first asked for; a constant.
    static const IanaRegistry& shipped();

    // Of which day the table of services is: "2026-09-17"; empty when it does not say.
    const QString& servicesDate() const { return m_servicesDate; }
    std::size_t serviceCount() const { return m_ports.size(); } // names

    // "https" for TCP and 443; empty for a port without a name, and for a protocol without ports.
    QString serviceName(const QString& protocol, std::uint16_t port) const;
    // By any name the port has, in either case: "www" is one of TCP's port 80.
    bool isService(const QString& name, const QString& protocol, std::uint16_t port) const;
    std::vector<ServicePorts> portsOf(const QString& name) const; // none for an unknown name
    // By the words of a type or a code with '-' for blanks, in either case: "echo-request" is type
    // 8 of ICMP and 128 of ICMPv6, with any code. None for an unknown name.
    std::vector<IcmpMessages> messagesOf(const QString& name) const;
    // Whether a flow of this protocol is one of them.
    bool isMessage(const std::vector<IcmpMessages>& messages, const QString& protocol,
                   std::uint16_t destinationPort) const;
    // A few names that somebody may have meant, the likeliest first.
    QStringList similarServices(const QString& name) const;

    QString protocolName(std::uint8_t number) const; // "TCP"; empty for one without a keyword
    // By keyword, other names in use ("ICMP6") or the number as text; in either case.
    std::optional<std::uint8_t> protocolNumber(const QString& name) const;

    // Type and code as flows carry them, type x 256 + code in the destination port, in nfdump's
    // spelling and words: "8.0 echo request", "3.3 destination unreachable: port unreachable".
    // Empty when the protocol is neither ICMP nor ICMPv6.
    QString icmpText(const QString& protocol, std::uint16_t destinationPort) const;

private:
    struct Entry
    {
        std::uint16_t first;
        std::uint16_t last;
        QString name;
    };

    void readServices(const QByteArray& table);
    void readProtocols(const QByteArray& table);
    void readIcmp(const QByteArray& table);

    QString m_servicesDate;
    std::array<std::vector<Entry>, 4> m_services; // by transport; by port, without overlaps
    QHash<QString, std::vector<ServicePorts>> m_ports; // by name in small letters
    std::array<QString, 256> m_protocols;
    QHash<QString, std::uint8_t> m_protocolNumbers; // by name in small letters
    QHash<std::uint32_t, QString> m_icmp; // see icmpKey()
    QHash<QString, std::vector<IcmpMessages>> m_messages; // by name in small letters
};

} // namespace fw
