// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sharedtables.h"

#include <utility>

namespace fw {

const QStringList& sharedTableNames()
{
    static const QStringList names {
        QStringLiteral("flow"),
        QStringLiteral("flow_scores"),
        QStringLiteral("flow_edge"),
        QStringLiteral("flow_chords"),
        QStringLiteral("flow_ingest_summary"),
        QStringLiteral("flow_threat_investigation"),
        QStringLiteral("flow_storyboard"),
        QStringLiteral("flow_timeline"),
    };
    return names;
}

Result<std::vector<SharedTable>> describeTables(OdbcConnection& connection)
{
    std::vector<SharedTable> tables;
    for (const QString& name : sharedTableNames()) {
        SharedTable table;
        table.name = name;
        const auto rows = connection.query(QByteArray("columns_" + name.toLatin1()).constData());
        if (rows) {
            table.isThere = true;
            table.columns = rows->columns();
        } else if (rows.error().code == ErrorCode::Database) {
            table.words = rows.error().detail;
        } else {
            return failure(rows.error());
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

Result<void> createMissingTables(OdbcConnection& connection, const std::vector<SharedTable>& found)
{
    for (const SharedTable& table : found) {
        if (table.isThere)
            continue;
        const QByteArray name = "create_" + table.name.toLatin1();
        if (const auto made = connection.run(name.constData()); !made)
            return made;
    }
    // Those Spot does not have, and a question to each: to make a table that is there takes a right
    // that a reader lacks.
    const std::pair<const char*, const char*> own[] = {
        { "create_flow_scores_stage", "stage_scores_count" },
        { "create_flow_threat_investigation_stage", "stage_verdicts_count" },
        { "create_flow_storyboard_stage", "stage_stories_count" },
        { "create_flow_timeline_stage", "stage_timelines_count" },
        { "create_flow_source", "has_source" },
    };
    const SqlValues nothing { { "y", 0 },
                              { "m", 0 },
                              { "d", 0 },
                              { "run", QStringLiteral("") },
                              { "hash", QStringLiteral("") } };
    for (const auto& [create, ask] : own) {
        if (connection.statements().named(QLatin1String(create)).empty())
            continue;
        const auto rows = connection.number(ask, nothing);
        if (rows)
            continue;
        if (rows.error().code != ErrorCode::Database)
            return failure(rows.error());
        if (const auto made = connection.run(create); !made)
            return made;
    }
    return {};
}

} // namespace fw
