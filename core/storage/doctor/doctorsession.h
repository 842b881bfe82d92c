// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/odbcconnection.h"
#include "core/storage/rowtemplate.h"

#include <memory>
#include <vector>

namespace fw::doctor {

// A session with the database under examination: one way to run the statements of the folder
// "doctor", whatever the engine. In their texts {scratch} stands for the scratch schema. Belongs to
// the thread that opened it.
class Session
{
public:
    virtual ~Session() = default;
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    // Whole numbers as qlonglong, fractions as double, texts as QString, and nothing for NULL.
    using Row = std::vector<QVariant>;
    virtual Result<std::vector<Row>> rows(const char* name, const SqlValues& values = {}) = 0;
    virtual Result<void> run(const char* name, const SqlValues& values = {}) = 0;
    Result<std::int64_t> number(const char* name, const SqlValues& values = {});

    // What became of an INSERT of many rows.
    struct Inserted
    {
        int statements = 0; // 0: one after the other, in a transaction
        std::int64_t lastRows = 0; // rows of the last of them
        std::int64_t counted = -1; // those the driver says it changed
    };
    // Sent as the program sends rows: as many in a statement as the engine takes.
    virtual Result<Inserted> insert(const char* name, std::size_t rows, const RowValues& values,
                                    const SqlValues& constants = {}) = 0;

    virtual Result<void> begin() = 0;
    virtual void rollback() = 0;
    virtual Result<void> ping() = 0;
    virtual void setStopToken(const std::stop_token& stop) = 0;
    // A name that newScratchName() made.
    virtual void useScratch(const QString& name) = 0;

    // That of a shared engine, for what only ODBC has.
    virtual OdbcConnection* connection() { return nullptr; }

protected:
    Session() = default;
};

// On a file that is made when it is not there.
Result<std::unique_ptr<Session>> openEmbedded(const QString& path);
// Over ODBC. Its statements are the store's too.
Result<std::unique_ptr<Session>> openShared(const OdbcTarget& target, bool isImpala);

} // namespace fw::doctor
