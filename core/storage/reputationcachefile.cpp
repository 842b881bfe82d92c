// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reputationcachefile.h"

#include "core/storage/nativestatement.h"
#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ReputationCacheFile)
};

constexpr std::int64_t schemaVersion = 1;

std::string_view view(const QByteArray& bytes)
{
    return { bytes.constData(), static_cast<std::size_t>(bytes.size()) };
}

// The file and what SQLite keeps beside it; the one that was moved aside before goes.
bool moveAside(const QString& path, const QString& to)
{
    QFile::remove(to);
    for (const char* beside : { "-wal", "-shm" })
        QFile::remove(path + QLatin1String(beside));
    return QFile::rename(path, to);
}

} // namespace

ReputationCacheFile::ReputationCacheFile(QString path, std::int64_t mostRows)
    : m_path(std::move(path))
    , m_mostRows(mostRows)
{
    open(true);
}

void ReputationCacheFile::open(bool again)
{
    auto database =
        openWithSchema(m_path, QStringLiteral(":/sql/sqlite/reputation"), schemaVersion, {});
    if (database)
        m_database = std::move(*database);
    else if (again)
        failed(database.error());
}

void ReputationCacheFile::failed(const Error& error)
{
    m_database.reset();
    // Somebody's newer file, one that is in use, a full disk: nothing to mend here. A file with
    // other tables than ours is as good as a damaged one.
    const bool isSpoilt = error.code == ErrorCode::Damaged || error.code == ErrorCode::Database;
    if (!isSpoilt || !QFile::exists(m_path)) {
        m_warning =
            Tr::tr("Answers of reputation services are not kept this time: %1").arg(error.text());
        return;
    }
    const QString aside = m_path + QStringLiteral(".damaged");
    if (moveAside(m_path, aside)) {
        m_warning = Tr::tr("The kept answers of reputation services were damaged; they were moved "
                           "to %1, and services are asked again. That file can be deleted.")
                        .arg(aside);
        open(false);
    } else {
        m_warning =
            Tr::tr("The kept answers of reputation services are damaged; delete %1.").arg(m_path);
    }
}

std::vector<KeptReputation> ReputationCacheFile::find(const QString& service,
                                                      const std::vector<IpAddress>& addresses,
                                                      std::int64_t now, ReputationAge age)
{
    if (!m_database)
        return {};
    auto found = read(service, addresses, now, age);
    if (found)
        return std::move(*found);
    failed(found.error());
    return {};
}

void ReputationCacheFile::keep(const QString& service, const std::vector<KeptReputation>& answers,
                               std::int64_t now)
{
    if (!m_database || answers.empty())
        return;
    if (const auto written = write(service, answers, now); !written)
        failed(written.error());
}

Result<std::vector<KeptReputation>>
ReputationCacheFile::read(const QString& service, const std::vector<IpAddress>& addresses,
                          std::int64_t now, ReputationAge age)
{
    Database& database = *m_database;
    auto statement = NativeStatement::prepare(database, "find_answer");
    if (!statement)
        return failure(statement.error());
    const QByteArray name = service.toUtf8();
    std::vector<KeptReputation> found;
    for (const IpAddress& address : addresses) {
        char text[IpAddress::maxTextLength];
        statement->bindText(1, view(name));
        statement->bindText(2, { text, address.toChars(text) });
        if (statement->step()) {
            const bool known = statement->integer(0) != 0;
            const std::int64_t since = now - statement->integer(3);
            // One from the future was written by a clock that was wrong.
            if (since >= 0 && since < (known ? age.known : age.unknown)) {
                KeptReputation one { address, std::nullopt };
                const std::string_view label = statement->text(1);
                if (known)
                    one.reputation =
                        Reputation { {},
                                     QString::fromUtf8(label.data(),
                                                       static_cast<qsizetype>(label.size())),
                                     static_cast<int>(statement->integer(2)) };
                found.push_back(std::move(one));
            }
        }
        if (statement->failed())
            return failure(database.nativeError(QStringLiteral("find_answer")));
        statement->reset();
    }
    return found;
}

Result<void> ReputationCacheFile::write(const QString& service,
                                        const std::vector<KeptReputation>& answers,
                                        std::int64_t now)
{
    Database& database = *m_database;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    const QByteArray name = service.toUtf8();
    {
        auto statement = NativeStatement::prepare(database, "keep_answer");
        if (!statement)
            return failure(statement.error());
        for (const KeptReputation& answer : answers) {
            char text[IpAddress::maxTextLength];
            const Reputation said = answer.reputation.value_or(Reputation());
            const QByteArray label = said.label.toUtf8();
            statement->bindText(1, view(name));
            statement->bindText(2, { text, answer.address.toChars(text) });
            statement->bindInteger(3, answer.reputation ? 1 : 0);
            statement->bindText(4, view(label));
            statement->bindInteger(5, said.level);
            statement->bindInteger(6, now);
            if (!statement->execute())
                return failure(database.nativeError(QStringLiteral("keep_answer")));
        }
    }
    const auto rows = database.number("answer_count");
    if (!rows)
        return failure(rows.error());
    if (*rows > m_mostRows)
        if (const auto dropped = database.run(
                "drop_oldest", { { "excess", static_cast<qint64>(*rows - m_mostRows) } });
            !dropped)
            return dropped;
    return transaction->commit();
}

} // namespace fw
