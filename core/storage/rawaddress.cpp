// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rawaddress.h"

#include "core/base/progress.h"
#include "core/storage/addresscode.h"
#include "core/storage/addresslinks.h"
#include "core/storage/nativestatement.h"
#include "core/storage/rawingest.h"

namespace fw {

namespace {

// How the file stores the address; nothing when no flow has it.
Result<std::optional<std::int64_t>> codeOf(const Database& raw, const IpAddress& address)
{
    if (const auto code = directAddressCode(address))
        return code;
    auto find = NativeStatement::prepare(raw, "find_address");
    if (!find)
        return failure(find.error());
    const QByteArray text = address.toString().toLatin1();
    find->bindText(1, { text.constData(), static_cast<std::size_t>(text.size()) });
    std::optional<std::int64_t> code;
    if (find->step())
        code = find->integer(0);
    if (find->failed())
        return failure(raw.nativeError(QStringLiteral("find_address")));
    return code;
}

// The addresses of the file's codes.
class Decoder
{
public:
    static Result<Decoder> of(const Database& raw)
    {
        auto text = NativeStatement::prepare(raw, "address_text");
        if (!text)
            return failure(text.error());
        return Decoder(std::move(*text));
    }

    IpAddress operator()(std::int64_t code)
    {
        if (code < firstDictionaryCode)
            return IpAddress::fromIpv4(static_cast<std::uint32_t>(code + addressCodeOffset));
        m_text.bindInteger(1, code);
        const auto address =
            m_text.step() ? IpAddress::parse(m_text.text(0)) : std::optional<IpAddress>();
        m_text.reset();
        return address.value_or(IpAddress());
    }

private:
    explicit Decoder(NativeStatement text)
        : m_text(std::move(text))
    {
    }
    NativeStatement m_text;
};

// Adds what a query gives: the other end's code, reversed, ibyt, ipkt, obyt, opkt. A peer's flows
// lie side by side, so that its code is turned into an address once.
Result<void> addRows(const Database& raw, NativeStatement& rows, std::int64_t code, bool isLower,
                     AddressLinks& links)
{
    auto decoder = Decoder::of(raw);
    if (!decoder)
        return failure(decoder.error());
    rows.bindInteger(1, code);
    std::optional<std::int64_t> peerCode;
    IpAddress peer;
    while (rows.step()) {
        if (peerCode != rows.integer(0)) {
            peerCode = rows.integer(0);
            peer = (*decoder)(*peerCode);
        }
        const bool isByLower = rows.integer(1) == 0;
        links.addWith(peer, isByLower == isLower, { rows.integer(2), rows.integer(3) },
                      { rows.integer(4), rows.integer(5) });
    }
    if (rows.failed())
        return failure(raw.nativeError(QStringLiteral("address_links")));
    return {};
}

} // namespace

Result<std::vector<ChordLink>> rawAddressLinks(const QString& path, const IpAddress& address,
                                               const std::stop_token& stop)
{
    auto raw = openRawFlows(path);
    if (!raw)
        return failure(raw.error());
    if (!*raw)
        return std::vector<ChordLink>();
    Database& database = **raw;
    database.setStopToken(stop);
    const auto code = codeOf(database, address);
    if (!code)
        return failure(code.error());
    if (!*code)
        return std::vector<ChordLink>();
    AddressLinks links(address);
    auto lower = NativeStatement::prepare(database, "lower_flows");
    if (!lower)
        return failure(lower.error());
    if (const auto added = addRows(database, *lower, **code, true, links); !added)
        return failure(added.error());
    auto higher = NativeStatement::prepare(database, "higher_flows");
    if (!higher)
        return failure(higher.error());
    if (const auto added = addRows(database, *higher, **code, false, links); !added)
        return failure(added.error());
    return links.links();
}

} // namespace fw
