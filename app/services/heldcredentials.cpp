// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/heldcredentials.h"

#include "core/config/keyringcredentials.h"

namespace fw {

void HeldCredentials::hold(const ConnectionSettings& settings, const QString& password)
{
    const std::lock_guard lock(m_mutex);
    m_held.insert(keyringKey(settings), password);
}

Result<std::optional<QString>> HeldCredentials::password(const ConnectionSettings& settings)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto at = m_held.constFind(keyringKey(settings));
        if (at != m_held.constEnd())
            return *at;
    }
    return usualCredentials()->password(settings);
}

} // namespace fw
