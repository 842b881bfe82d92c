// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/credentials.h"

#include "core/config/keyringcredentials.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Credentials)
};

} // namespace

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

Result<QString> passwordFor(const ConnectionSettings& settings, Credentials& credentials)
{
    if (!settings.isShared() || settings.authentication != Authentication::Password)
        return QString();
    const auto found = credentials.password(settings);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(
            ErrorCode::Refused,
            Tr::tr("The password of %1 is not known. Give it in the connection's window, which can "
                   "keep it in the desktop's keyring, or in the environment variable "
                   "FLOW_DB_PASSWORD.")
                .arg(settings.user));
    return **found;
}

} // namespace fw
