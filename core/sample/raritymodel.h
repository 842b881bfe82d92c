// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/flowrecord.h"

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace fw {

// Counts of values in classes of one eighth of a doubling, for quantiles of any number of values
// in fixed memory.
class SizeHistogram
{
public:
    void add(std::int64_t value); // below 0 counts as 0
    // The smallest class at or below which at least perThousand of all values lie; 0 when empty.
    int classAt(std::uint64_t perThousand) const;
    static int classOf(std::int64_t value);

private:
    std::array<std::uint64_t, 512> m_counts {};
    std::uint64_t m_total = 0;
};

// How rare each flow of a day is, from nothing but counts over that day's flows. In the manner of
// Spot's suspicious-connects model (a flow becomes a word, an address a document made of the
// words of its flows; see FlowWordCreator and FlowSuspiciousConnectsModel in spot-ml), with plain
// counts in place of topics, so that every score can be worked out by hand.
//
// Ends. Of a TCP or UDP flow the end with the smaller port is the server, the destination when
// they are equal. An address is one of three kinds:
//   outside   not special-purpose (IpAddress::isSpecialPurpose)
//   serving   special-purpose, and the server in at least a quarter of its TCP and UDP flows
//   using     special-purpose, otherwise
//
// Words. Each flow gives a word to both its ends, made of
//   protocol
//   service   the smaller port, or "dynamic" when that is 32768 or above; other protocols: the
//             destination port (ICMP: type and code)
//   end       sends or receives; is the server or not
//   kinds     of the end and of its peer
//   bytes     ibyt + obyt, as one of four bins cut at the day's quantiles 0.5, 0.9 and 0.99
//   packets   ipkt + opkt, as one of three bins cut at 0.5 and 0.99
//   hours     the six hours of the day it ended in: 0-5, 6-11, 12-17, 18-23 UTC
// A quantile is the smallest class of SizeHistogram with that share of all flows at or below it;
// a value's bin is the number of quantiles whose class lies below its own.
//
// Counts. n(e,w) is the number of times word w stands in the document of address e, n(e) the
// length of that document, n(k,w) and n(k) are the sums over all addresses of the kind k of e, V
// is the number of different words of the day, m = 100:
//
//   own(e,w)    = (n(e,w) + m * n(k,w) / n(k)) / (n(e) + m)       does e do such things?
//   others(e,w) = (n(k,w) - n(e,w) + 1) / (n(k) - n(e) + V)       do others of its kind?
//   p(e,w)      = own^(1/4) * others^(3/4)
//   score       = min(p(source, its word), p(destination, its word))
//
// What nobody else does weighs more than what one seldom does oneself: machines that have a
// single habit have it often. All factors lie in (0, 1], so does the score; the lowest is the
// rarest. Only + - * / and sqrt are used, each exactly rounded by IEEE 754: the same scores on
// every machine.
//
// Use: observe() for every flow, then count() for every flow, then score(). One thread.
class RarityModel
{
public:
    void observe(const FlowRecord& flow); // sizes and servers
    void count(const FlowRecord& flow); // words
    // 1 for a flow whose words or addresses were never counted: nothing is known against it.
    double score(const FlowRecord& flow) const;

    std::size_t wordCount() const { return m_words.size(); }

    static constexpr std::uint64_t priorWeight = 100; // m above

private:
    using WordId = std::uint32_t;
    using AddressId = std::uint32_t;

    enum class Kind : std::uint8_t
    {
        Outside,
        Serving,
        Using,
    };
    struct Address
    {
        std::uint64_t length = 0; // n(e)
        std::uint64_t talks = 0; // TCP and UDP flows
        std::uint64_t served = 0; // of them as the server
        bool inside = false;

        Kind kind() const
        {
            if (!inside)
                return Kind::Outside;
            return 4 * served >= talks && talks > 0 ? Kind::Serving : Kind::Using;
        }
    };
    struct Word
    {
        WordId id = 0;
        std::uint64_t total = 0; // n(k,w): a word belongs to one kind
    };
    // What a flow is to its two ends.
    struct Words
    {
        std::uint64_t source = 0;
        std::uint64_t destination = 0;
    };

    AddressId remember(const IpAddress& address);
    Words wordsOf(const FlowRecord& flow, Kind source, Kind destination) const;
    void put(AddressId address, std::uint64_t wordKey);
    double probability(AddressId address, std::uint64_t wordKey) const;
    std::size_t protocolIndex(const FlowRecord& flow) const;
    void freeze();

    SizeHistogram m_bytes;
    SizeHistogram m_packets;
    std::array<int, 3> m_byteCuts {};
    std::array<int, 2> m_packetCuts {};
    bool m_frozen = false;

    std::vector<ShortText<15>> m_protocols; // a dozen at most
    std::unordered_map<IpAddress, AddressId> m_ids;
    std::vector<Address> m_addresses; // by id
    std::unordered_map<std::uint64_t, Word> m_words;
    std::unordered_map<std::uint64_t, std::uint32_t> m_pairs; // n(e,w), by both ids
    std::array<std::uint64_t, 3> m_lengths {}; // n(k)
};

} // namespace fw
