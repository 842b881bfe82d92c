// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fw {

// A line of a context file that could not be used as it stands.
struct ContextWarning
{
    QString file;
    std::int64_t line = 0; // 1-based
    QString reason; // translated sentence

    // "ipranges.csv, line 3: ..." for a report or a terminal.
    QString text() const;

    friend bool operator==(const ContextWarning&, const ContextWarning&) = default;
};

// Splits one line at its commas. A field may stand in double quotes and then hold commas, with a
// quote doubled inside it (RFC 4180); unquoted fields lose blanks at both ends. Nothing when a
// quote is left open or text follows a closing quote.
std::optional<std::vector<std::string>> splitCsvLine(std::string_view line);

// Whether a first line with this first field is a header: it begins with a letter and holds neither
// '.' nor ':', which every address does, so a broken first address is reported, not passed over.
bool isContextHeader(const std::string& firstField);

// What became of a context file.
struct ContextFile
{
    bool present = false;
    std::int64_t skippedLines = 0;
    std::int64_t unreadableLines = 0; // of those, the ones that are not just blank
    std::vector<ContextWarning> warnings; // the first maxWarnings of them

    static constexpr std::size_t maxWarnings = 100;
};

// What a row was good for: `problem` is empty or says why not, `kept` tells whether it counts.
struct RowOutcome
{
    QString problem;
    bool kept = true;
};
using RowReader = std::function<RowOutcome(const std::vector<std::string>& fields)>;

// Gives the rows of a comma-separated UTF-8 file to `row`, in order. A first line, blank ones
// apart, that begins with a letter and holds neither '.' nor ':' in its first field is the header
// and is passed over. Lines that cannot be used are counted and named, and reading goes on. A file
// that is not there is no error: `present` is false. Errors: a file that is there and cannot be
// read, or that is no text (a line of more than 64 KiB); cancelled, with the thread's job. Not for
// the GUI thread.
Result<ContextFile> readContextFile(const QString& path, const RowReader& row);

} // namespace fw
