// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/threatexchangeprovider.h"

#include "core/reputation/threatexchangeanswer.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

using Json = nlohmann::json;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ThreatExchangeProvider)
};

QByteArray bodyFor(const ReputationService& service, const QString& token,
                   const IpAddress* addresses, std::size_t count)
{
    Json batch = Json::array();
    const std::string version = service.apiVersion.toStdString();
    for (std::size_t i = 0; i < count; ++i) {
        const std::string name = "GET_IP_" + std::to_string(i);
        const std::string ip = QUrl::toPercentEncoding(addresses[i].toString()).toStdString();
        batch.push_back({ { "method", "GET" },
                          { "name", name },
                          { "omit_response_on_success", false },
                          { "relative_url",
                            "/" + version + "/threat_indicators?type=IP_ADDRESS&text=" + ip } });
        // Whole descriptors are large, and only their status is read.
        batch.push_back(
            { { "method", "GET" },
              { "relative_url",
                "/" + version + "/{result=" + name + ":$.data.*.id}/descriptors?fields=status" } });
    }
    return "include_headers=false&access_token=" + QUrl::toPercentEncoding(token)
        + "&batch=" + QUrl::toPercentEncoding(QString::fromStdString(batch.dump()));
}

} // namespace

ThreatExchangeProvider::ThreatExchangeProvider(ReputationService service, SecretSource secret,
                                               HttpBatchOptions options)
    : m_service(std::move(service))
    , m_secret(std::move(secret))
    , m_options(options)
{
}

Result<ReputationAnswers>
ThreatExchangeProvider::check(const std::vector<IpAddress>& externalAddresses, RunContext context)
{
    ReputationAnswers answers;
    if (externalAddresses.empty())
        return answers;
    const auto secret = neededSecret(m_service, m_secret);
    if (!secret)
        return failure(secret.error());
    const QString token = m_service.appId + QLatin1Char('|') + *secret;
    const std::size_t all = externalAddresses.size();
    const auto size = static_cast<std::size_t>(std::max(1, m_service.batch));
    const auto make = [&](std::size_t index) {
        HttpRequest request;
        request.verb = HttpVerb::Post;
        request.url = QUrl(m_service.url);
        request.type = "application/x-www-form-urlencoded";
        request.body = bodyFor(m_service, token, externalAddresses.data() + index * size,
                               std::min(size, all - index * size));
        return request;
    };
    int failed = 0;
    const auto take = [&](std::size_t index, const HttpAnswer& answer) -> Result<void> {
        const std::size_t count = std::min(size, all - index * size);
        const auto read = readThreatExchange(answer.body, count);
        if (!read)
            return failure(read.error());
        for (std::size_t i = 0; i < count; ++i) {
            const IpAddress& address = externalAddresses[index * size + i];
            const ThreatExchangeAnswer& said = (*read)[i];
            if (said.reputation)
                answers.known.emplace(address, *said.reputation);
            else if (said.answered)
                answers.unknown.push_back(address);
            else
                ++failed;
        }
        answers.asked += static_cast<std::int64_t>(count);
        context.report(Tr::tr("Asking %1").arg(m_service.name), answers.asked,
                       static_cast<std::int64_t>(all));
        return {};
    };
    const auto problem = sendAll((all + size - 1) / size, make, take, m_options, context);
    if (failed > 0 && !problem)
        answers.warning = Tr::tr("It could not answer for %n address(es); run the analysis again "
                                 "to ask for them.",
                                 nullptr, failed);
    return ended(std::move(answers), problem, all);
}

} // namespace fw
