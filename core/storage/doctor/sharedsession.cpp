// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/doctor/doctorsession.h"

#include <QCoreApplication>

namespace fw::doctor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Statements)
};

class SharedSession final : public Session
{
public:
    SharedSession(std::unique_ptr<OdbcConnection> connection, Statements statements)
        : m_connection(std::move(connection))
        , m_statements(std::move(statements))
    {
    }

    Result<std::vector<Row>> rows(const char* name, const SqlValues& values) override
    {
        auto found = m_connection->query(name, values);
        if (!found)
            return failure(found.error());
        std::vector<Row> rows;
        while (found->next()) {
            Row& row = rows.emplace_back();
            for (std::size_t i = 0; i < found->columns().size(); ++i)
                row.push_back(found->value(static_cast<int>(i)));
        }
        if (const auto ended = found->ended(); !ended)
            return failure(ended.error());
        return rows;
    }

    Result<void> run(const char* name, const SqlValues& values) override
    {
        return m_connection->run(name, values);
    }

    Result<Inserted> insert(const char* name, std::size_t rows, const RowValues& values,
                            const SqlValues& constants) override
    {
        const auto& statements = m_connection->statements().named(QLatin1String(name));
        if (statements.empty())
            return failure(
                ErrorCode::Database,
                Tr::tr("The statement %1 is missing from this build.").arg(QLatin1String(name)));
        const auto pattern = RowTemplate::of(statements.front());
        if (!pattern)
            return failure(pattern.error());
        const Dialect& dialect = m_connection->dialect();
        Inserted inserted;
        for (std::size_t from = 0; from < rows;) {
            const auto chunk = pattern->chunk(dialect, constants, from, rows, values);
            if (!chunk)
                return failure(chunk.error());
            const auto sent = dialect.rowParameters == Parameters::Bind
                ? m_connection->execute(chunk->text, chunk->values, QLatin1String(name))
                : m_connection->execute(chunk->text, QLatin1String(name));
            if (!sent)
                return failure(sent.error());
            from += chunk->rows;
            ++inserted.statements;
            inserted.lastRows = static_cast<std::int64_t>(chunk->rows);
            inserted.counted = m_connection->rowCount();
        }
        return inserted;
    }

    Result<void> begin() override { return m_connection->begin(); }
    void rollback() override { m_connection->rollback(); }
    Result<void> ping() override { return m_connection->ping(); }
    void setStopToken(const std::stop_token& stop) override { m_connection->setStopToken(stop); }

    void useScratch(const QString& name) override
    {
        m_connection->setStatements(m_statements.changed(
            [&name](QString text) { return text.replace(QLatin1String("{scratch}"), name); }));
    }

    OdbcConnection* connection() override { return m_connection.get(); }

private:
    std::unique_ptr<OdbcConnection> m_connection;
    Statements m_statements; // with {scratch} in them
};

} // namespace

Result<std::unique_ptr<Session>> openShared(const OdbcTarget& target, bool isImpala)
{
    const Dialect dialect = isImpala ? impalaDialect() : postgresDialect();
    const auto store = Statements::load(dialect.folder);
    if (!store)
        return failure(store.error());
    const auto own = Statements::load(isImpala ? QStringLiteral(":/sql/impala/doctor")
                                               : QStringLiteral(":/sql/postgres/doctor"));
    if (!own)
        return failure(own.error());
    const Statements statements = store->with(*own);
    auto connection = OdbcConnection::open(target, dialect, statements);
    if (!connection)
        return failure(connection.error());
    return std::make_unique<SharedSession>(std::move(*connection), statements);
}

} // namespace fw::doctor
