// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/webhdfs.h"

#include "core/base/textfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::WebHdfs)
};

constexpr std::chrono::milliseconds cleaningTime { 5'000 };

tl::unexpected<Error> isAFolder(const WebHdfsUrl& url)
{
    return failure(ErrorCode::BadInput,
                   Tr::tr("%1 is a folder; name a file in it.").arg(url.toString()));
}

tl::unexpected<Error> cannotWrite(const QFile& file, const QString& reason)
{
    return failure(ErrorCode::Io, Tr::tr("%1 cannot be written: %2.").arg(file.fileName(), reason));
}

// Removes what was written of the file, unless it is kept.
class LocalGuard
{
public:
    explicit LocalGuard(QString path)
        : m_path(std::move(path))
    {
    }
    ~LocalGuard()
    {
        if (!m_kept)
            QFile::remove(m_path);
    }
    LocalGuard(const LocalGuard&) = delete;
    LocalGuard& operator=(const LocalGuard&) = delete;
    void keep() { m_kept = true; }

private:
    QString m_path;
    bool m_kept = false;
};

// A hidden name beside the file: jobs that read folders leave out what begins with a dot or an
// underscore. Unique, because two programs may write at once.
QString hiddenBeside(const QString& path, const char* mark)
{
    const qsizetype name = path.lastIndexOf(QLatin1Char('/')) + 1;
    return path.left(name) + QLatin1Char('.') + path.mid(name) + QLatin1String(mark)
        + QUuid::createUuid().toString(QUuid::Id128);
}

Error notRenamed(const WebHdfsUrl& url)
{
    return { ErrorCode::Io,
             Tr::tr("%1 could not be put in place: the server did not rename it. Try again.")
                 .arg(url.toString()),
             {} };
}

// Carries `from` to `to`, where no file is.
Result<void> moveTo(WebHdfsClient& client, const WebHdfsUrl& url, const QString& from,
                    const QString& to)
{
    const auto moved = client.rename(from, to);
    if (!moved)
        return failure(moved.error());
    return *moved ? Result<void>() : failure(notRenamed(url));
}

// Puts the hidden file in the place of the one that is there.
//
// The published API has only a RENAME that does not replace. Hadoop's name node also knows
// renameoptions=OVERWRITE, by which its own client replaces a file in one step; it is tried first.
// A server that does not know it answers that it did nothing. Then the old file is renamed aside,
// the new one renamed into its place, and the old one deleted last: at every moment one of them is
// there whole, under whatever name. Were the old one deleted first, a failure then would leave no
// file but a hidden one that is about to be cleaned away.
Result<void> replace(WebHdfsClient& client, const WebHdfsUrl& url, const QString& hidden)
{
    const auto replaced = client.rename(hidden, url.path, QStringLiteral("OVERWRITE"));
    if (!replaced)
        return failure(replaced.error());
    if (*replaced)
        return {};
    const QString aside = hiddenBeside(url.path, "._OLD_");
    if (const auto moved = moveTo(client, url, url.path, aside); !moved)
        return moved;
    if (const auto moved = moveTo(client, url, hidden, url.path); !moved) {
        // Why it failed is the error to tell, whether the old one comes back or not.
        static_cast<void>(client.rename(aside, url.path));
        return moved;
    }
    static_cast<void>(client.remove(aside)); // what stays is hidden and does no harm
    return {};
}

Result<void> uploadAs(WebHdfsClient& client, const WebHdfsUrl& url, const QString& hidden,
                      const QByteArray& content, bool& begun)
{
    const auto before = client.status(url.path);
    if (!before && before.error().code != ErrorCode::NotFound)
        return failure(before.error());
    if (before && before->isFolder)
        return isAFolder(url);
    begun = true;
    if (const auto created = client.create(hidden, content); !created)
        return created;
    const auto written = client.status(hidden);
    if (!written)
        return failure(written.error());
    if (written->length != content.size())
        return failure(ErrorCode::Io,
                       Tr::tr("%1 was not written: %2 bytes were sent, and %3 arrived. Try again.")
                           .arg(url.toString())
                           .arg(content.size())
                           .arg(written->length));
    return before ? replace(client, url, hidden) : moveTo(client, url, hidden, url.path);
}

} // namespace

Result<std::int64_t> download(const WebHdfsUrl& url, const QString& toFile, RunContext context,
                              const WebHdfsOptions& options)
{
    WebHdfsClient client(url, options, context);
    const auto status = client.status(url.path);
    if (!status)
        return failure(status.error());
    if (status->isFolder)
        return isAFolder(url);
    LocalGuard guard(toFile);
    QFile file(toFile);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return cannotWrite(file, file.errorString());
    const QString stage = Tr::tr("Fetching %1").arg(url.toString());
    std::int64_t taken = 0;
    bool full = false;
    const auto fetched = client.open(url.path, {}, [&](QByteArrayView bytes) {
        taken += bytes.size();
        // More than the file has is for no disk.
        full = taken <= status->length && !writeAll(file, bytes.data(), bytes.size());
        context.report(stage, taken, status->length);
        return taken <= status->length && !full;
    });
    if (full || !file.flush())
        return cannotWrite(file, file.errorString());
    if (::fsync(file.handle()) != 0)
        return cannotWrite(file, qt_error_string(errno));
    if (!fetched)
        return failure(fetched.error());
    if (taken != status->length)
        return failure(ErrorCode::Io,
                       taken < status->length
                           ? Tr::tr("%1 did not come whole: %2 of %3 bytes. Try again.")
                                 .arg(url.toString())
                                 .arg(taken)
                                 .arg(status->length)
                           : Tr::tr("%1 is longer than the %2 bytes the server spoke of; try again "
                                    "when it is complete.")
                                 .arg(url.toString())
                                 .arg(status->length));
    guard.keep();
    return taken;
}

Result<QByteArray> downloadHead(const WebHdfsUrl& url, std::int64_t most, const RunContext& context,
                                const WebHdfsOptions& options)
{
    WebHdfsClient client(url, options, context);
    const auto status = client.status(url.path);
    if (!status)
        return failure(status.error());
    if (status->isFolder)
        return isAFolder(url);
    QByteArray head;
    const auto fetched =
        client.open(url.path, { { "length", QString::number(most) } }, [&](QByteArrayView bytes) {
            head += bytes.first(
                std::min<qsizetype>(bytes.size(), static_cast<qsizetype>(most) - head.size()));
            return head.size() < most;
        });
    if (!fetched)
        return failure(fetched.error());
    return head;
}

Result<void> upload(const WebHdfsUrl& url, const QByteArray& content, const RunContext& context,
                    const WebHdfsOptions& options)
{
    const QString hidden = hiddenBeside(url.path, "._COPYING_");
    WebHdfsClient client(url, options, context);
    bool begun = false;
    auto done = uploadAs(client, url, hidden, content, begun);
    if (!done && begun) {
        // Also after a cancel, so not in its context, and not waiting long for a silent server.
        WebHdfsOptions hurried = options;
        hurried.limits.connect = std::min(hurried.limits.connect, cleaningTime);
        hurried.limits.idle = std::min(hurried.limits.idle, cleaningTime);
        static_cast<void>(WebHdfsClient(url, hurried, {}).remove(hidden));
    }
    return done;
}

} // namespace fw
