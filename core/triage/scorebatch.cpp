// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/scorebatch.h"

#include "core/base/linereader.h"
#include "core/base/unchanged.h"
#include "core/triage/batchline.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ScoreBatch)
};

Error lineError(ErrorCode code, const QString& name, std::int64_t number, const QString& problem)
{
    return {
        code,
        Tr::tr("%1, line %2: %3. Nothing was changed.").arg(name, QString::number(number), problem),
        {}
    };
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

} // namespace

QString ScoreBatch::notes() const
{
    QStringList distinct;
    QSet<QString> seen;
    for (const BatchLine& line : lines) {
        if (line.note.isEmpty() || seen.contains(line.note))
            continue;
        seen.insert(line.note);
        distinct += line.note;
    }
    return distinct.join(QStringLiteral("; "));
}

Result<ScoreBatch> readScoreBatch(QIODevice& input, const QString& name, const RunContext& context)
{
    ScoreBatch batch { name, {} };
    LineReader reader(input, name);
    std::string_view text;
    while (reader.next(text)) {
        if (context.cancelled())
            return cancelledError();
        if (isBlank(text))
            continue;
        auto line = parseBatchLine(text);
        if (!line)
            return failure(lineError(ErrorCode::BadInput, name, reader.lineNumber(), line.error()));
        line->number = reader.lineNumber();
        batch.lines.push_back(std::move(*line));
    }
    if (context.cancelled())
        return cancelledError();
    if (reader.hasError())
        return failure(unchanged(reader.error()));
    if (batch.lines.empty())
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1 holds no decision. Nothing was changed.").arg(name));
    return batch;
}

Result<std::vector<BatchRow>> batchRows(const ScoreBatch& batch, const SuspiciousConnections& rows,
                                        const RunContext& context)
{
    std::unordered_map<ConnectionKey, std::vector<std::size_t>> byKey;
    for (std::size_t i = 0; i < rows.size(); ++i)
        byKey[rows[i].key()].push_back(i);
    std::vector<const BatchLine*> deciding(rows.size(), nullptr);
    for (const BatchLine& line : batch.lines) {
        if (context.cancelled())
            return cancelledError();
        bool found = false;
        const auto decide = [&](std::size_t row) {
            deciding[row] = &line;
            found = true;
        };
        if (line.key) {
            if (const auto at = byKey.find(*line.key); at != byKey.end())
                std::for_each(at->second.begin(), at->second.end(), decide);
        } else {
            for (std::size_t i = 0; i < rows.size(); ++i)
                if (line.rule.matches(rows[i]))
                    decide(i);
        }
        if (!found)
            return failure(lineError(
                ErrorCode::NotFound, batch.name, line.number,
                line.key
                    ? Tr::tr("the day has no suspicious connection %1").arg(line.key->toString())
                    : Tr::tr("no suspicious connection of the day matches the rule (%1)")
                          .arg(line.rule.toString())));
    }
    std::vector<BatchRow> decided;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (deciding[i])
            decided.push_back({ i, deciding[i]->severity });
    return decided;
}

} // namespace fw
