// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/threatexchangeanswer.h"

#include "core/config/jsonproblem.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

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

} // namespace fw
