// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/reputationsecrets.h"
#include "core/config/reputationsettings.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <set>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ReputationSettings)
};

bool matches(const QString& text, const char* pattern)
{
    const QRegularExpression whole(
        QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return whole.match(text).hasMatch();
}

bool hasControl(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

// RFC 6901.
bool isPointer(const QString& text)
{
    return matches(text, "(/([^/~]|~[01])*)*");
}

// RFC 9110, token.
bool isHeaderName(const QString& text)
{
    return matches(text, "[A-Za-z0-9!#$%&'*+.^_`|~-]+");
}

// A header's value, as one line of what every server reads.
bool isHeaderValue(const QString& text)
{
    return matches(text, "[\\x20-\\x7e]*");
}

bool isThisComputer(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

class Problems
{
public:
    explicit Problems(const ReputationService& service)
        : m_service(service)
    {
    }

    std::vector<SettingProblem> find()
    {
        name();
        switch (m_service.kind) {
        case ReputationKind::HttpJson:
            httpJson();
            break;
        case ReputationKind::ThreatExchange:
            address();
            if (!matches(m_service.appId, "[0-9]{1,30}"))
                add("app_id", Tr::tr("Expected the number of your app."));
            if (!matches(m_service.apiVersion, "v[0-9]{1,3}\\.[0-9]{1,3}"))
                add("api_version", Tr::tr("Expected a version of the Graph API, as \"v2.4\"."));
            range("batch", m_service.batch, 1, 25);
            break;
        case ReputationKind::Gti:
            gti();
            break;
        case ReputationKind::List:
            list();
            break;
        }
        numbers();
        return std::move(m_found);
    }

    // What keeps even a service that is switched off, and so may be half written, from being
    // written down: that it cannot be told from others, and a secret where the file would have it.
    std::vector<SettingProblem> findUnstorable()
    {
        name();
        const QUrl url(m_service.url);
        if (!url.isValid() && m_service.url.contains(QRegularExpression(QStringLiteral("[@=]"))))
            addressIsNone(); // nobody knows what is in it
        else if (!url.userInfo().isEmpty())
            userInAddress();
        else
            keysInAddress(url);
        for (const QString& header : m_service.headers.keys())
            if (isReputationSecretName(header))
                keyAmongHeaders(header);
        numbers();
        return std::move(m_found);
    }

private:
    void add(const char* key, const QString& sentence)
    {
        m_found.push_back({ QString::fromLatin1(key), sentence });
    }

    void range(const char* key, int value, int least, int most)
    {
        if (value < least || value > most)
            add(key,
                Tr::tr("Expected a whole number from %1 to %2.")
                    .arg(QString::number(least), QString::number(most)));
    }

    void userInAddress() { add("url", Tr::tr("A user or password has no place in the address.")); }

    void keysInAddress(const QUrl& url)
    {
        for (const auto& item : QUrlQuery(url).queryItems())
            if (isReputationSecretName(item.first))
                add("url",
                    Tr::tr("A key has no place in the address (\"%1\"): name a header for it "
                           "in \"key_header\".")
                        .arg(item.first));
    }

    void keyAmongHeaders(const QString& name)
    {
        add("headers",
            Tr::tr("A key has no place among the headers (\"%1\"): name its header in "
                   "\"key_header\".")
                .arg(name));
    }

    void addressIsNone()
    {
        add("url",
            Tr::tr("Expected an address that begins with https://, or with http:// and a "
                   "server on this computer."));
    }

    void name()
    {
        if (!matches(m_service.name, "[A-Za-z0-9][A-Za-z0-9_. -]{0,38}[A-Za-z0-9]|[A-Za-z0-9]"))
            add("name",
                Tr::tr("Expected up to 40 letters a to z, digits, blanks and _ . - with a letter "
                       "or digit at both ends."));
    }

    void numbers()
    {
        // Qt has six connections to a server; a seventh request would wait and count as
        // unreachable.
        range("in_flight", m_service.inFlight, 1, 6);
        range("seconds", m_service.seconds, 1, 3600);
        range("known_hours", m_service.knownHours, 0, 8760);
        range("unknown_hours", m_service.unknownHours, 0, 8760);
    }

    void address()
    {
        // The places of the address are no part of a host's name.
        QString filled = m_service.url;
        filled.replace(QLatin1String("{ip}"), QLatin1String("192.0.2.1"));
        filled.replace(QLatin1String("{family}"), QLatin1String("IPv4"));
        const QUrl url(filled, QUrl::StrictMode);
        const bool secure = url.scheme() == QLatin1String("https")
            || (url.scheme() == QLatin1String("http") && isThisComputer(url.host()));
        if (!url.isValid() || url.host().isEmpty() || !secure || url.hasFragment())
            addressIsNone();
        else if (!url.userInfo().isEmpty())
            userInAddress();
        else
            keysInAddress(url);
        const qsizetype host = m_service.url.indexOf(QLatin1String("://"));
        const qsizetype path = m_service.url.indexOf(QLatin1Char('/'), host + 3);
        if (const qsizetype place = m_service.url.indexOf(QLatin1Char('{'));
            place >= 0 && (path < 0 || place < path))
            add("url", Tr::tr("{ip} and {family} have no place in the server's name."));
    }

    void httpJson()
    {
        address();
        if (!m_service.url.contains(QLatin1String("{ip}")))
            add("url", Tr::tr("Write {ip} where the address asked about belongs."));
        if (!m_service.keyHeader.isEmpty() && !isHeaderName(m_service.keyHeader))
            add("key_header", Tr::tr("Expected the name of a header, as \"Key\"."));
        if (!isHeaderValue(m_service.keyPrefix) || m_service.keyPrefix.size() > 20)
            add("key_prefix", Tr::tr("Expected up to 20 plain characters, as \"Bearer \"."));
        for (auto at = m_service.headers.begin(); at != m_service.headers.end(); ++at) {
            if (!isHeaderName(at.key()) || !isHeaderValue(at.value()))
                add("headers",
                    Tr::tr("\"%1\" is no header: a name without blanks, and a value of plain "
                           "characters.")
                        .arg(at.key()));
            else if (isReputationSecretName(at.key()))
                keyAmongHeaders(at.key());
        }
        if (m_service.levelFrom.isEmpty() || !isPointer(m_service.levelFrom))
            add("level_from", Tr::tr("Expected a JSON pointer, as \"/data/score\"."));
        if (!isPointer(m_service.labelFrom))
            add("label_from", Tr::tr("Expected a JSON pointer, as \"/data/name\", or nothing."));
        if (m_service.notFoundStatus != 0
            && (m_service.notFoundStatus < 200 || m_service.notFoundStatus > 499
                || m_service.notFoundStatus == 401 || m_service.notFoundStatus == 403
                || m_service.notFoundStatus == 429))
            add("not_found_status",
                Tr::tr("Expected the HTTP status of an address that is not known, as 404, or 0."));
        if (m_service.levels.isEmpty())
            add("levels", Tr::tr("Say which value means which level, as {\">=75\": \"High:3\"}."));
        for (auto at = m_service.levels.begin(); at != m_service.levels.end(); ++at)
            if (!levelRuleFrom(at.value())
                || (at.key().startsWith(QLatin1String(">=")) && !thresholdFrom(at.key())))
                add("levels",
                    Tr::tr("\"%1\": \"%2\" is no rule. Expected \">=\" and a number, a text or "
                           "\"*\", and for it a level from -1 to 3, with or without a label: "
                           "\"High:3\".")
                        .arg(at.key(), at.value()));
    }

    void gti()
    {
        if (!m_service.program.startsWith(QLatin1Char('/')) || hasControl(m_service.program))
            add("program", Tr::tr("Expected the REST client's path, from / on."));
        if (!matches(m_service.server, "[A-Za-z0-9][A-Za-z0-9.:-]*"))
            add("server", Tr::tr("Expected the name of a server."));
        if (m_service.user.isEmpty() || hasControl(m_service.user)
            || m_service.user.startsWith(QLatin1Char('-')))
            add("user", Tr::tr("The user's name is needed."));
        if (!m_service.query.contains(QLatin1String("###QUERY###")))
            add("query",
                Tr::tr("Expected what Spot calls \"ci\": JSON with ###QUERY### in the list that "
                       "is called \"q\"."));
        range("batch", m_service.batch, 1, 100);
    }

    void list()
    {
        for (const QString& path : m_service.paths)
            if (path.trimmed().isEmpty() || hasControl(path))
                add("paths", Tr::tr("Expected the names of files or folders."));
        if (m_service.label.size() > 60 || hasControl(m_service.label))
            add("label", Tr::tr("Expected up to 60 characters."));
        range("level", m_service.level, -1, 3);
    }

    const ReputationService& m_service;
    std::vector<SettingProblem> m_found;
};

} // namespace

bool isReputationSecretName(const QString& name)
{
    if (isSecretName(name))
        return true;
    static const QRegularExpression secret(
        QStringLiteral("(^|[-_. ])(key|auth)$|api[-_. ]?key|access[-_. ]?key|token|secret|"
                       "authorization|credential|cookie"),
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

std::vector<SettingProblem> problemsOf(const ReputationService& service)
{
    return Problems(service).find();
}

std::vector<SettingProblem> problemsOf(const ReputationSettings& settings)
{
    std::vector<SettingProblem> found;
    std::set<QString> variables;
    for (const ReputationService& service : settings.services) {
        for (const SettingProblem& problem :
             service.enabled ? problemsOf(service) : Problems(service).findUnstorable())
            found.push_back(
                { QStringLiteral("%1: %2").arg(service.name, problem.key), problem.sentence });
        // Two that differ in a blank or a capital would share one variable for their keys.
        if (!variables.insert(reputationVariable(service.name)).second)
            found.push_back({ QStringLiteral("%1: name").arg(service.name),
                              Tr::tr("Another service has this name, or one that differs in "
                                     "capitals, blanks or marks only.") });
    }
    return found;
}

} // namespace fw
