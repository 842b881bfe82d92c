// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/credentials.h"

#include "core/config/keyringcredentials.h"

#include <QtGlobal>

#include <utility>

namespace fw {

Result<std::optional<QString>> EnvironmentCredentials::password(const ConnectionSettings&)
{
    const QString value = qEnvironmentVariable("FLOW_DB_PASSWORD");
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

FirstCredentials::FirstCredentials(std::vector<std::unique_ptr<Credentials>> keepers)
    : m_keepers(std::move(keepers))
{
}

Result<std::optional<QString>> FirstCredentials::password(const ConnectionSettings& settings)
{
    for (const auto& keeper : m_keepers)
        if (auto found = keeper->password(settings); !found || *found)
            return found;
    return std::optional<QString>();
}

std::unique_ptr<Credentials> usualCredentials()
{
    std::vector<std::unique_ptr<Credentials>> keepers;
    keepers.push_back(std::make_unique<EnvironmentCredentials>());
    keepers.push_back(std::make_unique<KeyringCredentials>());
    return std::make_unique<FirstCredentials>(std::move(keepers));
}

} // namespace fw
