// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string_view>

class QIODevice;

namespace fw {

// Reads a small file whole; one larger than `limit` bytes is refused rather than loaded.
Result<QByteArray> readSmallFile(const QString& path, std::int64_t limit = 16 * 1024 * 1024);

// Replaces the file's content as a whole: a temporary name in the same folder, synced, renamed.
// A reader sees the old file or the new one, never a part.
Result<void> writeFileAtomically(const QString& path, const QByteArray& content);

// Writes and syncs a file that is not there yet under its final name (a run's pending files).
Result<void> writeFileSynced(const QString& path, const QByteArray& content);

// Writes all of it or fails, and then the file knows why: a disk that fills up takes a part first
// and gives its reason only when it is given the rest.
bool writeAll(QIODevice& file, const char* data, qint64 size);

// Renames over an existing file and syncs the folder, so that the rename itself survives.
Result<void> renameSynced(const QString& from, const QString& to);

// Streams a file into a copy, synced before it returns, and tells the content's hash.
struct CopyResult
{
    QByteArray hash; // Blake2b-256, lower-case hexadecimal
    std::int64_t bytes = 0;
};
Result<CopyResult> copyFileSynced(const QString& from, const QString& to);

} // namespace fw
