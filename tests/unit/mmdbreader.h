// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <maxminddb.h>

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <cstdint>
#include <cstring>
#include <netinet/in.h>
#include <optional>

namespace fw::test {

// A written file as libmaxminddb sees it.
class MmdbReader
{
public:
    MmdbReader(const QTemporaryDir& dir, const QByteArray& content)
        : path(dir.filePath(QStringLiteral("test.mmdb")))
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test file");
        file.close();
        status = MMDB_open(QFile::encodeName(path).constData(), MMDB_MODE_MMAP, &db);
    }
    ~MmdbReader()
    {
        if (status == MMDB_SUCCESS)
            MMDB_close(&db);
    }
    MmdbReader(const MmdbReader&) = delete;
    MmdbReader& operator=(const MmdbReader&) = delete;

    MMDB_lookup_result_s find(const IpAddress& address) const
    {
        sockaddr_storage storage {};
        if (address.isIpv4()) {
            auto* ipv4 = reinterpret_cast<sockaddr_in*>(&storage);
            ipv4->sin_family = AF_INET;
            std::memcpy(&ipv4->sin_addr, address.bytes().data() + 12, 4);
        } else {
            auto* ipv6 = reinterpret_cast<sockaddr_in6*>(&storage);
            ipv6->sin6_family = AF_INET6;
            std::memcpy(&ipv6->sin6_addr, address.bytes().data(), 16);
        }
        int error = MMDB_SUCCESS;
        const auto result =
            MMDB_lookup_sockaddr(&db, reinterpret_cast<const sockaddr*>(&storage), &error);
        if (error != MMDB_SUCCESS)
            qFatal("lookup: %s", MMDB_strerror(error));
        return result;
    }

    template<typename... Path>
    MMDB_entry_data_s value(const IpAddress& address, Path... path) const
    {
        MMDB_entry_data_s data {};
        auto found = find(address);
        if (found.found_entry)
            MMDB_get_value(&found.entry, &data, path..., nullptr);
        return data;
    }

    std::optional<std::uint32_t> numberAt(const IpAddress& address) const
    {
        const auto data = value(address, "n");
        return data.has_data && data.type == MMDB_DATA_TYPE_UINT32 ? std::optional(data.uint32)
                                                                   : std::nullopt;
    }

    QString textAt(const IpAddress& address, const char* key) const
    {
        const auto data = value(address, key);
        if (!data.has_data || data.type != MMDB_DATA_TYPE_UTF8_STRING)
            return {};
        return QString::fromUtf8(data.utf8_string, static_cast<qsizetype>(data.data_size));
    }

    QString path;
    MMDB_s db {};
    int status = MMDB_SUCCESS;
};

} // namespace fw::test
