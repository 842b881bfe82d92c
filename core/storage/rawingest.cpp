// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rawingest.h"

#include "core/base/worker.h"
#include "core/storage/database.h"
#include "core/storage/embeddedstore.h"
#include "core/storage/rawfile.h"
#include "core/storage/schema.h"

#include <QFileInfo>

namespace fw {

Result<std::optional<Database>> openRawFlows(const QString& path)
{
    refuseGuiThread("reading raw flows");
    if (QFileInfo(path).size() == 0) // absent, or left by a cancelled first import
        return std::nullopt;
    auto statements = Statements::load(QStringLiteral(":/sql/sqlite/raw"));
    if (!statements)
        return failure(statements.error());
    Database::Options options;
    options.writeAheadLog = false;
    options.busyMilliseconds = 200; // an import may hold the file for minutes
    options.whenDamaged = whenRawFlowsDamaged();
    auto database = Database::open(path, std::move(*statements), options);
    if (!database)
        return failure(database.error());
    const auto ready = database->number("ready");
    if (!ready)
        return failure(ready.error());
    if (*ready == 0) // a first import that was killed
        return std::nullopt;
    const auto version = database->number("schema_version");
    if (!version)
        return failure(version.error());
    if (*version > rawSchemaVersion)
        return madeByNewer(path);
    return std::optional(std::move(*database));
}

Result<RawTotals> rawTotals(const QString& path)
{
    auto database = openRawFlows(path);
    if (!database)
        return failure(database.error());
    if (!*database)
        return RawTotals {};
    auto query = (*database)->query("totals");
    if (!query)
        return failure(query.error());
    query->next();
    return RawTotals { query->value(0).toLongLong(), query->value(1).toLongLong() };
}

Result<std::optional<RawIngest>> readRawIngest(Day day, const QString& path)
{
    auto database = openRawFlows(path);
    if (!database)
        return failure(database.error());
    if (!*database)
        return std::nullopt;
    RawIngest ingest;
    auto minutes = (*database)->query("minutes");
    if (!minutes)
        return failure(minutes.error());
    while (minutes->next())
        ingest.minutes.push_back({ day.startSeconds() + minutes->value(0).toLongLong() * 60,
                                   minutes->value(1).toLongLong() });
    if (const auto done = (*database)->ended(*minutes, "minutes"); !done)
        return failure(done.error());
    auto sources = (*database)->query("sources");
    if (!sources)
        return failure(sources.error());
    while (sources->next())
        ingest.sources.push_back({ day, sources->value(0).toString(),
                                   sources->value(1).toLongLong(), sources->value(2).toLongLong(),
                                   sources->value(3).toLongLong(), sources->value(4).toString() });
    if (const auto done = (*database)->ended(*sources, "sources"); !done)
        return failure(done.error());
    return std::optional(std::move(ingest));
}

} // namespace fw
