// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include <QCoreApplication>

#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Schema)
};

} // namespace

tl::unexpected<Error> madeByNewer(const QString& path)
{
    return failure(ErrorCode::Refused,
                   Tr::tr("%1 was made by a newer version of Flow Workbench. It was left as it is; "
                          "use that version.")
                       .arg(path));
}

Result<Database> openWithSchema(const QString& path, const QString& folder, std::int64_t version,
                                const QString& whenDamaged)
{
    auto statements = Statements::load(folder);
    if (!statements)
        return failure(statements.error());
    Database::Options options;
    options.whenDamaged = whenDamaged;
    auto database = Database::open(path, std::move(*statements), options);
    if (!database)
        return failure(database.error());
    const auto found = database->number("schema_version");
    if (!found)
        return failure(found.error());
    if (*found > version)
        return madeByNewer(path);
    if (*found < version) {
        auto transaction = Transaction::begin(*database);
        if (!transaction)
            return failure(transaction.error());
        if (const auto made = database->run("schema"); !made)
            return failure(made.error());
        if (const auto done = transaction->commit(); !done)
            return failure(done.error());
    }
    return std::move(*database);
}

} // namespace fw
