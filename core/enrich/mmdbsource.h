// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enrich/geosource.h"
#include "core/enrich/mmdblayout.h"

#include <maxminddb.h>

#include <QString>

#include <atomic>

namespace fw {

// A MaxMind DB file. It is mapped, not read: whoever updates one must rename a new file over it and
// never write into it.
class MmdbSource : public GeoSource
{
public:
    // Not for the GUI thread. Ask problem() before anything else.
    explicit MmdbSource(QString path);
    ~MmdbSource() override;

    // Empty when the file can be used; otherwise a sentence that says why not and what to do.
    QString problem() const;

    GeoDatabase info() const override;
    std::uint32_t find(const IpAddress& address) const override;
    bool read(std::uint32_t record, GeoPlace& place) const override;

private:
    QString m_path;
    MMDB_s m_file {};
    int m_status;
    MmdbLayout m_layout;
    mutable std::atomic<std::int64_t> m_failures { 0 };
};

} // namespace fw
