// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/odbcconnection.h"

#include <QString>

#include <functional>
#include <vector>

namespace fw {

// Looks whether a database does what this program needs of it, by doing it: in a scratch schema
// that is made for it and dropped at the end, or for the embedded engine in a scratch file. What
// else is in the database is never changed; of the program's own tables the columns are read.

enum class DoctorEngine
{
    Sqlite,
    PostgreSql,
    Impala,
};

// What to look at.
struct DoctorSetup
{
    DoctorEngine engine = DoctorEngine::Sqlite;
    QString folder; // the workspace's: for the scratch file, or for notes of scratch schemas
    QString storePath; // of the embedded store
    QString journalPath;

    // Of a shared engine.
    std::function<Result<OdbcTarget>()> target; // called once; a password may come from a keyring
    QString place; // names the server, so that a scratch schema is looked for where it was made
    QString user; // who logs in, to take the name out of what the server says
    QString database; // of PostgreSQL, for an advice what to grant
    bool createTables = true; // the program may make those that are missing

    bool isShared() const { return engine != DoctorEngine::Sqlite; }
};

// "SQLite", "PostgreSQL", "Impala".
QString doctorEngineName(DoctorEngine engine);

enum class DoctorState
{
    Passed,
    Failed,
    NotApplicable, // to this engine, or something it needs is missing
};

struct DoctorLine
{
    QString key; // for programs: "types"
    QString title; // for people: "types of values"
    DoctorState state = DoctorState::NotApplicable;
    QString found; // what was seen or measured, or why nothing was
    QString words; // the server's or the driver's own
    QString advice; // what to do, of a failed one
    double seconds = 0;
};

struct DoctorReport
{
    DoctorEngine engine = DoctorEngine::Sqlite;
    QString driver; // the ODBC driver's library, or Qt's plugin
    QString driverVersion;
    QString server; // as the driver calls it
    QString serverVersion; // as the server does
    std::vector<DoctorLine> lines;
    bool isStopped = false; // cancelled; the lines so far

    int failed() const;
};

// Never in the GUI thread. A cancelled one still drops its scratch schema. The password stands in
// no line, and in place of the user's name the server's words have "(user)". An error only when
// nothing could be looked at: statements missing from the build.
Result<DoctorReport> examineDatabase(const DoctorSetup& setup, RunContext context);

} // namespace fw
