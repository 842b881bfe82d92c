// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runinsession.h"
#include "app/commands/texttable.h"
#include "core/base/format.h"

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::DeleteDayCommand)
};

QString flowsText(const std::optional<std::int64_t>& flows)
{
    return flows ? formatCount(*flows) : Tr::tr("unknown, flow.sqlite cannot be read");
}

// The folder of notebooks holds what they need, too.
bool isNotebook(const DayFile& file)
{
    return file.isNotebook && file.path.endsWith(QLatin1String(".ipynb"));
}

// Everything that goes, one line each.
QString contentsTable(const DayContents& contents)
{
    TextTable table({ { Tr::tr("what") }, { Tr::tr("how much"), TextTable::Right } });
    for (const TableRows& rows : contents.tables)
        table.add({ Tr::tr("rows of %1").arg(rows.table), formatCount(rows.rows) });
    table.add({ Tr::tr("raw flows"), flowsText(contents.flows) });
    for (const DayFile& file : contents.files)
        table.add({ isNotebook(file) ? Tr::tr("notebook %1").arg(file.path)
                                     : Tr::tr("file %1").arg(file.path),
                    formatBytes(file.bytes) });
    return QString::fromUtf8(table.text()).chopped(1);
}

QString staysText(std::int64_t steps)
{
    return Tr::tr(
        "The journal stays: its %n step(s) for this day apply again if the day is brought "
        "back.",
        nullptr, static_cast<int>(steps));
}

int sayWhatWouldGo(Invocation& call, Day day)
{
    const auto preview = runInSession<DeletionPreview>(
        call, WorkspaceUse::Existing,
        [day](Session& session, const RunContext&) { return session.previewDeletion(day); });
    if (!preview)
        return call.failed(preview.error());
    Console& console = call.console();
    console.message(Tr::tr("%1: would be deleted:").arg(day.iso()));
    for (const QString& line : contentsTable(preview->contents).split(QLatin1Char('\n')))
        console.message(line);
    console.message(staysText(preview->steps));
    console.message(Tr::tr("Context, settings and all other days stay."));
    call.setWrong(Tr::tr("Nothing was changed; --yes does it."));
    return call.wrongUsage();
}

QString deletedText(const DayContents& contents)
{
    const auto notebooks = std::count_if(contents.files.begin(), contents.files.end(), isNotebook);
    const auto files = static_cast<std::int64_t>(contents.files.size()) - notebooks;
    return Tr::tr("%1: deleted (table rows: %2, raw flows: %3, files: %4, notebooks: %5)")
        .arg(contents.day.iso(), formatCount(contents.rows()), flowsText(contents.flows),
             formatCount(files), formatCount(notebooks));
}

int runDeleteDay(Invocation& call)
{
    const Day day = call.day();
    if (call.isWrong())
        return call.wrongUsage();
    if (!call.has(QStringLiteral("yes")))
        return sayWhatWouldGo(call, day);
    const auto deletion = runInSession<DayDeletion>(
        call, WorkspaceUse::Existing, [day](Session& session, const RunContext& context) {
            return session.deleteDay(day, context);
        });
    if (!deletion)
        return call.failed(deletion.error());
    const DeletedDay& deleted = deletion->deleted;
    call.console().resultLine(deletedText(deleted.contents));
    if (deletion->steps > 0)
        call.console().message(staysText(deletion->steps));
    if (!deleted.left)
        return exitDone;
    return call.failed(Tr::tr("The day is deleted, but not all of its files could be removed yet; "
                              "the next command on this workspace tries again. %1")
                           .arg(deleted.left->text()));
}

} // namespace

Command deleteDayCommand()
{
    return { QStringLiteral("delete-day"),
             Tr::tr("Deletes a day: its tables, raw flows, files and notebooks. Decisions stay in "
                    "the journal."),
             {},
             { dateOption(),
               { { QStringLiteral("yes") },
                 {},
                 Tr::tr("Does it. Without it, says what would go and changes nothing.") } },
             { QStringLiteral("flow-oa delete-day --workspace /srv/flows -d 20260318"),
               QStringLiteral("flow-oa delete-day --workspace /srv/flows -d 20260318 --yes") },
             runDeleteDay };
}

} // namespace fw
