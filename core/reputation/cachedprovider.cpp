// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/cachedprovider.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <unordered_set>
#include <utility>

namespace fw {

CachedProvider::CachedProvider(std::unique_ptr<ReputationProvider> provider, ReputationCache& cache,
                               QString key, ReputationAge age, Clock clock)
    : m_provider(std::move(provider))
    , m_cache(cache)
    , m_key(std::move(key))
    , m_age(age)
    , m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentSecsSinceEpoch))
{
}

Result<ReputationAnswers> CachedProvider::check(const std::vector<IpAddress>& externalAddresses,
                                                RunContext context)
{
    ReputationAnswers all;
    std::unordered_set<IpAddress> kept;
    for (KeptReputation& one : m_cache.find(m_key, externalAddresses, m_clock(), m_age)) {
        kept.insert(one.address);
        if (one.reputation)
            all.known.emplace(one.address, std::move(*one.reputation));
        else
            all.unknown.push_back(one.address);
    }
    all.fromCache = static_cast<std::int64_t>(kept.size());
    std::vector<IpAddress> rest;
    for (const IpAddress& address : externalAddresses)
        if (kept.count(address) == 0)
            rest.push_back(address);
    if (rest.empty())
        return all;
    auto fresh = m_provider->check(rest, context);
    if (!fresh) {
        if (kept.empty() || fresh.error().code == ErrorCode::Cancelled)
            return failure(fresh.error());
        all.warning = fresh.error().text();
        return all;
    }
    std::vector<KeptReputation> answers;
    for (const auto& [address, reputation] : fresh->known)
        answers.push_back({ address, reputation });
    for (const IpAddress& address : fresh->unknown)
        answers.push_back({ address, std::nullopt });
    m_cache.keep(m_key, answers, m_clock());
    all.known.merge(fresh->known);
    all.unknown.insert(all.unknown.end(), fresh->unknown.begin(), fresh->unknown.end());
    all.asked = fresh->asked;
    all.notFound = fresh->notFound;
    all.warning = fresh->warning;
    return all;
}

QString cacheKeyOf(const ReputationService& service)
{
    QStringList parts { reputationKindKey(service.kind),
                        service.url,
                        service.levelFrom,
                        service.labelFrom,
                        service.server,
                        service.query,
                        service.program,
                        service.appId,
                        service.apiVersion,
                        QString::number(service.notFoundStatus),
                        QString::number(service.levelOptional ? 1 : 0) };
    for (const auto* map : { &service.headers, &service.levels })
        for (auto at = map->begin(); at != map->end(); ++at)
            parts += at.key() + QLatin1Char('\n') + at.value();
    const QByteArray mark =
        QCryptographicHash::hash(parts.join(QLatin1Char('\0')).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(12);
    return service.name + QLatin1Char('#') + QString::fromLatin1(mark);
}

} // namespace fw
