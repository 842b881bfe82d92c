// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/listlines.h"

#include "core/base/linereader.h"
#include "core/enrich/contextfile.h"
#include "core/reputation/reputationlabel.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ReputationList)
};

constexpr std::int64_t linesBetweenLooks = 1024;

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

// Counts what cannot be used, and names the first.
void wrongLine(ListOutcome& outcome, const LineReader& lines, std::string_view field)
{
    if (outcome.wrong++ == 0)
        outcome.firstWrong =
            Tr::tr("%1, line %2: %3 is no address, block or range.")
                .arg(lines.name(), QString::number(lines.lineNumber()), quotedForMessage(field));
}

bool mustStop(const LineReader& lines, const ListTarget& target, ListOutcome& outcome)
{
    outcome.stopped = lines.lineNumber() % linesBetweenLooks == 0 && target.stop && target.stop();
    return outcome.stopped;
}

QString word(const std::string& field)
{
    return labelFrom(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
}

// "192.0.2.1", "192.0.2.1:443", "[2001:db8::1]:443", blocks and ranges.
std::optional<IpRange> rangeIn(std::string_view field)
{
    if (const auto range = IpRange::parse(field))
        return range;
    if (!field.empty() && field.front() == '[')
        return IpRange::parse(field.substr(1, field.find(']') - 1));
    const auto colon = field.find(':');
    return colon == std::string_view::npos || field.find(':', colon + 1) != std::string_view::npos
        ? std::nullopt
        : IpRange::parse(field.substr(0, colon));
}

// The first of the fields between blanks, which is taken off the text.
std::string_view nextField(std::string_view& text)
{
    text = trimmed(text);
    const std::string_view field = text.substr(0, text.find_first_of(" \t"));
    text.remove_prefix(field.size());
    return field;
}

// "192.0.2.0 - 192.0.2.9": blanks round the dash.
std::optional<IpRange> dashedRangeIn(std::string_view entry)
{
    const auto dash = entry.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    std::string_view behind = entry.substr(dash + 1);
    const std::string_view first = trimmed(entry.substr(0, dash));
    const std::string_view last = nextField(behind);
    // Not a block with a comment that begins with a dash.
    if (!IpAddress::parse(first) || !IpAddress::parse(last))
        return std::nullopt;
    return IpRange::parse(std::string(first) + '-' + std::string(last));
}

// "192.0.2.0 192.0.2.255 24", as DShield's block list has it. Of two addresses without a length
// that fits, the second may be anything.
std::optional<IpRange> blockWithEndsIn(std::string_view entry)
{
    const auto first = IpAddress::parse(nextField(entry));
    const auto last = IpAddress::parse(nextField(entry));
    const std::string_view length = nextField(entry);
    if (!first || !last || length.empty())
        return std::nullopt;
    const auto block = IpRange::parse(first->toString().toStdString() + '/' + std::string(length));
    return block && block->first == *first && block->last == *last ? block : std::nullopt;
}

std::optional<IpRange> plainRangeIn(std::string_view entry)
{
    if (const auto range = dashedRangeIn(entry))
        return range;
    if (const auto range = blockWithEndsIn(entry))
        return range;
    return IpRange::parse(nextField(entry));
}

// Where the columns are; -1: there is no such column.
struct Columns
{
    int address = -1;
    int type = -1;
    int label = -1;
};

int columnOf(const std::vector<std::string>& titles, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        for (std::size_t i = 0; i < titles.size(); ++i)
            if (QString::fromUtf8(titles[i].c_str())
                    .compare(QLatin1String(name), Qt::CaseInsensitive)
                == 0)
                return static_cast<int>(i);
    return -1;
}

std::optional<Columns> columnsIn(std::string_view line)
{
    const auto titles = splitCsvLine(line);
    if (!titles)
        return std::nullopt;
    Columns columns;
    columns.address = columnOf(*titles,
                               { "dst_ip", "dstip", "ip_address", "ipaddress", "ip", "src_ip",
                                 "srcip", "ioc_value", "ioc", "address" });
    columns.type = columnOf(*titles, { "ioc_type" });
    columns.label = columnOf(*titles,
                             { "malware_printable", "malware", "signature", "listingreason",
                               "threat_type", "threat", "reason" });
    return columns.address < 0 ? std::nullopt : std::optional(columns);
}

const std::string* fieldAt(const std::vector<std::string>& fields, int column)
{
    return column >= 0 && static_cast<std::size_t>(column) < fields.size()
        ? &fields[static_cast<std::size_t>(column)]
        : nullptr;
}

void takeRow(std::string_view line, const std::optional<Columns>& columns, const LineReader& lines,
             const ListTarget& target, ListOutcome& outcome)
{
    const auto fields = splitCsvLine(line);
    if (!fields)
        return wrongLine(outcome, lines, line);
    std::optional<IpRange> range;
    const std::string* label = nullptr;
    if (columns) {
        const std::string* const type = fieldAt(*fields, columns->type);
        if (type && type->rfind("ip", 0) != 0)
            return; // a domain, a hash
        const std::string* const address = fieldAt(*fields, columns->address);
        range = address ? rangeIn(*address) : std::nullopt;
        if (!range)
            return wrongLine(outcome, lines, address ? std::string_view(*address) : line);
        label = fieldAt(*fields, columns->label);
    } else {
        for (const std::string& field : *fields)
            if (range = rangeIn(field); range)
                break;
        if (!range)
            return wrongLine(outcome, lines, line);
    }
    ++outcome.entries;
    target.match.add(*range, target.level, [&] {
        const QString own = label ? word(*label) : QString();
        return own.isEmpty() ? target.label : own;
    });
}

} // namespace

Result<ListOutcome> readPlainList(QIODevice& device, const QString& name, const ListTarget& target)
{
    ListOutcome outcome;
    LineReader lines(device, name);
    std::string_view line;
    const auto label = [&target] {
        return target.label;
    };
    while (lines.next(line)) {
        if (mustStop(lines, target, outcome))
            return outcome;
        const std::string_view entry = trimmed(line.substr(0, line.find_first_of("#;")));
        if (entry.empty())
            continue;
        const auto range = plainRangeIn(entry);
        if (!range) {
            wrongLine(outcome, lines, entry);
            continue;
        }
        ++outcome.entries;
        target.match.add(*range, target.level, label);
    }
    if (lines.hasError())
        return failure(lines.error());
    return outcome;
}

Result<ListOutcome> readAbuseChList(QIODevice& device, const QString& name,
                                    const ListTarget& target)
{
    ListOutcome outcome;
    LineReader lines(device, name);
    std::optional<Columns> columns;
    std::string_view line;
    bool first = true;
    while (lines.next(line)) {
        if (mustStop(lines, target, outcome))
            return outcome;
        std::string_view row = trimmed(line);
        if (row.empty())
            continue;
        if (row.front() == '#') {
            row = trimmed(row.substr(std::min(row.find_first_not_of('#'), row.size())));
            if (auto titles = columnsIn(row))
                columns = titles;
            continue;
        }
        if (first && !columns)
            columns = columnsIn(row);
        const bool isTitle = first && columns && columnsIn(row);
        first = false;
        if (!isTitle)
            takeRow(row, columns, lines, target, outcome);
    }
    if (lines.hasError())
        return failure(lines.error());
    return outcome;
}

} // namespace fw
