// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/connectionstring.h"

#include "core/base/worker.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ConnectionString)
};

// Everything but "}" stands for itself between braces, in ODBC's own rule.
QString braced(QString value)
{
    return QLatin1Char('{') + value.replace(QLatin1Char('}'), QLatin1String("}}"))
        + QLatin1Char('}');
}

class Attributes
{
public:
    explicit Attributes(const QMap<QString, QString>& options)
        : m_options(options)
    {
    }

    void add(const char* name, const QString& value)
    {
        if (!hasOption(name))
            m_pairs += QLatin1String(name) + QLatin1Char('=') + value;
    }

    void addIfSet(const char* name, const QString& value)
    {
        if (!value.isEmpty())
            add(name, value);
    }

    QString text() const
    {
        QStringList all = m_pairs;
        for (auto at = m_options.begin(); at != m_options.end(); ++at)
            all += at.key() + QLatin1Char('=') + at.value();
        return all.join(QLatin1Char(';'));
    }

private:
    bool hasOption(const char* name) const
    {
        for (auto at = m_options.keyBegin(); at != m_options.keyEnd(); ++at)
            if (at->compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                return true;
        return false;
    }

    const QMap<QString, QString>& m_options;
    QStringList m_pairs;
};

void addServer(Attributes& attributes, const ConnectionSettings& s, const char* hostName,
               const char* portName)
{
    if (!s.dsn.isEmpty()) {
        attributes.add("DSN", s.dsn);
        return;
    }
    attributes.add("DRIVER", braced(s.driver));
    attributes.add(hostName, s.host);
    attributes.add(portName, QString::number(s.port > 0 ? s.port : usualPort(s.engine)));
}

// A value of libpq's own connection string.
QString libpqValue(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    return QLatin1Char('\'') + value.replace(QLatin1Char('\''), QLatin1String("\\'"))
        + QLatin1Char('\'');
}

void addPostgreSql(Attributes& attributes, const ConnectionSettings& s, const QString& caFile)
{
    addServer(attributes, s, "SERVER", "PORT");
    attributes.addIfSet("DATABASE", s.database);
    QStringList libpq;
    if (s.tls) {
        attributes.add("SSLmode", QStringLiteral("verify-full"));
        if (!caFile.isEmpty())
            libpq += QStringLiteral("sslrootcert=") + libpqValue(caFile);
    } else if (s.dsn.isEmpty()) {
        attributes.add("SSLmode", QStringLiteral("prefer"));
    }
    // The usual service is "postgres"; the default here is Impala's.
    if (s.authentication == Authentication::Kerberos && !s.kerberosService.isEmpty()
        && s.kerberosService != ConnectionSettings().kerberosService)
        libpq += QStringLiteral("krbsrvname=") + libpqValue(s.kerberosService);
    // A network that goes dead without a word is otherwise noticed after two hours.
    if (s.dsn.isEmpty())
        libpq += QStringLiteral("keepalives_idle=30 keepalives_interval=10 keepalives_count=3 "
                                "tcp_user_timeout=60000");
    if (!libpq.isEmpty())
        attributes.add("pqopt", braced(libpq.join(QLatin1Char(' '))));
    // After an error nothing more of the transaction is taken, not even by a commit. With -1 what
    // follows the error would be stored alone, with -2 all but the statement that failed.
    attributes.add("Protocol", QStringLiteral("7.4-0"));
    attributes.add("UseDeclareFetch", QStringLiteral("0"));
    attributes.add("TextAsLongVarchar", QStringLiteral("1"));
    attributes.add("BoolsAsChar", QStringLiteral("0"));
}

void addImpala(Attributes& attributes, const ConnectionSettings& s, const QString& caFile)
{
    addServer(attributes, s, "Host", "Port");
    attributes.addIfSet("Schema", s.schema);
    switch (s.authentication) {
    case Authentication::None:
        if (s.dsn.isEmpty())
            attributes.add("AuthMech", QStringLiteral("0"));
        break;
    case Authentication::Kerberos:
        attributes.add("AuthMech", QStringLiteral("1"));
        // "_HOST" is the driver's word for the host it connects to.
        attributes.add("KrbFQDN", s.dsn.isEmpty() ? s.host : QStringLiteral("_HOST"));
        attributes.addIfSet("KrbServiceName", s.kerberosService);
        attributes.addIfSet("KrbRealm", s.kerberosRealm);
        break;
    case Authentication::User:
        attributes.add("AuthMech", QStringLiteral("2"));
        break;
    case Authentication::Password:
        attributes.add("AuthMech", QStringLiteral("3"));
        break;
    }
    if (s.tls) {
        attributes.add("SSL", QStringLiteral("1"));
        attributes.addIfSet("TrustedCerts", caFile);
        if (caFile.isEmpty())
            attributes.add("UseSystemTrustStore", QStringLiteral("1"));
        attributes.add("CAIssuedCertNamesMismatch", QStringLiteral("0"));
        attributes.add("AllowSelfSignedServerCert", QStringLiteral("0"));
    } else if (s.dsn.isEmpty()) {
        attributes.add("SSL", QStringLiteral("0"));
    }
    // Our statements are Impala's own; the driver is not to rewrite them.
    attributes.add("UseNativeQuery", QStringLiteral("1"));
}

// The plugin puts "DSN=" before a text without "DRIVER=" and "SERVER=" in it, and only then.
QString asThePluginTakesIt(const QString& text)
{
    const QLatin1String dsn("DSN=");
    const bool passedAsItIs = text.contains(QLatin1String("DRIVER="), Qt::CaseInsensitive)
        || text.contains(QLatin1String("SERVER="), Qt::CaseInsensitive);
    return !passedAsItIs && text.startsWith(dsn) ? text.mid(dsn.size()) : text;
}

} // namespace

