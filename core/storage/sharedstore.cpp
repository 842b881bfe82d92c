// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting, and what a shared store knows without the server.
#include "core/storage/sharedstore.h"

#include "core/base/worker.h"
#include "core/storage/sharedrunnotes.h"
#include "core/storage/sharedtables.h"

#include <QCoreApplication>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Store)
};

std::vector<ColumnInfo> columnInfos(const std::vector<SharedTable>& tables, const QString& name)
{
    std::vector<ColumnInfo> infos;
    for (const SharedTable& table : tables)
        if (table.name == name)
            for (const OdbcColumn& column : table.columns)
                infos.push_back(
                    { column.name.toLower(), column.isSmallInteger(), column.isSingle() });
    return infos;
}

} // namespace

SharedStore::SharedStore(SharedDatabase database, std::unique_ptr<EmbeddedStore> local)
    : m_database(std::move(database))
    , m_local(std::move(local))
{
}

void SharedStore::setStopToken(std::stop_token stop)
{
    m_local->setStopToken(stop);
    if (m_connection)
        m_connection->setStopToken(stop);
    m_stop = std::move(stop);
}

Result<std::unique_ptr<OdbcConnection>> SharedStore::connect()
{
    const auto target = m_database.target();
    if (!target)
        return failure(target.error());
    auto statements = Statements::load(m_database.dialect.folder);
    if (!statements)
        return failure(statements.error());
    auto connection = OdbcConnection::open(*target, m_database.dialect, std::move(*statements));
    if (connection)
        (*connection)->setStopToken(m_stop);
    return connection;
}

Result<OdbcConnection*> SharedStore::connection()
{
    refuseGuiThread("a shared database");
    if (m_connection)
        return m_connection.get();
    auto connection = connect();
    if (!connection)
        return failure(connection.error());
    if (const auto adapted = adapt(**connection); !adapted)
        return failure(adapted.error());
    m_connection = std::move(*connection);
    return m_connection.get();
}

Result<void> SharedStore::adapt(OdbcConnection& connection)
{
    auto tables = describeTables(connection);
    if (!tables)
        return failure(tables.error());
    const bool isComplete =
        std::all_of(tables->begin(), tables->end(), [](const auto& t) { return t.isThere; });
    if (!isComplete && !m_database.createTables) {
        const auto at =
            std::find_if(tables->begin(), tables->end(), [](const auto& t) { return !t.isThere; });
        return failure(ErrorCode::NotFound,
                       Tr::tr("The database has no table %1 that this user can read, and the "
                              "settings do not let it be made.")
                           .arg(at->name),
                       at->words);
    }
    const Statements statements = connection.statements();
    const auto spell = [&connection, &statements](const Spelling& spelling) {
        connection.setStatements(
            statements.changed([&spelling](const QString& text) { return spelling.apply(text); }));
    };
    if (m_database.createTables) {
        spell({}); // what is made is made as ours
        if (const auto made = createMissingTables(connection, *tables); !made)
            return made;
        tables = describeTables(connection);
        if (!tables)
            return failure(tables.error());
    }
    const auto spelling = spellingOf(columnInfos(*tables, QStringLiteral("flow_scores")),
                                     columnInfos(*tables, QStringLiteral("flow_edge")));
    if (!spelling)
        return failure(spelling.error());
    m_spelling = *spelling;
    spell(m_spelling);
    return {};
}

// Theirs need not stand in the journal, so there is nothing that could have been lost.
Result<bool> SharedStore::hasVerdicts()
{
    return false;
}

Result<std::optional<StoredRun>> SharedStore::lastRun(Day day)
{
    auto run = m_local->lastRun(day);
    if (!run || run->has_value())
        return run;
    // One that was made elsewhere: nothing is known of it but that it was made.
    const auto isThere = hasRun(day);
    if (!isThere)
        return failure(isThere.error());
    if (!*isThere)
        return std::nullopt;
    const auto raw = rawTotals(day, {});
    if (!raw)
        return failure(raw.error());
    StoredRun found;
    found.report.day = day;
    found.rawSources = raw->sources;
    return found;
}

Result<std::vector<StoredRun>> SharedStore::runs(Day day)
{
    return m_local->runs(day);
}

Result<QString> SharedStore::brokenRun(Day day)
{
    return brokenSharedRun(*m_local, day);
}

Result<std::vector<PendingFile>> SharedStore::pendingFiles()
{
    return m_local->pendingFiles();
}

Result<void> SharedStore::removePendingFile(std::int64_t id)
{
    return m_local->removePendingFile(id);
}

} // namespace fw
