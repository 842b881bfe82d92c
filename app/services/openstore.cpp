// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/openstore.h"

#include "core/config/connectionstring.h"

#include <QCoreApplication>

#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Store)
};

} // namespace

Result<OdbcTarget> odbcTarget(const ConnectionSettings& settings, Credentials& credentials)
{
    OdbcTarget target;
    target.schema = settings.schema;
    target.loginSeconds = settings.loginSeconds;
    target.statementSeconds = settings.statementSeconds;
    auto text = odbcConnectionString(settings, settings.tls ? systemCaFile() : QString());
    if (!text)
        return failure(text.error());
    target.connectionString = std::move(*text);
    if (settings.authentication != Authentication::Password)
        return target;
    const auto password = credentials.password(settings);
    if (!password)
        return failure(password.error());
    if (!*password)
        return failure(
            ErrorCode::Refused,
            Tr::tr("The password of %1 is not known. Give it in the connection's window, which can "
                   "keep it in the desktop's keyring, or in the environment variable "
                   "FLOW_DB_PASSWORD.")
                .arg(settings.user));
    target.password = **password;
    return target;
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
