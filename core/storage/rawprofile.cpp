// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rawprofile.h"

#include "core/base/worker.h"
#include "core/storage/addresscode.h"
#include "core/storage/nativestatement.h"
#include "core/storage/rawingest.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>
#include <unordered_map>

namespace fw {

namespace {

constexpr int portBits = 17; // of a service's number

// Nothing when no flow of the day has the address.
Result<std::optional<std::int64_t>> codeOf(const Database& database, const IpAddress& address)
{
    if (const auto code = directAddressCode(address))
        return code;
    auto find = NativeStatement::prepare(database, "find_address");
    if (!find)
        return failure(find.error());
    std::array<char, IpAddress::maxTextLength> text {};
    find->bindText(1, { text.data(), address.toChars(text.data()) });
    std::optional<std::int64_t> code;
    if (find->step())
        code = find->integer(0);
    if (find->failed())
        return failure(database.nativeError(QStringLiteral("find_address")));
    return code;
}

// The protocols of the file's kinds, which are many more than protocols.
class Protocols
{
public:
    static Result<Protocols> read(const Database& database)
    {
        auto row = NativeStatement::prepare(database, "all_kinds");
        if (!row)
            return failure(row.error());
        Protocols protocols;
        while (row->step()) {
            const std::string_view text = row->text(1);
            const QString name =
                QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
            auto at = protocols.m_names.indexOf(name);
            if (at < 0) {
                at = protocols.m_names.size();
                protocols.m_names.push_back(name);
            }
            protocols.m_ofKind[row->integer(0)] = static_cast<int>(at);
        }
        if (row->failed())
            return failure(database.nativeError(QStringLiteral("all_kinds")));
        if (protocols.m_names.isEmpty())
            protocols.m_names.push_back({}); // for ofKind()
        return protocols;
    }

    // Of a kind the file names; 0 for another one, which a sound file has not.
    int ofKind(std::int64_t kind) const
    {
        const auto at = m_ofKind.find(kind);
        return at == m_ofKind.end() ? 0 : at->second;
    }
    const QString& name(int protocol) const { return m_names.at(protocol); }

private:
    QStringList m_names;
    std::unordered_map<std::int64_t, int> m_ofKind;
};

class ProfileSums
{
public:
    explicit ProfileSums(Protocols protocols)
        : m_protocols(std::move(protocols))
    {
    }

    // The row of host_low or host_high.
    void add(const NativeStatement& row, bool isSource)
    {
        ++m_profile.flows;
        m_profile.asSource += isSource ? 1 : 0;
        ++m_profile.hours[static_cast<std::size_t>(
            std::clamp<std::int64_t>(row.integer(0) / 3600, 0, 23))];
        ++m_sizes[sizeClass(flowSize(row.integer(5), row.integer(6)))];
        const int protocol = m_protocols.ofKind(row.integer(2));
        const FlowService service =
            FlowService::of(m_protocols.name(protocol), static_cast<std::uint16_t>(row.integer(3)),
                            static_cast<std::uint16_t>(row.integer(4)));
        ++m_services[protocol << portBits | service.number];
    }

    HostProfile profile() const
    {
        HostProfile profile = m_profile;
        for (const auto& [key, flows] : m_services)
            profile.services.push_back(
                { { m_protocols.name(key >> portBits), key & ((1 << portBits) - 1) }, flows });
        for (const auto& [size, flows] : m_sizes)
            profile.sizes.push_back({ size, flows });
        profile.sort();
        return profile;
    }

private:
    Protocols m_protocols;
    HostProfile m_profile;
    std::unordered_map<int, std::int64_t> m_services;
    std::unordered_map<std::int64_t, std::int64_t> m_sizes;
};

// Stops at the largest number: a sum that turned negative would be a lie.
void addUp(std::int64_t& sum, std::int64_t more)
{
    if (__builtin_add_overflow(sum, more, &sum))
        sum = std::numeric_limits<std::int64_t>::max();
}

// By time, each second once: a day of several batches has the pair in several places.
void merge(std::vector<PairSecond>& seconds)
{
    std::stable_sort(seconds.begin(), seconds.end(),
                     [](const PairSecond& a, const PairSecond& b) { return a.second < b.second; });
    std::size_t kept = 0;
    for (std::size_t i = 1; i < seconds.size(); ++i) {
        if (seconds[i].second != seconds[kept].second) {
            seconds[++kept] = seconds[i];
            continue;
        }
        seconds[kept].flows += seconds[i].flows;
        addUp(seconds[kept].bytes, seconds[i].bytes);
    }
    if (!seconds.empty())
        seconds.resize(kept + 1);
}

} // namespace

Result<std::optional<HostProfile>> readHostProfile(const QString& path, const IpAddress& host,
                                                   const std::stop_token& stop)
{
    auto database = openRawFlows(path);
    if (!database)
        return failure(database.error());
    if (!*database)
        return std::nullopt;
    (*database)->setStopToken(stop);
    const auto code = codeOf(**database, host);
    if (!code)
        return failure(code.error());
    if (!*code)
        return HostProfile {};
    auto protocols = Protocols::read(**database);
    if (!protocols)
        return failure(protocols.error());
    ProfileSums sums(std::move(*protocols));
    for (const bool isLow : { true, false }) {
        auto row = isLow ? NativeStatement::prepare(**database, "host_low")
                         : NativeStatement::prepare(**database, "host_high");
        if (!row)
            return failure(row.error());
        row->bindInteger(1, **code);
        while (row->step())
            sums.add(*row, (row->integer(1) == 0) == isLow);
        if (row->failed())
            return failure(
                (*database)->nativeError(QLatin1String(isLow ? "host_low" : "host_high")));
    }
    return sums.profile();
}

Result<std::optional<PairFlows>> readPairFlows(const QString& path, const IpAddress& from,
                                               const IpAddress& to, const std::stop_token& stop)
{
    auto database = openRawFlows(path);
    if (!database)
        return failure(database.error());
    if (!*database)
        return std::nullopt;
    (*database)->setStopToken(stop);
    const auto codeFrom = codeOf(**database, from);
    const auto codeTo = codeOf(**database, to);
    if (!codeFrom || !codeTo)
        return failure(codeFrom ? codeTo.error() : codeFrom.error());
    PairFlows pair;
    if (!*codeFrom || !*codeTo)
        return pair;
    auto row = NativeStatement::prepare(**database, "pair_flows");
    if (!row)
        return failure(row.error());
    row->bindInteger(1, std::min(**codeFrom, **codeTo));
    row->bindInteger(2, std::max(**codeFrom, **codeTo));
    const bool fromIsLow = **codeFrom <= **codeTo;
    while (row->step()) {
        const bool isThere = (row->integer(1) == 0) == fromIsLow;
        const std::int64_t bySender = row->integer(2);
        const std::int64_t byOther = row->integer(3);
        ++(isThere ? pair.flowsThere : pair.flowsBack);
        addUp(isThere ? pair.bytesThere : pair.bytesBack, bySender);
        addUp(isThere ? pair.bytesBack : pair.bytesThere, byOther);
        if (!isThere)
            continue;
        const auto second = static_cast<std::int32_t>(row->integer(0));
        if (pair.there.empty() || pair.there.back().second != second)
            pair.there.push_back({ second, 0, 0 });
        ++pair.there.back().flows;
        addUp(pair.there.back().bytes, bySender);
    }
    if (row->failed())
        return failure((*database)->nativeError(QStringLiteral("pair_flows")));
    merge(pair.there);
    return pair;
}

} // namespace fw
