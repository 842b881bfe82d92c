// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/types/connection.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace fw {

// A file whose flows were imported into a day.
struct IngestSource
{
    Day day;
    QString name; // as the import was given it
    std::int64_t bytes = 0;
    std::int64_t flows = 0;
    std::int64_t rejected = 0; // lines left out
    QString importedAt; // yyyy-mm-dd hh:mm:ss UTC

    friend bool operator==(const IngestSource&, const IngestSource&) = default;
};

// What came in over a range of days.
struct IngestPicture
{
    Day from;
    Day to; // included
    std::vector<IngestMinute> minutes; // those with flows, by time
    std::vector<IngestSource> sources; // by day, then in the order they were imported
    // False where nobody keeps the sources and only what runs counted is known: a shared database.
    bool sourcesKnown = true;
    QStringList problems; // a sentence for each day whose raw flows cannot be read

    friend bool operator==(const IngestPicture&, const IngestPicture&) = default;
};

} // namespace fw
