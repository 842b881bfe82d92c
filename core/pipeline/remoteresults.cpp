// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/remoteresults.h"

#include "core/base/linereader.h"
#include "core/net/webhdfs.h"
#include "core/pipeline/resultsreader.h"

#include <QBuffer>

namespace fw {

Result<Day> dayOfRemoteResults(const QString& url, const FlowConf& conf, const RunContext& context)
{
    const auto place = WebHdfsUrl::parse(url);
    if (!place)
        return failure(place.error());
    auto head = downloadHead(*place, LineReader::maxLineLength, context);
    if (!head)
        return failure(head.error());
    QBuffer buffer(&*head);
    buffer.open(QIODevice::ReadOnly);
    return dayOfResults(buffer, url, conf);
}

Result<void> fetchResults(const QString& url, const QString& toFile, const RunContext& context)
{
    const auto place = WebHdfsUrl::parse(url);
    if (!place)
        return failure(place.error());
    if (const auto fetched = download(*place, toFile, context); !fetched)
        return failure(fetched.error());
    return {};
}

} // namespace fw
