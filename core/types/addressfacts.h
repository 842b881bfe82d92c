// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <QString>

#include <vector>

namespace fw {

// What one service says of an address. The texts are translated but for what data says.
struct AddressFact
{
    QString key; // for programs, never translated: "network", "place", "reputation", "host_name"
    QString service; // "Network", "Reputation: abuseipdb"
    QString answer; // empty: it knows nothing
    QString problem; // why there is no answer: a sentence

    friend bool operator==(const AddressFact&, const AddressFact&) = default;
};

// What all services together say of it.
struct AddressFacts
{
    IpAddress address;
    bool isInternal = false;
    bool isSpecialPurpose = false; // private, loopback ...: no service outside is asked
    std::vector<AddressFact> facts;

    friend bool operator==(const AddressFacts&, const AddressFacts&) = default;
};

} // namespace fw
