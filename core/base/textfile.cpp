// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfile.h"

#include "core/base/hashingdevice.h"
#include "core/base/threadstop.h"
#include "core/base/worker.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::TextFile)
};

QString systemText(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

tl::unexpected<Error> cannotRead(const QFile& file)
{
    return failure(QFileInfo::exists(file.fileName()) ? ErrorCode::Io : ErrorCode::NotFound,
                   Tr::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
}

tl::unexpected<Error> cannotWrite(const QString& path, const QString& reason)
{
    return failure(ErrorCode::Io, Tr::tr("%1 cannot be written: %2.").arg(path, reason));
}

bool syncHandle(int handle)
{
    return handle >= 0 && ::fsync(handle) == 0;
}

} // namespace

bool writeAll(QIODevice& file, const char* data, qint64 size)
{
    while (size > 0) {
        const qint64 taken = file.write(data, size);
        if (taken <= 0)
            return false;
        data += taken;
        size -= taken;
    }
    return true;
}

Result<QByteArray> readSmallFile(const QString& path, std::int64_t limit)
{
    refuseGuiThread("reading a file");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file);
    const QByteArray content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return cannotRead(file);
    if (content.size() > limit)
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1 is larger than %2 bytes, which no such file should be.")
                           .arg(path, QString::number(limit)));
    return content;
}

Result<void> writeFileAtomically(const QString& path, const QByteArray& content)
{
    refuseGuiThread("writing a file");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, content.constData(), content.size())
        || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

Result<void> writeFileSynced(const QString& path, const QByteArray& content)
{
    refuseGuiThread("writing a file");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || !writeAll(file, content.constData(), content.size()) || !file.flush())
        return cannotWrite(path, file.errorString());
    if (!syncHandle(file.handle()))
        return cannotWrite(path, systemText(errno));
    return {};
}

Result<void> renameSynced(const QString& from, const QString& to)
{
    refuseGuiThread("renaming a file");
    // QFile::rename refuses an existing target; rename(2) replaces it in one step.
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return cannotWrite(to, systemText(errno));
    const int folder = ::open(QFile::encodeName(QFileInfo(to).path()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

Result<CopyResult> copyFileSynced(const QString& from, const QString& to)
{
    refuseGuiThread("copying a file");
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return cannotRead(source);
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return cannotWrite(to, target.errorString());
    HashingDevice hashing(source);
    CopyResult result;
    QByteArray chunk(1 << 20, Qt::Uninitialized);
    const std::stop_token stop = stopOfThisThread();
    for (;;) {
        if (stop.stop_requested())
            return cancelledError();
        const qint64 got = hashing.read(chunk.data(), chunk.size());
        if (got < 0)
            return cannotRead(source);
        if (got == 0)
            break;
        if (!writeAll(target, chunk.constData(), got))
            return cannotWrite(to, target.errorString());
        result.bytes += got;
    }
    if (!target.flush())
        return cannotWrite(to, target.errorString());
    if (!syncHandle(target.handle()))
        return cannotWrite(to, systemText(errno));
    result.hash = hashing.hash();
    return result;
}

} // namespace fw
