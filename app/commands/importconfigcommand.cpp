// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runinsession.h"
#include "app/commands/texttable.h"
#include "app/services/importconfig.h"

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ImportConfigCommand)
};

void tell(Console& console, const ImportedConfig& imported, bool onlyLook)
{
    TextTable table({ { Tr::tr("key") }, { Tr::tr("taken") }, { Tr::tr("what it says") } });
    for (const SpotConfig::Key& key : imported.config.keys)
        table.add({ key.name, key.isTaken ? Tr::tr("yes") : Tr::tr("no"), key.sentence });
    console.result(table.text());
    for (const QString& sentence : imported.done)
        console.message(onlyLook ? Tr::tr("Would be done: %1").arg(sentence) : sentence);
    for (const QString& sentence : imported.toDo)
        console.message(sentence);
    if (imported.done.isEmpty())
        console.message(Tr::tr("Nothing was changed."));
    else if (onlyLook)
        console.message(Tr::tr("Nothing was changed; without --dry-run it is done."));
}

int runImportConfig(Invocation& call)
{
    const bool onlyLook = call.has(QStringLiteral("dry-run"));
    if (call.arguments().size() != 1)
        call.setWrong(Tr::tr("One of Spot's configuration files is needed."));
    if (call.isWrong())
        return call.wrongUsage();
    const auto imported = runOnWorkspace<ImportedConfig>(
        call,
        [path = call.arguments().front(), onlyLook](const Workspace& workspace, const RunContext&) {
            return importSpotConfig(workspace, path, onlyLook);
        });
    if (!imported)
        return call.failed(imported.error());
    tell(call.console(), *imported, onlyLook);
    return exitDone;
}

} // namespace

Command importConfigCommand()
{
    return { QStringLiteral("import-config"),
             Tr::tr("Takes over a configuration file of Spot: engine.json, reputation_config.json, "
                    "nc_config.json, iana_config.json, flow_conf.json or spot.conf."),
             QStringLiteral("FILE"),
             { { { QStringLiteral("dry-run") },
                 {},
                 Tr::tr("Says what would be taken and changes nothing.") } },
             { QStringLiteral("flow-oa import-config --workspace /srv/flows /etc/spot.conf") },
             runImportConfig };
}

} // namespace fw
