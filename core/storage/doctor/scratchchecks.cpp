// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/doctor/checks.h"
#include "core/storage/doctor/scratch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace fw::doctor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Doctor)
};

QString listed(const QStringList& names)
{
    return names.join(QLatin1String(", "));
}

// What was left behind, by whom, and what became of it.
struct Leftovers
{
    QStringList dropped;
    QStringList recent; // perhaps of a run that goes on
    QStringList strangers;
    QStringList stayed; // could not be dropped
    QString words;

    Finding finding() const
    {
        QStringList found;
        if (!dropped.isEmpty())
            found +=
                Tr::tr("dropped what a killed run of this workspace left: %1").arg(listed(dropped));
        if (!recent.isEmpty())
            found += Tr::tr("left alone, because another run may still be using it: %1")
                         .arg(listed(recent));
        if (!strangers.isEmpty())
            found += Tr::tr("left alone, because this workspace did not make it: %1")
                         .arg(listed(strangers));
        if (!stayed.isEmpty())
            return failed(Tr::tr("A killed run of this workspace left %1, which cannot be dropped.")
                              .arg(listed(stayed)),
                          Tr::tr("Have it dropped by somebody who may."), words);
        return passed(found.isEmpty() ? Tr::tr("Nothing was left behind.")
                                      : found.join(QLatin1String("; ")));
    }
};

Finding clearFiles(const Examination& examination)
{
    Leftovers leftovers;
    const QString& folder = examination.setup.folder;
    const QStringList files = QDir(folder).entryList(
        { QStringLiteral(".flow_workbench_doctor_*.sqlite") }, QDir::Files | QDir::Hidden);
    for (const QString& file : files) {
        const QString name = file.mid(1).chopped(7);
        if (!isScratchName(name) || name == examination.scratch)
            continue;
        if (!isOld(QFileInfo(folder + QLatin1Char('/') + file).lastModified())) {
            leftovers.recent += file;
            continue;
        }
        removeScratchFile(folder, name);
        leftovers.dropped += file;
    }
    return leftovers.finding();
}

Result<void> dropScratch(Session& session, const Examination& examination, const QString& name)
{
    session.useScratch(name);
    if (examination.isImpala())
        (void)session.run("remove_outside"); // most often there is none
    return session.run("drop_scratch");
}

QString whatToGrant(const Examination& examination)
{
    if (examination.isImpala())
        return Tr::tr("Grant this user the right to create databases (GRANT CREATE ON SERVER, or "
                      "in Ranger \"create\" on all databases) for the time of the check.");
    const QString& database = examination.setup.database;
    return Tr::tr("Grant this user the right to create schemas for the time of the check: GRANT "
                  "CREATE ON DATABASE %1 TO the user.")
        .arg(database.isEmpty() ? Tr::tr("the database")
                                : QLatin1Char('"') + database + QLatin1Char('"'));
}

bool isOutcomeUnknown(const Error& error)
{
    return error.code == ErrorCode::Unreachable || error.code == ErrorCode::TimedOut
        || error.code == ErrorCode::Cancelled;
}

} // namespace

Finding clearsLeftovers(Examination& examination)
{
    if (!examination.isShared())
        return clearFiles(examination);
    const auto rows = examination.session->rows("list_scratch");
    if (!rows)
        return notApplicable(Tr::tr("The server does not list its schemas."), rows.error().detail);
    QStringList there;
    for (const auto& row : *rows)
        if (!row.empty())
            there += row.front().toString();
    Leftovers leftovers;
    const QString& folder = examination.setup.folder;
    for (const ScratchNote& note : notesIn(folder)) {
        if (note.place != examination.setup.place)
            continue;
        const bool isThere = there.removeAll(note.name) > 0;
        if (isThere && !isOld(note.made)) {
            leftovers.recent += note.name;
            continue;
        }
        if (isThere) {
            const auto dropped = dropScratch(*examination.session, examination, note.name);
            if (!dropped) {
                leftovers.stayed += note.name;
                leftovers.words = dropped.error().detail;
                continue;
            }
            leftovers.dropped += note.name;
        }
        if (isThere || isOld(note.made))
            removeNote(folder, note.name);
    }
    leftovers.strangers = there;
    return leftovers.finding();
}

Finding makesScratch(Examination& examination)
{
    if (!examination.isShared())
        return passed(Tr::tr("A file of its own in the workspace."));
    const QString& folder = examination.setup.folder;
    const QString name = newScratchName();
    if (!writeNote(folder, { name, QDateTime::currentDateTimeUtc(), examination.setup.place }))
        return failed(Tr::tr("The workspace cannot be written to, so no scratch schema was made."),
                      Tr::tr("Give this user the right to write in %1.").arg(folder));
    examination.session->useScratch(name);
    const auto made = examination.session->run("make_scratch");
    if (made || isOutcomeUnknown(made.error()))
        examination.scratch = name; // dropped at the end, if it is there
    else
        removeNote(folder, name);
    if (!made)
        return failed(made.error(), whatToGrant(examination));
    return passed(name);
}

Finding dropsScratch(Examination& examination)
{
    const QString name = std::exchange(examination.scratch, {});
    const QString& folder = examination.setup.folder;
    if (!examination.isShared()) {
        examination.session.reset();
        removeScratchFile(folder, name);
        if (QFileInfo::exists(scratchFile(folder, name)))
            return failed(Tr::tr("%1 could not be removed.").arg(scratchFile(folder, name)),
                          Tr::tr("Remove it yourself."));
        return passed(Tr::tr("Nothing is left behind."));
    }
    if (!examination.session) { // lost on the way
        auto session = examination.anotherSession();
        if (session)
            examination.session = std::move(*session);
        else
            return failed(session.error(),
                          Tr::tr("The scratch schema %1 may still be there; a check on a later day "
                                 "drops it.")
                              .arg(name));
    }
    const auto dropped = dropScratch(*examination.session, examination, name);
    if (!dropped)
        return failed(dropped.error(),
                      Tr::tr("The scratch schema %1 may still be there; a check on a later day "
                             "drops it.")
                          .arg(name));
    removeNote(folder, name);
    return passed(Tr::tr("Nothing is left behind."));
}

} // namespace fw::doctor
