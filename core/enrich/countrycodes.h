// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace fw {

class Geolocation;

// Which country each of many addresses is in, looked up at once, so that showing one needs no file:
// the text that a run stores of a place has no country where it has a city. Immutable; any thread.
class CountryCodes
{
public:
    CountryCodes() = default;
    // In any order, also several times. Reads the databases: not for the GUI thread.
    CountryCodes(const Geolocation& geolocation, std::vector<IpAddress> addresses);

    // ISO 3166-1 alpha-2; empty when nothing is known.
    QString of(const IpAddress& address) const;

private:
    std::vector<QString> m_codes; // each once
    std::vector<std::pair<IpAddress, std::uint16_t>> m_known; // by address; an index into m_codes
};

} // namespace fw
