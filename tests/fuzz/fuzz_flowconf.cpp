// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/flowconf.h"
#include "tests/fuzz/fuzztarget.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace fw;
using namespace fw::fuzz;

namespace {

// A file that says what was read.
QByteArray fileOf(const FlowConf& conf)
{
    QJsonObject results;
    QJsonArray filter;
    for (std::size_t i = 0; i < resultFieldCount; ++i) {
        const auto column = static_cast<qint64>(conf.resultColumns[i]);
        results[FlowConf::fieldName(static_cast<ResultField>(i))] = column;
        filter.append(column);
    }
    // The width of a line may come from a column the run does not read.
    const auto last = static_cast<qint64>(conf.columnsInResults) - 1;
    if (!filter.contains(QJsonValue(last)))
        results[QStringLiteral("other")] = last;
    QJsonObject scores;
    for (std::size_t i = 0; i < conf.scoreColumns.size(); ++i)
        scores[scoreColumnName(conf.scoreColumns[i])] = static_cast<qint64>(i);
    QJsonObject feedback;
    int at = 0;
    for (const char* name : { "sev", "tstart", "sip", "dip", "sport", "dport", "ipkt", "ibyt" })
        feedback[QLatin1String(name)] = at++;
    return QJsonDocument(QJsonObject { { QStringLiteral("flow_results_fields"), results },
                                       { QStringLiteral("column_indexes_filter"), filter },
                                       { QStringLiteral("flow_score_fields"), scores },
                                       { QStringLiteral("flow_feedback_fields"), feedback } })
        .toJson();
}

} // namespace

// What is accepted is a description a run can work by, and says the same when written out again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto conf = FlowConf::parse(bytesOf(data, size), QStringLiteral("flow_conf.json"));
    if (!conf) {
        require(!conf.error().message.isEmpty() && conf.error().text().size() < 4000,
                "a refused file has a sentence that can be shown");
        return 0;
    }
    const std::set<std::size_t> columns(conf->resultColumns.begin(), conf->resultColumns.end());
    require(columns.size() == resultFieldCount, "every field has a column of its own");
    require(*columns.rbegin() < conf->columnsInResults, "no column is beyond the line");
    const std::set<ScoreColumn> scores(conf->scoreColumns.begin(), conf->scoreColumns.end());
    require(scores.size() == conf->scoreColumns.size(), "no column of the scores twice");
    const auto again = FlowConf::parse(fileOf(*conf), QStringLiteral("flow_conf.json"));
    require(again && *again == *conf, "the description survives being written and read");
    return 0;
}
