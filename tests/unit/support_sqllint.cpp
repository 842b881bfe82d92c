// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules about tables and their columns.
#include "core/storage/rowtemplate.h"
#include "tests/unit/sqllint.h"

namespace fw::test {

namespace {

using Kind = SqlToken::Kind;

// The names between the brackets that open at `open`, placeholders without their colon.
QStringList namesInside(const SqlTokens& tokens, std::size_t open)
{
    QStringList names;
    for (std::size_t i = open + 1; i < tokens.size() && tokens[i].depth > tokens[open].depth; ++i) {
        if (tokens[i].isName())
            names += tokens[i].text;
        else if (tokens[i].kind == Kind::Placeholder)
            names += tokens[i].text.mid(1);
    }
    return names;
}

// As the program calls a column that Spot spells otherwise.
QString ours(const QString& column)
{
    return column == QLatin1String("ml_score")      ? QStringLiteral("score")
        : column == QLatin1String("dstip_internal") ? QStringLiteral("destip_internal")
                                                    : column;
}

} // namespace

QStringList openPartitions(const LintedSql& sql)
{
    const SqlTokens tokens = sqlTokens(sql.text);
    if (!sql.isImpala || !tokenAt(tokens, 0).is("INSERT"))
        return {};
    const bool overwrites = joined(tokens, 0, 3) == QLatin1String("INSERT OVERWRITE TABLE");
    const QString table = tokenAt(tokens, overwrites ? 3 : 2).text;
    const bool isStage = table.endsWith(QLatin1String("_stage"));
    if (overwrites == isStage)
        return { QStringLiteral("%1 is to be %2")
                     .arg(table,
                          isStage ? QStringLiteral("added to")
                                  : QStringLiteral("overwritten, a day at a time")) };
    const std::size_t partition = indexOf(tokens, "PARTITION");
    const QString wanted = isStage ? QStringLiteral("PARTITION ( run = :run )")
                                   : QStringLiteral("PARTITION ( y = :y , m = :m , d = :d )");
    if (joined(tokens, partition, partition + (isStage ? 6 : 14)) != wanted)
        return { QStringLiteral("%1 has no constant partition").arg(table) };
    if (!tokenAt(tokens, overwrites ? 4 : 3).is("("))
        return { QStringLiteral("%1 has no list of columns").arg(table) };
    return {};
}

QStringList openDays(const LintedSql& sql)
{
    // What asks for every day on purpose.
    static const QStringList ofAllDays = words("day_counts flow_days score_days ingest_summary");
    QStringList findings;
    const SqlTokens tokens = sqlTokens(sql.text);
    for (std::size_t i = 0; i < tokens.size() && !ofAllDays.contains(sql.name); ++i) {
        const SqlToken& table = tokenAt(tokens, i + 1);
        if (!(tokens[i].is("FROM") || tokens[i].is("JOIN"))
            || !table.text.startsWith(QLatin1String("flow")))
            continue;
        const QString alias = tokenAt(tokens, i + 2).isName()
            ? tokenAt(tokens, i + 2).text + QLatin1String(" . ")
            : QString();
        // The rest of this SELECT, without what it has in brackets of its own.
        QString block;
        for (std::size_t j = i; j < tokens.size() && tokens[j].depth >= tokens[i].depth; ++j) {
            if (tokens[j].depth > tokens[i].depth)
                continue;
            if (tokens[j].is("UNION"))
                break;
            block += QLatin1Char(' ') + tokens[j].text;
        }
        block += QLatin1Char(' ');
        const bool isStage = table.text.endsWith(QLatin1String("_stage"));
        for (const char* part : { "y", "m", "d", "run" }) {
            const QString name = QLatin1String(part);
            const QString left = QLatin1Char(' ') + alias + name + QLatin1String(" = ");
            if (isStage != (name == QLatin1String("run")))
                continue;
            if (!block.contains(left + QLatin1Char(':') + name + QLatin1Char(' '))
                && !block.contains(left + QLatin1String("0 ")))
                findings += QStringLiteral("%1 is read without its %2").arg(table.text, name);
        }
    }
    return findings;
}

QStringList wrongColumns(const LintedSql& sql)
{
    const SqlTokens tokens = sqlTokens(sql.text);
    if (!tokenAt(tokens, 0).is("INSERT"))
        return {};
    const std::size_t open = indexOf(tokens, "(");
    QStringList columns;
    for (const QString& column : namesInside(tokens, open))
        columns += ours(column);
    const std::size_t select = indexOf(tokens, "SELECT");
    if (select < tokens.size()) {
        QStringList selected;
        for (const QString& column : resultColumns(tokens, select))
            selected += ours(column);
        // A derived table as a whole and the day's casts have no names to compare.
        if (sql.isImpala && selected != columns)
            return { QStringLiteral("%1 is filled from %2")
                         .arg(columns.join(QLatin1Char(' ')), selected.join(QLatin1Char(' '))) };
        return {};
    }
    const auto rows = RowTemplate::of({ sql.text, {} });
    if (!rows) {
        const std::size_t values = indexOf(tokens, "VALUES");
        return namesInside(tokens, values + 1) == columns
            ? QStringList()
            : QStringList { QStringLiteral("values and columns differ") };
    }
    QStringList findings;
    const QStringList lines = sql.text.split(QLatin1Char('\n'));
    const SqlTokens first = sqlTokens(lines[lines.size() - 2]);
    const SqlTokens next = sqlTokens(lines.last());
    if (namesInside(first, 0) != columns || namesInside(next, 0) != columns)
        findings += QStringLiteral("a row's values and the columns differ");
    for (const QString& column : sql.isImpala ? columns : QStringList()) {
        const QString cast = QStringLiteral("CAST ( :%1 AS ").arg(column);
        const QString firstText = joined(first, 0, first.size());
        const qsizetype at = firstText.indexOf(cast);
        const QString type = firstText.mid(at + cast.size()).section(QLatin1Char(' '), 0, 0);
        const bool isNarrowed =
            type == QLatin1String("INT") && words("ipkt ibyt opkt obyt").contains(column);
        const bool isFraction = words("DOUBLE FLOAT").contains(type);
        if (at < 0)
            findings += QStringLiteral("the first row does not cast %1").arg(column);
        else if ((isNarrowed || isFraction)
                 && !joined(next, 0, next.size()).contains(cast + type + QLatin1String(" )")))
            findings += QStringLiteral("a further row does not cast %1").arg(column);
    }
    return findings;
}

QStringList lint(const LintedSql& sql)
{
    QStringList findings;
    for (const auto rule : { unknownPlaceholders, unspelledTokens, foreignSigns, foreignWords,
                             openPartitions, openDays, looseOrders, looseSums, wrongColumns })
        for (const QString& finding : rule(sql))
            findings += sql.name + QStringLiteral(".sql: ") + finding;
    return findings;
}

} // namespace fw::test
