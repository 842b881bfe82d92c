// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/connection.h"

#include "core/base/day.h"

#include <QStringList>

#include <tuple>

namespace fw {

QString ConnectionKey::toString() const
{
    QString time = formatTime(tstart);
    time[10] = QLatin1Char('T');
    return QStringLiteral("%1Z/%2/%3/%4/%5/")
               .arg(time, srcip.toString())
               .arg(sport)
               .arg(dstip.toString())
               .arg(dport)
        + proto;
}

std::optional<ConnectionKey> ConnectionKey::parse(const QString& text)
{
    // The protocol is whatever the source wrote, so it is the rest of the text.
    const QStringList parts = text.split(QLatin1Char('/'));
    if (parts.size() < 6)
        return std::nullopt;
    ConnectionKey key;
    QByteArray time = parts[0].toLatin1();
    if (time.size() != 20 || time[10] != 'T' || time[19] != 'Z')
        return std::nullopt;
    time[10] = ' ';
    bool sportOk = false;
    bool dportOk = false;
    const auto src = IpAddress::parse(parts[1]);
    const auto dst = IpAddress::parse(parts[3]);
    key.sport = parts[2].toUShort(&sportOk);
    key.dport = parts[4].toUShort(&dportOk);
    if (!parseTime({ time.constData(), 19 }, key.tstart) || !src || !dst || !sportOk || !dportOk)
        return std::nullopt;
    key.srcip = *src;
    key.dstip = *dst;
    key.proto = parts.mid(5).join(QLatin1Char('/'));
    return key;
}

std::strong_ordering operator<=>(const ConnectionKey& a, const ConnectionKey& b)
{
    const auto fixed = [](const ConnectionKey& k) {
        return std::tie(k.tstart, k.srcip, k.dstip, k.sport, k.dport);
    };
    if (const auto order = fixed(a) <=> fixed(b); order != 0)
        return order;
    return a.proto.compare(b.proto) <=> 0;
}

} // namespace fw

std::size_t std::hash<fw::ConnectionKey>::operator()(const fw::ConnectionKey& key) const noexcept
{
    const std::hash<fw::IpAddress> address;
    std::size_t seed = static_cast<std::size_t>(key.tstart) * 0x9e3779b97f4a7c15ULL;
    seed ^= address(key.srcip) + (seed << 6) + (seed >> 2);
    seed ^= address(key.dstip) + (seed << 6) + (seed >> 2);
    seed ^= (static_cast<std::size_t>(key.sport) << 16 | key.dport) + (seed << 6) + (seed >> 2);
    return seed ^ qHash(key.proto);
}
