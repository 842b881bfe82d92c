// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/reputationfile.h"

#include "core/base/textfile.h"
#include "core/base/worker.h"
#include "core/config/reputationsecrets.h"
#include "core/config/settingsjson.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <variant>

namespace fw {

namespace {

using Json = OrderedJson;
using S = ReputationService;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ReputationFile)
};

// The one list of keys, walked by reading and by writing.
struct Key
{
    using Member =
        std::variant<QString S::*, int S::*, bool S::*, QStringList S::*, ReputationKind S::*,
                     SecretWay S::*, ListFormat S::*, QMap<QString, QString> S::*>;
    const char* name;
    Member member;
};

const Key keys[] = {
    { "kind", &S::kind },
    { "name", &S::name },
    { "enabled", &S::enabled },
    { "url", &S::url },
    { "key_header", &S::keyHeader },
    { "key_prefix", &S::keyPrefix },
    { "headers", &S::headers },
    { "ipv6", &S::ipv6 },
    { "level_from", &S::levelFrom },
    { "label_from", &S::labelFrom },
    { "levels", &S::levels },
    { "not_found_status", &S::notFoundStatus },
    { "level_optional", &S::levelOptional },
    { "app_id", &S::appId },
    { "api_version", &S::apiVersion },
    { "program", &S::program },
    { "server", &S::server },
    { "user", &S::user },
    { "query", &S::query },
    { "secret_way", &S::secretWay },
    { "paths", &S::paths },
    { "format", &S::format },
    { "label", &S::label },
    { "level", &S::level },
    { "batch", &S::batch },
    { "in_flight", &S::inFlight },
    { "seconds", &S::seconds },
    { "known_hours", &S::knownHours },
    { "unknown_hours", &S::unknownHours },
};

bool isOwnKey(const std::string& name)
{
    return std::any_of(std::begin(keys), std::end(keys),
                       [&name](const Key& key) { return name == key.name; });
}

// What jsonvalue.h does not know stands beside what it does.
using fw::readJson;
using fw::writtenJson;

std::optional<ReputationKind> readJson(const Json& json, ReputationKind)
{
    return json.is_string() ? reputationKindFromKey(jsonText(json.get_ref<const std::string&>()))
                            : std::nullopt;
}

std::optional<SecretWay> readJson(const Json& json, SecretWay)
{
    return json.is_string() ? secretWayFromKey(jsonText(json.get_ref<const std::string&>()))
                            : std::nullopt;
}

std::optional<ListFormat> readJson(const Json& json, ListFormat)
{
    return json.is_string() ? listFormatFromKey(jsonText(json.get_ref<const std::string&>()))
                            : std::nullopt;
}

Json writtenJson(ReputationKind value)
{
    return reputationKindKey(value).toStdString();
}

Json writtenJson(SecretWay value)
{
    return secretWayKey(value).toStdString();
}

Json writtenJson(ListFormat value)
{
    return listFormatKey(value).toStdString();
}

QString expected(const QString&)
{
    return Tr::tr("Expected a text.");
}

QString expected(int)
{
    return Tr::tr("Expected a whole number.");
}

QString expected(bool)
{
    return Tr::tr("Expected true or false.");
}

QString expected(const QStringList&)
{
    return Tr::tr("Expected a list of texts.");
}

QString expected(const QMap<QString, QString>&)
{
    return Tr::tr("Expected an object of texts, as {\"name\": \"value\"}.");
}

QString expected(ReputationKind)
{
    return Tr::tr("Expected \"http_json\", \"threatexchange\", \"gti\" or \"list\".");
}

QString expected(SecretWay)
{
    return Tr::tr("Expected \"stdin\", \"environment\" or \"argument\".");
}

QString expected(ListFormat)
{
    return Tr::tr("Expected \"auto\", \"plain\", \"abusech\" or \"stix\".");
}

// Depth first; a value's nesting is bounded by what the parser has read. What is said of levels
// are the service's own words.
std::optional<QString> secretKey(const Json& json)
{
    if (!json.is_structured())
        return std::nullopt;
    for (const auto& [key, value] : json.items()) {
        if (json.is_object() && !isOwnKey(key) && isReputationSecretName(jsonText(key)))
            return jsonText(key);
        if (json.is_object() && key == "levels")
            continue;
        if (auto inside = secretKey(value))
            return inside;
    }
    return std::nullopt;
}

tl::unexpected<Error> wrong(const QString& file, const QString& service, const QString& key,
                            const QString& sentence)
{
    return failure(ErrorCode::BadInput,
                   Tr::tr("%1, reputation service \"%2\", \"%3\": %4")
                       .arg(file, service.left(40), key, sentence));
}

