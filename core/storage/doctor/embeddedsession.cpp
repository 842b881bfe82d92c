// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/doctor/doctorsession.h"

#include <QSqlRecord>

#include <optional>

namespace fw::doctor {

namespace {

class EmbeddedSession final : public Session
{
public:
    explicit EmbeddedSession(Database database)
        : m_database(std::move(database))
    {
    }

    Result<std::vector<Row>> rows(const char* name, const SqlValues& values) override
    {
        auto query = m_database.query(name, values);
        if (!query)
            return failure(query.error());
        const int columns = query->record().count();
        std::vector<Row> rows;
        while (query->next()) {
            Row& row = rows.emplace_back();
            for (int i = 0; i < columns; ++i) {
                const QVariant value = query->value(i);
                row.push_back(value.isNull() ? QVariant() : value);
            }
        }
        if (const auto ended = m_database.ended(*query, name); !ended)
            return failure(ended.error());
        return rows;
    }

    Result<void> run(const char* name, const SqlValues& values) override
    {
        return m_database.run(name, values);
    }

    // As the embedded store does it: prepared once, in one transaction.
    Result<Inserted> insert(const char* name, std::size_t rows, const RowValues& values,
                            const SqlValues& constants) override
    {
        std::optional<Transaction> own;
        if (!m_transaction) {
            auto begun = Transaction::begin(m_database);
            if (!begun)
                return failure(begun.error());
            own.emplace(std::move(*begun));
        }
        {
            auto query = m_database.prepare(name);
            if (!query)
                return failure(query.error());
            for (std::size_t i = 0; i < rows; ++i) {
                for (const SqlValues& all : { constants, values(i) })
                    for (const auto& [placeholder, value] : all)
                        query->bindValue(QLatin1Char(':') + QLatin1String(placeholder), value);
                if (!query->exec())
                    return failure(m_database.nativeError(QLatin1String(name)));
            }
        }
        if (own)
            if (const auto committed = own->commit(); !committed)
                return failure(committed.error());
        return Inserted {};
    }

    Result<void> begin() override
    {
        auto begun = Transaction::begin(m_database);
        if (!begun)
            return failure(begun.error());
        m_transaction.emplace(std::move(*begun));
        return {};
    }

    void rollback() override { m_transaction.reset(); }
    Result<void> ping() override { return {}; }
    void setStopToken(const std::stop_token& stop) override { m_database.setStopToken(stop); }
    void useScratch(const QString&) override { } // the file itself

private:
    Database m_database;
    std::optional<Transaction> m_transaction; // after the database it belongs to
};

} // namespace

Result<std::unique_ptr<Session>> openEmbedded(const QString& path)
{
    auto statements = Statements::load(QStringLiteral(":/sql/sqlite/doctor"));
    if (!statements)
        return failure(statements.error());
    const auto inFile = [](QString text) {
        return text.replace(QLatin1String("{scratch}"), QLatin1String("main"));
    };
    auto database = Database::open(path, statements->changed(inFile), {});
    if (!database)
        return failure(database.error());
    return std::make_unique<EmbeddedSession>(std::move(*database));
}

} // namespace fw::doctor
