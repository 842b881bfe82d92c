// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an embedded store says of a host and of a pair: the day's raw flow file knows it.
#include "core/storage/embeddedstore.h"
#include "core/storage/rawprofile.h"

namespace fw {

Result<std::optional<HostProfile>> EmbeddedStore::hostProfile(Day, const IpAddress& host,
                                                              const QString& rawFile)
{
    return readHostProfile(rawFile, host, m_stop);
}

Result<std::optional<PairFlows>>
EmbeddedStore::pairFlows(Day, const IpAddress& from, const IpAddress& to, const QString& rawFile)
{
    return readPairFlows(rawFile, from, to, m_stop);
}

} // namespace fw