Result<Json> parseFile(const QByteArray& content, const QString& file)
{
    auto parsed = parseSettingsObject(content, file);
    if (!parsed)
        return parsed;
    const Json& json = *parsed;
    const Json reputation = json.value("reputation", Json::object());
    const Json services =
        reputation.is_object() ? reputation.value("services", Json::array()) : Json();
    if (!services.is_array()
        || !std::all_of(services.begin(), services.end(),
                        [](const Json& service) { return service.is_object(); }))
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1: \"reputation\" must be an object with \"services\": a list of "
                              "objects.")
                           .arg(file));
    if (const auto secret = secretKey(reputation))
        return failure(ErrorCode::Refused,
                       Tr::tr("%1: \"reputation\" must not hold a key or password (\"%2\"). Take "
                              "it out; the desktop's keyring keeps it, or an environment variable "
                              "gives it: FLOW_REPUTATION_ and the service's name in capitals.")
                           .arg(file, secret->left(40)));
    return parsed;
}

QString nameIn(const Json& service)
{
    const auto at = service.find("name");
    return at != service.end() && at->is_string() ? jsonText(at->get_ref<const std::string&>())
                                                  : QString();
}

Result<ReputationService> readService(const Json& json, const QString& file)
{
    ReputationService service;
    if (!json.contains("kind"))
        return wrong(file, nameIn(json), QStringLiteral("kind"), expected(service.kind));
    for (const Key& key : keys) {
        if (!json.contains(key.name))
            continue;
        const QString problem = std::visit(
            [&](auto member) {
                const auto value = readJson(json[key.name], service.*member);
                if (!value)
                    return expected(service.*member);
                service.*member = *value;
                return QString();
            },
            key.member);
        if (!problem.isEmpty())
            return wrong(file, nameIn(json), QString::fromLatin1(key.name), problem);
    }
    // One that is switched off may be half written.
    if (service.enabled)
        if (const auto problems = problemsOf(service); !problems.empty())
            return wrong(file, service.name, problems.front().key, problems.front().sentence);
    return service;
}

void write(const ReputationService& service, Json& json)
{
    const ReputationService defaults;
    for (const Key& key : keys)
        std::visit(
            [&](auto member) {
                const QLatin1String name(key.name);
                const bool always = name == QLatin1String("kind") || name == QLatin1String("name")
                    || name == QLatin1String("enabled");
                if (always || json.contains(key.name) || service.*member != defaults.*member)
                    json[key.name] = writtenJson(service.*member);
            },
            key.member);
}

} // namespace

Result<ReputationSettings> parseReputationSettings(const QByteArray& json, const QString& file)
{
    const auto parsed = parseFile(json, file);
    if (!parsed)
        return failure(parsed.error());
    ReputationSettings settings;
    if (!parsed->contains("reputation") || !(*parsed)["reputation"].contains("services"))
        return settings;
    for (const Json& one : (*parsed)["reputation"]["services"]) {
        auto service = readService(one, file);
        if (!service)
            return failure(service.error());
        for (const ReputationService& other : settings.services)
            if (reputationVariable(other.name) == reputationVariable(service->name))
                return wrong(file, service->name, QStringLiteral("name"),
                             Tr::tr("Another service has this name, or one that differs in "
                                    "capitals, blanks or marks only."));
        settings.services.push_back(std::move(*service));
    }
    return settings;
}

Result<QByteArray> withReputationSettings(const QByteArray& json, const QString& file,
                                          const ReputationSettings& settings)
{
    auto parsed = parseFile(json, file);
    if (!parsed)
        return failure(parsed.error());
    if (const auto problems = problemsOf(settings); !problems.empty())
        return failure(
            ErrorCode::BadInput,
            QStringLiteral("%1: %2").arg(problems.front().key, problems.front().sentence));
    Json& reputation = (*parsed)["reputation"];
    if (reputation.is_null())
        reputation = Json::object();
    const Json before = reputation.value("services", Json::array());
    Json after = Json::array();
    for (const ReputationService& service : settings.services) {
        const auto old = std::find_if(before.begin(), before.end(),
                                      [&](const Json& one) { return nameIn(one) == service.name; });
        Json one = old == before.end() ? Json::object() : *old;
        write(service, one);
        after.push_back(std::move(one));
    }
    reputation["services"] = std::move(after);
    return settingsText(*parsed);
}

Result<ReputationSettings> reputationSettings(const Workspace& workspace)
{
    refuseGuiThread("reading settings");
    const auto content = readSmallFile(workspace.settingsPath());
    if (!content)
        return failure(content.error());
    return parseReputationSettings(*content, workspace.settingsPath());
}

Result<void> saveReputationSettings(const Workspace& workspace, const ReputationSettings& settings)
{
    refuseGuiThread("writing settings");
    const auto content = readSmallFile(workspace.settingsPath());
    if (!content)
        return failure(content.error());
    const auto changed = withReputationSettings(*content, workspace.settingsPath(), settings);
    if (!changed)
        return failure(changed.error());
    const auto before = parseReputationSettings(*content, workspace.settingsPath());
    if (!before || *before != settings)
        if (const auto written = writeFileAtomically(workspace.settingsPath(), *changed); !written)
            return written;
    // Where the user is told to put lists there is a folder; without one nothing is lost.
    for (const ReputationService& service : settings.services)
        if (service.kind == ReputationKind::List && service.paths.isEmpty())
            QDir().mkpath(workspace.reputationFolder());
    return {};
}

} // namespace fw
