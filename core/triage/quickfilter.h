// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/result.h"
#include "core/enrich/ianaregistry.h"
#include "core/types/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace fw {

// What is typed into the filter box, read once and then asked of many rows. Terms are separated
// by blanks and all of them must match. A term that is an address, a CIDR block or a range
// "first-last" matches rows with such a source or destination; any other term matches where its
// text occurs, in either case, in an address, a network name, port, protocol, place, domain,
// reputation or the time as UTC text. "service:https" matches rows with a port of that name in
// IANA's list, "service:echo-request" ICMP messages of that name, with '-' for its blanks; a word
// that is such a name matches these too, because the table shows it beside the port. No terms match
// everything. A value; usable in any thread.
class QuickFilter
{
public:
    class Term
    {
    public:
        explicit Term(const IpRange& range);
        explicit Term(const QString& text);
        Term(std::vector<ServicePorts> service, std::vector<IcmpMessages> messages);

        // What belongs to one end of a connection. A row has few distinct ends, so a caller
        // with many rows asks this once for each of them and matchesRow() for the rest.
        bool matchesEnd(const IpAddress& address, const QString& networkName, const QString& geoloc,
                        const QString& domain, const QString& reputation) const;
        // What belongs to no end: protocol, ports, time.
        bool matchesRow(const SuspiciousConnection& row) const;

        friend bool operator==(const Term&, const Term&) = default;

    private:
        std::optional<IpRange> m_range;
        QString m_text;
        QByteArray m_latin; // set when the text can stand in a port or a time
        bool m_digits = false;
        bool m_isService = false; // nothing but these ports and messages matches
        std::vector<ServicePorts> m_service;
        std::vector<IcmpMessages> m_messages;
    };

    // Fails with one sentence when a term is evidently meant as an address, block or range and
    // is none (300.1.1.1, 10.0.0.0/99, 10.0.0.9-10.0.0.1), or as a service that nobody knows.
    static Result<QuickFilter> parse(const QString& text);

    bool isEmpty() const { return m_terms.empty(); }
    const std::vector<Term>& terms() const { return m_terms; }

    // The names are those the network context gives to the two addresses; empty for none.
    bool matches(const SuspiciousConnection& row, const QString& srcName,
                 const QString& dstName) const;

    friend bool operator==(const QuickFilter&, const QuickFilter&) = default;

private:
    std::vector<Term> m_terms;
};

} // namespace fw
