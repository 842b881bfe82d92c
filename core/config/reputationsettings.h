// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/connectionsettings.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fw {

enum class ReputationKind
{
    HttpJson, // asks for one address a time and reads the JSON it gets
    ThreatExchange, // Facebook's, many addresses a request
    Gti, // McAfee GTI through its REST client, a program
    List, // files on this computer
};

// How the program of a GTI service is given its password.
enum class SecretWay
{
    Stdin, // one line on its standard input
    Environment, // its variable GTI_PASSWORD
    Argument, // -p: every user of this computer can read it meanwhile
};

// How a list's files are written.
enum class ListFormat
{
    Auto, // by the name: *.json and *.stix are STIX, *.csv is abuse.ch, all others plain
    Plain, // an address, a block or a range a line: FireHOL's netset and ipset, Spamhaus DROP
    AbuseCh, // CSV whose column titles may stand in a comment: Feodo Tracker, SSLBL, ThreatFox
    Stix, // a bundle of STIX 2.1
};

// One reputation service of a workspace, of whatever kind. A key or password is never among these:
// ReputationSecrets has it.
struct ReputationService
{
    ReputationKind kind = ReputationKind::HttpJson;
    QString name; // the first part of what is stored: "abuseipdb:High:3"
    bool enabled = false; // the user's consent to what whatLeaves() says

    // HttpJson. {ip} and {family} (IPv4 or IPv6) in the address are replaced. Also the address of
    // ThreatExchange.
    QString url;
    QString keyHeader; // the header that carries the key; empty: the service wants none
    QString keyPrefix; // in front of the key there: "Bearer "
    QMap<QString, QString> headers; // further ones, never a key
    bool ipv6 = true; // whether the service knows IPv6
    // JSON pointers (RFC 6901) into the answer. Of an array its length counts.
    QString levelFrom;
    QString labelFrom; // empty: the label is that of `levels`, or the value at levelFrom
    // What stands at levelFrom, as ">=75", as a text, or "*" for all others -> "level" or
    // "label:level". Of several ">=" the greatest that fits. No fit: nothing is known.
    QMap<QString, QString> levels;
    // The HTTP status by which the service says that it does not know the address; 0: by none, and
    // one such as 404 means that the service is not at this address.
    int notFoundStatus = 0;
    // Whether an answer without anything at levelFrom says that nothing is known. Otherwise it is
    // not the answer that the settings describe.
    bool levelOptional = false;

    // ThreatExchange: the app's number, and the version of the Graph API.
    QString appId;
    QString apiVersion = QStringLiteral("v2.4");

    // Gti: the REST client, as Spot's reputation_config.json has it.
    QString program; // refclient
    QString server;
    QString user;
    QString query; // "ci": JSON with ###QUERY### where the addresses go
    SecretWay secretWay = SecretWay::Stdin;

    // List: files or folders; none: the workspace's context/reputation. Relative ones are of the
    // workspace.
    QStringList paths;
    ListFormat format = ListFormat::Auto;
    QString label; // empty: the file's own word, or its name
    int level = 3; // of an entry that says none

    int batch = 25; // ThreatExchange, Gti: addresses in one question
    int inFlight = 4; // requests at once, at most 6
    int seconds = 60; // for all questions of a run together
    int knownHours = 24; // how long an answer is kept
    int unknownHours = 6; // how long it is kept that there was none

    bool isNetwork() const { return kind != ReputationKind::List; }
    // Whether it cannot be asked without a secret.
    bool needsSecret() const;

    friend bool operator==(const ReputationService&, const ReputationService&) = default;
};

struct ReputationSettings
{
    std::vector<ReputationService> services; // asked in this order

    friend bool operator==(const ReputationSettings&, const ReputationSettings&) = default;
};

// As workbench.json writes them: "http_json", "stdin", "plain".
QString reputationKindKey(ReputationKind kind);
std::optional<ReputationKind> reputationKindFromKey(const QString& key);
QString secretWayKey(SecretWay way);
std::optional<SecretWay> secretWayFromKey(const QString& key);
QString listFormatKey(ListFormat format);
std::optional<ListFormat> listFormatFromKey(const QString& key);

// What a key of "levels" stands for, taken apart: "High:3" -> {"High", 3}.
struct LevelRule
{
    QString label; // may be empty
    int level = -1;
};
std::optional<LevelRule> levelRuleFrom(const QString& text);
// ">=75" -> 75; nothing for a text.
std::optional<double> thresholdFrom(const QString& key);

// Ready services to begin with: "abuseipdb", "greynoise", "otx". Each from what its vendor has
// published; none was tried against the service. All are switched off.
const std::vector<ReputationService>& reputationExamples();
std::optional<ReputationService> reputationExample(const QString& name);

// Translated, for the user to agree to: what leaves this computer, and where to; and whether others
// on this computer can read the password meanwhile.
QString whatLeaves(const ReputationService& service);

// Whether a header or key of this name is a place for a secret: "X-Api-Key", "token".
bool isReputationSecretName(const QString& name);

// Empty when the service can be asked. Keys are those of workbench.json.
std::vector<SettingProblem> problemsOf(const ReputationService& service);
// Those that keep the settings from being stored; the key is "name: key". Of services that are
// switched on all; one that is switched off may be half written, but has a name that is not taken
// and holds no secret.
std::vector<SettingProblem> problemsOf(const ReputationSettings& settings);

} // namespace fw
