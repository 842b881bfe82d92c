// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/config/connectionsettings.h"
#include "core/config/credentials.h"

#include <QString>

#include <memory>
#include <vector>

namespace fw {

// Looks whether a database does what this program needs of it, by doing it: in a scratch schema
// that is made for it and dropped at the end, or for the embedded engine in a scratch file. What
// else is in the database is never changed; of the program's own tables the columns are read.

// What to look at.
struct DoctorSetup
{
    ConnectionSettings settings;
    std::shared_ptr<Credentials> credentials; // asked once, for a shared engine
    QString folder; // the workspace's: for the scratch file, or for notes of scratch schemas
    QString storePath; // of the embedded store
    QString journalPath;
};

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
    Engine engine = Engine::Sqlite;
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
