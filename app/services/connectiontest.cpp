// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/connectiontest.h"

#include "app/services/openstore.h"
#include "core/storage/sharedtables.h"
#include "core/storage/spelling.h"

#include <QCoreApplication>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ConnectionTest)
};

class TypedCredentials : public Credentials
{
public:
    TypedCredentials(const std::optional<QString>& typed, Credentials& others)
        : m_typed(typed)
        , m_others(others)
    {
    }
    Result<std::optional<QString>> password(const ConnectionSettings& settings) override
    {
        return m_typed ? Result<std::optional<QString>>(m_typed) : m_others.password(settings);
    }

private:
    const std::optional<QString>& m_typed;
    Credentials& m_others;
};

std::vector<ColumnInfo> columnsOf(const std::vector<SharedTable>& tables, const char* name)
{
    std::vector<ColumnInfo> infos;
    for (const SharedTable& table : tables)
        if (table.name == QLatin1String(name))
            for (const OdbcColumn& column : table.columns)
                infos.push_back(
                    { column.name.toLower(), column.isSmallInteger(), column.isSingle() });
    return infos;
}

QString firstText(OdbcConnection& connection, const char* name)
{
    auto rows = connection.query(name);
    return rows && rows->next() ? rows->text(0) : QString();
}

void describe(OdbcConnection& connection, const ConnectionSettings& settings,
              ConnectionReport& report)
{
    report.serverVersion = firstText(connection, "server_version");
    report.schema = firstText(connection, "current_schema");
    const auto tables = describeTables(connection);
    if (!tables) {
        report.problem = tables.error().text();
        return;
    }
    for (const SharedTable& table : *tables)
        (table.isThere ? report.tablesFound : report.tablesMissing) += table.name;
    if (!report.tablesMissing.isEmpty() && !settings.createTables) {
        report.problem = Tr::tr("Tables are missing, and the settings do not let them be made.");
        return;
    }
    report.ok = true;
    const auto scores = columnsOf(*tables, "flow_scores");
    const auto edge = columnsOf(*tables, "flow_edge");
    if (scores.empty() || edge.empty())
        return;
    const auto spelling = spellingOf(scores, edge);
    if (!spelling) {
        report.ok = false;
        report.problem = spelling.error().text();
        return;
    }
    report.spelling =
        *spelling == Spelling() ? QStringLiteral("Flow Workbench") : QStringLiteral("Spot 1.0");
    if (spelling->hasIntCounters)
        report.warnings += Tr::tr("flow_scores has counters of 32 bits: a run with a greater one "
                                  "is refused with its row.");
}

} // namespace

ConnectionReport testConnection(const ConnectionSettings& settings,
                                const std::optional<QString>& password, Credentials& credentials,
                                const RunContext& context)
{
    ConnectionReport report;
    TypedCredentials typed(password, credentials);
    const auto target = odbcTarget(settings, typed);
    if (!target) {
        report.problem = target.error().text();
        return report;
    }
    const Dialect dialect = settings.engine == Engine::Impala ? impalaDialect() : postgresDialect();
    auto statements = Statements::load(dialect.folder);
    if (!statements) {
        report.problem = statements.error().text();
        return report;
    }
    auto connection = OdbcConnection::open(*target, dialect, std::move(*statements));
    if (!connection) {
        report.problem = connection.error().text();
        return report;
    }
    (*connection)->setStopToken(context.stopToken());
    describe(**connection, settings, report);
    return report;
}

} // namespace fw
