// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/result.h"
#include "core/enrich/contextfile.h"
#include "core/enrich/contextrow.h"
#include "core/enrich/iprangemap.h"
#include "core/types/enrichment.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace fw {

// What the analyst's own network is: which addresses are internal and what they are called. Two
// optional files, both Spot's, UTF-8, comma-separated, names with commas in double quotes:
//
//   ipranges.csv          start_ip,end_ip,name     both ends included; the name may be left out
//   networkcontext_1.csv  ip,name                  ip is an address, a CIDR block or first-last
//
// IPv4 and IPv6 both; a header line is accepted in either. Where ranges overlap, the smallest one
// around an address counts, and of equals the first in the file; of the two files the one with the
// smaller range gives the name, and of equals networkcontext_1.csv. Spot knew no such choice: its
// runs took the internal flags from ipranges.csv, and its storyboard the names from
// networkcontext_1.csv.
//
// Immutable after load(): one instance may be shared by any number of threads.
class NetworkContext
{
public:
    NetworkContext() = default; // no file at all

    // A missing file is a state, not an error. A line that cannot be used is skipped and named in
    // warnings(). Errors: a file that is there but cannot be read; to go on without it would call
    // internal addresses external. Not for the GUI thread.
    static Result<NetworkContext> load(const QString& iprangesPath,
                                       const QString& networkContextPath);

    bool hasRanges() const { return m_hasRanges; } // ipranges.csv is there
    bool knowsRanges() const { return !m_rangeNames.empty(); } // and it holds one that can be used
    bool hasNames() const { return m_hasNames; } // networkcontext_1.csv is there

    // Inside any range of ipranges.csv; false everywhere without the file.
    bool isInternal(const IpAddress& address) const { return m_ranges.contains(address); }
    // Lines of ipranges.csv that are neither blank nor a range, so that nobody knows what is
    // internal.
    std::int64_t unreadableRanges() const { return m_unreadableRanges; }
    // The name of the smallest range around the address in either file; may be empty.
    NetworkLabel label(const IpAddress& address) const;

    // At most ContextFile::maxWarnings of each file, in file order; skippedLines() counts all.
    const std::vector<ContextWarning>& warnings() const { return m_warnings; }
    std::int64_t skippedLines() const { return m_skippedLines; }

private:
    struct Network
    {
        IpRange range;
        QString name;
    };
    static Result<ContextFile> read(const QString& path, ContextTable table, IpRangeMap& map,
                                    std::vector<Network>& networks);
    void keep(const ContextFile& file);

    bool m_hasRanges = false;
    bool m_hasNames = false;
    IpRangeMap m_ranges; // values are indices into m_rangeNames
    IpRangeMap m_named; // values are indices into m_names
    std::vector<Network> m_rangeNames;
    std::vector<Network> m_names;
    std::vector<ContextWarning> m_warnings;
    std::int64_t m_skippedLines = 0;
    std::int64_t m_unreadableRanges = 0;
};

} // namespace fw
