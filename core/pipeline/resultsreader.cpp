// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/resultsreader.h"

#include "core/base/hashingdevice.h"
#include "core/base/linereader.h"
#include "core/base/numbers.h"
#include "core/base/worker.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <array>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ResultsReader)
};

constexpr std::size_t mostColumns = 64;
constexpr std::int64_t tolerance = 3600; // seconds before and after the day
constexpr std::int64_t linesBetweenPolls = 4096;
constexpr std::size_t longestProtocol = 32;

// Any text of a sane length: what it would do to a terminal or a page is the business of whoever
// shows it. But it must survive being stored and read again: a byte order mark in front would not.
bool isProtocol(std::string_view text)
{
    return text.size() <= longestProtocol && text.substr(0, 3) != "\xef\xbb\xbf"
        && text.find('\0') == std::string_view::npos
        && QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

class LineParser
{
public:
    LineParser(const FlowConf& conf, Day day)
        : m_conf(conf)
        , m_day(day)
        , m_start(day.startSeconds())
    {
    }

    // Empty when the line was read; otherwise what was wrong with it.
    QString parse(std::string_view line, SuspiciousConnection& row)
    {
        const std::size_t columns = splitFields(line, '\t', m_fields);
        if (columns < m_conf.columnsInResults)
            return Tr::tr("expected %1 tab-separated columns, found %2")
                .arg(m_conf.columnsInResults)
                .arg(columns);
        if (!parseTime(at(ResultField::Treceived), row.tstart))
            return expected(ResultField::Treceived, Tr::tr("a time (yyyy-mm-dd hh:mm:ss)"));
        if (row.tstart < m_start - tolerance || row.tstart >= m_start + 86400 + tolerance)
            return Tr::tr("%1 is not on the day of the run, %2")
                .arg(formatTime(row.tstart), m_day.iso());
        if (row.tstart < m_start || row.tstart >= m_start + 86400)
            ++m_outside;
        const auto src = IpAddress::parse(at(ResultField::Sip));
        if (!src)
            return expected(ResultField::Sip, Tr::tr("an IPv4 or IPv6 address"));
        const auto dst = IpAddress::parse(at(ResultField::Dip));
        if (!dst)
            return expected(ResultField::Dip, Tr::tr("an IPv4 or IPv6 address"));
        row.srcip = *src;
        row.dstip = *dst;
        if (!parseNumber(at(ResultField::Sport), row.sport))
            return expected(ResultField::Sport, Tr::tr("a port from 0 to 65535"));
        if (!parseNumber(at(ResultField::Dport), row.dport))
            return expected(ResultField::Dport, Tr::tr("a port from 0 to 65535"));
        const std::string_view proto = at(ResultField::Proto);
        if (!isProtocol(proto))
            return expected(
                ResultField::Proto,
                Tr::tr("a protocol name, UTF-8 of at most %1 bytes").arg(longestProtocol));
        row.proto = shared(proto);
        const std::pair<ResultField, std::int64_t*> counters[] = { { ResultField::Ipkt, &row.ipkt },
                                                                   { ResultField::Ibyt, &row.ibyt },
                                                                   { ResultField::Opkt, &row.opkt },
                                                                   { ResultField::Obyt,
                                                                     &row.obyt } };
        for (const auto& [field, target] : counters)
            if (!parseNumber(at(field), *target) || *target < 0)
                return expected(field, Tr::tr("a whole number, 0 or greater"));
        if (!parseNumber(at(ResultField::Score), row.score) || row.score < 0 || row.score > 1)
            return expected(ResultField::Score, Tr::tr("a number from 0 to 1"));
        return {};
    }

    std::int64_t outside() const { return m_outside; }

private:
    std::string_view at(ResultField field) const { return m_fields[m_conf.column(field)]; }

    QString expected(ResultField field, const QString& what) const
    {
        return Tr::tr("column %1 (%2): expected %3, found %4")
            .arg(m_conf.column(field) + 1)
            .arg(FlowConf::fieldName(field), what, quotedForMessage(at(field), 40));
    }

    // A handful of protocols stand in all rows: one QString each.
    QString shared(std::string_view text)
    {
        const QByteArray key(text.data(), static_cast<qsizetype>(text.size()));
        auto known = m_texts.find(key);
        if (known == m_texts.end())
            known = m_texts.insert(key, QString::fromUtf8(key));
        return *known;
    }

    const FlowConf& m_conf;
    Day m_day;
    std::int64_t m_start;
    std::int64_t m_outside = 0;
    std::array<std::string_view, mostColumns> m_fields;
    QHash<QByteArray, QString> m_texts;
};

Result<void> open(QFile& file)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    return failure(file.exists() ? ErrorCode::Io : ErrorCode::NotFound,
                   Tr::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
}

// The line lives as long as the reader is not asked again.
Result<std::string_view> firstLine(LineReader& lines)
{
    std::string_view line;
    if (!lines.next(line))
        return failure(
            lines.hasError()
                ? lines.error()
                : Error { ErrorCode::BadInput, Tr::tr("%1 is empty.").arg(lines.name()), {} });
    return line;
}

} // namespace

