// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>

namespace fw {

// Where a file lies in HDFS, as Hadoop's WebHDFS names it: webhdfs://[user@]host[:port]/path, and
// swebhdfs:// for the same over https. A value; nothing is asked of any server.
struct WebHdfsUrl
{
    bool secure = false;
    QString host; // an IPv6 address without brackets
    std::uint16_t port = 0;
    QString path; // absolute, of a file, decoded
    QString user {}; // empty: none was named

    // Without a port 9870 is meant, 9871 for swebhdfs. Refuses, in one sentence, what names no
    // file on a host, and a password: it would stand in lists of processes and in reports.
    static Result<WebHdfsUrl> parse(const QString& text);

    // As it is written, with its port.
    QString toString() const;
    // "host:port", for a sentence.
    QString server() const;
    // The same place with another path.
    WebHdfsUrl withPath(const QString& other) const;
    // Who asks where the server believes a name: user@ of the address, else HADOOP_USER_NAME as
    // Hadoop's own programs have it, else the account's name.
    QString effectiveUser() const;

    friend bool operator==(const WebHdfsUrl&, const WebHdfsUrl&) = default;
};

// Whether a text that may be a file's path is meant as such an address, be it a good one or not.
bool isWebHdfsUrl(const QString& text);

} // namespace fw
