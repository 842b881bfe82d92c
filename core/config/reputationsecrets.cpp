// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/reputationsecrets.h"

#include "core/config/keyring.h"

#include <QUrl>

namespace fw {

namespace {

class UsualSecrets : public ReputationSecrets
{
public:
    Result<std::optional<QString>> secret(const ReputationService& service) override
    {
        const QString variable = reputationVariable(service.name);
        const QString value = qEnvironmentVariable(variable.toLatin1().constData());
        if (!value.isEmpty())
            return std::optional(value);
        return Keyring(variable).find(reputationKeyringKey(service));
    }
};

class TypedSecret : public ReputationSecrets
{
public:
    explicit TypedSecret(QString secret)
        : m_secret(std::move(secret))
    {
    }
    Result<std::optional<QString>> secret(const ReputationService&) override
    {
        return m_secret.isEmpty() ? std::nullopt : std::optional(m_secret);
    }

private:
    QString m_secret;
};

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

std::shared_ptr<ReputationSecrets> usualReputationSecrets()
{
    return std::make_shared<UsualSecrets>();
}

std::shared_ptr<ReputationSecrets> typedReputationSecret(const QString& secret)
{
    return std::make_shared<TypedSecret>(secret);
}

QString reputationVariable(const QString& name)
{
    QString variable = name.toUpper();
    for (QChar& c : variable)
        if (!(c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
            && !(c >= QLatin1Char('0') && c <= QLatin1Char('9')))
            c = QLatin1Char('_');
    return QStringLiteral("FLOW_REPUTATION_") + variable;
}

Result<void> storeReputationSecret(const ReputationService& service, const QString& secret)
{
    return Keyring(reputationVariable(service.name)).store(reputationKeyringKey(service), secret);
}

Result<void> forgetReputationSecret(const ReputationService& service)
{
    return Keyring(reputationVariable(service.name)).forget(reputationKeyringKey(service));
}

Result<void> moveReputationSecret(const ReputationService& before, const ReputationService& after)
{
    const Keyring keyring(reputationVariable(after.name));
    const auto kept = keyring.find(reputationKeyringKey(before));
    if (!kept)
        return failure(kept.error());
    if (!*kept)
        return {};
    const auto there = keyring.find(reputationKeyringKey(after));
    if (!there)
        return failure(there.error());
    if (!*there)
        if (const auto stored = keyring.store(reputationKeyringKey(after), **kept); !stored)
            return stored;
    return keyring.forget(reputationKeyringKey(before));
}

QString reputationKeyringKey(const ReputationService& service)
{
    QString place;
    if (service.kind == ReputationKind::Gti) {
        place = encoded(service.user) + QLatin1Char('@') + encoded(service.server.toLower());
    } else {
        const QUrl url(service.url);
        place = encoded(url.host().toLower());
        if (url.port() >= 0)
            place += QLatin1Char(':') + QString::number(url.port());
    }
    return QStringLiteral("reputation://%1@%2/").arg(encoded(service.name), place);
}

} // namespace fw
