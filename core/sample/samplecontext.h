// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sample/sampletraffic.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fw {

// The files that tell an analyst's program about the sample's company and its outside world.
struct SampleContextFile
{
    QString name; // within the context folder
    QByteArray content;
};

// ipranges.csv, networkcontext_1.csv and sample-city.mmdb, the same for every request.
std::vector<SampleContextFile> makeSampleContext(const SampleWorld& world);

// What of `files` is to be written into the folder: those that are not there yet. One that is
// there with other content is an analyst's own and is refused.
Result<std::vector<SampleContextFile>> missingContext(std::vector<SampleContextFile> files,
                                                      const QString& folder);

} // namespace fw
