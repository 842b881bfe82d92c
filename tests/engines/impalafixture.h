// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/connectionsettings.h"
#include "core/storage/store.h"
#include "tests/engines/standin.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

namespace fw::test {

// How a shared store reaches the stand-in. The dialect is Impala's but for its size.
struct ImpalaSetup
{
    int maxRows = 0; // in one statement; 0: as the dialect has it
    int loginSeconds = 5;
    int statementSeconds = 0;
    int answerSeconds = 0; // for a sign of life; 0: as usual
    bool createTables = true;
    QString password;
    QMap<QString, QString> options; // of the stand-in
};
std::unique_ptr<Store> impalaStore(const Standin& standin, const ImpalaSetup& setup,
                                   const QString& localPath);

// The stand-in's tables, on a connection of the test's own.
class ImpalaTables
{
public:
    explicit ImpalaTables(const Standin& standin);
    ~ImpalaTables();
    ImpalaTables(const ImpalaTables&) = delete;
    ImpalaTables& operator=(const ImpalaTables&) = delete;

    // Fail the running test with the driver's words.
    void execute(const QString& sql) const;
    // Each row's values, joined by |.
    QStringList rows(const QString& sql) const;
    // Of theDay(), in the order of insertion.
    QStringList ofDay(const char* columns, const char* table) const;

    // As Spot 1.0's set-up makes them, all eight.
    void makeSpotTables() const;

private:
    QString m_name;
};

// The statement with '' in place of every literal.
QString withoutLiterals(const QString& sql);

} // namespace fw::test
