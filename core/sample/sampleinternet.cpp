// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleinternet.h"

#include <algorithm>
#include <array>

namespace fw {

namespace {

constexpr std::uint64_t worldSeed = 0x5a3b1e0a; // any number: it fixes the world
constexpr std::size_t organisationCount = 120;
constexpr std::uint32_t firstAs = 64512;

constexpr SampleCity cities[] = {
    { "US", "United States", "California", "San Jose", 3734, -12189 },
    { "US", "United States", "Virginia", "Ashburn", 3904, -7749 },
    { "US", "United States", "Texas", "Dallas", 3278, -9680 },
    { "US", "United States", "Washington", "Seattle", 4761, -12233 },
    { "US", "United States", "New York", "New York", 4071, -7401 },
    { "US", "United States", "Illinois", "Chicago", 4188, -8763 },
    { "CA", "Canada", "Ontario", "Toronto", 4365, -7938 },
    { "CA", "Canada", "Quebec", "Montreal", 4550, -7357 },
    { "MX", "Mexico", "Mexico City", "Mexico City", 1943, -9913 },
    { "BR", "Brazil", "São Paulo", "São Paulo", -2355, -4663 },
    { "AR", "Argentina", "Buenos Aires F.D.", "Buenos Aires", -3460, -5838 },
    { "CL", "Chile", "Santiago Metropolitan", "Santiago", -3345, -7067 },
    { "GB", "United Kingdom", "England", "London", 5151, -13 },
    { "GB", "United Kingdom", "England", "Manchester", 5348, -224 },
    { "GB", "United Kingdom", "Scotland", "Edinburgh", 5595, -319 },
    { "IE", "Ireland", "Leinster", "Dublin", 5335, -626 },
    { "NL", "Netherlands", "North Holland", "Amsterdam", 5237, 490 },
    { "DE", "Germany", "Hesse", "Frankfurt am Main", 5011, 868 },
    { "DE", "Germany", "Bavaria", "Munich", 4814, 1158 },
    { "DE", "Germany", "Saxony", "Falkenstein", 5048, 1237 },
    { "FR", "France", "Île-de-France", "Paris", 4885, 235 },
    { "FR", "France", "Hauts-de-France", "Roubaix", 5069, 317 },
    { "ES", "Spain", "Madrid", "Madrid", 4042, -370 },
    { "PT", "Portugal", "Lisbon", "Lisbon", 3872, -914 },
    { "IT", "Italy", "Lombardy", "Milan", 4546, 919 },
    { "CH", "Switzerland", "Zurich", "Zürich", 4738, 854 },
    { "AT", "Austria", "Vienna", "Vienna", 4821, 1637 },
    { "CZ", "Czechia", "Prague", "Prague", 5009, 1442 },
    { "PL", "Poland", "Mazovia", "Warsaw", 5223, 2101 },
    { "SE", "Sweden", "Stockholm County", "Stockholm", 5933, 1806 },
    { "NO", "Norway", "Oslo County", "Oslo", 5991, 1075 },
    { "FI", "Finland", "Uusimaa", "Helsinki", 6017, 2494 },
    { "DK", "Denmark", "Capital Region", "Copenhagen", 5568, 1257 },
    { "EE", "Estonia", "Harjumaa", "Tallinn", 5944, 2475 },
    { "LT", "Lithuania", "Vilnius", "Vilnius", 5469, 2528 },
    { "RO", "Romania", "București", "Bucharest", 4443, 2610 },
    { "BG", "Bulgaria", "Sofia-Capital", "Sofia", 4270, 2332 },
    { "GR", "Greece", "Attica", "Athens", 3798, 2373 },
    { "TR", "Turkey", "Istanbul", "Istanbul", 4101, 2897 },
    { "IL", "Israel", "Tel Aviv", "Tel Aviv", 3208, 3478 },
    { "AE", "United Arab Emirates", "Dubai", "Dubai", 2526, 5530 },
    { "ZA", "South Africa", "Gauteng", "Johannesburg", -2620, 2804 },
    { "KE", "Kenya", "Nairobi County", "Nairobi", -129, 3682 },
    { "IN", "India", "Maharashtra", "Mumbai", 1908, 7288 },
    { "IN", "India", "Karnataka", "Bengaluru", 1297, 7759 },
    { "SG", "Singapore", "", "Singapore", 129, 10385 },
    { "MY", "Malaysia", "Kuala Lumpur", "Kuala Lumpur", 314, 10169 },
    { "TH", "Thailand", "Bangkok", "Bangkok", 1375, 10050 },
    { "VN", "Vietnam", "Hanoi", "Hanoi", 2103, 10585 },
    { "HK", "Hong Kong", "", "Hong Kong", 2228, 11417 },
    { "TW", "Taiwan", "Taipei City", "Taipei", 2503, 12157 },
    { "KR", "South Korea", "Seoul", "Seoul", 3757, 12698 },
    { "JP", "Japan", "Tokyo", "Tokyo", 3569, 13969 },
    { "JP", "Japan", "Ōsaka", "Osaka", 3469, 13550 },
    { "AU", "Australia", "New South Wales", "Sydney", -3387, 15121 },
    { "AU", "Australia", "Victoria", "Melbourne", -3781, 14496 },
    { "NZ", "New Zealand", "Auckland", "Auckland", -3685, 17476 },
};

constexpr std::string_view prefixes[] = { "Quill", "Marro", "Tarn", "Brindle", "Osker", "Velm",
                                          "Larch", "Fenn",  "Corv", "Hale",    "Ember", "Wend",
                                          "Sorr",  "Pike",  "Yarr", "Dun" };
constexpr std::string_view suffixes[] = { "fern", "wick",  "hollow", "gate", "mere", "holt",
                                          "sted", "ridge", "well",   "mark", "lund", "croft" };

constexpr SampleTrade trades[] = {
    SampleTrade::Hosting,  SampleTrade::Cloud,      SampleTrade::Telecom, SampleTrade::Broadband,
    SampleTrade::Delivery, SampleTrade::Mail,       SampleTrade::Hosting, SampleTrade::Software,
    SampleTrade::Telecom,  SampleTrade::University,
};

// First octets of ordinary unicast space, far from every special-purpose block.
constexpr std::uint8_t firstOctets[] = { 5,   23,  31,  37,  45,  46,  51,  62,  77,  78,  80,
                                         81,  85,  89,  91,  93,  94,  103, 104, 109, 146, 151,
                                         176, 178, 185, 188, 193, 194, 195, 212, 213, 217 };

IpAddress v6Block(std::uint16_t high, std::uint16_t low)
{
    IpAddress::Bytes bytes {};
    bytes[0] = static_cast<std::uint8_t>(high >> 8);
    bytes[1] = static_cast<std::uint8_t>(high);
    bytes[2] = static_cast<std::uint8_t>(low >> 8);
    bytes[3] = static_cast<std::uint8_t>(low);
    return IpAddress(bytes);
}

} // namespace

SampleInternet::SampleInternet()
{
    SampleRandom random(worldSeed);
    for (std::size_t i = 0; i < organisationCount; ++i) {
        const std::size_t column = i % std::size(prefixes);
        const std::size_t row = i / std::size(prefixes);
        // 7 and 12 have no common divisor: every name is used once.
        m_organisations.push_back(
            { prefixes[column], suffixes[(column * 5 + row * 7) % std::size(suffixes)],
              trades[i % std::size(trades)], firstAs + static_cast<std::uint32_t>(i) });
    }
    makeNetworks(random);

    m_webSites = makeHosts(
        1600,
        { SampleTrade::Cloud, SampleTrade::Delivery, SampleTrade::Hosting, SampleTrade::Software },
        400, random);
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < m_webSites.size(); ++i)
        m_webWeights.push_back(sum += 1'000'000 / (i + 8)); // Zipf with a flat top
    m_mailServers = makeHosts(60, { SampleTrade::Mail, SampleTrade::Telecom }, 0, random);
    m_timeServers = makeHosts(8, { SampleTrade::University }, 0, random);
    m_resolvers = makeHosts(40, { SampleTrade::Telecom, SampleTrade::Cloud }, 500, random);
    m_visitors = makeHosts(6000,
                           { SampleTrade::Telecom, SampleTrade::Broadband, SampleTrade::Broadband,
                             SampleTrade::University },
                           100, random);
    m_homes = makeHosts(36, { SampleTrade::Broadband }, 0, random);
}

