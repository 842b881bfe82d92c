// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/jsonanswer.h"

#include "core/config/jsonproblem.h"
#include "core/reputation/reputationlabel.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace fw {

namespace {

using Json = nlohmann::json;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::JsonAnswer)
};

// What a rule is held against: a number, a text, or both.
struct Value
{
    QString text;
    std::optional<double> number;
};

const Json* at(const Json& json, const QString& pointer)
{
    try {
        const Json::json_pointer where(pointer.toStdString());
        return json.contains(where) ? &json.at(where) : nullptr;
    } catch (const Json::exception&) { // a pointer that is none, or an index that is no number
        return nullptr;
    }
}

std::optional<Value> valueOf(const Json& json)
{
    if (json.is_string()) {
        const QString text = QString::fromStdString(json.get_ref<const std::string&>()).trimmed();
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return Value { text, isNumber && qIsFinite(number) ? std::optional(number) : std::nullopt };
    }
    if (json.is_boolean())
        return Value { json.get<bool>() ? QStringLiteral("true") : QStringLiteral("false"), {} };
    if (json.is_array())
        return Value { QString::number(json.size()), static_cast<double>(json.size()) };
    if (json.is_number()) {
        const double number = json.get<double>();
        return Value { QString::number(number, 'g', 15), number };
    }
    return std::nullopt;
}

std::optional<LevelRule> ruleFor(const Value& value, const QMap<QString, QString>& levels)
{
    for (auto rule = levels.begin(); rule != levels.end(); ++rule)
        if (!thresholdFrom(rule.key()) && rule.key().compare(value.text, Qt::CaseInsensitive) == 0)
            return levelRuleFrom(rule.value());
    std::optional<double> greatest;
    std::optional<LevelRule> found;
    for (auto rule = levels.begin(); rule != levels.end(); ++rule) {
        const auto threshold = thresholdFrom(rule.key());
        if (threshold && value.number && *value.number >= *threshold
            && (!greatest || *threshold > *greatest)) {
            greatest = threshold;
            found = levelRuleFrom(rule.value());
        }
    }
    if (!greatest && levels.contains(QStringLiteral("*")))
        return levelRuleFrom(levels[QStringLiteral("*")]);
    return found;
}

} // namespace

Result<std::optional<Reputation>> readJsonAnswer(const QByteArray& body,
                                                 const ReputationService& service)
{
    Json json;
    try {
        json = Json::parse(body.begin(), body.end());
    } catch (const Json::exception& error) {
        return failure(ErrorCode::BadInput,
                       Tr::tr("Its answer is not valid JSON; check the address in the settings."),
                       jsonProblem(error.what()));
    }
    const Json* const level = at(json, service.levelFrom);
    if (!level && !service.levelOptional)
        return failure(ErrorCode::BadInput,
                       Tr::tr("Its answer has nothing at %1, where the level is expected; check "
                              "the address and \"level_from\" in the settings.")
                           .arg(service.levelFrom));
    if (!level || level->is_null())
        return std::optional<Reputation>();
    const auto value = valueOf(*level);
    if (!value)
        return failure(ErrorCode::BadInput,
                       Tr::tr("Its answer has an object at %1, where a number or a text is "
                              "expected; check \"level_from\" in the settings.")
                           .arg(service.levelFrom));
    const auto rule = ruleFor(*value, service.levels);
    if (!rule)
        return std::optional<Reputation>();
    QString label;
    if (!service.labelFrom.isEmpty())
        if (const Json* const said = at(json, service.labelFrom); said && !said->is_null())
            if (const auto text = valueOf(*said))
                label = text->text;
    if (label.isEmpty())
        label = rule->label;
    if (label.isEmpty())
        label = value->text;
    return std::optional(Reputation { {}, labelFrom(label), rule->level });
}

} // namespace fw
