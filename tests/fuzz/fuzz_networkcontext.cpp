// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/ipblocks.h"
#include "core/enrich/networkcontext.h"
#include "tests/fuzz/fuzztarget.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace fw;
using namespace fw::fuzz;

namespace {

struct Named
{
    IpRange range;
    QString name;
};

// last - first, most significant byte first.
std::array<std::uint8_t, 16> spanOf(const IpRange& range)
{
    std::array<std::uint8_t, 16> span {};
    int borrow = 0;
    for (std::size_t i = 16; i-- > 0;) {
        const int difference = range.last.bytes()[i] - range.first.bytes()[i] - borrow;
        borrow = difference < 0 ? 1 : 0;
        span[i] = static_cast<std::uint8_t>(difference & 0xff);
    }
    return span;
}

// By looking at all of them: the smallest around the address, the first of equals.
const Named* around(const std::vector<Named>& all, const IpAddress& address)
{
    const Named* best = nullptr;
    for (const Named& candidate : all)
        if (candidate.range.contains(address)
            && (!best || spanOf(candidate.range) < spanOf(best->range)))
            best = &candidate;
    return best;
}

QString nameIn(const std::string& field)
{
    return QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())).simplified();
}

// The lines of a file that hold at least two fields.
std::vector<std::vector<std::string>> rowsOf(QByteArray content)
{
    if (content.startsWith("\xef\xbb\xbf"))
        content.remove(0, 3);
    std::vector<std::vector<std::string>> rows;
    for (QByteArray line : content.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        auto fields = splitCsvLine({ line.constData(), static_cast<std::size_t>(line.size()) });
        if (fields && fields->size() >= 2)
            rows.push_back(std::move(*fields));
    }
    return rows;
}

std::vector<Named> rangesOf(const QByteArray& content)
{
    std::vector<Named> found;
    for (const auto& fields : rowsOf(content)) {
        const auto first = IpAddress::parse(std::string_view(fields[0]));
        const auto last = IpAddress::parse(std::string_view(fields[1]));
        if (first && last && first->isIpv4() == last->isIpv4() && *first <= *last)
            found.push_back(
                { { *first, *last }, fields.size() > 2 ? nameIn(fields[2]) : QString() });
    }
    return found;
}

std::vector<Named> namesOf(const QByteArray& content)
{
    std::vector<Named> found;
    for (const auto& fields : rowsOf(content)) {
        std::string block = fields[0];
        block.erase(std::remove(block.begin(), block.end(), ' '), block.end());
        const auto range = IpRange::parse(std::string_view(block));
        const QString name = nameIn(fields[1]);
        if (range && !name.isEmpty())
            found.push_back({ *range, name });
    }
    return found;
}

} // namespace

// ipranges.csv and networkcontext_1.csv, divided by the first line that is '%' alone. What the
// index says of every end and its neighbours is what looking through all lines says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input = bytesOf(data, size);
    const qsizetype border = input.indexOf("\n%\n");
    const QByteArray first = border < 0 ? input : input.left(border);
    const QByteArray second = border < 0 ? QByteArray() : input.mid(border + 3);
    const MemoryFile ranges(first);
    const MemoryFile names(second);
    const auto context = NetworkContext::load(ranges.path(), names.path());
    if (!context) {
        require(!context.error().message.isEmpty(), "a refused file has a sentence");
        return 0;
    }
    const std::vector<Named> internal = rangesOf(first);
    const std::vector<Named> named = namesOf(second);
    std::vector<IpAddress> asked;
    for (const auto* list : { &internal, &named }) {
        for (const Named& entry : *list) {
            asked.insert(asked.end(), { entry.range.first, entry.range.last });
            if (const auto before = addressBefore(entry.range.first))
                asked.push_back(*before);
            if (const auto after = addressAfter(entry.range.last))
                asked.push_back(*after);
        }
    }
    for (const IpAddress& address : asked) {
        const Named* const range = around(internal, address);
        const Named* const name = around(named, address);
        require(context->isInternal(address) == (range != nullptr), "internal as the lines say");
        // Of the two files the smaller range names the address; of equals the one with the names.
        const bool isByRange = range && !range->name.isEmpty()
            && (!name || spanOf(range->range) < spanOf(name->range));
        require(context->label(address).name
                    == (isByRange  ? range->name
                            : name ? name->name
                                   : QString()),
                "the name of the smallest range");
    }
    return 0;
}
