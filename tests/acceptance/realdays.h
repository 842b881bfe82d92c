// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>

namespace fw::test {

// The folder that holds the real days: data/ of FLOW_SHARED, or of ../shared.
QString realDaysFolder();

// One real day, and its answers as they were worked out independently of this program.
struct RealDay
{
    QString name;
    QString folder;

    QJsonObject truth() const; // of truth.json
    Day day() const;
    QString flowFile() const;
    QString resultsFile() const;
    QStringList limits() const; // of truth, the smallest first
    // Each minute's flows.
    std::map<std::int64_t, std::int64_t> minutes() const;
};
// Those that are there; one of them as upstream's ingest worker leaves it, too.
std::vector<RealDay> realDays();

// -1 where it is not said.
qint64 numberOf(const QJsonObject& object, const char* key);

// Fails the running test where the day's tables are not as the truth says of this limit.
void compareWithTruth(Store& store, const RealDay& real, const QString& limit);
// The same of the minutes, which do not depend on it.
void compareMinutes(Store& store, const RealDay& real);

} // namespace fw::test
