// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace fw {

// The two files that say what the analyst's own network is. Both Spot's: UTF-8, comma-separated,
// with or without a header, names with commas in double quotes.
enum class ContextTable
{
    IpRanges, // ipranges.csv: start_ip,end_ip,name; both ends included, the name may be left out
    Names, // networkcontext_1.csv: ip,name; ip is an address, a CIDR block or first-last
};

struct ContextRow
{
    IpRange range;
    QString name;

    friend bool operator==(const ContextRow&, const ContextRow&) = default;
};

// What a line is good for: `problem` is empty or a translated sentence. A row may be there all the
// same: a name that is not UTF-8 is kept with replacement characters, because its range still
// decides what is internal.
struct ParsedContextRow
{
    std::optional<ContextRow> row;
    QString problem;
};
ParsedContextRow parseContextRow(ContextTable table, const std::vector<std::string>& fields);

// The line that parses as this row, without an ending. What `before`, the line it replaces, has
// behind its name is kept.
QByteArray contextLine(ContextTable table, const ContextRow& row, const QByteArray& before = {});

// The header line of a new file; empty where Spot's has none.
QByteArray contextHeader(ContextTable table);

// "10.0.0.0/8", "10.0.0.1-10.0.0.9", an address; blanks are allowed anywhere. On failure nothing,
// and a sentence.
std::optional<IpRange> parseContextRange(std::string text, QString& reason);

} // namespace fw
