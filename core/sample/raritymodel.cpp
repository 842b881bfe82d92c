// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/raritymodel.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace fw {

namespace {

constexpr std::array<std::uint64_t, 3> byteCutsPerThousand = { 500, 900, 990 };
constexpr std::array<std::uint64_t, 2> packetCutsPerThousand = { 500, 990 };
constexpr std::uint64_t dynamicService = 0xffff; // no smaller one of two ports is above 65534
constexpr std::uint16_t firstDynamicPort = 32768;
constexpr std::int64_t secondsPerBin = 6 * 3600;
constexpr std::int64_t secondsPerDay = 24 * 3600;

template<std::size_t N>
std::uint64_t binOf(std::int64_t value, const std::array<int, N>& cuts)
{
    const int own = SizeHistogram::classOf(value);
    return static_cast<std::uint64_t>(
        std::count_if(cuts.begin(), cuts.end(), [own](int cut) { return own > cut; }));
}

bool hasPorts(const FlowRecord& flow)
{
    return flow.proto.view() == "TCP" || flow.proto.view() == "UDP";
}

bool sourceServes(const FlowRecord& flow)
{
    return hasPorts(flow) && flow.sport < flow.dport;
}

std::uint64_t pairKey(std::uint32_t address, std::uint32_t word)
{
    return std::uint64_t { address } << 32 | word;
}

} // namespace

int SizeHistogram::classOf(std::int64_t value)
{
    const auto size = static_cast<std::uint64_t>(std::max<std::int64_t>(value, 0));
    if (size < 8)
        return static_cast<int>(size);
    const int top = std::bit_width(size) - 1;
    return (top - 2) * 8 + static_cast<int>(size >> (top - 3) & 7);
}

void SizeHistogram::add(std::int64_t value)
{
    ++m_counts[static_cast<std::size_t>(classOf(value))];
    ++m_total;
}

int SizeHistogram::classAt(std::uint64_t perThousand) const
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        sum += m_counts[i];
        if (sum * 1000 >= m_total * perThousand)
            return static_cast<int>(i);
    }
    return 0;
}

RarityModel::AddressId RarityModel::remember(const IpAddress& address)
{
    const auto [at, isNew] = m_ids.try_emplace(address, static_cast<AddressId>(m_addresses.size()));
    if (isNew) {
        m_addresses.emplace_back();
        m_addresses.back().inside = address.isSpecialPurpose();
    }
    return at->second;
}

void RarityModel::observe(const FlowRecord& flow)
{
    m_bytes.add(flow.ibyt + flow.obyt);
    m_packets.add(flow.ipkt + flow.opkt);
    if (protocolIndex(flow) == m_protocols.size())
        m_protocols.push_back(flow.proto);
    const AddressId source = remember(flow.sip);
    const AddressId destination = remember(flow.dip);
    if (!hasPorts(flow))
        return;
    ++m_addresses[source].talks;
    ++m_addresses[destination].talks;
    ++m_addresses[sourceServes(flow) ? source : destination].served;
}

void RarityModel::freeze()
{
    for (std::size_t i = 0; i < m_byteCuts.size(); ++i)
        m_byteCuts[i] = m_bytes.classAt(byteCutsPerThousand[i]);
    for (std::size_t i = 0; i < m_packetCuts.size(); ++i)
        m_packetCuts[i] = m_packets.classAt(packetCutsPerThousand[i]);
    m_frozen = true;
}

std::size_t RarityModel::protocolIndex(const FlowRecord& flow) const
{
    const auto found = std::find(m_protocols.begin(), m_protocols.end(), flow.proto);
    return static_cast<std::size_t>(found - m_protocols.begin());
}

RarityModel::Words RarityModel::wordsOf(const FlowRecord& flow, Kind source, Kind destination) const
{
    std::uint64_t service = flow.dport;
    if (hasPorts(flow)) {
        service = std::min(flow.sport, flow.dport);
        service = service < firstDynamicPort ? service : dynamicService;
    }
    const auto second = (flow.treceived % secondsPerDay + secondsPerDay) % secondsPerDay;
    std::uint64_t key = protocolIndex(flow);
    key = key << 16 | service;
    key = key << 3 | binOf(flow.ibyt + flow.obyt, m_byteCuts);
    key = key << 3 | binOf(flow.ipkt + flow.opkt, m_packetCuts);
    key = key << 2 | static_cast<std::uint64_t>(second / secondsPerBin);
    key = key << 1 | std::uint64_t { sourceServes(flow) };
    const auto from = static_cast<std::uint64_t>(source);
    const auto to = static_cast<std::uint64_t>(destination);
    return { key << 5 | from << 3 | to << 1, key << 5 | to << 3 | from << 1 | 1 };
}

void RarityModel::put(AddressId address, std::uint64_t wordKey)
{
    Word& word =
        m_words.try_emplace(wordKey, Word { static_cast<WordId>(m_words.size()), 0 }).first->second;
    Address& end = m_addresses[address];
    ++word.total;
    ++end.length;
    ++m_lengths[static_cast<std::size_t>(end.kind())];
    ++m_pairs[pairKey(address, word.id)];
}

void RarityModel::count(const FlowRecord& flow)
{
    if (!m_frozen)
        freeze();
    const AddressId source = remember(flow.sip);
    const AddressId destination = remember(flow.dip);
    const Words words = wordsOf(flow, m_addresses[source].kind(), m_addresses[destination].kind());
    put(source, words.source);
    put(destination, words.destination);
}

double RarityModel::probability(AddressId address, std::uint64_t wordKey) const
{
    const auto word = m_words.find(wordKey);
    if (word == m_words.end())
        return 1;
    const Address& end = m_addresses[address];
    const auto pair = m_pairs.find(pairKey(address, word->second.id));
    const std::uint64_t mine = pair == m_pairs.end() ? 0 : pair->second;
    const std::uint64_t total = word->second.total;
    const std::uint64_t all = m_lengths[static_cast<std::size_t>(end.kind())];
    // No product feeds a sum here: such a pair may be fused on some machines, and would then be
    // rounded once instead of twice.
    const double prior = static_cast<double>(priorWeight * total) / static_cast<double>(all);
    const double own =
        (static_cast<double>(mine) + prior) / static_cast<double>(end.length + priorWeight);
    const double others = static_cast<double>(total - mine + 1)
        / static_cast<double>(all - end.length + m_words.size());
    return std::sqrt(std::sqrt(own * others) * others);
}

double RarityModel::score(const FlowRecord& flow) const
{
    const auto source = m_ids.find(flow.sip);
    const auto destination = m_ids.find(flow.dip);
    if (source == m_ids.end() || destination == m_ids.end())
        return 1;
    const Words words =
        wordsOf(flow, m_addresses[source->second].kind(), m_addresses[destination->second].kind());
    return std::min(probability(source->second, words.source),
                    probability(destination->second, words.destination));
}

} // namespace fw
