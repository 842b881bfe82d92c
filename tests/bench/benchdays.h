// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/config/workspace.h"
#include "core/types/connection.h"

#include <QString>
#include <QTemporaryDir>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>

namespace fw::bench {

// What a table must hold; a number that nobody worked out is not compared.
struct TableAnswer
{
    std::optional<std::int64_t> rows;
    std::optional<std::int64_t> bytes;
};

// A generated day with its independent answers for limit = all its results:
//   truth.json    the generator's own
//   answers.csv   optional, of another database: table,rows,bytes
struct BenchDay
{
    QString folder;
    Day day;
    std::int64_t flows = 0;
    std::int64_t bytes = 0; // the sum of ibyt over all flows
    std::int64_t results = 0;
    std::int64_t minutes = 0;
    TableAnswer edges;
    TableAnswer chords;

    QString flowFile() const { return folder + QStringLiteral("/flow_gen.csv"); }
    QString resultsFile() const { return folder + QStringLiteral("/flow_results.csv"); }
};

// The generated days of one folder, and workspaces to work on them. One thread.
class BenchDays
{
public:
    explicit BenchDays(const QString& root);

    // Errors name the folder that is not there.
    Result<BenchDay> find(std::int64_t flows, std::int64_t results) const;
    // Empty, but for a network context of 2,000 ranges and a geolocation database.
    Result<Workspace> freshWorkspace();
    // Holds the day's flows; imported when first asked for, or given by keep().
    Result<Workspace> imported(const BenchDay& day);
    void keep(const BenchDay& day, const Workspace& workspace);
    // The day's ranked rows as a run stores them.
    static Result<SuspiciousConnections> enrichedRows(const Workspace& workspace,
                                                      const BenchDay& day);

private:
    QString m_root;
    QTemporaryDir m_temporary;
    int m_made = 0;
    QByteArray m_geoDatabase;
    std::map<QString, Workspace> m_imported; // by the day's folder
};

} // namespace fw::bench
