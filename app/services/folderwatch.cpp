// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/folderwatch.h"

#include "core/base/worker.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <sys/stat.h>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::FolderWatch)
};

constexpr int settling = 300; // milliseconds: one look for many changes
constexpr qint64 shareOfTime = 20; // a look takes a twentieth of the time at most
constexpr qsizetype mostNotified = 200; // folders; the rest is looked at by the clock

bool isThere(const QString& folder)
{
    const QFileInfo info(folder);
    return info.isDir() && info.isReadable() && info.isExecutable();
}

std::vector<SeenFile> seenIn(const QString& folder)
{
    std::vector<SeenFile> seen;
    for (const FlowFile& file : listFlowFiles({ folder }).files) {
        struct stat state = {};
        if (::stat(QFile::encodeName(file.path).constData(), &state) != 0)
            continue; // gone meanwhile
        seen.push_back({ file.path, state.st_size,
                         static_cast<std::int64_t>(state.st_mtim.tv_sec) * 1000
                             + state.st_mtim.tv_nsec / 1'000'000,
                         state.st_ino });
    }
    return seen;
}

class Watch : public QObject
{
public:
    Watch(QStringList folders, std::chrono::milliseconds between,
          const std::vector<BatchFile>& known, WatchAnswers& answers, const WatchSink& sink,
          const std::stop_token& stop)
        : m_between(between.count())
        , m_answers(answers)
        , m_sink(sink)
        , m_stop(stop)
    {
        for (const QString& folder : folders) {
            Arrivals arrivals(between.count());
            const QString within = folder + QLatin1Char('/');
            for (const BatchFile& file : known)
                if (file.path.startsWith(within))
                    arrivals.know({ file.path, file.size, file.modified, 0 },
                                  file.outcome == FileOutcome::Imported
                                      || file.outcome == FileOutcome::AlreadyThere);
            m_folders.push_back({ folder, std::move(arrivals), true });
        }
        m_clock.start();
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Watch::look);
        connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Watch::hear);
    }

    void run()
    {
        const std::stop_callback leave(m_stop, [this] {
            QMetaObject::invokeMethod(
                this, [this] { m_loop.quit(); }, Qt::QueuedConnection);
        });
        QMetaObject::invokeMethod(this, &Watch::look, Qt::QueuedConnection);
        m_loop.exec();
    }

private:
    struct Folder
    {
        QString path;
        Arrivals arrivals;
        bool wasThere = true;
    };

    void hear()
    {
        if (m_timer.remainingTime() > settling)
            m_timer.start(settling);
    }

    void takeAnswers()
    {
        for (const WatchAnswers::Answer& answer : m_answers.take())
            for (Folder& folder : m_folders) {
                if (answer.imported >= 0)
                    folder.arrivals.setImported(answer.path, answer.imported);
                if (answer.tryAgain)
                    folder.arrivals.tryAgain(answer.path);
            }
    }

    void look()
    {
        if (m_stop.stop_requested()) {
            m_loop.quit();
            return;
        }
        takeAnswers();
        const qint64 began = m_clock.elapsed();
        std::vector<FlowFile> complete;
        for (Folder& folder : m_folders)
            lookAt(folder, complete);
        const qint64 took = m_clock.elapsed() - began;
        if (!complete.empty())
            m_sink.arrived(complete);
        if (m_stop.stop_requested()) {
            m_loop.quit();
            return;
        }
        m_timer.start(
            static_cast<int>(std::min<qint64>(std::max(m_between, took * shareOfTime), 3'600'000)));
    }

    void lookAt(Folder& folder, std::vector<FlowFile>& complete)
    {
        // What is known of its files stays: a folder that comes back has them still.
        if (isThere(folder.path) != folder.wasThere) {
            folder.wasThere = !folder.wasThere;
            m_sink.said(folder.wasThere
                            ? Tr::tr("The folder %1 is there again.").arg(folder.path)
                            : Tr::tr("The folder %1 cannot be read any more; it is watched again "
                                     "when it comes back.")
                                  .arg(folder.path));
        }
        if (!folder.wasThere)
            return;
        listen(folder.path);
        const std::vector<SeenFile> seen = seenIn(folder.path);
        // Gone while it was looked at: nothing was seen of what may be there.
        if (seen.empty() && !isThere(folder.path))
            return;
        const Arrivals::Look found = folder.arrivals.look(seen, m_clock.elapsed());
        for (const SeenFile& file : found.complete)
            complete.push_back({ file.path, true });
        for (const SeenFile& file : found.grown)
            m_sink.said(Tr::tr("%1 was imported and has grown since. It is not imported again, "
                               "because its first part would count twice; a watched folder is for "
                               "files that are complete.")
                            .arg(file.path));
    }

    // Folders in it may be new.
    void listen(const QString& path)
    {
        QStringList wanted { path };
        for (qsizetype i = 0; i < wanted.size() && wanted.size() < mostNotified; ++i)
            for (const QString& name : QDir(wanted[i]).entryList(
                     QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Readable))
                wanted += wanted[i] + QLatin1Char('/') + name;
        const QStringList heard = m_watcher.directories();
        const QSet<QString> known(heard.begin(), heard.end());
        for (const QString& folder : std::as_const(wanted))
            if (!known.contains(folder) && heard.size() < mostNotified)
                m_watcher.addPath(folder);
    }

    qint64 m_between;
    WatchAnswers& m_answers;
    const WatchSink& m_sink;
    std::stop_token m_stop;
    std::vector<Folder> m_folders;
    QElapsedTimer m_clock;
    QEventLoop m_loop; // before what needs the thread to have one
    QTimer m_timer;
    QFileSystemWatcher m_watcher;
};

} // namespace

void WatchAnswers::add(const BatchFile& file)
{
    const bool isIn =
        file.outcome == FileOutcome::Imported || file.outcome == FileOutcome::AlreadyThere;
    const std::lock_guard lock(m_mutex);
    m_answers.push_back(
        { file.path, isIn ? file.size : -1, file.outcome == FileOutcome::NotReached });
}

std::vector<WatchAnswers::Answer> WatchAnswers::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_answers, {});
}

void watchFolders(const QStringList& folders, std::chrono::milliseconds between,
                  const std::vector<BatchFile>& known, WatchAnswers& answers, const WatchSink& sink,
                  const std::stop_token& stop)
{
    refuseGuiThread("watching folders");
    QStringList paths;
    for (const QString& folder : folders)
        paths += QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    paths.removeDuplicates();
    Watch watch(paths, between, known, answers, sink, stop);
    watch.run();
}

std::optional<Error> wrongWatch(const QString& folder)
{
    refuseGuiThread("looking at a folder");
    if (isThere(folder))
        return std::nullopt;
    const QFileInfo info(folder);
    if (!info.exists())
        return Error { ErrorCode::NotFound,
                       Tr::tr("There is no folder %1 to watch.").arg(folder),
                       {} };
    return Error { ErrorCode::BadInput,
                   info.isDir() ? Tr::tr("The folder %1 cannot be read.").arg(folder)
                                : Tr::tr("%1 is no folder to watch.").arg(folder),
                   {} };
}

} // namespace fw