const SampleCity& SampleInternet::city(std::size_t index)
{
    return cities[index];
}

std::string_view SampleInternet::tradeName(SampleTrade trade)
{
    switch (trade) {
    case SampleTrade::Hosting:
        return "Hosting";
    case SampleTrade::Cloud:
        return "Cloud";
    case SampleTrade::Delivery:
        return "Content Delivery";
    case SampleTrade::Software:
        return "Software";
    case SampleTrade::Mail:
        return "Mail Services";
    case SampleTrade::Telecom:
        return "Telecom";
    case SampleTrade::Broadband:
        return "Broadband";
    case SampleTrade::University:
        return "University";
    }
    return {};
}

void SampleInternet::makeNetworks(SampleRandom& random)
{
    m_byTrade.resize(static_cast<std::size_t>(SampleTrade::University) + 1);
    std::vector<std::uint32_t> used; // upper halves already given away
    for (std::size_t i = 0; i < m_organisations.size(); ++i) {
        const std::size_t home = random.below(std::size(cities));
        const auto blocks = random.between(2, 4);
        for (int block = 0; block < blocks; ++block) {
            std::uint32_t upper = 0;
            do {
                const auto octet = firstOctets[random.below(std::size(firstOctets))];
                upper = static_cast<std::uint32_t>(octet) << 8
                    | static_cast<std::uint32_t>(random.below(256));
            } while (std::find(used.begin(), used.end(), upper) != used.end()
                     || IpAddress::fromIpv4(upper << 16).isSpecialPurpose());
            used.push_back(upper);
            const int prefix = static_cast<int>(random.between(18, 22));
            const auto slot = random.below(std::uint64_t { 1 } << (prefix - 16));
            const auto offset = static_cast<std::uint32_t>(slot << (32 - prefix));
            const bool elsewhere = block > 0 && random.chance(400);
            m_byTrade[static_cast<std::size_t>(m_organisations[i].trade)].push_back(
                m_networks.size());
            m_networks.push_back({ IpAddress::fromIpv4(upper << 16 | offset), prefix, i,
                                   elsewhere ? random.below(std::size(cities)) : home });
        }
        if (random.chance(700)) {
            const auto low = static_cast<std::uint16_t>(0x1000 + 8 * i);
            m_networks.push_back({ v6Block(0x2a0d, low), 32, i, home });
        }
    }
}

