// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/invocation.h"
#include "app/services/language.h"
#include "core/config/workspace.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::WorkbenchCommand)
};

} // namespace

Command workbenchCommand(const QString& shownWorkspace)
{
    OptionSpec workspace = workspaceOption(shownWorkspace);
    workspace.description =
        Tr::tr("The workspace's folder, made when it is missing. Default: %1")
            .arg(shownWorkspace.isEmpty() ? Workspace::defaultPath() : shownWorkspace);
    OptionSpec date = dateOption();
    date.required = false;
    date.description =
        Tr::tr("The day to show, as yyyymmdd or yyyy-mm-dd (UTC). Default: the newest.");
    date.names = QStringList { QStringLiteral("date") };
    return { QStringLiteral("flow-workbench"),
             Tr::tr("Triage of a day's suspicious network flows, in a window."),
             {},
             { workspace,
               date,
               { { QStringLiteral("theme") },
                 QStringLiteral("light|dark"),
                 Tr::tr("The colours. Default: the ones chosen before, or the desktop's.") },
               { { QStringLiteral("language") },
                 languageCodes().join(QLatin1Char('|')),
                 Tr::tr("The language of the window. Default: the one chosen before, or the "
                        "desktop's.") },
               { { QStringLiteral("size") },
                 Tr::tr("WIDTHxHEIGHT"),
                 Tr::tr("The window's size, such as 1280x800. Default: the last one.") },
               { { QStringLiteral("screenshot") },
                 Tr::tr("DIR"),
                 Tr::tr("Writes a PNG of the window and of each panel into this folder once their "
                        "data is there, and exits. Works with QT_QPA_PLATFORM=offscreen."),
                 false,
                 false,
                 {},
                 ValueKind::Folder },
               { { QStringLiteral("v"), QStringLiteral("version") },
                 {},
                 Tr::tr("Shows the program's version.") } },
             { QStringLiteral("flow-workbench --workspace /srv/flows --date 2026-03-18"),
               QStringLiteral("QT_QPA_PLATFORM=offscreen flow-workbench --workspace /srv/flows "
                              "--screenshot pictures") },
             nullptr,
             false };
}

} // namespace fw
