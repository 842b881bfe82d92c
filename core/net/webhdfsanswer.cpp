// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/webhdfsanswer.h"

#include "core/base/printable.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::WebHdfsAnswer)
};

constexpr qsizetype longestWords = 300;

QJsonObject objectOf(const HttpAnswer& answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

struct RemoteException
{
    QString name;
    QString words; // the first line: a stack trace may follow
};

RemoteException exceptionOf(const HttpAnswer& answer)
{
    const QJsonObject object = objectOf(answer).value(QLatin1String("RemoteException")).toObject();
    const auto text = [&object](const char* key) {
        const QString all = object.value(QLatin1String(key)).toString();
        return printable(all.left(all.indexOf(QLatin1Char('\n'))).left(longestWords));
    };
    return { text("exception"), text("message") };
}

QString detailOf(const HttpAnswer& answer, const RemoteException& said)
{
    if (!said.name.isEmpty())
        return said.words.isEmpty() ? said.name : said.name + QStringLiteral(": ") + said.words;
    return printable((QStringLiteral("HTTP %1 ").arg(answer.status)
                      + QString::fromUtf8(answer.reason.left(longestWords)))
                         .trimmed());
}

} // namespace

std::optional<RemoteStatus> statusOf(const HttpAnswer& answer)
{
    const QJsonObject status = objectOf(answer).value(QLatin1String("FileStatus")).toObject();
    const std::int64_t length = status.value(QLatin1String("length")).toInteger(-1);
    const QString type = status.value(QLatin1String("type")).toString();
    if (length < 0 || type.isEmpty())
        return std::nullopt;
    return RemoteStatus { length, type == QLatin1String("DIRECTORY") };
}

std::optional<bool> booleanOf(const HttpAnswer& answer)
{
    const QJsonValue value = objectOf(answer).value(QLatin1String("boolean"));
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QByteArray locationOf(const HttpAnswer& answer)
{
    const QJsonObject object = objectOf(answer);
    return object.size() == 1 ? object.value(QLatin1String("Location")).toString().toUtf8()
                              : QByteArray();
}

Error strangeAnswer(const WebHdfsUrl& url)
{
    return { ErrorCode::Io,
             Tr::tr("%1 does not answer as a WebHDFS server does; check host and port.")
                 .arg(url.server()),
             {} };
}

Error answerError(const HttpAnswer& answer, const WebHdfsUrl& url, const QString& who)
{
    const RemoteException said = exceptionOf(answer);
    const QString detail = detailOf(answer, said);
    if (said.name == QLatin1String("FileNotFoundException"))
        return { ErrorCode::NotFound, Tr::tr("%1 does not exist.").arg(url.toString()), detail };
    if (said.name == QLatin1String("StandbyException"))
        return { ErrorCode::Io,
                 Tr::tr("%1 is a name node in standby; name the active one.").arg(url.server()),
                 detail };
    if (said.name == QLatin1String("SafeModeException"))
        return {
            ErrorCode::Io,
            Tr::tr("%1 is in safe mode and changes nothing; try again later.").arg(url.server()),
            detail
        };
    if (answer.status == 401 || answer.status == 403) {
        const QString message = who.isEmpty()
            ? Tr::tr("%1 may not be accessed with this Kerberos ticket; have the right given to "
                     "its owner.")
                  .arg(url.toString())
            : Tr::tr("%1 may not be accessed by %2; have the right given, or name another user "
                     "as webhdfs://user@host.")
                  .arg(url.toString(), who);
        return { ErrorCode::Refused, message, detail };
    }
    if (said.name.isEmpty() && answer.status < 500) {
        Error error = strangeAnswer(url);
        error.detail = detail;
        return error;
    }
    return { ErrorCode::Io, Tr::tr("%1 reports a failure; nothing was done.").arg(url.server()),
             detail };
}

} // namespace fw
