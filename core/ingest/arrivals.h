// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <cstdint>
#include <vector>

namespace fw {

// A file as one look at a folder found it.
struct SeenFile
{
    QString path;
    std::int64_t size = 0;
    std::int64_t modified = 0; // milliseconds since 1970
    std::uint64_t inode = 0; // 0: not known

    friend bool operator==(const SeenFile&, const SeenFile&) = default;
};

// The name of a file that is still being made, by the habit of those who make them: hidden, ending
// in .tmp, .part, .filepart, .crdownload, .swp or ~, or nfcapd's file of the present
// (nfcapd.current.PID). `fileName` is without its folder.
bool isTemporaryName(const QString& fileName);

// Which files of a watched folder are complete and not dealt with yet: a pure decision on what is
// seen and when. A file is complete when its size and its time of change are the same in two looks
// at least `quiet` apart. Belongs to one thread.
class Arrivals
{
public:
    explicit Arrivals(std::int64_t quiet) // milliseconds
        : m_quiet(quiet)
    {
    }

    struct Look
    {
        std::vector<SeenFile> complete; // in the order seen; dealt with from now on
        // Imported and longer since, and quiet again: another import would count the first part
        // twice. Told once for each length.
        std::vector<SeenFile> grown;
        bool isWaiting = false; // something is there that may soon be complete
    };

    // Dealt with at an earlier time; as long as it is as it was then, it is left alone.
    void know(const SeenFile& file, bool wasImported);
    // All files that are there now; `now` is in milliseconds from whenever, and never goes back.
    Look look(const std::vector<SeenFile>& seen, std::int64_t now);
    // A file that was given out was imported, with so many bytes.
    void setImported(const QString& path, std::int64_t bytes);
    // It is not to be held against the file that it failed: it is given out again.
    void tryAgain(const QString& path);

private:
    struct State
    {
        SeenFile file;
        std::int64_t since = 0; // seen like this for the first time
        bool isDone = false;
        std::int64_t importedSize = -1; // -1: nothing of it was imported
        std::uint64_t importedInode = 0;
        std::int64_t look = 0; // the last one that saw it
    };

    static bool hasGrown(const State& state);

    std::int64_t m_quiet;
    std::int64_t m_looks = 0;
    QHash<QString, State> m_files;
};

} // namespace fw
