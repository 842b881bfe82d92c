// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/webhdfsurl.h"

#include "core/base/accountname.h"
#include "core/base/printable.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::WebHdfsUrl)
};

constexpr int plainPort = 9870;
constexpr int securePort = 9871;
const QString plainScheme = QStringLiteral("webhdfs");
const QString secureScheme = QStringLiteral("swebhdfs");

// What is wrong with the path; empty when it is one of a file.
QString pathProblem(const QString& path)
{
    if (path.isEmpty() || path.endsWith(QLatin1Char('/')))
        return Tr::tr("it names no file");
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.contains(QStringLiteral(".")) || parts.contains(QStringLiteral("..")))
        return Tr::tr("its path has a part that is . or ..");
    if (std::any_of(path.begin(), path.end(), [](QChar c) { return !c.isPrint(); }))
        return Tr::tr("its path has characters that cannot be printed");
    return {};
}

QString problemOf(const QUrl& url)
{
    if (!url.isValid())
        return Tr::tr("it cannot be read as one");
    if (url.host().isEmpty())
        return Tr::tr("it names no host");
    if (!url.password().isEmpty())
        return Tr::tr("a password has no place in it");
    if (url.port() == 0)
        return Tr::tr("its port is 0");
    if (url.hasQuery() || url.hasFragment())
        return Tr::tr("? and # must be written %3F and %23");
    return pathProblem(url.path(QUrl::FullyDecoded));
}

// Before an @ there may be a password.
QString shown(const QString& text, const QUrl& url)
{
    const QString safe = !text.contains(QLatin1Char('@')) ? text
        : url.isValid()                                   ? url.toDisplayString()
                                                          : url.scheme() + QStringLiteral("://…");
    return printable(safe.left(200));
}

} // namespace

bool isWebHdfsUrl(const QString& text)
{
    return text.startsWith(plainScheme + QStringLiteral("://"), Qt::CaseInsensitive)
        || text.startsWith(secureScheme + QStringLiteral("://"), Qt::CaseInsensitive);
}

Result<WebHdfsUrl> WebHdfsUrl::parse(const QString& text)
{
    const QUrl url(text);
    const QString problem =
        isWebHdfsUrl(text) ? problemOf(url) : Tr::tr("it does not begin with webhdfs://");
    if (!problem.isEmpty())
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1 is no address of a file in HDFS: %2. Write "
                              "webhdfs://host:port/path, or swebhdfs:// for https.")
                           .arg(shown(text, url), problem));
    WebHdfsUrl result;
    result.secure = url.scheme() == secureScheme;
    result.host = url.host();
    result.port = static_cast<std::uint16_t>(url.port(result.secure ? securePort : plainPort));
    result.path = url.path(QUrl::FullyDecoded);
    result.user = url.userName(QUrl::FullyDecoded);
    return result;
}

QString WebHdfsUrl::server() const
{
    const QString name =
        host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return name + QLatin1Char(':') + QString::number(port);
}

QString WebHdfsUrl::toString() const
{
    const auto encoded = [](const QString& text, const char* kept) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
    };
    return (secure ? secureScheme : plainScheme) + QStringLiteral("://")
        + (user.isEmpty() ? QString() : encoded(user, "") + QLatin1Char('@')) + server()
        + encoded(path, "/:=,+");
}

WebHdfsUrl WebHdfsUrl::withPath(const QString& other) const
{
    WebHdfsUrl url = *this;
    url.path = other;
    return url;
}

QString WebHdfsUrl::effectiveUser() const
{
    if (!user.isEmpty())
        return user;
    const QString named = qEnvironmentVariable("HADOOP_USER_NAME");
    return named.isEmpty() ? accountName() : named;
}

} // namespace fw