Result<OdbcLogin> odbcLogin(const ConnectionSettings& settings,
                            const std::optional<QString>& password, const QString& systemCaFile)
{
    if (!settings.isShared())
        return failure(ErrorCode::Refused, Tr::tr("This workspace stores in a file of its own."));
    if (const auto problems = problemsOf(settings); !problems.empty())
        return failure(ErrorCode::BadInput,
                       Tr::tr("The connection's \"%1\": %2")
                           .arg(problems.front().key, problems.front().sentence));
    const bool withPassword = settings.authentication == Authentication::Password;
    if (withPassword && !password)
        return failure(
            ErrorCode::Refused,
            Tr::tr("The password of %1 is not known. Give it in the connection's window, which can "
                   "keep it in the desktop's keyring, or in the environment variable "
                   "FLOW_DB_PASSWORD.")
                .arg(settings.user));
    if (withPassword && password->contains(QChar(u'\0')))
        return failure(ErrorCode::BadInput,
                       Tr::tr("The password of %1 has a character in it that no password can have.")
                           .arg(settings.user));
    Attributes attributes(settings.options);
    const QString& caFile = settings.caFile.isEmpty() ? systemCaFile : settings.caFile;
    if (settings.engine == Engine::PostgreSql)
        addPostgreSql(attributes, settings, caFile);
    else
        addImpala(attributes, settings, caFile);
    OdbcLogin login;
    login.databaseName = asThePluginTakesIt(attributes.text());
    // psqlODBC takes the braces of a user's name for a part of it, so it goes as it is.
    if (settings.authentication != Authentication::None)
        login.userName = settings.user;
    // psqlODBC decodes + and % in a password without braces.
    if (withPassword)
        login.password = braced(*password);
    login.connectOptions =
        QStringLiteral("SQL_ATTR_ODBC_VERSION=SQL_OV_ODBC3;SQL_ATTR_LOGIN_TIMEOUT=%1")
            .arg(settings.loginSeconds);
    return login;
}

QString systemCaFile()
{
    refuseGuiThread("looking for the certificates of authorities");
    for (const char* path :
         { "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
           "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem" })
        if (QFileInfo::exists(QString::fromLatin1(path)))
            return QString::fromLatin1(path);
    return {};
}

} // namespace fw
