// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/doctor/checks.h"
#include "core/storage/doctor/scratch.h"

#include <QCoreApplication>

namespace fw::doctor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Doctor)
};

} // namespace

Result<std::unique_ptr<Session>>
Examination::anotherSession(std::optional<int> statementSeconds) const
{
    if (!isShared())
        return openEmbedded(scratchFile(setup.folder, scratch));
    OdbcTarget other = *target;
    if (!hasSchema)
        other.schema.clear();
    other.statementSeconds = statementSeconds.value_or(other.statementSeconds);
    auto session = openShared(other, isImpala());
    if (session)
        (*session)->useScratch(scratch);
    return session;
}

QString Examination::textOf(const std::vector<Session::Row>& rows, std::size_t column)
{
    return !rows.empty() && rows.front().size() > column ? rows.front()[column].toString()
                                                         : QString();
}

Result<std::int64_t> Session::number(const char* name, const SqlValues& values)
{
    const auto found = rows(name, values);
    if (!found)
        return failure(found.error());
    return found->empty() || found->front().empty() ? 0 : found->front().front().toLongLong();
}

Finding passed(QString found, QString words)
{
    return { DoctorState::Passed, std::move(found), std::move(words), {} };
}

Finding failed(QString found, QString advice, QString words)
{
    return { DoctorState::Failed, std::move(found), std::move(words), std::move(advice) };
}

Finding failed(const Error& error, QString advice)
{
    return { DoctorState::Failed, error.message, error.detail, std::move(advice) };
}

Finding notApplicable(QString why, QString words)
{
    return { DoctorState::NotApplicable, std::move(why), std::move(words), {} };
}

const std::vector<Check>& allChecks()
{
    static const std::vector<Check> checks {
        { "connect", [] { return Tr::tr("connection"); }, OnAll, Need::Nothing, connects },
        { "unicode", [] { return Tr::tr("text of all languages"); }, OnAll, Need::Connection,
          carriesText },
        { "leftovers", [] { return Tr::tr("scratch of earlier checks"); }, OnAll, Need::Connection,
          clearsLeftovers },
        { "scratch", [] { return Tr::tr("a scratch schema"); }, OnAll, Need::Connection,
          makesScratch },
        { "create_table", [] { return Tr::tr("creating tables"); }, OnAll, Need::Scratch,
          createsTables },
        { "statements", [] { return Tr::tr("the program's own statements"); }, OnShared,
          Need::Scratch, takesStatements },
        { "types", [] { return Tr::tr("values come back as they were"); }, OnAll, Need::Tables,
          keepsValues },
        { "values", [] { return Tr::tr("rows with casts and fractions"); }, OnShared, Need::Tables,
          takesRows },
        { "overwrite", [] { return Tr::tr("overwriting a day twice"); }, OnImpala, Need::Tables,
          overwritesOnce },
        { "rollback", [] { return Tr::tr("a rolled back transaction"); }, OnSqlite | OnPostgreSql,
          Need::Tables, rollsBack },
        { "empty", [] { return Tr::tr("emptying a day"); }, OnAll, Need::Tables, empties },
        { "self_overwrite", [] { return Tr::tr("overwriting a day from itself"); }, OnImpala,
          Need::Tables, overwritesItself },
        { "drop_partition", [] { return Tr::tr("dropping a day of an external table"); }, OnImpala,
          Need::Scratch, dropsPartition },
        { "many_rows", [] { return Tr::tr("5,000 rows"); }, OnAll, Need::Tables, takesManyRows },
        { "row_count", [] { return Tr::tr("the driver's count of rows"); }, OnShared, Need::Rows,
          countsRows },
        { "native_sql", [] { return Tr::tr("SQL reaches the server unchanged"); }, OnImpala,
          Need::Rows, passesSqlOn },
        { "second_session", [] { return Tr::tr("another session sees what is written"); }, OnAll,
          Need::Tables, showsOthers },
        { "pruning", [] { return Tr::tr("a day is read alone"); }, OnImpala, Need::Tables, prunes },
        { "time_limit", [] { return Tr::tr("the time limit of a statement"); }, OnShared,
          Need::Rows, keepsTimeLimit },
        { "cancel", [] { return Tr::tr("cancelling a statement"); }, OnAll, Need::Rows, cancels },
        { "tables", [] { return Tr::tr("the program's tables"); }, OnAll, Need::Connection,
          hasOwnTables },
        { "spelling", [] { return Tr::tr("names of their columns"); }, OnShared, Need::Connection,
          spellsColumns },
        { "counters", [] { return Tr::tr("width of their counters"); }, OnShared, Need::Connection,
          countsWide },
        { "journal", [] { return Tr::tr("decisions waiting"); }, OnAll, Need::Nothing,
          journalWaits },
    };
    return checks;
}

} // namespace fw::doctor
