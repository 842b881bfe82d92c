// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/doctor/checks.h"
#include "core/storage/journalfile.h"
#include "core/storage/spelling.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fw::doctor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Doctor)
};

QString listed(const QStringList& names)
{
    return names.join(QLatin1String(", "));
}

// Looked up once, at the first of the checks that need it.
const Result<std::vector<SharedTable>>& tablesOf(Examination& examination)
{
    if (!examination.tables)
        examination.tables = describeTables(*examination.session->connection());
    return *examination.tables;
}

Finding tablesFinding(const QStringList& there, const QStringList& missing, bool areMade,
                      const QString& words)
{
    if (missing.isEmpty())
        return passed(Tr::tr("All are there: %1.").arg(listed(there)));
    const QString found = there.isEmpty()
        ? Tr::tr("None is there yet.")
        : Tr::tr("There: %1. Missing: %2.").arg(listed(there), listed(missing));
    if (areMade)
        return passed(found + QLatin1Char(' ')
                          + Tr::tr("The program makes what is missing when it first needs it."),
                      words);
    return failed(found,
                  Tr::tr("Have them made, grant this user the right to read them, or let the "
                         "program make them (\"create_tables\")."),
                  words);
}

Finding embeddedTables(const Examination& examination)
{
    if (!QFileInfo::exists(examination.setup.storePath))
        return passed(Tr::tr("The workspace has none yet; the program makes them when it first "
                             "needs them."));
    const auto store = openEmbedded(examination.setup.storePath);
    if (!store)
        return failed(store.error());
    const auto rows = (*store)->rows("tables");
    if (!rows)
        return failed(rows.error());
    QStringList names;
    for (const auto& row : *rows)
        names += row.front().toString();
    QStringList there;
    QStringList missing;
    for (const QString& name :
         { QStringLiteral("flow_scores"), QStringLiteral("flow_edge"),
           QStringLiteral("flow_chords"), QStringLiteral("flow_ingest_summary"),
           QStringLiteral("flow_threat_investigation") })
        (names.contains(name) ? there : missing) += name;
    return tablesFinding(there, missing, true, {});
}

std::vector<ColumnInfo> columnsOf(const std::vector<SharedTable>& tables, const char* name)
{
    std::vector<ColumnInfo> columns;
    for (const SharedTable& table : tables)
        if (table.name == QLatin1String(name))
            for (const OdbcColumn& column : table.columns)
                columns.push_back(
                    { column.name.toLower(), column.isSmallInteger(), column.isSingle() });
    return columns;
}

// The spelling of tables that are there, or why there is none to tell.
struct Spelled
{
    std::optional<Spelling> spelling;
    Finding why;
};

Spelled spelled(Examination& examination)
{
    if (!examination.hasSchema)
        return { {},
                 notApplicable(Tr::tr("Not looked at: the schema of the settings is not "
                                      "there.")) };
    const auto& tables = tablesOf(examination);
    if (!tables)
        return { {}, failed(tables.error()) };
    const auto scores = columnsOf(*tables, "flow_scores");
    const auto edge = columnsOf(*tables, "flow_edge");
    if (scores.empty() || edge.empty())
        return { {},
                 notApplicable(Tr::tr("Not looked at: flow_scores or flow_edge is not "
                                      "there.")) };
    const auto spelling = spellingOf(scores, edge);
    if (!spelling)
        return { {},
                 failed(spelling.error(),
                        Tr::tr("Add the columns, or name a schema without these tables.")) };
    return { *spelling, {} };
}

} // namespace

Finding hasOwnTables(Examination& examination)
{
    if (!examination.isShared())
        return embeddedTables(examination);
    if (!examination.hasSchema)
        return notApplicable(Tr::tr("Not looked at: the schema of the settings is not there."));
    const auto& tables = tablesOf(examination);
    if (!tables)
        return failed(tables.error());
    QStringList there;
    QStringList missing;
    QString words;
    for (const SharedTable& table : *tables) {
        (table.isThere ? there : missing) += table.name;
        if (words.isEmpty())
            words = table.words;
    }
    return tablesFinding(there, missing, examination.setup.createTables, words);
}

Finding spellsColumns(Examination& examination)
{
    const auto [spelling, why] = spelled(examination);
    if (!spelling)
        return why;
    QStringList spots;
    if (spelling->isMlScore)
        spots += QStringLiteral("ml_score");
    if (spelling->isDstipInternal)
        spots += QStringLiteral("dstip_internal");
    if (spelling->isMn)
        spots += QStringLiteral("mn");
    if (!spelling->hasPkts)
        spots += Tr::tr("no pkts");
    if (spots.isEmpty())
        return passed(Tr::tr("This program's own."));
    return passed(Tr::tr("Those of Spot 1.0: %1.").arg(listed(spots)));
}

Finding countsWide(Examination& examination)
{
    const auto [spelling, why] = spelled(examination);
    if (!spelling)
        return why;
    if (!spelling->hasIntCounters)
        return passed(Tr::tr("BIGINT, as it should be."));
    return passed(Tr::tr("INT, as Spot 1.0 made them: a run with a counter above 2,147,483,647 is "
                         "refused. A column of BIGINT takes all."));
}

Finding journalWaits(Examination& examination)
{
    const QString& path = examination.setup.journalPath;
    if (!QFileInfo::exists(path))
        return passed(Tr::tr("No decision was made yet."));
    const auto journal = JournalFile::open(path);
    if (!journal)
        return failed(journal.error());
    const auto waiting = (*journal)->waiting();
    if (!waiting)
        return failed(waiting.error());
    if (*waiting == 0)
        return passed(Tr::tr("None waits: all are in the tables."));
    return passed(Tr::tr("%n decision(s) wait to be written to the tables.", nullptr,
                         static_cast<int>(*waiting)));
}

} // namespace fw::doctor
