// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/threatexchangeprovider.h"

#include "core/config/jsonproblem.h"

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

constexpr int invalidToken = 190; // of the Graph API's error codes

tl::unexpected<Error> notOurs(const char* what = "")
{
    return failure(ErrorCode::BadInput,
                   Tr::tr("It does not answer as ThreatExchange does; check the address in the "
                          "settings."),
                   jsonProblem(what));
}

tl::unexpected<Error> refusedApp()
{
    return failure(ErrorCode::Refused,
                   Tr::tr("ThreatExchange does not accept the app's number and secret; check "
                          "both."));
}

// {"error": {"type": "OAuthException", "code": 190}}
bool isRefusal(const Json& json)
{
    if (!json.is_object() || !json.contains("error") || !json["error"].is_object())
        return false;
    const Json& error = json["error"];
    return error.value("code", Json()) == invalidToken
        || error.value("type", Json()) == "OAuthException";
}

std::optional<Reputation> reputationOf(const Json& status)
{
    static const std::pair<const char*, int> levels[] = {
        { "UNKNOWN", -1 }, { "NON_MALICIOUS", 0 }, { "SUSPICIOUS", 2 }, { "MALICIOUS", 3 }
    };
    for (const auto& [name, level] : levels)
        if (status == name)
            return Reputation { {}, QString::fromLatin1(name), level };
    return std::nullopt;
}

ThreatExchangeAnswer descriptorsIn(const Json& part)
{
    ThreatExchangeAnswer answer;
    if (!part.is_object() || part.value("code", Json()) != 200
        || !part.value("body", Json()).is_string())
        return answer;
    const Json body = Json::parse(part["body"].get_ref<const std::string&>(), nullptr, false);
    const Json data = body.is_object() ? body.value("data", Json()) : Json();
    if (!data.is_array())
        return answer;
    answer.answered = true;
    for (const Json& descriptor : data) {
        if (!descriptor.is_object())
            continue;
        const auto found = reputationOf(descriptor.value("status", Json()));
        if (found && (!answer.reputation || found->level > answer.reputation->level))
            answer.reputation = found;
    }
    return answer;
}

// An indicator nobody has given: then there is nothing whose descriptors could be asked for, and
// that part fails.
bool hasNoIndicator(const Json& part)
{
    if (!part.is_object() || part.value("code", Json()) != 200
        || !part.value("body", Json()).is_string())
        return false;
    const Json body = Json::parse(part["body"].get_ref<const std::string&>(), nullptr, false);
    return body.is_object() && body.value("data", Json()) == Json::array();
}

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
        batch.push_back({ { "method", "GET" },
                          { "relative_url",
                            "/" + version + "/{result=" + name + ":$.data.*.id}/descriptors" } });
    }
    return "include_headers=false&access_token=" + QUrl::toPercentEncoding(token)
        + "&batch=" + QUrl::toPercentEncoding(QString::fromStdString(batch.dump()));
}

} // namespace

Result<std::vector<ThreatExchangeAnswer>> readThreatExchange(const QByteArray& body,
                                                             std::size_t count)
{
    Json json;
    try {
        json = Json::parse(body.begin(), body.end());
    } catch (const Json::exception& error) {
        return notOurs(error.what());
    }
    if (isRefusal(json))
        return refusedApp();
    if (!json.is_array() || json.size() != 2 * count)
        return notOurs();
    std::vector<ThreatExchangeAnswer> answers;
    for (std::size_t i = 0; i < count; ++i) {
        ThreatExchangeAnswer answer = descriptorsIn(json[2 * i + 1]);
        answer.answered = answer.answered || hasNoIndicator(json[2 * i]);
        answers.push_back(std::move(answer));
    }
    return answers;
}

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