Result<RankedResults> readResults(const QString& path, const FlowConf& conf, Day day,
                                  std::int64_t limit, RunContext context, const QString& name)
{
    refuseGuiThread("reading results");
    const QString shown = name.isEmpty() ? path : name;
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::BadInput, Tr::tr("%1 is a folder.").arg(path));
    if (!file.exists())
        return failure(
            ErrorCode::NotFound,
            Tr::tr("There are no results for %1: %2 does not exist.").arg(day.iso(), path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::Io,
                       Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (conf.columnsInResults > mostColumns)
        return failure(
            ErrorCode::BadInput,
            Tr::tr("flow_conf.json names a column beyond the first %1.").arg(mostColumns));
    HashingDevice hashing(file);
    LineReader lines(hashing, shown);
    LineParser parser(conf, day);
    RankedResults results;
    std::string_view line;
    bool ascending = true;
    const QString stage = Tr::tr("Reading results");
    while (lines.next(line)) {
        if (lines.lineNumber() % linesBetweenPolls == 0) {
            if (context.cancelled())
                return cancelledError();
            context.report(stage, lines.bytesRead(), file.size());
        }
        if (lines.lineNumber() > limit)
            continue;
        SuspiciousConnection row;
        if (const QString problem = parser.parse(line, row); !problem.isEmpty())
            return failure(ErrorCode::BadInput,
                           Tr::tr("%1, line %2: %3.")
                               .arg(shown, QString::number(lines.lineNumber()), problem));
        row.rank = lines.lineNumber() - 1;
        ascending = ascending && (results.rows.empty() || results.rows.back().score <= row.score);
        results.rows.push_back(std::move(row));
    }
    if (lines.hasError())
        return failure(lines.error());
    if (results.rows.empty())
        return failure(ErrorCode::BadInput, Tr::tr("%1 is empty.").arg(shown));
    if (context.cancelled())
        return cancelledError();
    if (!ascending)
        results.warnings.push_back(
            Tr::tr("The scores do not rise from line to line; the rank is the line's place in the "
                   "file, so check that the most suspicious stand first."));
    if (parser.outside() > 0)
        results.warnings.push_back(
            Tr::tr("%n row(s) are dated just outside the day; their details belong to the day of "
                   "their own date.",
                   nullptr, static_cast<int>(parser.outside())));
    results.lines = lines.lineNumber();
    results.hash = hashing.hash();
    return results;
}

Result<Day> dayOfResults(const QString& path, const FlowConf& conf)
{
    refuseGuiThread("reading results");
    QFile file(path);
    if (const auto opened = open(file); !opened)
        return failure(opened.error());
    return dayOfResults(file, path, conf);
}

Result<Day> dayOfResults(QIODevice& device, const QString& name, const FlowConf& conf)
{
    LineReader lines(device, name);
    const auto line = firstLine(lines);
    if (!line)
        return failure(line.error());
    std::array<std::string_view, mostColumns> fields;
    std::int64_t time = 0;
    const std::size_t column = conf.column(ResultField::Treceived);
    if (splitFields(*line, '\t', fields) <= column || column >= mostColumns
        || !parseTime(fields[column], time))
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1, line 1: this is not a ranked results file: expected a time "
                              "(yyyy-mm-dd hh:mm:ss) in tab-separated column %2, found %3.")
                           .arg(name, QString::number(column + 1), quotedForMessage(*line)));
    return Day::ofTime(time);
}

Result<bool> isResultsFile(const QString& path, const FlowConf& conf)
{
    refuseGuiThread("reading results");
    QFile file(path);
    if (const auto opened = open(file); !opened)
        return failure(opened.error());
    LineReader lines(file, path);
    const auto line = firstLine(lines);
    if (!line)
        return failure(line.error());
    std::array<std::string_view, mostColumns> fields;
    return splitFields(*line, '\t', fields) >= conf.columnsInResults;
}

} // namespace fw
