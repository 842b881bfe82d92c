// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/webhdfsclient.h"

namespace fw {

// Whole files to and from HDFS, each wholly or not at all. Waited for in the calling thread, for a
// worker's, never the GUI thread. Errors name the file as its address, and are those of
// WebHdfsClient, a disk's, a folder in a file's place, and a length that is not what the server
// said.

// Fetches the file into `toFile`, synced; returns its length. Whatever ends it early, no part of a
// file stays. `toFile` is written in place: give a name nobody reads yet.
Result<std::int64_t> download(const WebHdfsUrl& url, const QString& toFile, RunContext context,
                              const WebHdfsOptions& options = {});

// The first bytes of the file, at most so many.
Result<QByteArray> downloadHead(const WebHdfsUrl& url, std::int64_t most, const RunContext& context,
                                const WebHdfsOptions& options = {});

// Puts the content in the file's place. It is written under a hidden name beside it, compared in
// length and then renamed, so that who reads the file finds the old one or the new one, whole. The
// hidden file goes when this fails, unless the server is gone too.
Result<void> upload(const WebHdfsUrl& url, const QByteArray& content, const RunContext& context,
                    const WebHdfsOptions& options = {});

} // namespace fw
