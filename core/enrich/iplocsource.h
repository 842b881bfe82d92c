// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/enrich/contextfile.h"
#include "core/enrich/geosource.h"
#include "core/enrich/iploctable.h"

#include <QString>

#include <memory>
#include <vector>

namespace fw {

// Spot's iploc.csv: IPv4 ranges with their place, owner and domain, quoted or not, without a header
// or with one:
//
//   "start","end","country code","country","state","city","latitude","longitude","owner","domain"
//
// start and end are addresses as whole numbers, both included. Spot passed over the end and so gave
// an address between two ranges the place of the lower one; here it has none. "-" means not known.
// Ranges may stand in any order, nest and overlap; see IplocTable. Immutable once read.
class IplocSource : public GeoSource
{
public:
    // Errors: a file that is there and cannot be read, or that is no text; for the report, with
    // what to do. Not for the GUI thread.
    static Result<std::unique_ptr<IplocSource>> open(const QString& path);

    GeoDatabase info() const override;
    std::uint32_t find(const IpAddress& address) const override;
    bool read(std::uint32_t record, GeoPlace& place) const override;

    std::int64_t skippedLines() const { return m_skippedLines; }
    // The first ContextFile::maxWarnings lines that could not be used as they stand.
    const std::vector<ContextWarning>& warnings() const { return m_warnings; }
    std::size_t memory() const { return m_table.memory(); } // bytes, about

private:
    explicit IplocSource(QString path);
    Result<void> load();
    void warn(std::int64_t line, QString reason);

    QString m_path;
    IplocTable m_table;
    GeoKind m_kind = GeoKind::Unknown;
    std::int64_t m_skippedLines = 0;
    std::vector<ContextWarning> m_warnings;
};

} // namespace fw
