// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/reputation.h"

#include "core/enrich/networkcontext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Reputation)
};

constexpr int lowestLevel = -1;
constexpr int topLevel = 3;

QString safePart(const QString& part)
{
    static const QString reserved = QStringLiteral(":[]|;");
    QString safe = part.simplified();
    for (QChar& c : safe) {
        if (reserved.contains(c) || c.category() == QChar::Other_Control)
            c = QLatin1Char('_');
    }
    return safe.isEmpty() ? QStringLiteral("-") : safe;
}

} // namespace

QString foundNothing(const ReputationAnswers& answers)
{
    if (answers.notFound == 0 || answers.notFound < answers.asked || !answers.known.empty())
        return {};
    return Tr::tr("It answered \"not found\" for every address it was asked about (%n), as a wrong "
                  "address of the service would; check it in the settings.",
                  nullptr, static_cast<int>(answers.notFound));
}

QString formatReputation(const std::vector<Reputation>& reputations)
{
    QStringList parts;
    for (const Reputation& reputation : reputations)
        parts += safePart(reputation.service) + QLatin1Char(':') + safePart(reputation.label)
            + QLatin1Char(':')
            + QString::number(std::clamp(reputation.level, lowestLevel, topLevel));
    return parts.join(QLatin1String("::"));
}

std::vector<Reputation> parseReputation(const QString& text)
{
    std::vector<Reputation> reputations;
    for (QString entry : text.split(QLatin1String("::"))) {
        // An empty fourth part leaves its colon in front of the next entry.
        if (entry.startsWith(QLatin1Char(':')))
            entry.remove(0, 1);
        const QStringList parts = entry.split(QLatin1Char(':'));
        if (parts.size() < 3 || parts[0].isEmpty() || parts[1].isEmpty())
            continue;
        // Some writers put the fourth part in brackets right behind the level.
        bool isNumber = false;
        const int level = parts[2].section(QLatin1Char('['), 0, 0).toInt(&isNumber);
        if (isNumber)
            reputations.push_back({ parts[0], parts[1], std::clamp(level, lowestLevel, topLevel) });
    }
    return reputations;
}

int highestLevel(const std::vector<Reputation>& reputations)
{
    int highest = lowestLevel;
    for (const Reputation& reputation : reputations)
        highest = std::max(highest, reputation.level);
    return std::min(highest, topLevel);
}

std::vector<IpAddress> externalOnly(std::vector<IpAddress> addresses, const NetworkContext& network)
{
    std::sort(addresses.begin(), addresses.end());
    addresses.erase(std::unique(addresses.begin(), addresses.end()), addresses.end());
    addresses.erase(std::remove_if(addresses.begin(), addresses.end(),
                                   [&network](const IpAddress& address) {
                                       return address.isSpecialPurpose()
                                           || network.isInternal(address);
                                   }),
                    addresses.end());
    return addresses;
}

QString whyNothingIsSent(const NetworkContext& network)
{
    if (!network.hasRanges())
        return Tr::tr("No address is sent to a reputation service, because context/ipranges.csv is "
                      "missing and internal ones might be among them. Write your own networks "
                      "there, one \"start,end,name\" a line.");
    if (network.unreadableRanges() == 0 && !network.knowsRanges())
        return Tr::tr("No address is sent to a reputation service, because context/ipranges.csv "
                      "holds no network and internal ones might be among them. Write your own "
                      "networks there, one \"start,end,name\" a line.");
    if (network.unreadableRanges() > 0)
        return Tr::tr("No address is sent to a reputation service, because %n line(s) of "
                      "context/ipranges.csv cannot be read, and internal ones might be among "
                      "them. Mend or remove the lines, under File, Context services, Network.",
                      nullptr, static_cast<int>(network.unreadableRanges()));
    return {};
}

CollectedReputation collectReputation(const std::vector<ReputationProvider*>& providers,
                                      const std::vector<IpAddress>& addresses,
                                      const NetworkContext& network, std::vector<QString>& warnings,
                                      const RunContext& context)
{
    CollectedReputation collected;
    const std::vector<IpAddress> asked = externalOnly(addresses, network);
    if (asked.empty())
        return collected;
    const QString unsent = whyNothingIsSent(network);
    const auto sends = [](const ReputationProvider* provider) {
        return provider->sends();
    };
    if (!unsent.isEmpty() && std::any_of(providers.begin(), providers.end(), sends))
        warnings.push_back(unsent);
    std::unordered_map<IpAddress, std::vector<Reputation>> answers;
    for (ReputationProvider* const provider : providers) {
        if (context.cancelled())
            break;
        if (!unsent.isEmpty() && provider->sends())
            continue;
        const auto answer = provider->check(asked, context);
        if (!answer) {
            if (answer.error().code != ErrorCode::Cancelled)
                warnings.push_back(Tr::tr("The reputation service %1 gave no answer, so the run "
                                          "goes on without it: %2")
                                       .arg(provider->name(), answer.error().text()));
            continue;
        }
        if (!answer->warning.isEmpty())
            warnings.push_back(
                Tr::tr("Reputation service %1: %2").arg(provider->name(), answer->warning));
        if (const QString nothing = foundNothing(*answer); !nothing.isEmpty())
            warnings.push_back(Tr::tr("Reputation service %1: %2").arg(provider->name(), nothing));
        ReputationUse use { provider->name(), answer->asked, answer->fromCache, 0 };
        for (const IpAddress& address : asked) {
            const auto found = answer->known.find(address);
            if (found == answer->known.end())
                continue;
            ++use.known;
            Reputation reputation = found->second;
            if (reputation.service.isEmpty())
                reputation.service = provider->name();
            answers[address].push_back(reputation);
        }
        collected.uses.push_back(std::move(use));
    }
    for (const auto& [address, reputations] : answers)
        collected.texts.emplace(address, formatReputation(reputations));
    return collected;
}

} // namespace fw
