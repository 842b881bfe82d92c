// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/reputationtext.h"

#include "core/enrich/reputation.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ReputationText)
};

} // namespace

std::optional<int> reputationLevel(const QString& reputation)
{
    const std::vector<Reputation> services = parseReputation(reputation);
    return services.empty() ? std::nullopt : std::optional(highestLevel(services));
}

QString reputationWord(const QString& reputation)
{
    const auto level = reputationLevel(reputation);
    if (!level)
        return reputation;
    switch (*level) {
    case 3:
        return Tr::tr("High");
    case 2:
        return Tr::tr("Medium");
    case 1:
        return Tr::tr("Low");
    case 0:
        return Tr::tr("None");
    default:
        return Tr::tr("Unverified");
    }
}

} // namespace fw
