// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzflows.h"

#include "core/base/csv.h"
#include "core/base/day.h"
#include "core/ingest/flowcsvreader.h"

#include <algorithm>

namespace fw::fuzz {

namespace {

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

} // namespace

FlowContent readAll(FlowReader& reader)
{
    FlowContent content;
    const auto opened = reader.open();
    content.opened = opened.has_value();
    require(content.opened || !opened.error().message.isEmpty(), "a refused file has a sentence");
    FlowRecord record;
    while (content.opened && reader.next(record))
        content.records.push_back(record);
    content.rejected = reader.rejected().total();
    require(reader.rejected().examples().size() <= RejectedLines::mostExamples, "few examples");
    require(!reader.hasError() || !reader.error().message.isEmpty(), "an error has a sentence");
    return content;
}

QByteArray spotCsv(const std::vector<FlowRecord>& records)
{
    QByteArray csv =
        "treceived,unix_tstamp,tryear,trmonth,trday,trhour,trminute,trsec,tdur,sip,dip,sport,dport,"
        "proto,flag,fwd,stos,ipkt,ibyt,opkt,obyt,input,output,sas,das,dtos,dir,rip\n";
    for (const FlowRecord& record : records)
        csv += lineOf(record);
    return csv;
}

void requireStorable(const std::vector<FlowRecord>& records)
{
    std::vector<FlowRecord> written = records;
    written.erase(std::remove_if(written.begin(), written.end(),
                                 [](const FlowRecord& record) {
                                     return record.proto.view().find(',') != std::string_view::npos
                                         || record.flag.view().find(',') != std::string_view::npos;
                                 }),
                  written.end());
    const FlowContent reread = readAs<FlowCsvReader>(spotCsv(written));
    require(reread.opened && reread.rejected == 0 && reread.records == written,
            "flows survive being written and read");
}

} // namespace fw::fuzz
