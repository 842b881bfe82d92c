// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/odbcstandin/resultset.h"
#include "tests/odbcstandin/world.h"

#include <QMap>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <sql.h>
#include <sqlext.h>
#include <sqlucode.h>
#include <vector>

namespace fw::standin {

// What stands behind an ODBC handle. Every call on it clears what the last one said.
struct Handle
{
    QList<Diagnosis> said;

    SQLRETURN fail(const Diagnosis& diagnosis)
    {
        said += diagnosis;
        return SQL_ERROR;
    }
    SQLRETURN fail(const char* state, const char* message)
    {
        return fail({ QString::fromLatin1(state), 0, QString::fromLatin1(message) });
    }
    SQLRETURN warn(const char* state, const char* message)
    {
        fail(state, message);
        return SQL_SUCCESS_WITH_INFO;
    }
};

struct Environment : Handle
{
};

struct Statement;

struct Connection : Handle
{
    Connection();
    ~Connection();

    QMap<QString, QString> attributes; // of the connection string, names in lower case
    World* world = nullptr;
    EventLog log;
    QString schema;
    SQLUINTEGER loginTimeout = 0; // seconds; 0: none
    int statements = 0; // so many arrived
    // Those that were not freed; ODBC frees them when it disconnects.
    std::vector<std::unique_ptr<Statement>> open;
    bool dropped = false; // the "network" is gone until somebody connects anew
};

struct Statement : Handle
{
    Connection* connection = nullptr;
    QString prepared;
    ResultSet result;
    qsizetype row = -1; // the current one; -1: before the first
    SQLUSMALLINT column = 0; // the last that was read in pieces,
    qsizetype offset = 0; // and how far
    SQLULEN queryTimeout = 0; // seconds; 0: none

    // SQLCancel comes from another thread. It holds from the statement's line in the log on.
    std::mutex guard;
    std::condition_variable wake;
    bool running = false;
    bool cancelled = false;

    void setRunning(bool runs)
    {
        const std::scoped_lock lock(guard);
        running = runs;
        cancelled = false;
    }

    void close()
    {
        result = {};
        row = -1;
        column = 0;
    }
};

// The handle without what was said to it before.
template<typename T>
T& handle(SQLHANDLE any)
{
    auto& typed = *static_cast<T*>(any);
    typed.said.clear();
    return typed;
}

// `length` counts SQLWCHAR; SQL_NTS: up to the zero.
QString textOf(const SQLWCHAR* text, SQLINTEGER length);
// Copies with a zero at the end; `room` and the length that is told count SQLWCHAR. False: cut.
bool copyText(const QString& text, SQLWCHAR* to, SQLINTEGER room, SQLSMALLINT* length);

// Runs one statement: script, rules of the profile, tables. See README.md.
SQLRETURN run(Statement& statement, const QString& sql);
// The refusals that come before a statement runs: markers and characters Impala does not know.
SQLRETURN prepare(Statement& statement, const QString& sql);

} // namespace fw::standin

// Entry points, seen by the driver manager.
#define STANDIN_EXPORT extern "C" __attribute__((visibility("default"))) SQLRETURN
