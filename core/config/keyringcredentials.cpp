// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/keyringcredentials.h"

#include "core/config/keyring.h"

#include <QUrl>

namespace fw {

namespace {

Keyring keyring()
{
    return Keyring(QStringLiteral("FLOW_DB_PASSWORD"));
}

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

Result<std::optional<QString>> KeyringCredentials::password(const ConnectionSettings& settings)
{
    return keyring().find(keyringKey(settings));
}

Result<void> KeyringCredentials::store(const ConnectionSettings& settings, const QString& password)
{
    return keyring().store(keyringKey(settings), password);
}

Result<void> KeyringCredentials::forget(const ConnectionSettings& settings)
{
    return keyring().forget(keyringKey(settings));
}

QString keyringKey(const ConnectionSettings& settings)
{
    const int port = settings.port > 0 ? settings.port : usualPort(settings.engine);
    const QString place = settings.dsn.isEmpty()
        ? encoded(settings.host.toLower()) + QLatin1Char(':') + QString::number(port)
        : QStringLiteral("dsn=") + encoded(settings.dsn);
    const QString database =
        settings.engine == Engine::PostgreSql ? encoded(settings.database) : QString();
    return QStringLiteral("%1://%2@%3/%4")
        .arg(engineKey(settings.engine), encoded(settings.user), place, database);
}

} // namespace fw