SampleHost SampleInternet::hostIn(const SampleNetwork& network, SampleRandom& random) const
{
    const auto size = std::uint64_t { 1 } << (32 - network.prefix);
    SampleHost host;
    host.v4 = IpAddress::fromIpv4(
        static_cast<std::uint32_t>(network.first.ipv4() + 1 + random.below(size - 2)));
    host.as = m_organisations[network.organisation].as;
    return host;
}

SampleHost SampleInternet::anyHost(SampleTrade trade, SampleRandom& random) const
{
    return hostIn(m_networks[random.pick(m_byTrade[static_cast<std::size_t>(trade)])], random);
}

std::vector<SampleHost> SampleInternet::makeHosts(std::size_t count,
                                                  std::initializer_list<SampleTrade> from,
                                                  int perThousandV6, SampleRandom& random) const
{
    std::vector<SampleHost> hosts;
    const std::vector<SampleTrade> choice(from);
    for (std::size_t i = 0; i < count; ++i) {
        const auto& blocks = m_byTrade[static_cast<std::size_t>(random.pick(choice))];
        const std::size_t index = random.pick(blocks);
        SampleHost host = hostIn(m_networks[index], random);
        const auto organisation = m_networks[index].organisation;
        const bool wanted = random.chance(static_cast<std::uint64_t>(perThousandV6));
        const auto v6 = std::find_if(m_networks.begin(), m_networks.end(), [&](const auto& other) {
            return other.organisation == organisation && !other.first.isIpv4();
        });
        if (wanted && v6 != m_networks.end()) {
            IpAddress::Bytes bytes = v6->first.bytes();
            bytes[5] = static_cast<std::uint8_t>(random.below(64));
            bytes[14] = static_cast<std::uint8_t>(1 + i / 256);
            bytes[15] = static_cast<std::uint8_t>(i);
            host.v6 = IpAddress(bytes);
            host.hasV6 = true;
        }
        hosts.push_back(host);
    }
    return hosts;
}

const SampleHost& SampleInternet::webSite(SampleRandom& random) const
{
    const auto at = random.below(m_webWeights.back());
    const auto found = std::upper_bound(m_webWeights.begin(), m_webWeights.end(), at);
    return m_webSites[static_cast<std::size_t>(found - m_webWeights.begin())];
}

const SampleHost& SampleInternet::favouriteSite(const SampleHost& visitor,
                                                SampleRandom& random) const
{
    SampleRandom own(visitor.v4.ipv4(), random.below(32));
    return webSite(own);
}

} // namespace fw
