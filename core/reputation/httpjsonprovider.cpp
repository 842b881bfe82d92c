// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/httpjsonprovider.h"

#include "core/reputation/jsonanswer.h"

#include <QCoreApplication>

#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::HttpJsonProvider)
};

QUrl urlFor(const QString& pattern, const IpAddress& address)
{
    QString filled = pattern;
    filled.replace(QLatin1String("{ip}"),
                   QString::fromLatin1(QUrl::toPercentEncoding(address.toString())));
    filled.replace(QLatin1String("{family}"),
                   address.isIpv4() ? QLatin1String("IPv4") : QLatin1String("IPv6"));
    return QUrl(filled);
}

} // namespace

HttpJsonProvider::HttpJsonProvider(ReputationService service, SecretSource secret,
                                   HttpBatchOptions options)
    : m_service(std::move(service))
    , m_secret(std::move(secret))
    , m_options(options)
{
}

Result<ReputationAnswers> HttpJsonProvider::check(const std::vector<IpAddress>& externalAddresses,
                                                  RunContext context)
{
    ReputationAnswers answers;
    std::vector<IpAddress> addresses;
    for (const IpAddress& address : externalAddresses)
        if (m_service.ipv6 || address.isIpv4())
            addresses.push_back(address);
    if (addresses.empty())
        return answers;
    QByteArray key;
    if (m_service.needsSecret()) {
        const auto secret = neededSecret(m_service, m_secret);
        if (!secret)
            return failure(secret.error());
        key = (m_service.keyPrefix + *secret).toUtf8();
    }
    const auto make = [&](std::size_t index) {
        HttpRequest request;
        request.url = urlFor(m_service.url, addresses[index]);
        for (auto at = m_service.headers.begin(); at != m_service.headers.end(); ++at)
            request.headers.push_back({ at.key().toLatin1(), at.value().toLatin1() });
        if (!key.isEmpty())
            request.headers.push_back({ m_service.keyHeader.toLatin1(), key });
        return request;
    };
    int unwanted = 0;
    const auto take = [&](std::size_t index, const HttpAnswer& answer) -> Result<void> {
        if (answer.status == m_service.notFoundStatus) {
            answers.unknown.push_back(addresses[index]);
            ++answers.notFound;
        } else if (answer.status == 400 || answer.status == 422) {
            ++unwanted;
        } else if (answer.status == 404) {
            return failure(ErrorCode::Io,
                           Tr::tr("There is nothing at its address (HTTP 404); check the address "
                                  "in the settings. If the service says so of addresses it does "
                                  "not know, set \"not_found_status\" to 404."));
        } else if (!answer.isGood()) {
            return failure(ErrorCode::Io,
                           Tr::tr("It answers with HTTP %1; check the address in the settings.")
                               .arg(answer.status));
        } else {
            const auto read = readJsonAnswer(answer.body, m_service);
            if (!read)
                return failure(read.error());
            if (*read)
                answers.known.emplace(addresses[index], **read);
            else
                answers.unknown.push_back(addresses[index]);
        }
        ++answers.asked;
        context.report(Tr::tr("Asking %1").arg(m_service.name), answers.asked,
                       static_cast<std::int64_t>(addresses.size()));
        return {};
    };
    const auto problem = sendAll(addresses.size(), make, take, m_options, context);
    if (unwanted > 0 && !problem)
        answers.warning =
            Tr::tr("It refused %n address(es) (HTTP 400 or 422); check the address in "
                   "the settings if that goes on.",
                   nullptr, unwanted);
    return ended(std::move(answers), problem, addresses.size());
}

} // namespace fw
