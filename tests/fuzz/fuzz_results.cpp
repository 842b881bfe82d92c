// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/pipeline/resultsreader.h"
#include "tests/fuzz/fuzztarget.h"

using namespace fw;
using namespace fw::fuzz;

namespace {

const char* const conf = R"({
  "flow_results_fields": {
    "treceived": 0, "tryear": 1, "trmonth": 2, "trday": 3, "trhour": 4, "trminute": 5,
    "trsec": 6, "tdur": 7, "sip": 8, "dip": 9, "sport": 10, "dport": 11, "proto": 12,
    "ipkt": 13, "ibyt": 14, "opkt": 15, "obyt": 16, "score": 17
  },
  "column_indexes_filter": [0, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
  "flow_score_fields": { "tstart": 0, "rank": 1 },
  "flow_feedback_fields": {
    "sev": 0, "tstart": 1, "sip": 2, "dip": 3, "sport": 4, "dport": 5, "ipkt": 6, "ibyt": 7
  }
})";

const Day day(2016, 7, 8);
constexpr std::int64_t limit = 1000;

QByteArray lineOf(const SuspiciousConnection& row)
{
    const auto number = [](std::int64_t value) {
        return QByteArray::number(static_cast<qlonglong>(value));
    };
    return formatTime(row.tstart).toUtf8() + "\t\t\t\t\t\t\t\t" + row.srcip.toString().toUtf8()
        + '\t' + row.dstip.toString().toUtf8() + '\t' + number(row.sport) + '\t' + number(row.dport)
        + '\t' + row.proto.toUtf8() + '\t' + number(row.ipkt) + '\t' + number(row.ibyt) + '\t'
        + number(row.opkt) + '\t' + number(row.obyt) + '\t' + exactNumber(row.score).toUtf8()
        + '\n';
}

} // namespace

// A results file either has a sentence against it, or its rows, written out again, are the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto columns = FlowConf::parse(conf, QStringLiteral("flow_conf.json"));
    require(columns.has_value(), "the documented columns can be read");
    const MemoryFile file(bytesOf(data, size));
    const auto results = readResults(file.path(), *columns, day, limit, {});
    if (!results) {
        require(!results.error().message.isEmpty(), "a refused file has a sentence");
        return 0;
    }
    require(!results->rows.empty() && results->rows.size() <= limit, "1 to limit rows");
    QByteArray again;
    for (std::size_t i = 0; i < results->rows.size(); ++i) {
        const SuspiciousConnection& row = results->rows[i];
        require(row.rank == static_cast<std::int64_t>(i), "the rank is the line");
        require(row.score >= 0 && row.score <= 1, "a score is from 0 to 1");
        require(row.ipkt >= 0 && row.ibyt >= 0 && row.opkt >= 0 && row.obyt >= 0,
                "counters are not negative");
        const auto key = ConnectionKey::parse(row.key().toString());
        require(!key || *key == row.key(), "a key that can be read means its connection");
        again += lineOf(row);
    }
    const MemoryFile written(again);
    const auto reread = readResults(written.path(), *columns, day, limit, {});
    require(reread && reread->rows == results->rows, "rows survive being written and read");
    return 0;
}
