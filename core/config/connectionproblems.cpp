// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/connectionsettings.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ConnectionSettings)
};

bool matches(const QString& text, const char* pattern)
{
    const QRegularExpression whole(
        QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return whole.match(text).hasMatch();
}

bool holdsAny(const QString& text, const char* characters)
{
    return std::any_of(text.begin(), text.end(), [characters](QChar c) {
        return c.category() == QChar::Other_Control || QLatin1String(characters).contains(c);
    });
}

// Qt's ODBC plugin takes a text with ".dsn" in it for the name of a file.
bool looksLikeDsnFile(const QString& text)
{
    return text.contains(QLatin1String(".dsn"), Qt::CaseInsensitive);
}

// What the other settings say: an option would say it twice, and which wins is the driver's affair.
bool isOwnAttribute(const QString& name)
{
    static const QStringList own =
        QStringLiteral("driver dsn filedsn savefile server host hostname servername port database "
                       "schema uid user username")
            .split(QLatin1Char(' '));
    return own.contains(name.trimmed().toLower());
}

bool isQuoted(const QString& value)
{
    return matches(value, "\\{([^}]|\\}\\})*\\}");
}

class Problems
{
public:
    explicit Problems(const ConnectionSettings& settings)
        : m_settings(settings)
    {
    }

    std::vector<SettingProblem> find()
    {
        if (!m_settings.isShared())
            return {};
        way();
        place();
        login();
        limits();
        options();
        return std::move(m_found);
    }

private:
    void add(const char* key, const QString& sentence)
    {
        m_found.push_back({ QString::fromLatin1(key), sentence });
    }

    void noDsnFile(const char* key, const QString& value)
    {
        if (looksLikeDsnFile(value))
            add(key,
                Tr::tr(
                    "With \".dsn\" in it, it would be taken for the name of a file. Define a data "
                    "source in odbc.ini and name that one instead."));
    }

    void way()
    {
        const ConnectionSettings& s = m_settings;
        if (s.dsn.isEmpty() && s.driver.isEmpty())
            add("driver", Tr::tr("A driver is needed, or a data source of odbc.ini."));
        else if (!s.dsn.isEmpty() && !s.driver.isEmpty())
            add("dsn", Tr::tr("Name either a data source or a driver, not both."));
        if (holdsAny(s.dsn, "[]{}(),;?*=!@\\") || s.dsn != s.dsn.trimmed())
            add("dsn",
                Tr::tr("The name of a data source has no blank at its ends and none of "
                       "[]{}(),;?*=!@\\ in it."));
        if (holdsAny(s.driver, "{};=") || s.driver != s.driver.trimmed())
            add("driver",
                Tr::tr("The name or path of a driver has no blank at its ends and none of ; { } = "
                       "in it."));
        noDsnFile("dsn", s.dsn);
        noDsnFile("driver", s.driver);
    }

    void place()
    {
        const ConnectionSettings& s = m_settings;
        if (s.dsn.isEmpty()) {
            if (s.host.isEmpty())
                add("host", Tr::tr("The server's name or address is needed."));
            else if (holdsAny(s.host, ";{}=")
                     || std::any_of(s.host.begin(), s.host.end(),
                                    [](QChar c) { return c.isSpace(); }))
                add("host", Tr::tr("A host has no blanks and none of ; { } = in it."));
            noDsnFile("host", s.host);
            range("port", s.port, 0, 65535);
        }
        if (s.engine == Engine::PostgreSql) {
            if (holdsAny(s.database, ";{}=") || s.database != s.database.trimmed())
                add("database",
                    Tr::tr("The name of a database has no blank at its ends and none of ; { } = in "
                           "it."));
            noDsnFile("database", s.database);
        }
        if (!s.schema.isEmpty() && !matches(s.schema, "[A-Za-z_][A-Za-z0-9_]*"))
            add("schema", Tr::tr("Expected letters a to z, digits and _, and no digit first."));
    }

    void login()
    {
        const ConnectionSettings& s = m_settings;
        const bool needsUser = s.authentication == Authentication::User
            || s.authentication == Authentication::Password;
        if (needsUser && s.user.isEmpty())
            add("user", Tr::tr("The user's name is needed."));
        else if (holdsAny(s.user, ";{}") || s.user != s.user.trimmed())
            add("user",
                Tr::tr("The name of a user has no blank at its ends and none of ; { } in it."));
        if (s.tls && !s.caFile.isEmpty()) {
            if (!s.caFile.startsWith(QLatin1Char('/')) || holdsAny(s.caFile, "{};"))
                add("ca_file", Tr::tr("Expected a path from / on, without ; { }."));
            noDsnFile("ca_file", s.caFile);
        }
        if (s.authentication == Authentication::Kerberos) {
            if (!matches(s.kerberosService, "[A-Za-z0-9_.-]*"))
                add("kerberos_service", Tr::tr("Expected letters a to z, digits, and _ . -"));
            if (!matches(s.kerberosRealm, "[A-Za-z0-9_.-]*"))
                add("kerberos_realm", Tr::tr("Expected letters a to z, digits, and _ . -"));
            noDsnFile("kerberos_service", s.kerberosService);
            noDsnFile("kerberos_realm", s.kerberosRealm);
        }
    }

    void limits()
    {
        range("login_seconds", m_settings.loginSeconds, 1, 600);
        range("statement_seconds", m_settings.statementSeconds, 0, 86400);
    }

    void options()
    {
        for (auto at = m_settings.options.begin(); at != m_settings.options.end(); ++at) {
            if (!matches(at.key(), "[A-Za-z][A-Za-z0-9_ ]*"))
                add("options",
                    Tr::tr("\"%1\" is no name of an attribute: a letter first, then letters, "
                           "digits, _ and blanks.")
                        .arg(at.key()));
            else if (isSecretName(at.key())
                     || matches(at.value(), "(?si).*(password|passwd|pwd)\\s*=.*"))
                add("options",
                    Tr::tr("A password has no place among further attributes (\"%1\").")
                        .arg(at.key()));
            else if (isOwnAttribute(at.key()))
                add("options", Tr::tr("\"%1\" has a field of its own.").arg(at.key()));
            else if (holdsAny(at.value(), ";{}") && !isQuoted(at.value()))
                add("options",
                    Tr::tr("The value of \"%1\" has ; { or } in it and must stand between { and }, "
                           "each } in it written twice.")
                        .arg(at.key()));
            noDsnFile("options", at.value());
        }
    }

    void range(const char* key, int value, int least, int most)
    {
        if (value < least || value > most)
            add(key,
                Tr::tr("Expected a whole number from %1 to %2.")
                    .arg(QString::number(least), QString::number(most)));
    }

    const ConnectionSettings& m_settings;
    std::vector<SettingProblem> m_found;
};

} // namespace

std::vector<SettingProblem> problemsOf(const ConnectionSettings& settings)
{
    return Problems(settings).find();
}

} // namespace fw
