// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/openstore.h"

#include "core/config/connectionstring.h"

#include <utility>

namespace fw {

Result<OdbcTarget> odbcTarget(const ConnectionSettings& settings, Credentials& credentials)
{
    std::optional<QString> password;
    if (settings.authentication == Authentication::Password) {
        auto found = credentials.password(settings);
        if (!found)
            return failure(found.error());
        password = std::move(*found);
    }
    auto login = odbcLogin(settings, password, settings.tls ? systemCaFile() : QString());
    if (!login)
        return failure(login.error());
    return OdbcTarget { std::move(login->databaseName), std::move(login->userName),
                        std::move(login->password),     std::move(login->connectOptions),
                        password.value_or(QString()),   settings.schema,
                        settings.statementSeconds };
}

Result<std::unique_ptr<Store>> openStore(const QString& path, const ConnectionSettings& settings,
                                         std::shared_ptr<Credentials> credentials)
{
    auto local = EmbeddedStore::open(path);
    if (!local)
        return failure(local.error());
    if (!settings.isShared())
        return std::move(*local);
    SharedDatabase database;
    database.dialect = settings.engine == Engine::Impala ? impalaDialect() : postgresDialect();
    database.target = [settings, credentials = std::move(credentials)] {
        return odbcTarget(settings, *credentials);
    };
    database.createTables = settings.createTables;
    return std::make_unique<SharedStore>(std::move(database), std::move(*local));
}

} // namespace fw
