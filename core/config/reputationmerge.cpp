// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/reputationmerge.h"

#include <QCoreApplication>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ReputationMerge)
};

const ReputationService* find(const ReputationSettings& settings, const QString& name)
{
    const auto at = std::find_if(settings.services.begin(), settings.services.end(),
                                 [&name](const ReputationService& s) { return s.name == name; });
    return at == settings.services.end() ? nullptr : &*at;
}

bool isSame(const ReputationService* a, const ReputationService* b)
{
    return a && b ? *a == *b : a == b;
}

} // namespace

Result<ReputationSettings> mergedReputation(const ReputationSettings& base,
                                            const ReputationSettings& ours,
                                            const ReputationSettings& theirs)
{
    if (ours == base)
        return theirs;
    if (theirs == base || theirs == ours)
        return ours;
    ReputationSettings merged;
    const auto take = [&](const QString& name) -> Result<void> {
        if (find(merged, name))
            return {};
        const ReputationService* const before = find(base, name);
        const ReputationService* const our = find(ours, name);
        const ReputationService* const their = find(theirs, name);
        if (!isSame(our, before) && !isSame(their, before) && !isSame(our, their))
            return failure(ErrorCode::Refused,
                           Tr::tr("The reputation service %1 was changed by somebody else "
                                  "meanwhile. Nothing of it was written; close this window without "
                                  "saving, open it again, then repeat the change.")
                               .arg(name));
        if (const ReputationService* const one = isSame(our, before) ? their : our)
            merged.services.push_back(*one);
        return {};
    };
    // In our order, then what others have added.
    for (const ReputationSettings* settings : { &ours, &theirs })
        for (const ReputationService& service : settings->services)
            if (const auto taken = take(service.name); !taken)
                return failure(taken.error());
    return merged;
}

} // namespace fw
