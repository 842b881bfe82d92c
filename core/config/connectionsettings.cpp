// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/connectionsettings.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace fw {

namespace {

using Named = std::pair<const char*, int>;

constexpr std::array<Named, 3> engines { { { "sqlite", static_cast<int>(Engine::Sqlite) },
                                           { "postgresql", static_cast<int>(Engine::PostgreSql) },
                                           { "impala", static_cast<int>(Engine::Impala) } } };

constexpr std::array<Named, 4> authentications {
    { { "none", static_cast<int>(Authentication::None) },
      { "user", static_cast<int>(Authentication::User) },
      { "password", static_cast<int>(Authentication::Password) },
      { "kerberos", static_cast<int>(Authentication::Kerberos) } }
};

template<std::size_t N>
QString keyOf(const std::array<Named, N>& names, int value)
{
    const auto at = std::find_if(names.begin(), names.end(),
                                 [value](const Named& name) { return name.second == value; });
    return at == names.end() ? QString() : QString::fromLatin1(at->first);
}

template<typename E, std::size_t N>
std::optional<E> valueOf(const std::array<Named, N>& names, const QString& key)
{
    const auto at = std::find_if(names.begin(), names.end(), [&key](const Named& name) {
        return key == QLatin1String(name.first);
    });
    return at == names.end() ? std::nullopt : std::optional(static_cast<E>(at->second));
}

} // namespace

QString engineKey(Engine engine)
{
    return keyOf(engines, static_cast<int>(engine));
}

std::optional<Engine> engineFromKey(const QString& key)
{
    return valueOf<Engine>(engines, key);
}

QString authenticationKey(Authentication authentication)
{
    return keyOf(authentications, static_cast<int>(authentication));
}

std::optional<Authentication> authenticationFromKey(const QString& key)
{
    return valueOf<Authentication>(authentications, key);
}

int usualPort(Engine engine)
{
    switch (engine) {
    case Engine::PostgreSql:
        return 5432;
    case Engine::Impala:
        return 21050;
    case Engine::Sqlite:
        break;
    }
    return 0;
}

bool isSecretName(const QString& attribute)
{
    static const QRegularExpression secret(QStringLiteral("password|passwd|passphrase|pwd"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString name = attribute;
    name.remove(QLatin1Char('_')).remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    return secret.match(name).hasMatch();
}

} // namespace fw
