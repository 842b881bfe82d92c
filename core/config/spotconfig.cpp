// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/spotconfig.h"

#include "core/config/flowconf.h"
#include "core/config/jsonproblem.h"
#include "core/config/spotsetup.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace fw {

namespace {

using Json = nlohmann::ordered_json;
using Key = SpotConfig::Key;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::SpotConfig)
};

QString keyName(const std::string& name)
{
    return QString::fromStdString(name);
}

// A text that was filled in: Spot's own files come with "<server>" in such places.
QString filledIn(const Json& object, const char* name)
{
    const auto at = object.find(name);
    if (at == object.end() || !at->is_string())
        return {};
    const QString text = QString::fromStdString(at->get<std::string>()).trimmed();
    return text.startsWith(QLatin1Char('<')) && text.endsWith(QLatin1Char('>')) ? QString() : text;
}

QString notFilledIn()
{
    return Tr::tr("not filled in");
}

Key keyOf(const QString& name, const QString& value)
{
    return value.isEmpty() ? Key { name, false, notFilledIn() } : Key { name, true, value };
}

void readEngine(const Json& json, SpotConfig& config)
{
    config.kind = SpotConfig::Kind::Engine;
    const QString engine = filledIn(json, "oa_data_engine");
    const bool isImpala = engine.compare(QLatin1String("impala"), Qt::CaseInsensitive) == 0;
    for (const auto& [name, value] : json.items()) {
        if (name == "oa_data_engine") {
            config.keys.push_back(
                { keyName(name), isImpala,
                  isImpala
                      ? engine
                      : Tr::tr("%1 is no engine here: SQLite, PostgreSQL or Impala").arg(engine) });
        } else if (name == "impala" && value.is_object()) {
            // Spot's own file has a section for each engine, of which one is used.
            const QString host = filledIn(value, "impala_daemon");
            const QString key = QStringLiteral("impala.impala_daemon");
            config.keys.push_back(
                isImpala ? keyOf(key, host)
                         : Key { key, false, Tr::tr("not used: the engine is another") });
            if (isImpala)
                config.impalaHost = host;
        } else {
            config.keys.push_back({ keyName(name), false, Tr::tr("has no meaning here") });
        }
    }
}

SpotConfig::Gti readGti(const Json& json, std::vector<Key>& keys)
{
    SpotConfig::Gti gti;
    gti.server = filledIn(json, "server");
    gti.user = filledIn(json, "user");
    gti.client = filledIn(json, "refclient");
    gti.request = filledIn(json, "ci");
    gti.hasPassword = !filledIn(json, "password").isEmpty();
    keys.push_back(keyOf(QStringLiteral("gti.server"), gti.server));
    keys.push_back(keyOf(QStringLiteral("gti.user"), gti.user));
    keys.push_back({ QStringLiteral("gti.password"), false,
                     gti.hasPassword ? Tr::tr("no file here holds a secret: give it in Context "
                                              "services, or in the environment")
                                     : notFilledIn() });
    keys.push_back(keyOf(QStringLiteral("gti.ci"), gti.request));
    keys.push_back(keyOf(QStringLiteral("gti.refclient"), gti.client));
    if (json.contains("category_file"))
        keys.push_back({ QStringLiteral("gti.category_file"), false,
                         Tr::tr("categories are not shown, as Spot did not show them") });
    return gti;
}

SpotConfig::Facebook readFacebook(const Json& json, std::vector<Key>& keys)
{
    SpotConfig::Facebook facebook;
    facebook.appId = filledIn(json, "app_id");
    facebook.hasSecret = !filledIn(json, "app_secret").isEmpty();
    keys.push_back(keyOf(QStringLiteral("fb.app_id"), facebook.appId));
    keys.push_back({ QStringLiteral("fb.app_secret"), false,
                     facebook.hasSecret ? Tr::tr("no file here holds a secret: give it in Context "
                                                 "services, or in the environment")
                                        : notFilledIn() });
    return facebook;
}

void readReputation(const Json& json, SpotConfig& config)
{
    config.kind = SpotConfig::Kind::Reputation;
    for (const auto& [name, value] : json.items()) {
        if (name == "gti" && value.is_object())
            config.gti = readGti(value, config.keys);
        else if (name == "fb" && value.is_object())
            config.facebook = readFacebook(value, config.keys);
        else
            config.keys.push_back(
                { keyName(name), false, Tr::tr("no service of this name is known here") });
    }
}

void readNetworkContext(const Json& json, SpotConfig& config)
{
    config.kind = SpotConfig::Kind::NetworkContext;
    for (const auto& [name, value] : json["NC"].items()) {
        const QString key = QStringLiteral("NC.") + keyName(name);
        if (name != "network_context" && name != "network_context_dns") {
            config.keys.push_back({ key, false, Tr::tr("has no meaning here") });
            continue;
        }
        const QString file = filledIn(json["NC"], name.c_str());
        config.keys.push_back(keyOf(key, file));
        if (!file.isEmpty())
            config.networkContextFile = file;
    }
}

void readIana(const Json& json, SpotConfig& config)
{
    config.kind = SpotConfig::Kind::Iana;
    for (const auto& [name, value] : json["IANA"].items())
        config.keys.push_back({ QStringLiteral("IANA.") + keyName(name), false,
                                Tr::tr("codes of DNS and HTTP; flows have none") });
}

Result<void> readFlowConf(const QByteArray& content, const QString& name, SpotConfig& config)
{
    config.kind = SpotConfig::Kind::Flow;
    const auto conf = FlowConf::parse(content, name);
    if (!conf)
        return failure(conf.error());
    config.flowConf = content;
    config.keys.push_back({ QStringLiteral("flow_conf.json"), true,
                            Tr::tr("the columns of the results and of the scores") });
    return {};
}

bool hasObject(const Json& json, const char* name)
{
    const auto at = json.find(name);
    return at != json.end() && at->is_object();
}

Error unknownFile(const QString& name)
{
    return { ErrorCode::BadInput,
             Tr::tr("%1 is none of Spot's configuration files: engine.json, "
                    "reputation_config.json, nc_config.json, iana_config.json, flow_conf.json or "
                    "spot.conf was expected.")
                 .arg(name),
             {} };
}

} // namespace

Result<SpotConfig> parseSpotConfig(const QByteArray& content, const QString& name)
{
    SpotConfig config;
    if (!content.trimmed().startsWith('{')) {
        config.keys = readSpotSetup(content, config);
        return config.keys.empty() ? Result<SpotConfig>(failure(unknownFile(name))) : config;
    }
    Json json;
    try {
        json = Json::parse(content.begin(), content.end());
    } catch (const Json::exception& wrong) {
        return failure(ErrorCode::BadInput, Tr::tr("%1 is not valid JSON.").arg(name),
                       jsonProblem(wrong.what()));
    }
    if (json.contains("oa_data_engine"))
        readEngine(json, config);
    else if (hasObject(json, "NC"))
        readNetworkContext(json, config);
    else if (hasObject(json, "IANA"))
        readIana(json, config);
    else if (hasObject(json, "gti") || hasObject(json, "fb"))
        readReputation(json, config);
    else if (!json.contains("flow_results_fields"))
        return failure(unknownFile(name));
    else if (const auto read = readFlowConf(content, name, config); !read)
        return failure(read.error());
    return config;
}

} // namespace fw
