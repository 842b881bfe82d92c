// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/connectionfile.h"

#include "core/config/settingsjson.h"

#include <QCoreApplication>

#include <cstdint>
#include <optional>
#include <type_traits>
#include <variant>

namespace fw {

namespace {

using Json = OrderedJson;
using S = ConnectionSettings;

constexpr std::uint64_t fileVersion = 1;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ConnectionFile)
};

// The one list of keys, walked by reading and by writing.
struct Key
{
    using Member = std::variant<QString S::*, int S::*, bool S::*, Engine S::*, Authentication S::*,
                                QMap<QString, QString> S::*>;
    const char* name;
    Member member;
};

const Key keys[] = {
    { "engine", &S::engine },
    { "dsn", &S::dsn },
    { "driver", &S::driver },
    { "host", &S::host },
    { "port", &S::port },
    { "database", &S::database },
    { "schema", &S::schema },
    { "authentication", &S::authentication },
    { "user", &S::user },
    { "tls", &S::tls },
    { "ca_file", &S::caFile },
    { "kerberos_service", &S::kerberosService },
    { "kerberos_realm", &S::kerberosRealm },
    { "login_seconds", &S::loginSeconds },
    { "statement_seconds", &S::statementSeconds },
    { "create_tables", &S::createTables },
    { "options", &S::options },
};

// What jsonvalue.h does not know.
std::optional<Engine> readJson(const Json& json, Engine)
{
    return json.is_string() ? engineFromKey(jsonText(json.get_ref<const std::string&>()))
                            : std::nullopt;
}

std::optional<Authentication> readJson(const Json& json, Authentication)
{
    return json.is_string() ? authenticationFromKey(jsonText(json.get_ref<const std::string&>()))
                            : std::nullopt;
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

QString expected(Engine)
{
    return Tr::tr("Expected \"sqlite\", \"postgresql\" or \"impala\".");
}

QString expected(Authentication)
{
    return Tr::tr("Expected \"none\", \"user\", \"password\" or \"kerberos\".");
}

QString expected(const QMap<QString, QString>&)
{
    return Tr::tr("Expected an object of texts, as {\"attribute\": \"value\"}.");
}

Json writtenJson(Engine value)
{
    return engineKey(value).toStdString();
}

Json writtenJson(Authentication value)
{
    return authenticationKey(value).toStdString();
}

tl::unexpected<Error> wrong(const QString& file, const QString& key, const QString& sentence)
{
    return failure(ErrorCode::BadInput,
                   Tr::tr("%1, \"%2\" of \"database\": %3").arg(file, key, sentence));
}

// Depth first; a value's nesting is bounded by what the parser has read.
std::optional<QString> secretKey(const Json& json)
{
    if (!json.is_structured())
        return std::nullopt;
    for (const auto& [key, value] : json.items()) {
        if (json.is_object() && isSecretName(jsonText(key)))
            return jsonText(key);
        if (auto inside = secretKey(value))
            return inside;
    }
    return std::nullopt;
}

Result<Json> parseFile(const QByteArray& content, const QString& file)
{
    auto parsed = parseSettingsObject(content, file);
    if (!parsed)
        return parsed;
    const Json& json = *parsed;
    const Json version = json.value("version", Json());
    if (!version.is_number_unsigned() || version.get<std::uint64_t>() == 0)
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1: \"version\" must be a whole number, 1 or greater.").arg(file));
    if (version.get<std::uint64_t>() > fileVersion)
        return failure(ErrorCode::Refused,
                       Tr::tr("%1 was made by a newer version of Flow Workbench. It was left as it "
                              "is; use that version.")
                           .arg(file));
    const Json database = json.value("database", Json());
    if (!database.is_object() || !database.value("engine", Json()).is_string())
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1: \"database\" needs \"engine\": \"sqlite\", \"postgresql\" or "
                              "\"impala\".")
                           .arg(file));
    const QString engine = jsonText(database["engine"].get_ref<const std::string&>());
    if (!engineFromKey(engine))
        return failure(ErrorCode::Refused,
                       Tr::tr("%1: the database engine \"%2\" is not available; this version "
                              "stores in \"sqlite\", \"postgresql\" or \"impala\".")
                           .arg(file, engine.left(40)));
    if (const auto secret = secretKey(database))
        return failure(
            ErrorCode::Refused,
            Tr::tr("%1: \"database\" must not hold a password (\"%2\"). Take it out; the "
                   "desktop's keyring keeps it, or the environment variable "
                   "FLOW_DB_PASSWORD gives it.")
                .arg(file, secret->left(40)));
    return parsed;
}

Result<void> checkProblems(const ConnectionSettings& settings, const QString& file)
{
    if (const auto problems = problemsOf(settings); !problems.empty())
        return wrong(file, problems.front().key, problems.front().sentence);
    return {};
}

} // namespace

Result<ConnectionSettings> parseConnection(const QByteArray& json, const QString& file)
{
    const auto parsed = parseFile(json, file);
    if (!parsed)
        return failure(parsed.error());
    const Json& database = (*parsed)["database"];
    ConnectionSettings settings;
    for (const Key& key : keys) {
        if (!database.contains(key.name))
            continue;
        const QString problem = std::visit(
            [&](auto member) {
                const auto value = readJson(database[key.name], settings.*member);
                if (!value)
                    return expected(settings.*member);
                settings.*member = *value;
                return QString();
            },
            key.member);
        if (!problem.isEmpty())
            return wrong(file, QString::fromLatin1(key.name), problem);
    }
    if (const auto checked = checkProblems(settings, file); !checked)
        return failure(checked.error());
    return settings;
}

Result<QByteArray> withConnection(const QByteArray& json, const QString& file,
                                  const ConnectionSettings& settings)
{
    auto parsed = parseFile(json, file);
    if (!parsed)
        return failure(parsed.error());
    if (const auto checked = checkProblems(settings, file); !checked)
        return failure(checked.error());
    const ConnectionSettings defaults;
    Json& database = (*parsed)["database"];
    for (const Key& key : keys)
        std::visit(
            [&](auto member) {
                if (database.contains(key.name) || settings.*member != defaults.*member)
                    database[key.name] = writtenJson(settings.*member);
            },
            key.member);
    return settingsText(*parsed);
}

} // namespace fw
