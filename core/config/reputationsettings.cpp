// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/reputationsettings.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ReputationSettings)
};

template<typename E>
using Names = std::vector<std::pair<const char*, E>>;

const Names<ReputationKind>& kinds()
{
    static const Names<ReputationKind> names { { "http_json", ReputationKind::HttpJson },
                                               { "threatexchange", ReputationKind::ThreatExchange },
                                               { "gti", ReputationKind::Gti },
                                               { "list", ReputationKind::List } };
    return names;
}

const Names<SecretWay>& ways()
{
    static const Names<SecretWay> names { { "stdin", SecretWay::Stdin },
                                          { "environment", SecretWay::Environment },
                                          { "argument", SecretWay::Argument } };
    return names;
}

const Names<ListFormat>& formats()
{
    static const Names<ListFormat> names { { "auto", ListFormat::Auto },
                                           { "plain", ListFormat::Plain },
                                           { "abusech", ListFormat::AbuseCh },
                                           { "stix", ListFormat::Stix } };
    return names;
}

template<typename E>
QString keyOf(const Names<E>& names, E value)
{
    for (const auto& [name, one] : names)
        if (one == value)
            return QLatin1String(name);
    return {};
}

template<typename E>
std::optional<E> valueOf(const Names<E>& names, const QString& key)
{
    for (const auto& [name, one] : names)
        if (key == QLatin1String(name))
            return one;
    return std::nullopt;
}

// AbuseIPDB, API v2, CHECK: data.abuseConfidenceScore from 0 to 100.
ReputationService abuseIpDb()
{
    ReputationService s;
    s.name = QStringLiteral("abuseipdb");
    s.url = QStringLiteral("https://api.abuseipdb.com/api/v2/check?ipAddress={ip}&maxAgeInDays=90");
    s.keyHeader = QStringLiteral("Key");
    s.headers = { { QStringLiteral("Accept"), QStringLiteral("application/json") } };
    s.levelFrom = QStringLiteral("/data/abuseConfidenceScore");
    s.levels = { { QStringLiteral(">=75"), QStringLiteral("High:3") },
                 { QStringLiteral(">=25"), QStringLiteral("Medium:2") },
                 { QStringLiteral(">=1"), QStringLiteral("Low:1") },
                 { QStringLiteral(">=0"), QStringLiteral("Not reported:0") } };
    return s;
}

// GreyNoise, Community API v3: classification benign, malicious, suspicious or unknown; 404 for an
// address it never saw.
ReputationService greyNoise()
{
    ReputationService s;
    s.name = QStringLiteral("greynoise");
    s.url = QStringLiteral("https://api.greynoise.io/v3/community/{ip}");
    s.keyHeader = QStringLiteral("key");
    s.headers = { { QStringLiteral("Accept"), QStringLiteral("application/json") } };
    s.ipv6 = false;
    s.notFoundStatus = 404;
    s.levelFrom = QStringLiteral("/classification");
    s.levels = { { QStringLiteral("malicious"), QStringLiteral("3") },
                 { QStringLiteral("suspicious"), QStringLiteral("2") },
                 { QStringLiteral("benign"), QStringLiteral("0") },
                 { QStringLiteral("*"), QStringLiteral("-1") } };
    return s;
}

// AlienVault OTX, DirectConnect API v1: pulse_info.count, the reports that name the address.
ReputationService otx()
{
    ReputationService s;
    s.name = QStringLiteral("otx");
    s.url = QStringLiteral("https://otx.alienvault.com/api/v1/indicators/{family}/{ip}/general");
    s.keyHeader = QStringLiteral("X-OTX-API-KEY");
    s.headers = { { QStringLiteral("Accept"), QStringLiteral("application/json") } };
    s.levelFrom = QStringLiteral("/pulse_info/count");
    s.levels = { { QStringLiteral(">=10"), QStringLiteral("Many pulses:3") },
                 { QStringLiteral(">=3"), QStringLiteral("Some pulses:2") },
                 { QStringLiteral(">=1"), QStringLiteral("Few pulses:1") },
                 { QStringLiteral(">=0"), QStringLiteral("No pulse:0") } };
    return s;
}

} // namespace

bool ReputationService::needsSecret() const
{
    switch (kind) {
    case ReputationKind::HttpJson:
        return !keyHeader.isEmpty();
    case ReputationKind::ThreatExchange:
    case ReputationKind::Gti:
        return true;
    case ReputationKind::List:
        break;
    }
    return false;
}

QString reputationKindKey(ReputationKind kind)
{
    return keyOf(kinds(), kind);
}

std::optional<ReputationKind> reputationKindFromKey(const QString& key)
{
    return valueOf(kinds(), key);
}

QString secretWayKey(SecretWay way)
{
    return keyOf(ways(), way);
}

std::optional<SecretWay> secretWayFromKey(const QString& key)
{
    return valueOf(ways(), key);
}

QString listFormatKey(ListFormat format)
{
    return keyOf(formats(), format);
}

std::optional<ListFormat> listFormatFromKey(const QString& key)
{
    return valueOf(formats(), key);
}

std::optional<LevelRule> levelRuleFrom(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    bool isNumber = false;
    const int level = text.mid(colon + 1).trimmed().toInt(&isNumber);
    if (!isNumber || level < -1 || level > 3)
        return std::nullopt;
    return LevelRule { colon < 0 ? QString() : text.left(colon).trimmed(), level };
}

std::optional<double> thresholdFrom(const QString& key)
{
    if (!key.startsWith(QLatin1String(">=")))
        return std::nullopt;
    bool isNumber = false;
    const double threshold = key.mid(2).trimmed().toDouble(&isNumber);
    return isNumber && qIsFinite(threshold) ? std::optional(threshold) : std::nullopt;
}

const std::vector<ReputationService>& reputationExamples()
{
    static const std::vector<ReputationService> examples { abuseIpDb(), greyNoise(), otx() };
    return examples;
}

std::optional<ReputationService> reputationExample(const QString& name)
{
    for (const ReputationService& example : reputationExamples())
        if (example.name == name)
            return example;
    return std::nullopt;
}

QString whatLeaves(const ReputationService& service)
{
    const QString host = QUrl(service.url).host();
    switch (service.kind) {
    case ReputationKind::HttpJson:
        return service.needsSecret()
            ? Tr::tr("In every run, the external addresses of its rows and your key for %1 leave "
                     "this computer; they are sent to %2.")
                  .arg(service.name, host)
            : Tr::tr("In every run, the external addresses of its rows leave this computer; they "
                     "are sent to %1.")
                  .arg(host);
    case ReputationKind::ThreatExchange:
        return Tr::tr("In every run, the external addresses of its rows and the number and secret "
                      "of your ThreatExchange app leave this computer; they are sent to %1.")
            .arg(host);
    case ReputationKind::Gti:
        return Tr::tr("In every run, the program %1 is given the external addresses of its rows, "
                      "your user name and your password; it sends them from this computer to %2.")
                   .arg(service.program, service.server)
            + (service.secretWay == SecretWay::Argument ? QLatin1Char(' ')
                       + Tr::tr("The password is among the program's arguments (-p): while it "
                                "runs, every user of this computer can read it in the list of "
                                "processes.")
                                                        : QString());
    case ReputationKind::List:
        break;
    }
    return Tr::tr("Nothing leaves this computer: addresses are looked up in files.");
}

} // namespace fw
