// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/contextfile.h"

#include "core/base/linereader.h"
#include "core/base/threadstop.h"
#include "core/base/worker.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ContextFile)
};

constexpr std::int64_t linesBetweenLooks = 4096;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

// Reads the quoted field at the start of `rest` and drops it and the blanks behind it.
std::optional<std::string> takeQuoted(std::string_view& rest)
{
    std::string field;
    for (std::size_t i = 1; i < rest.size(); ++i) {
        if (rest[i] != '"') {
            field += rest[i];
        } else if (i + 1 < rest.size() && rest[i + 1] == '"') {
            field += '"';
            ++i;
        } else {
            rest = trimmed(rest.substr(i + 1));
            return field;
        }
    }
    return std::nullopt;
}

} // namespace

bool isContextHeader(const std::string& firstField)
{
    if (firstField.empty() || firstField.find_first_of(".:") != std::string::npos)
        return false;
    const char c = firstField.front();
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

QString ContextWarning::text() const
{
    return Tr::tr("%1, line %2: %3").arg(file, QString::number(line), reason);
}

std::optional<std::vector<std::string>> splitCsvLine(std::string_view line)
{
    std::vector<std::string> fields;
    std::string_view rest = line;
    for (;;) {
        rest = trimmed(rest);
        if (!rest.empty() && rest.front() == '"') {
            auto field = takeQuoted(rest);
            if (!field || (!rest.empty() && rest.front() != ','))
                return std::nullopt;
            fields.push_back(std::move(*field));
        } else {
            const std::size_t end = std::min(rest.find(','), rest.size());
            fields.emplace_back(trimmed(rest.substr(0, end)));
            rest.remove_prefix(end);
        }
        if (rest.empty())
            return fields;
        rest.remove_prefix(1); // the comma
    }
}

Result<ContextFile> readContextFile(const QString& path, const RowReader& row)
{
    refuseGuiThread("reading a context file");
    ContextFile result;
    if (path.isEmpty() || !QFileInfo::exists(path))
        return result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    result.present = true;
    LineReader lines(file, path);
    const auto warn = [&](QString reason) {
        if (result.warnings.size() < ContextFile::maxWarnings)
            result.warnings.push_back({ path, lines.lineNumber(), std::move(reason) });
    };
    const auto skip = [&](QString reason) {
        ++result.skippedLines;
        warn(std::move(reason));
    };

    const std::stop_token stop = stopOfThisThread();
    bool first = true;
    std::string_view line;
    while (lines.next(line)) {
        if (trimmed(line).empty()) {
            skip(Tr::tr("The line is blank."));
            continue;
        }
        if (lines.lineNumber() % linesBetweenLooks == 0 && stop.stop_requested())
            return cancelledError();
        const auto fields = splitCsvLine(line);
        if (!fields) {
            ++result.unreadableLines;
            skip(Tr::tr("A double quote is not closed, or text follows a closing quote."));
        } else if (!first || !isContextHeader(fields->front())) {
            RowOutcome outcome = row(*fields);
            if (!outcome.kept) {
                ++result.unreadableLines;
                skip(std::move(outcome.problem));
            } else if (!outcome.problem.isEmpty()) {
                warn(std::move(outcome.problem));
            }
        }
        first = false;
    }
    if (lines.hasError())
        return failure(lines.error());
    return result;
}

} // namespace fw
