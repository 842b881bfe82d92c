// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/iplocsource.h"

#include "core/base/linereader.h"
#include "core/base/numbers.h"
#include "core/base/threadstop.h"
#include "core/base/worker.h"

#include <QCoreApplication>
#include <QFile>
#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Iploc)
};

constexpr std::size_t columns = 10;
constexpr std::int64_t linesBetweenLooks = 4096;
using Fields = std::array<std::string_view, columns>;

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) {
        return c == ' ' || c == '\t';
    };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

// How many fields a line has that has no more than it should, and no quote inside a field: nearly
// every line, read without a copy of anything. None when the line is not of that kind.
std::optional<std::size_t> splitPlain(std::string_view line, Fields& fields)
{
    std::size_t count = 0;
    for (std::string_view rest = trimmed(line); count < columns; ++count) {
        std::string_view field;
        if (!rest.empty() && rest.front() == '"') {
            const std::size_t end = rest.find('"', 1);
            if (end == std::string_view::npos)
                return std::nullopt;
            field = rest.substr(1, end - 1);
            rest = trimmed(rest.substr(end + 1));
            if (!rest.empty() && rest.front() != ',')
                return std::nullopt;
        } else {
            const std::size_t end = std::min(rest.find(','), rest.size());
            field = trimmed(rest.substr(0, end));
            rest.remove_prefix(end);
        }
        fields[count] = field;
        if (rest.empty())
            return count + 1;
        rest.remove_prefix(1);
        while (!rest.empty() && (rest.front() == ' ' || rest.front() == '\t'))
            rest.remove_prefix(1);
    }
    return std::nullopt;
}

bool isNumber(std::string_view text, std::uint32_t& number)
{
    return parseNumber(trimmed(text), number);
}

// "-" is how these lists write what they do not know.
std::string_view known(std::string_view text)
{
    text = trimmed(text);
    return text == "-" ? std::string_view() : text;
}

} // namespace

IplocSource::IplocSource(QString path)
    : m_path(std::move(path))
{
}

Result<std::unique_ptr<IplocSource>> IplocSource::open(const QString& path)
{
    refuseGuiThread("reading iploc.csv");
    std::unique_ptr<IplocSource> source(new IplocSource(path));
    if (const auto loaded = source->load(); !loaded)
        return failure(loaded.error());
    return source;
}

void IplocSource::warn(std::int64_t line, QString reason)
{
    if (m_warnings.size() < ContextFile::maxWarnings)
        m_warnings.push_back({ m_path, line, std::move(reason) });
}

Result<void> IplocSource::load()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       Tr::tr("%1 is left out because it cannot be read (%2): replace it or "
                              "remove it.")
                           .arg(m_path, file.errorString()));
    LineReader lines(file, m_path);
    const auto skip = [&](QString reason) {
        ++m_skippedLines;
        warn(lines.lineNumber(), std::move(reason));
    };
    bool hasCity = false;
    bool hasPlace = false;
    bool hasOwner = false;
    std::string_view line;
    const std::stop_token stop = stopOfThisThread();
    while (lines.next(line)) {
        if (lines.lineNumber() % linesBetweenLooks == 0 && stop.stop_requested())
            return cancelledError();
        Fields fields;
        auto count = splitPlain(line, fields);
        std::optional<std::vector<std::string>> copies; // of a line of another kind
        if (!count && (copies = splitCsvLine(line))) {
            count = copies->size();
            for (std::size_t i = 0; i < std::min(copies->size(), columns); ++i)
                fields[i] = (*copies)[i];
        }
        if (!count) {
            skip(Tr::tr("A double quote is not closed, or text follows a closing quote."));
            continue;
        }
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        const bool areNumbers =
            *count >= 2 && isNumber(fields[0], first) && isNumber(fields[1], last);
        if (!areNumbers && lines.lineNumber() == 1 && *count >= columns)
            continue; // the header
        if (*count < columns) {
            skip(trimmed(line).empty()
                     ? Tr::tr("The line is blank.")
                     : Tr::tr("Expected 10 columns, start,end,country code,country,state,city,"
                              "latitude,longitude,owner,domain, and found %1.")
                           .arg(*count));
            continue;
        }
        if (!areNumbers || last < first) {
            skip(areNumbers
                     ? Tr::tr("The range is reversed: %1 comes after %2.").arg(first).arg(last)
                     : Tr::tr("The range is %1 to %2; both must be whole numbers from 0 to "
                              "4294967295, as 3221225985 for 192.0.2.1.")
                           .arg(quotedForMessage(fields[0]), quotedForMessage(fields[1])));
            continue;
        }
        const IplocTable::Texts texts { known(fields[2]), known(fields[4]), known(fields[5]),
                                        known(fields[8]), known(fields[9]) };
        for (const std::string_view text : texts) {
            if (QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8())
                continue;
            warn(lines.lineNumber(),
                 Tr::tr("The text %1 is not valid UTF-8 and is shown with replacement characters; "
                        "save the file as UTF-8.")
                     .arg(quotedForMessage(text)));
        }
        hasPlace = hasPlace || !texts[0].empty();
        hasCity = hasCity || !texts[1].empty() || !texts[2].empty();
        hasOwner = hasOwner || !texts[3].empty();
        m_table.add(first, last, texts);
    }
    if (lines.hasError())
        return failure(lines.error().code,
                       Tr::tr("%1 is left out because it is no list of ranges (%2): replace it or "
                              "remove it.")
                           .arg(m_path, lines.error().message));
    m_table.finish();
    m_kind = hasOwner && (hasCity || hasPlace) ? GeoKind::Mixed
        : hasOwner                             ? GeoKind::Owner
        : hasCity                              ? GeoKind::City
        : hasPlace                             ? GeoKind::Country
                                               : GeoKind::Unknown;
    return {};
}

GeoDatabase IplocSource::info() const
{
    GeoDatabase database;
    database.file = m_path;
    database.type = QStringLiteral("iploc.csv");
    database.kind = m_kind;
    database.networks = static_cast<std::int64_t>(m_table.rangeCount());
    database.networksAreCounted = true;
    return database;
}

std::uint32_t IplocSource::find(const IpAddress& address) const
{
    return address.isIpv4() ? m_table.find(address.ipv4()).value_or(noRecord) : noRecord;
}

bool IplocSource::read(std::uint32_t record, GeoPlace& place) const
{
    place = m_table.place(record);
    return true;
}

} // namespace fw
