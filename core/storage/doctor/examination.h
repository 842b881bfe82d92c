// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/doctor/doctor.h"
#include "core/storage/doctor/doctorsession.h"
#include "core/storage/sharedtables.h"

#include <optional>

namespace fw::doctor {

// What the checks of one examination share; each reads it, and some fill it for those that follow.
struct Examination
{
    const DoctorSetup& setup;
    std::stop_token stop;

    std::optional<OdbcTarget> target; // of a shared engine, once the password is known
    std::unique_ptr<Session> session; // null: there is no connection
    OdbcIdentity identity;
    QString serverVersion;
    bool hasSchema = false; // the connection is in the schema of the settings
    QString schemaWords; // why not
    QString scratch; // the name; empty: there is none
    bool hasTables = false; // of the scratch schema
    bool hasRows = false; // in its widest table
    Session::Inserted inserted; // those rows
    std::optional<Result<std::vector<SharedTable>>> tables; // the program's own

    bool isShared() const { return setup.isShared(); }
    bool isImpala() const { return setup.engine == DoctorEngine::Impala; }

    // One more session beside the first, on the same place.
    Result<std::unique_ptr<Session>> anotherSession(std::optional<int> statementSeconds = {}) const;
    // A result's first cell.
    static QString textOf(const std::vector<Session::Row>& rows, std::size_t column = 0);
};

// What a check saw.
struct Finding
{
    DoctorState state = DoctorState::Passed;
    QString found;
    QString words;
    QString advice;
};
Finding passed(QString found, QString words = {});
Finding failed(QString found, QString advice, QString words = {});
Finding failed(const Error& error, QString advice = {});
Finding notApplicable(QString why, QString words = {});

enum Engines : unsigned
{
    OnSqlite = 1,
    OnPostgreSql = 2,
    OnImpala = 4,
    OnShared = OnPostgreSql | OnImpala,
    OnAll = OnSqlite | OnShared,
};

// What must be there before a check makes sense.
enum class Need
{
    Nothing,
    Connection,
    Scratch,
    Tables, // of the scratch schema
    Rows, // in its widest table
};

struct Check
{
    const char* key;
    QString (*title)();
    unsigned engines;
    Need need;
    Finding (*look)(Examination& examination);
};

// In the order in which they are made.
const std::vector<Check>& allChecks();

} // namespace fw::doctor
