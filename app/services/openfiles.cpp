// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/openfiles.h"

#include "core/base/unchanged.h"
#include "core/config/flowconf.h"
#include "core/ingest/openflowreader.h"
#include "core/pipeline/resultsreader.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace fw {

namespace {

Result<bool> holdsResults(const QString& file, const Workspace& workspace)
{
    QFile opened(file);
    if (opened.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && beginsAsFlows(opened))
        return false;
    const auto conf = FlowConf::load(workspace.flowConfPath());
    if (!conf)
        return failure(conf.error());
    return isResultsFile(file, *conf);
}

} // namespace

OpenedFiles openFiles(Session& session, const QStringList& names, std::int64_t limit,
                      RunContext context)
{
    OpenedFiles opened;
    ImportRequest request;
    for (const QString& name : names) {
        if (QFileInfo(name).isDir()) {
            FlowFiles inside = listFlowFiles({ name });
            request.files.passedOver += inside.passedOver;
            for (FlowFile& file : inside.files)
                request.files.files.push_back(std::move(file));
            continue;
        }
        const auto results = holdsResults(name, session.workspace());
        if (!results)
            opened.results.push_back({ name, unchanged(results.error()) });
        else if (*results)
            opened.results.push_back({ name, cancelledError().value() });
        else
            request.files.files.push_back({ name, false });
    }
    const bool isOfFlows = opened.results.empty() || !request.files.files.empty()
        || !request.files.passedOver.isEmpty();
    if (isOfFlows)
        opened.flows = importBatch(session, request, context);
    for (OpenedResults& one : opened.results) {
        const auto* const error = std::get_if<Error>(&one.outcome);
        if (context.cancelled() || !error || error->code != ErrorCode::Cancelled)
            continue;
        auto run = session.openResults(one.file, limit, context);
        if (run)
            one.outcome = std::move(*run);
        else
            one.outcome = run.error();
    }
    return opened;
}

} // namespace fw
