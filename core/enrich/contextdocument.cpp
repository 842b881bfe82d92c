// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/contextdocument.h"

#include "core/base/textfile.h"
#include "core/base/threadstop.h"
#include "core/base/worker.h"
#include "core/enrich/rangeconflicts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ContextDocument)
};

constexpr std::int64_t mostBytes = 512 * 1024 * 1024;
const QByteArray byteOrderMark("\xef\xbb\xbf");

ContextDocument::Line parsed(ContextTable table, QByteArray text, bool isFirst)
{
    ContextDocument::Line line { std::move(text), std::nullopt, {} };
    if (line.text.trimmed().isEmpty())
        return line; // reported by a run, but nothing an editor needs to show
    std::string_view view(line.text.constData(), static_cast<std::size_t>(line.text.size()));
    if (view.back() == '\r')
        view.remove_suffix(1);
    const auto fields = splitCsvLine(view);
    if (!fields) {
        line.problem = Tr::tr("A double quote is not closed, or text follows a closing quote.");
    } else if (!isFirst || !isContextHeader(fields->front())) {
        ParsedContextRow row = parseContextRow(table, *fields);
        line.row = std::move(row.row);
        line.problem = std::move(row.problem);
    }
    return line;
}

QString sentenceOf(const RangeConflict& conflict, const IpRange& other)
{
    const QString line = QString::number(conflict.other + 1);
    return conflict.isSame
        ? Tr::tr("The same range as in line %1; that line counts.").arg(line)
        : Tr::tr("It overlaps with a part of %1 in line %2; where both reach, the smaller one "
                 "counts.")
              .arg(other.toString(), line);
}

} // namespace

Result<ContextDocument> ContextDocument::read(const QString& path, ContextTable table, Size size)
{
    refuseGuiThread("reading a context file");
    if (!QFileInfo::exists(path)) {
        ContextDocument document(table);
        return document;
    }
    const auto content = readSmallFile(path, mostBytes);
    if (!content)
        return failure(content.error());
    if (const auto lines = content->count('\n'); size == Size::Shown && lines > mostShown)
        return failure(ErrorCode::Refused,
                       Tr::tr("%1 has %2 lines, too many to be shown here. It is used as it is; "
                              "change it with a text editor.")
                           .arg(path, QLocale().toString(lines)));
    ContextDocument document = parse(*content, table);
    if (stopOfThisThread().stop_requested())
        return cancelledError();
    return document;
}

ContextDocument ContextDocument::parse(const QByteArray& content, ContextTable table)
{
    ContextDocument document(table);
    document.m_original = content;
    document.m_existed = true;
    QByteArray text = content;
    document.m_hasMark = text.startsWith(byteOrderMark);
    if (document.m_hasMark)
        text.remove(0, byteOrderMark.size());
    // In a mixture the carriage returns stay parts of their lines.
    if (text.contains('\n') && text.count("\r\n") == text.count('\n'))
        document.m_ending = "\r\n";
    if (text.isEmpty())
        return document;
    document.m_endsOpen = !text.endsWith('\n');
    if (!document.m_endsOpen)
        text.chop(1);
    const QList<QByteArray> lines = text.split('\n');
    const std::stop_token stop = stopOfThisThread();
    bool isFirst = true; // of those that are not blank
    document.m_lines.reserve(static_cast<std::size_t>(lines.size()));
    for (QByteArray line : lines) {
        if (stop.stop_requested())
            break; // whoever reads looks at it too
        if (document.m_ending == "\r\n" && line.endsWith('\r'))
            line.chop(1);
        const bool isBlank = line.trimmed().isEmpty();
        document.m_lines.push_back(parsed(table, std::move(line), isFirst));
        isFirst = isFirst && isBlank;
    }
    return document;
}

void ContextDocument::setRow(std::size_t line, const ContextRow& row)
{
    if (m_lines[line].row != row)
        m_lines[line] = { contextLine(m_table, row, m_lines[line].text), row, {} };
}

void ContextDocument::append(const ContextRow& row)
{
    if (m_lines.empty() && !contextHeader(m_table).isEmpty())
        m_lines.push_back({ contextHeader(m_table), std::nullopt, {} });
    m_lines.push_back({ contextLine(m_table, row), row, {} });
    m_endsOpen = false;
}

void ContextDocument::remove(std::size_t line)
{
    m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(line));
}

void ContextDocument::setName(const IpRange& range, const QString& name)
{
    const QString clean = name.simplified();
    const auto isOfRange = [&range](const Line& line) {
        return line.row && line.row->range == range;
    };
    if (clean.isEmpty()) {
        m_lines.erase(std::remove_if(m_lines.begin(), m_lines.end(), isOfRange), m_lines.end());
        return;
    }
    const auto at = std::find_if(m_lines.begin(), m_lines.end(), isOfRange);
    if (at == m_lines.end())
        append({ range, clean });
    else
        setRow(static_cast<std::size_t>(at - m_lines.begin()), { range, clean });
}

QString ContextDocument::nameOf(const IpRange& range) const
{
    for (const Line& line : m_lines)
        if (line.row && line.row->range == range)
            return line.row->name;
    return {};
}

std::vector<ContextWarning> ContextDocument::problems(const QString& file) const
{
    std::vector<ContextWarning> problems;
    std::vector<std::optional<IpRange>> ranges;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto number = static_cast<std::int64_t>(i) + 1;
        if (!m_lines[i].problem.isEmpty())
            problems.push_back({ file, number, m_lines[i].problem });
        ranges.push_back(m_lines[i].row ? std::optional(m_lines[i].row->range) : std::nullopt);
    }
    for (const RangeConflict& conflict : rangeConflicts(ranges))
        problems.push_back({ file, static_cast<std::int64_t>(conflict.index) + 1,
                             sentenceOf(conflict, *ranges[conflict.other]) });
    std::stable_sort(
        problems.begin(), problems.end(),
        [](const ContextWarning& a, const ContextWarning& b) { return a.line < b.line; });
    return problems;
}

QByteArray ContextDocument::toBytes() const
{
    QByteArray content = m_hasMark ? byteOrderMark : QByteArray();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        content += m_lines[i].text;
        if (i + 1 < m_lines.size() || !m_endsOpen)
            content += m_ending;
    }
    return content;
}

Result<void> ContextDocument::save(const QString& path)
{
    refuseGuiThread("writing a context file");
    const bool exists = QFileInfo::exists(path);
    const auto now = exists ? readSmallFile(path, mostBytes) : Result<QByteArray>(QByteArray());
    if (!now)
        return failure(now.error());
    if (exists != m_existed || *now != m_original)
        return failure(ErrorCode::Refused,
                       Tr::tr("%1 was changed by somebody else since it was read. Nothing was "
                              "written; read it again, then repeat the change.")
                           .arg(path));
    const QByteArray content = toBytes();
    if (exists && content == m_original)
        return {};
    if (const auto written = writeFileAtomically(path, content); !written)
        return written;
    m_original = content;
    m_existed = true;
    return {};
}

} // namespace fw
