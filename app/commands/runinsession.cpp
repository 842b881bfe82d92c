// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runinsession.h"

#include "core/base/unchanged.h"

#include <QFileInfo>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::RunInSession)
};

} // namespace

std::optional<Error> missingWorkspace(const QString& path)
{
    if (QFileInfo::exists(path + QStringLiteral("/workbench.json")))
        return std::nullopt;
    if (QFileInfo::exists(path) && !QFileInfo(path).isDir())
        return unchanged(
            { ErrorCode::BadInput, Tr::tr("The workspace %1 is not a folder.").arg(path), {} });
    return Error { ErrorCode::NotFound,
                   Tr::tr("There is no workspace at %1. 'flow-oa import' or 'flow-oa demo' makes "
                          "one; --workspace names another.")
                       .arg(path),
                   {} };
}

void sayStopping(Console& console)
{
    console.message(Tr::tr("Stopping; a second signal ends the program at once."));
}

} // namespace fw
