// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/demoday.h"

#include "core/base/textfile.h"
#include "core/storage/embeddedstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::DemoDay)
};

Result<void> checkDayIsFree(const Workspace& workspace, const SampleRequest& request)
{
    const auto raw = rawTotals(workspace.rawFlowsPath(request.day));
    if (!raw)
        return failure(raw.error());
    if (raw->flows == 0)
        return {};
    const QString truth = workspace.dayFile(request.day, QStringLiteral("sample_truth.json"));
    if (!QFile::exists(truth))
        return failure(ErrorCode::Refused,
                       Tr::tr("The workspace holds flows of your own for %1; choose another date "
                              "or workspace for the sample day. Nothing was changed.")
                           .arg(request.day.iso()));
    const auto content = readSmallFile(truth, 64 * 1024 * 1024);
    if (!content)
        return failure(content.error());
    const QJsonObject sample = QJsonDocument::fromJson(*content).object();
    const auto seed = sample.value(QLatin1String("seed"));
    // Large seeds do not survive every JSON reader as numbers: compare what ours reads of both.
    const auto flows = sample.value(QLatin1String("flows")).toInteger(-1);
    if (flows == request.flows && seed.toVariant().toULongLong() == request.seed)
        return {};
    return failure(ErrorCode::Refused,
                   Tr::tr("The workspace already holds a sample day for %1, of other --flows or "
                          "--seed; choose another date or workspace. Nothing was changed.")
                       .arg(request.day.iso()));
}

} // namespace

Result<DemoDay> makeDemoDay(Session& session, const SampleRequest& request, RunContext context)
{
    const Workspace& workspace = session.workspace();
    if (const auto free = checkDayIsFree(workspace, request); !free)
        return failure(free.error());
    const SampleFolders folders { workspace.contextFolder(), workspace.dayFolder(request.day) };
    auto sample = writeSampleDay(request, folders, context);
    if (!sample)
        return failure(sample.error());
    auto imported = session.import(sample->flowFile, context);
    if (!imported) {
        const QString kept = Tr::tr("The sample's files are in %1; the same command again goes on "
                                    "from there.")
                                 .arg(folders.day);
        // "Nothing was changed" would not be true of a cancelled import here.
        Error error = imported.error();
        error.message = error.code == ErrorCode::Cancelled
            ? Tr::tr("Cancelled.") + QLatin1Char(' ') + kept
            : error.message + QLatin1Char(' ') + kept;
        return failure(error);
    }
    return DemoDay { std::move(*sample), std::move(*imported) };
}

} // namespace fw
