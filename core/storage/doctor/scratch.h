// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace fw::doctor {

// Where the checks may write: a schema (Impala: a database) of a name nobody else has, or for the
// embedded engine a hidden file of that name in the workspace.

// "flow_workbench_doctor_" and 16 random hexadecimal digits: a plain identifier everywhere.
QString newScratchName();
bool isScratchName(const QString& name);

QString scratchFile(const QString& folder, const QString& name);
// With what SQLite keeps beside it.
void removeScratchFile(const QString& folder, const QString& name);

// A scratch schema is noted in a hidden file of the workspace before it is made and until it is
// dropped. That is how a later run knows those of a run that was killed from everybody else's.
struct ScratchNote
{
    QString name;
    QDateTime made;
    QString place; // the server, as DoctorSetup names it
};
bool writeNote(const QString& folder, const ScratchNote& note);
void removeNote(const QString& folder, const QString& name);
std::vector<ScratchNote> notesIn(const QString& folder);

// A run that made it this long ago has ended.
bool isOld(const QDateTime& made);

} // namespace fw::doctor
