// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw {

// A geolocation file of a workspace as a list shows it. The texts are translated.
struct GeoFile
{
    QString name; // in the context folder
    QString about; // "City database, up to 3.9 M networks, built 2026-06-05"
    QString remark; // too old, or why it is not used; empty: nothing is wrong

    friend bool operator==(const GeoFile&, const GeoFile&) = default;
};

} // namespace fw
