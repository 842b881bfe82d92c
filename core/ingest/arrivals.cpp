// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/arrivals.h"

#include <algorithm>
#include <array>

namespace fw {

namespace {

constexpr std::array<const char*, 7> temporaryEndings { ".tmp",      ".temp",       ".part",
                                                        ".filepart", ".crdownload", ".swp",
                                                        "~" };

bool isSame(const SeenFile& a, const SeenFile& b)
{
    return a.size == b.size && a.modified == b.modified
        && (a.inode == b.inode || a.inode == 0 || b.inode == 0);
}

} // namespace

bool isTemporaryName(const QString& fileName)
{
    return fileName.isEmpty() || fileName.startsWith(QLatin1Char('.'))
        || fileName.startsWith(QLatin1String("nfcapd.current"))
        || std::any_of(temporaryEndings.begin(), temporaryEndings.end(),
                       [&fileName](const char* ending) {
                           return fileName.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
                       });
}

void Arrivals::know(const SeenFile& file, bool wasImported)
{
    State& state = m_files[file.path];
    state.file = file;
    state.isDone = true;
    state.importedSize = wasImported ? file.size : -1;
    state.importedInode = file.inode;
    state.look = m_looks;
}

// The same file, or one of the same name where nothing else is known of it.
bool Arrivals::hasGrown(const State& state)
{
    return state.importedSize >= 0 && state.file.size > state.importedSize
        && (state.importedInode == 0 || state.file.inode == 0
            || state.importedInode == state.file.inode);
}

Arrivals::Look Arrivals::look(const std::vector<SeenFile>& seen, std::int64_t now)
{
    ++m_looks;
    Look result;
    for (const SeenFile& file : seen) {
        if (isTemporaryName(file.path.section(QLatin1Char('/'), -1)))
            continue;
        const bool isNew = !m_files.contains(file.path);
        State& state = m_files[file.path];
        state.look = m_looks;
        if (isNew || !isSame(state.file, file)) {
            state.file = file;
            state.since = now;
            state.isDone = false;
            result.isWaiting = true;
            continue;
        }
        state.file.inode = file.inode;
        if (state.isDone)
            continue;
        // An empty file may be one whose writing has not begun.
        if (file.size == 0 || now - state.since < m_quiet) {
            result.isWaiting = result.isWaiting || file.size > 0;
            continue;
        }
        state.isDone = true;
        if (hasGrown(state)) {
            result.grown.push_back(file);
        } else {
            state.importedSize = -1;
            result.complete.push_back(file);
        }
    }
    // One that comes back is a new one.
    for (auto at = m_files.begin(); at != m_files.end();)
        at = at->look == m_looks ? std::next(at) : m_files.erase(at);
    return result;
}

void Arrivals::setImported(const QString& path, std::int64_t bytes)
{
    if (const auto at = m_files.find(path); at != m_files.end()) {
        at->importedSize = bytes;
        at->importedInode = at->file.inode;
    }
}

void Arrivals::tryAgain(const QString& path)
{
    if (const auto at = m_files.find(path); at != m_files.end())
        at->isDone = false;
}

} // namespace fw
