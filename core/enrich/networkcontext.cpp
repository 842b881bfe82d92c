// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/networkcontext.h"

#include "core/base/linereader.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::NetworkContext)
};

RowOutcome skipped(QString problem)
{
    return { std::move(problem), false };
}

// A name as one line of text. One that is not UTF-8 is kept with replacement characters, because
// its range still decides what is internal.
QString readName(const std::string& field, RowOutcome& outcome)
{
    // Stateless: a character cut off at the end is an error here, not the beginning of more.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString name = decode(QByteArrayView(field.data(), static_cast<qsizetype>(field.size())));
    if (decode.hasError())
        outcome.problem = Tr::tr("The name %1 is not valid UTF-8 and is shown with replacement "
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

// An address, a CIDR block or first-last, blanks allowed around the dash.
std::optional<IpRange> readBlock(std::string text, QString& reason)
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

} // namespace

void NetworkContext::keep(const ContextFile& file)
{
    m_warnings.insert(m_warnings.end(), file.warnings.begin(), file.warnings.end());
    m_skippedLines += file.skippedLines;
}

Result<NetworkContext> NetworkContext::load(const QString& iprangesPath,
                                            const QString& networkContextPath)
{
    NetworkContext context;
    std::vector<IpRangeMap::Entry> entries;

    const auto ranges =
        readContextFile(iprangesPath, [&](const std::vector<std::string>& fields) -> RowOutcome {
            if (fields.size() < 2)
                return skipped(Tr::tr("Expected start_ip,end_ip,name and found %1 column only.")
                                   .arg(fields.size()));
            QString reason;
            const auto range = readEnds(fields[0], fields[1], reason);
            if (!range)
                return skipped(std::move(reason));
            RowOutcome outcome;
            entries.push_back({ *range, static_cast<std::uint32_t>(context.m_rangeNames.size()) });
            context.m_rangeNames.push_back(fields.size() > 2 ? readName(fields[2], outcome)
                                                             : QString());
            return outcome;
        });
    if (!ranges)
        return failure(ranges.error());
    context.m_hasRanges = ranges->present;
    context.m_ranges = IpRangeMap(entries);
    context.keep(*ranges);

    entries.clear();
    const auto names = readContextFile(
        networkContextPath, [&](const std::vector<std::string>& fields) -> RowOutcome {
            if (fields.size() < 2)
                return skipped(
                    Tr::tr("Expected ip,name and found %1 column only.").arg(fields.size()));
            QString reason;
            const auto range = readBlock(fields[0], reason);
            if (!range)
                return skipped(std::move(reason));
            RowOutcome outcome;
            const QString name = readName(fields[1], outcome);
            if (name.isEmpty())
                return skipped(Tr::tr("There is no name in the second column."));
            entries.push_back({ *range, static_cast<std::uint32_t>(context.m_names.size()) });
            context.m_names.push_back(name);
            return outcome;
        });
    if (!names)
        return failure(names.error());
    context.m_hasNames = names->present;
    context.m_named = IpRangeMap(entries);
    context.keep(*names);
    return context;
}

NetworkLabel NetworkContext::label(const IpAddress& address) const
{
    if (const auto named = m_named.find(address))
        return { m_names[*named] };
    if (const auto range = m_ranges.find(address))
        return { m_rangeNames[*range] };
    return {};
}

} // namespace fw
