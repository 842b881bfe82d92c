// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/enrich/iplocsource.h"
#include "tests/fuzz/fuzztarget.h"

#include <QList>

#include <string>
#include <string_view>
#include <vector>

using namespace fw;
using namespace fw::fuzz;

namespace {

struct Line
{
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::vector<std::string> fields;
};

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos
        ? std::string_view()
        : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

// The lines that can be used, read in the slow and plain way.
std::vector<Line> linesOf(QByteArray content)
{
    if (content.startsWith("\xef\xbb\xbf"))
        content.remove(0, 3);
    std::vector<Line> lines;
    for (QByteArray text : content.split('\n')) {
        if (text.endsWith('\r'))
            text.chop(1);
        auto fields = splitCsvLine({ text.constData(), static_cast<std::size_t>(text.size()) });
        Line line;
        if (fields && fields->size() >= 10 && parseNumber(trimmed((*fields)[0]), line.first)
            && parseNumber(trimmed((*fields)[1]), line.last) && line.first <= line.last) {
            line.fields = std::move(*fields);
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

QString textOf(const std::string& field)
{
    const std::string_view text = trimmed(field);
    return text == "-"
        ? QString()
        : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

// Of the lines around the address the one that begins last, then the shortest, then the first.
const Line* around(const std::vector<Line>& lines, std::uint32_t address)
{
    const Line* best = nullptr;
    for (const Line& line : lines)
        if (line.first <= address && address <= line.last
            && (!best || line.first > best->first
                || (line.first == best->first && line.last < best->last)))
            best = &line;
    return best;
}

} // namespace

// Spot's iploc.csv: at and beside every end the place is that of the lines looked through.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input = bytesOf(data, size);
    const MemoryFile file(input);
    const auto source = IplocSource::open(file.path());
    if (!source) {
        require(!source.error().message.isEmpty(), "a refused file has a sentence");
        return 0;
    }
    const std::vector<Line> lines = linesOf(input);
    require((*source)->info().networks == static_cast<std::int64_t>(lines.size()),
            "every line that can be used is used");
    for (const Line& line : lines) {
        for (const std::uint32_t address :
             { line.first, line.last, line.first - 1, line.last + 1 }) {
            const Line* const wanted = around(lines, address);
            const std::uint32_t record = (*source)->find(IpAddress::fromIpv4(address));
            require((record == GeoSource::noRecord) == (wanted == nullptr), "found as by looking");
            GeoPlace place;
            if (!wanted || !(*source)->read(record, place))
                continue;
            const auto& fields = wanted->fields;
            require(place.countryCode == textOf(fields[2]) && place.subdivision == textOf(fields[4])
                        && place.city == textOf(fields[5]) && place.owner == textOf(fields[8])
                        && place.domain == textOf(fields[9]),
                    "the place of the innermost line");
        }
    }
    return 0;
}
