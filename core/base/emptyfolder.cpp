// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/emptyfolder.h"

#include "core/base/worker.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::EmptyFolder)
};

// Somebody may add a file while others go: looked at again this often.
constexpr int mostPasses = 3;

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor() { reset(-1); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    void reset(int number)
    {
        const int old = std::exchange(m_number, number);
        if (old >= 0)
            ::close(old);
    }

private:
    int m_number;
};

int openFolder(int parent, const char* name)
{
    return ::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

// The folder, or its errno in `error`.
void walk(Descriptor& folder, const QString& root, const QStringList& path, int& error)
{
    folder.reset(::open(QFile::encodeName(root).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    error = errno;
    for (const QString& name : path) {
        if (!folder.isOpen())
            return;
        const int next = openFolder(folder.number(), QFile::encodeName(name).constData());
        error = errno;
        folder.reset(next);
    }
}

QString shown(const QString& root, const QStringList& path)
{
    return root + QLatin1Char('/') + path.join(QLatin1Char('/'));
}

Error cannotRemove(const QString& path, int number)
{
    return { ErrorCode::Io,
             Tr::tr("%1 cannot be removed: %2.")
                 .arg(path, QString::fromLocal8Bit(std::strerror(number))),
             {} };
}

Error notOwn(const QString& path)
{
    return { ErrorCode::Refused,
             Tr::tr("%1 is, or lies behind, a link or something else that is no folder of the "
                    "workspace.")
                 .arg(path),
             {} };
}

// The names in the folder, read through a descriptor of its own; nothing, and errno, when it cannot
// be read.
std::optional<std::vector<QByteArray>> namesIn(int folder)
{
    std::vector<QByteArray> names;
    const int number = openFolder(folder, ".");
    DIR* const listing = number < 0 ? nullptr : ::fdopendir(number);
    if (!listing)
        return std::nullopt;
    while (const dirent* const entry = ::readdir(listing))
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
            names.emplace_back(entry->d_name);
    ::closedir(listing);
    return names;
}

class Remover
{
public:
    explicit Remover(const StepObserver& observer)
        : m_observer(observer)
    {
    }

    // Returns how many things it met.
    int empty(int folder, const QString& path, const QStringList& keep)
    {
        int met = 0;
        const auto names = namesIn(folder);
        if (!names) {
            failed(path);
            return met;
        }
        for (const QByteArray& name : *names) {
            if (keep.contains(QFile::decodeName(name)))
                continue;
            ++met;
            observe(m_observer, "remove", true);
            remove(folder, name, path + QLatin1Char('/') + QFile::decodeName(name));
            observe(m_observer, "remove", false);
        }
        return met;
    }

    Result<void> result() const
    {
        if (m_first.message.isEmpty())
            return {};
        return failure(m_first);
    }
    void forget() { m_first = {}; }

private:
    void remove(int folder, const QByteArray& name, const QString& path)
    {
        struct stat about = {};
        if (::fstatat(folder, name.constData(), &about, AT_SYMLINK_NOFOLLOW) != 0)
            return failed(path);
        if (!S_ISDIR(about.st_mode)) {
            if (::unlinkat(folder, name.constData(), 0) != 0)
                failed(path);
            return;
        }
        {
            const Descriptor below(openFolder(folder, name.constData()));
            struct stat here = {};
            if (!below.isOpen() || ::fstat(folder, &here) != 0)
                return failed(path);
            if (here.st_dev != about.st_dev) {
                errno = EXDEV; // another file system is mounted there
                return failed(path);
            }
            empty(below.number(), path, {});
        }
        if (::unlinkat(folder, name.constData(), AT_REMOVEDIR) != 0)
            failed(path);
    }

    void failed(const QString& path)
    {
        const int number = errno;
        if (number != ENOENT && m_first.message.isEmpty())
            m_first = cannotRemove(path, number);
    }

    const StepObserver& m_observer;
    Error m_first;
};

} // namespace

Result<bool> isOwnFolder(const QString& root, const QStringList& path)
{
    refuseGuiThread("looking at a folder");
    Descriptor folder(-1);
    int error = 0;
    walk(folder, root, path, error);
    if (folder.isOpen())
        return true;
    if (error == ENOENT)
        return false;
    return failure(notOwn(shown(root, path)));
}

Result<void> emptyFolder(const QString& root, const QStringList& path, const QStringList& keep,
                         const StepObserver& observer)
{
    refuseGuiThread("removing files");
    Descriptor folder(-1);
    int error = 0;
    walk(folder, root, path, error);
    if (!folder.isOpen()) {
        if (error == ENOENT)
            return {};
        return failure(error == ELOOP || error == ENOTDIR ? notOwn(shown(root, path))
                                                          : cannotRemove(shown(root, path), error));
    }
    Remover remover(observer);
    for (int pass = 0; pass < mostPasses; ++pass) {
        remover.forget();
        if (remover.empty(folder.number(), shown(root, path), keep) == 0)
            break;
    }
    ::fsync(folder.number());
    return remover.result();
}

void removeIfEmpty(const QString& root, const QStringList& path)
{
    refuseGuiThread("removing a folder");
    Descriptor parent(-1);
    int error = 0;
    walk(parent, root, path.mid(0, path.size() - 1), error);
    if (parent.isOpen()
        && ::unlinkat(parent.number(), QFile::encodeName(path.last()).constData(), AT_REMOVEDIR)
            == 0)
        ::fsync(parent.number());
}

} // namespace fw
