// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/filtersamples.h"

namespace fw::test {

FilterSamples::FilterSamples(unsigned seed)
    : m_random(seed)
{
}

int FilterSamples::number(int below)
{
    return static_cast<int>(m_random() % static_cast<unsigned>(below));
}

QString FilterSamples::pick(std::initializer_list<const char*> texts)
{
    return QString::fromUtf8(texts.begin()[number(static_cast<int>(texts.size()))]);
}

FilterSamples::Day FilterSamples::day(int rows)
{
    Day day;
    for (int i = 0; i < rows; ++i) {
        SuspiciousConnection row;
        row.tstart = 1467936000 + number(86400);
        row.srcip = *IpAddress::parse(pick({ "10.0.0.5", "10.0.1.7", "2001:db8::9", "9.0.0.1" }));
        row.dstip = *IpAddress::parse(pick({ "10.0.0.5", "203.0.113.9", "2001:db8::1", "::" }));
        row.sport = static_cast<std::uint16_t>(number(65536));
        row.dport = static_cast<std::uint16_t>(pick({ "0", "53", "80", "443", "2048" }).toInt());
        row.proto = pick({ "TCP", "udp", "6", "ICMP", "ICMP6", "" });
        row.ipkt = number(2000);
        row.ibyt = number(2'000'000);
        row.opkt = number(20);
        row.obyt = std::int64_t(number(2000)) * 1'000'000'000'000'000;
        row.score = number(1000) * 1e-8;
        row.rank = i;
        row.srcipInternal = number(2) == 0;
        row.destipInternal = number(3) == 0;
        row.srcGeoloc = pick({ "", "CN", "DE Example Net", "Bavaria;München Example" });
        row.dstGeoloc = pick({ "", "Cn Owner", "Berlin, Germany", "Bavaria;München Example" });
        row.srcDomain = pick({ "", "example.org", "mail.example.org" });
        row.dstDomain = pick({ "", "Example.ORG" });
        row.srcRep = pick({ "", "gti:Bad:3", "otx:x:0::gti:y:2", "nonsense" });
        row.dstRep = pick({ "", "gti:Bad:-1", "list:z:1" });
        day.rows.push_back(row);
    }
    day.known.resize(3);
    day.known[0] = { Severity::High, 1, QStringLiteral("mara"), QStringLiteral("note one"), {} };
    day.known[1] = { Severity::Low, 2, QStringLiteral("li"), {}, { QStringLiteral("vip") } };
    day.known[2] = { Severity::Medium, 3, {}, QStringLiteral("two"), { QStringLiteral("x") } };
    for (const SuspiciousConnection& row : day.rows) {
        day.sources.push_back(static_cast<std::uint32_t>(day.ends.size()));
        day.ends.push_back({ &row.srcip, &row.srcGeoloc, &row.srcDomain, &row.srcRep });
        day.destinations.push_back(static_cast<std::uint32_t>(day.ends.size()));
        day.ends.push_back({ &row.dstip, &row.dstGeoloc, &row.dstDomain, &row.dstRep });
        const auto verdict = static_cast<std::size_t>(number(6));
        day.verdicts.push_back(verdict < day.known.size() ? &day.known[verdict] : nullptr);
    }
    for (std::size_t i = 0; i < day.ends.size(); ++i)
        day.endNames.push_back(pick({ "", "lab", "Office (north)" }));
    return day;
}

QString FilterSamples::filter(int depth)
{
    if (depth > 0 && number(2) == 0) {
        const QString left = filter(depth - 1);
        const QString right = filter(depth - 1);
        switch (number(5)) {
        case 0:
            return QStringLiteral("%1 or %2").arg(left, right);
        case 1:
            return QStringLiteral("-(%1)").arg(left);
        case 2:
            return QStringLiteral("(%1) %2").arg(left, right);
        case 3:
            return QStringLiteral("not (%1) and (%2 OR %1)").arg(left, right);
        default:
            return QStringLiteral("%1 %2").arg(left, right);
        }
    }
    return pick({ "src:10.0.0.0/16",
                  "dst:2001:db8::/32",
                  "ip:10.0.0.5,::",
                  "src!=9.0.0.1",
                  "ip:10.0.0.1..10.0.0.9",
                  "dport:53,80",
                  "port:0..1024",
                  "sport<30000",
                  "dport!=443",
                  "service:https,domain",
                  "service:echo-request",
                  "-proto:tcp",
                  "proto:udp,1",
                  "score<5e-6",
                  "score:1e-7..2e-6",
                  "rank>=20",
                  "rank!=3",
                  "time:06:00..18:00",
                  "time:22:00..04:00",
                  "time>2016-07-08T12:00",
                  "time<=12:30:15",
                  "time:2016-07-08",
                  "ibyt>1M",
                  "obyt>=1T",
                  "bytes<500k",
                  "packets:1..1k",
                  "ipkt>1000",
                  "opkt:3,4,5",
                  "country:CN",
                  "country:germany",
                  "srccountry:de",
                  "place:bavaria",
                  "dstplace=\"Cn Owner\"",
                  "srcplace=\"\"",
                  "domain:example",
                  "domain!=example.org",
                  "network:lab",
                  "srcnetwork=\"Office (north)\"",
                  "rep:>=medium",
                  "srcrep:none",
                  "dstrep<low",
                  "rep:unverified..low",
                  "internal:yes",
                  "internal:src,both",
                  "internal:no",
                  "verdict:high,none",
                  "verdict:any",
                  "analyst:m",
                  "note=\"\"",
                  "note:one",
                  "tag:vip,x",
                  "tcp",
                  "10.0.0.5",
                  "443",
                  "12:3",
                  "2016-07-08",
                  "\"Example Net\"",
                  "\"or\"",
                  "\"-x \\\" \\\\\"",
                  "gti:bad",
                  "example",
                  "2001:db8::/64",
                  "https",
                  "10.0.",
                  "é" });
}

} // namespace fw::test
