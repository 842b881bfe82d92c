// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/day.h"
#include "core/ingest/flowcsvreader.h"
#include "tests/fuzz/fuzztarget.h"

#include <QBuffer>

#include <vector>

using namespace fw;
using namespace fw::fuzz;

namespace {

struct Content
{
    bool opened = false;
    std::vector<FlowRecord> records;
    std::int64_t rejected = 0;
};

Content readAll(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    FlowCsvReader reader(buffer, QStringLiteral("flows.csv"));
    Content content;
    const auto opened = reader.open();
    content.opened = opened.has_value();
    require(content.opened || !opened.error().message.isEmpty(), "a refused file has a sentence");
    FlowRecord record;
    while (content.opened && reader.next(record))
        content.records.push_back(record);
    content.rejected = reader.rejected().total();
    require(reader.rejected().examples().size() <= RejectedLines::mostExamples, "few examples");
    return content;
}

QByteArray lineOf(const FlowRecord& f)
{
    const auto number = [](std::int64_t value) {
        return QByteArray::number(static_cast<qlonglong>(value)) + ',';
    };
    const auto text = [](std::string_view view) {
        return QByteArray(view.data(), static_cast<qsizetype>(view.size())) + ',';
    };
    const Day day = Day::ofTime(f.treceived);
    const std::int64_t second = f.treceived - day.startSeconds();
    return formatTime(f.treceived).toUtf8() + ',' + number(f.unixTstamp) + number(day.year())
        + number(day.month()) + number(day.day()) + number(second / 3600) + number(second / 60 % 60)
        + number(second % 60) + exactNumber(f.tdur).toUtf8() + ',' + f.sip.toString().toUtf8() + ','
        + f.dip.toString().toUtf8() + ',' + number(f.sport) + number(f.dport) + text(f.proto.view())
        + text(f.flag.view()) + number(f.fwd) + number(f.stos) + number(f.ipkt) + number(f.ibyt)
        + number(f.opkt) + number(f.obyt) + number(f.input) + number(f.output) + number(f.sas)
        + number(f.das) + number(f.dtos) + number(f.dir) + f.rip.toString().toUtf8() + '\n';
}

const char* const header =
    "treceived,unix_tstamp,tryear,trmonth,trday,trhour,trminute,trsec,tdur,sip,dip,sport,dport,"
    "proto,flag,fwd,stos,ipkt,ibyt,opkt,obyt,input,output,sas,das,dtos,dir,rip\n";

} // namespace

// Every flow that is taken, written out again, is the same flow.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // Half of the inputs need not find the header first.
    const QByteArray input = bytesOf(data, size);
    for (const QByteArray& bytes : { input, header + input }) {
        const Content content = readAll(bytes);
        QByteArray again = header;
        for (const FlowRecord& record : content.records)
            again += lineOf(record);
        const Content reread = readAll(again);
        require(reread.opened && reread.rejected == 0 && reread.records == content.records,
                "flows survive being written and read");
    }
    return 0;
}
