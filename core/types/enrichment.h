// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw {

// Where an address is, as far as a database knows; every part may be empty.
struct GeoPlace
{
    QString countryCode; // ISO 3166-1 alpha-2
    QString subdivision;
    QString city;
    QString owner; // autonomous system organisation or owner of the network
    QString domain;

    bool isEmpty() const
    {
        return countryCode.isEmpty() && subdivision.isEmpty() && city.isEmpty() && owner.isEmpty();
    }
    // Spot's text "subdivision;city owner": unknown parts are left out with their separator, and
    // the country code stands in when there is neither subdivision nor city.
    QString geoloc() const;

    friend bool operator==(const GeoPlace&, const GeoPlace&) = default;
};

// The name of an address: networkcontext_1.csv's, or that of its range in ipranges.csv; may be
// empty.
struct NetworkLabel
{
    QString name;

    friend bool operator==(const NetworkLabel&, const NetworkLabel&) = default;
};

// What one service says of an address. Levels are Spot's: -1 unverified, 0 none, 1 low, 2 medium,
// 3 high. Stored as "service:label:level", several services joined by "::".
struct Reputation
{
    QString service;
    QString label;
    int level = -1;

    friend bool operator==(const Reputation&, const Reputation&) = default;
};

} // namespace fw
