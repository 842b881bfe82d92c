// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/gtianswer.h"

#include "core/config/jsonproblem.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <string>

namespace fw {

namespace {

using Json = nlohmann::json;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::GtiProvider)
};

constexpr double unverified = 16; // what Spot takes for an answer without a value

Reputation labelled(double rep)
{
    if (rep < 15)
        return { {}, QStringLiteral("Minimal"), 1 };
    if (rep < 30)
        return { {}, QStringLiteral("Unverified"), -1 };
    if (rep < 50)
        return { {}, QStringLiteral("Medium"), 2 };
    return { {}, QStringLiteral("High"), 3 };
}

double valueOf(const Json& one)
{
    if (!one.is_object() || one.contains("aflag"))
        return unverified;
    const Json rep = one.value("rep", Json());
    if (rep.is_number())
        return rep.get<double>();
    bool isNumber = false;
    const double value = rep.is_string()
        ? QString::fromStdString(rep.get_ref<const std::string&>()).toDouble(&isNumber)
        : 0;
    return isNumber ? value : unverified;
}

} // namespace

Result<std::vector<Reputation>> readGtiAnswer(const QByteArray& output, std::size_t count)
{
    Json json;
    const char* problem = "";
    std::string words;
    try {
        json = Json::parse(output.begin(), output.end());
    } catch (const Json::exception& error) {
        words = error.what();
        problem = words.c_str();
    }
    if (!json.is_object() || !json.value("a", Json()).is_array() || json["a"].size() != count)
        return failure(ErrorCode::BadInput,
                       Tr::tr("Its client does not answer as GTI's REST client does, with one "
                              "value for each address; check \"program\" and \"query\" in the "
                              "settings."),
                       jsonProblem(problem));
    std::vector<Reputation> reputations;
    for (const Json& one : json["a"])
        reputations.push_back(labelled(valueOf(one)));
    return reputations;
}

} // namespace fw
