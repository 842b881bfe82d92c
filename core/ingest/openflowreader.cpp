// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/openflowreader.h"

#include "core/base/gunzipdevice.h"
#include "core/base/headdevice.h"
#include "core/ingest/binetflowreader.h"
#include "core/ingest/flowcsvreader.h"
#include "core/ingest/nfcapdreader.h"
#include "core/ingest/nfdumpcsvreader.h"
#include "core/ingest/suricatareader.h"
#include "core/ingest/zeekjsonreader.h"
#include "core/ingest/zeektsvreader.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::OpenFlowReader)
};

// What must be known of a file to tell its format: its first line that is not empty, or this much.
constexpr qsizetype longestHead = 64 * 1024;

template<typename Reader>
std::unique_ptr<FlowReader> make(QIODevice& device, const QString& name)
{
    return std::make_unique<Reader>(device, name);
}

// A format in columns or lines: what its first line looks like, and its reader.
struct TextFormat
{
    bool (*fits)(std::string_view firstLine);
    std::unique_ptr<FlowReader> (*reader)(QIODevice& device, const QString& name);
};
constexpr TextFormat textFormats[] = {
    { FlowCsvReader::isHeader, make<FlowCsvReader> },
    { NfdumpCsvReader::isHeader, make<NfdumpCsvReader> },
    { BinetflowReader::isHeader, make<BinetflowReader> },
    { ZeekTsvReader::isFirstLine, make<ZeekTsvReader> },
    { SuricataReader::isFirstLine, make<SuricataReader> },
    { ZeekJsonReader::isFirstLine, make<ZeekJsonReader> },
};

std::string_view view(const QByteArray& bytes)
{
    return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

// The first line that is not empty; `isWhole` when its end is there.
std::string_view firstLine(std::string_view head, bool& isWhole)
{
    if (head.starts_with("\xef\xbb\xbf"))
        head.remove_prefix(3);
    head.remove_prefix(std::min(head.find_first_not_of("\r\n"), head.size()));
    const std::size_t end = head.find('\n');
    isWhole = end != std::string_view::npos;
    std::string_view line = head.substr(0, end);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

Error unreadable(const HeadDevice& device, const QString& name)
{
    return { ErrorCode::Io, Tr::tr("%1 cannot be read: %2.").arg(name, device.errorString()), {} };
}

Error noneOfThem(const QString& name, std::string_view line)
{
    QStringList formats;
    for (std::size_t i = 0; i < flowFormatCount; ++i)
        formats += flowFormatName(static_cast<FlowFormat>(i));
    return { ErrorCode::OtherKind,
             Tr::tr("%1 is none of the flow formats this program reads: it begins with %2, and "
                    "looked for were: %3.")
                 .arg(name, quotedForMessage(line, 40), formats.join(QStringLiteral(", "))),
             {} };
}

// Looks until `isEnough` or the end.
template<typename Enough>
void look(HeadDevice& device, Enough isEnough)
{
    while (!isEnough(device.head()) && device.head().size() < longestHead && device.lookFurther())
        continue;
}

Result<std::unique_ptr<FlowReader>> opened(std::unique_ptr<FlowReader> reader)
{
    if (const auto open = reader->open(); !open)
        return failure(open.error());
    return reader;
}

void lookAtFirstLine(HeadDevice& device)
{
    look(device, [](const QByteArray& head) {
        bool isWhole = false;
        firstLine(view(head), isWhole);
        return isWhole || isNfcapd(head.constData(), head.size());
    });
}

const TextFormat* formatOf(std::string_view line)
{
    const auto at = std::find_if(std::begin(textFormats), std::end(textFormats),
                                 [line](const TextFormat& format) { return format.fits(line); });
    return at == std::end(textFormats) ? nullptr : at;
}

Result<std::unique_ptr<FlowReader>> readerFor(HeadDevice& device, const QString& name,
                                              const FlowReading& reading)
{
    lookAtFirstLine(device);
    const QByteArray head = device.head();
    if (device.failed())
        return failure(unreadable(device, name));
    if (isNfcapd(head.constData(), head.size()))
        return openNfcapdReader(device, name, reading);
    if (GunzipDevice::isGzip(head.constData(), head.size()))
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1 is compressed with gzip twice; unpack it first.").arg(name));
    bool isWhole = false;
    const std::string_view line = firstLine(view(head), isWhole);
    if (line.empty())
        return failure(ErrorCode::BadInput, Tr::tr("%1 is empty.").arg(name));
    if (const TextFormat* const format = formatOf(line))
        return opened(format->reader(device, name));
    if (ZeekTsvReader::isLineWithoutHeader(line))
        return failure(
            ErrorCode::BadInput,
            Tr::tr("%1 looks like a Zeek log whose beginning is missing: the line with #fields, "
                   "which names the columns, is not there. Put it before the first line.")
                .arg(name));
    return failure(noneOfThem(name, line));
}

} // namespace

Result<std::unique_ptr<FlowReader>> openFlowReader(QIODevice& device, const QString& name,
                                                   const FlowReading& reading)
{
    auto raw = std::make_unique<HeadDevice>(device);
    look(*raw, [](const QByteArray& head) { return head.size() >= 3; });
    if (raw->failed())
        return failure(unreadable(*raw, name));
    if (!GunzipDevice::isGzip(raw->head().constData(), raw->head().size())) {
        auto reader = readerFor(*raw, name, reading);
        if (reader)
            (*reader)->keep(std::move(raw));
        return reader;
    }
    auto unpacked = std::make_unique<GunzipDevice>(*raw);
    auto head = std::make_unique<HeadDevice>(*unpacked);
    auto reader = readerFor(*head, name, reading);
    if (reader) {
        (*reader)->keep(std::move(raw));
        (*reader)->keep(std::move(unpacked));
        (*reader)->keep(std::move(head));
    }
    return reader;
}

bool beginsAsFlows(QIODevice& device)
{
    HeadDevice head(device);
    lookAtFirstLine(head);
    bool isWhole = false;
    const char* const data = head.head().constData();
    const std::string_view line = firstLine(view(head.head()), isWhole);
    return isNfcapd(data, head.head().size()) || GunzipDevice::isGzip(data, head.head().size())
        || formatOf(line) || ZeekTsvReader::isLineWithoutHeader(line);
}

} // namespace fw
