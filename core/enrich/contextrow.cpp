// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/contextrow.h"

#include "core/base/linereader.h"
#include "core/enrich/contextfile.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::NetworkContext)
};

// A name as one line of text.
QString readName(const std::string& field, QString& problem)
{
    // Stateless: a character cut off at the end is an error here, not the beginning of more.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString name = decode(QByteArrayView(field.data(), static_cast<qsizetype>(field.size())));
    if (decode.hasError())
        problem = Tr::tr("The name %1 is not valid UTF-8 and is shown with replacement "
                         "characters; save the file as UTF-8.")
                      .arg(quotedForMessage(field));
    return name.simplified();
}

QString notAnAddress(std::string_view text)
{
    return Tr::tr("%1 is not an IPv4 or IPv6 address.").arg(quotedForMessage(text));
}

// The ends of a range as two texts; on failure nothing, and the reason.
std::optional<IpRange> readEnds(std::string_view first, std::string_view last, QString& reason)
{
    const auto from = IpAddress::parse(first);
    const auto to = IpAddress::parse(last);
    if (!from || !to)
        reason = notAnAddress(from ? last : first);
    else if (from->isIpv4() != to->isIpv4())
        reason = Tr::tr("The range begins with %1 and ends with %2; both must be IPv4 or both "
                        "IPv6.")
                     .arg(from->toString(), to->toString());
    else if (*to < *from)
        reason = Tr::tr("The range is reversed: %1 comes after %2.")
                     .arg(from->toString(), to->toString());
    else
        return IpRange { *from, *to };
    return std::nullopt;
}

ParsedContextRow parseRange(const std::vector<std::string>& fields)
{
    if (fields.size() < 2)
        return {
            std::nullopt,
            Tr::tr("Expected start_ip,end_ip,name and found %1 column only.").arg(fields.size())
        };
    ParsedContextRow parsed;
    const auto range = readEnds(fields[0], fields[1], parsed.problem);
    if (range)
        parsed.row = { *range,
                       fields.size() > 2 ? readName(fields[2], parsed.problem) : QString() };
    return parsed;
}

ParsedContextRow parseName(const std::vector<std::string>& fields)
{
    if (fields.size() < 2)
        return { std::nullopt,
                 Tr::tr("Expected ip,name and found %1 column only.").arg(fields.size()) };
    ParsedContextRow parsed;
    const auto range = parseContextRange(fields[0], parsed.problem);
    if (!range)
        return parsed;
    const QString name = readName(fields[1], parsed.problem);
    if (name.isEmpty())
        return { std::nullopt, Tr::tr("There is no name in the second column.") };
    parsed.row = { *range, name };
    return parsed;
}

QByteArray csvField(QByteArray field)
{
    if (!field.contains(',') && !field.contains('"'))
        return field;
    return '"' + field.replace("\"", "\"\"") + '"';
}

// Columns nobody here knows, with the comma before each.
QByteArray furtherColumns(const QByteArray& line, std::size_t known)
{
    QByteArray further;
    const auto fields = splitCsvLine({ line.constData(), static_cast<std::size_t>(line.size()) });
    for (std::size_t i = known; fields && i < fields->size(); ++i)
        further += ',' + csvField(QByteArray::fromStdString((*fields)[i]));
    return further;
}

} // namespace

ParsedContextRow parseContextRow(ContextTable table, const std::vector<std::string>& fields)
{
    return table == ContextTable::IpRanges ? parseRange(fields) : parseName(fields);
}

QByteArray contextLine(ContextTable table, const ContextRow& row, const QByteArray& before)
{
    const bool isRange = table == ContextTable::IpRanges;
    const QByteArray name = csvField(row.name.simplified().toUtf8());
    const QByteArray further = furtherColumns(before, isRange ? 3 : 2);
    if (!isRange)
        return row.range.toString().toLatin1() + ',' + name + further;
    const QByteArray ends =
        row.range.first.toString().toLatin1() + ',' + row.range.last.toString().toLatin1();
    return name.isEmpty() && further.isEmpty() ? ends : ends + ',' + name + further;
}

QByteArray contextHeader(ContextTable table)
{
    return table == ContextTable::Names ? QByteArray("ip,name") : QByteArray();
}

std::optional<IpRange> parseContextRange(std::string text, QString& reason)
{
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    if (const auto dash = text.find('-'); dash != std::string::npos) {
        const std::string_view view = text;
        return readEnds(view.substr(0, dash), view.substr(dash + 1), reason);
    }
    auto range = IpRange::parse(std::string_view(text));
    if (!range)
        reason = Tr::tr("%1 is neither an address, a block such as 10.0.0.0/8, nor a range such "
                        "as 10.0.0.1-10.0.0.9.")
                     .arg(quotedForMessage(text));
    return range;
}

} // namespace fw
