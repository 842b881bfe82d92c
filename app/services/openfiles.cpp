// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/openfiles.h"

#include "core/base/unchanged.h"
#include "core/config/flowconf.h"
#include "core/ingest/openflowreader.h"
#include "core/pipeline/resultsreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::OpenFiles)
};

Result<bool> holdsResults(const QString& file, const Workspace& workspace)
{
    if (QFileInfo(file).isDir())
        return failure(
            ErrorCode::BadInput,
            Tr::tr("%1 is a folder, and a folder is not opened. Give the files in it.").arg(file));
    QFile opened(file);
    if (opened.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && beginsAsFlows(opened))
        return false;
    const auto conf = FlowConf::load(workspace.flowConfPath());
    if (!conf)
        return failure(conf.error());
    return isResultsFile(file, *conf);
}

template<typename T>
void note(OpenedFile& opened, Result<T> result)
{
    if (result)
        opened.outcome = std::move(*result);
    else
        opened.outcome = result.error();
}

} // namespace

std::vector<OpenedFile> openFiles(Session& session, const QStringList& files, std::int64_t limit,
                                  RunContext context)
{
    std::vector<OpenedFile> opened;
    std::vector<std::size_t> withResults;
    for (const QString& file : files) {
        OpenedFile one { file, cancelledError().value() };
        if (!context.cancelled()) {
            const auto results = holdsResults(file, session.workspace());
            if (!results)
                one.outcome = unchanged(results.error());
            else if (*results)
                withResults.push_back(opened.size());
            else
                note(one, session.import(file, context));
        }
        opened.push_back(std::move(one));
    }
    for (const std::size_t at : withResults)
        if (!context.cancelled())
            note(opened[at], session.openResults(opened[at].file, limit, context));
    return opened;
}

} // namespace fw
