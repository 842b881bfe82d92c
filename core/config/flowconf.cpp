// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/flowconf.h"

#include "core/base/textfile.h"
#include "core/config/settingsjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::FlowConf)
};

using Json = OrderedJson;

constexpr std::array<const char*, resultFieldCount> resultNames {
    "treceived", "sip", "dip", "sport", "dport", "proto", "ipkt", "ibyt", "opkt", "obyt", "score",
};

constexpr std::array scoreNames {
    "tstart",         "srcip",
    "dstip",          "sport",
    "dport",          "proto",
    "ipkt",           "ibyt",
    "opkt",           "obyt",
    "score",          "rank",
    "srcip_internal", "destip_internal",
    "src_geoloc",     "dst_geoloc",
    "src_domain",     "dst_domain",
    "src_rep",        "dst_rep",
};

// What FlowPostFeedback's reader in spot-ml expects, by position.
constexpr std::array feedbackNames {
    "sev", "tstart", "sip", "dip", "sport", "dport", "ipkt", "ibyt"
};

// Spot is not of one mind about these spellings; ours are the table's.
std::string canonical(std::string name)
{
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return name;
}

constexpr std::size_t mostColumns = 1000;

class Reader
{
public:
    Reader(const Json& json, QString file)
        : m_json(json)
        , m_file(std::move(file))
    {
    }

    // An object of name -> column index, every index used once.
    Result<std::map<std::string, std::size_t>> fields(const char* key) const
    {
        if (!m_json.contains(key) || !m_json[key].is_object() || m_json[key].empty())
            return wrong(key, Tr::tr("expected an object of column names and indexes"));
        std::map<std::string, std::size_t> result;
        std::map<std::size_t, std::string> taken;
        for (const auto& [name, value] : m_json[key].items()) {
            const auto index = indexOf(value);
            if (!index)
                return wrong(
                    key,
                    Tr::tr("\"%1\" needs a column index, 0 to %2")
                        .arg(QString::fromStdString(name), QString::number(mostColumns - 1)));
            if (!taken.emplace(*index, name).second)
                return wrong(key,
                             Tr::tr("\"%1\" and \"%2\" both have index %3")
                                 .arg(QString::fromStdString(taken[*index]),
                                      QString::fromStdString(name), QString::number(*index)));
            result[canonical(name)] = *index;
        }
        return result;
    }

    Result<std::vector<std::size_t>> indexes(const char* key) const
    {
        if (!m_json.contains(key) || !m_json[key].is_array())
            return wrong(key, Tr::tr("expected a list of column indexes"));
        std::vector<std::size_t> result;
        for (const Json& value : m_json[key]) {
            const auto index = indexOf(value);
            if (!index)
                return wrong(
                    key,
                    Tr::tr("every entry must be a column index, 0 to %1").arg(mostColumns - 1));
            result.push_back(*index);
        }
        return result;
    }

    tl::unexpected<Error> wrong(const char* key, const QString& reason) const
    {
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1, \"%2\": %3.").arg(m_file, QLatin1String(key), reason));
    }

private:
    static std::optional<std::size_t> indexOf(const Json& value)
    {
        if (!value.is_number_unsigned() || value.get<std::uint64_t>() >= mostColumns)
            return std::nullopt;
        return value.get<std::size_t>();
    }

    const Json& m_json;
    QString m_file;
};

Result<void> readResults(const Reader& reader, FlowConf& conf)
{
    const char* const key = "flow_results_fields";
    const auto fields = reader.fields(key);
    if (!fields)
        return failure(fields.error());
    for (std::size_t i = 0; i < resultFieldCount; ++i) {
        const auto at = fields->find(resultNames[i]);
        if (at == fields->end())
            return reader.wrong(key,
                                Tr::tr("\"%1\" is missing").arg(QLatin1String(resultNames[i])));
        conf.resultColumns[i] = at->second;
    }
    for (const auto& [name, index] : *fields)
        conf.columnsInResults = std::max(conf.columnsInResults, index + 1);
    const auto filter = reader.indexes("column_indexes_filter");
    if (!filter)
        return failure(filter.error());
    // The filter says which columns a run keeps: without one of these there is no connection.
    for (std::size_t i = 0; i < resultFieldCount; ++i)
        if (std::find(filter->begin(), filter->end(), conf.resultColumns[i]) == filter->end())
            return reader.wrong("column_indexes_filter",
                                Tr::tr("%1, the column of \"%2\", is missing")
                                    .arg(conf.resultColumns[i])
                                    .arg(QLatin1String(resultNames[i])));
    return {};
}

Result<void> readScores(const Reader& reader, FlowConf& conf)
{
    const char* const key = "flow_score_fields";
    const auto fields = reader.fields(key);
    if (!fields)
        return failure(fields.error());
    conf.scoreColumns.resize(fields->size());
    for (const auto& [name, index] : *fields) {
        const auto at = std::find(scoreNames.begin(), scoreNames.end(), name);
        if (at == scoreNames.end())
            return reader.wrong(
                key,
                Tr::tr("\"%1\" is not a column of flow_scores").arg(QString::fromStdString(name)));
        if (index >= fields->size())
            return reader.wrong(
                key,
                Tr::tr("the indexes must run from 0 to %1 without a gap").arg(fields->size() - 1));
        conf.scoreColumns[index] = static_cast<ScoreColumn>(at - scoreNames.begin());
    }
    return {};
}

Result<void> checkFeedback(const Reader& reader)
{
    const char* const key = "flow_feedback_fields";
    const auto fields = reader.fields(key);
    if (!fields)
        return failure(fields.error());
    bool same = fields->size() == feedbackNames.size();
    for (std::size_t i = 0; same && i < feedbackNames.size(); ++i) {
        std::string name = feedbackNames[i];
        auto at = fields->find(name);
        if (at == fields->end() && (name == "sip" || name == "dip"))
            at = fields->find(name == "sip" ? "srcip" : "dstip");
        same = at != fields->end() && at->second == i;
    }
    if (!same)
        return reader.wrong(key,
                            Tr::tr("spot-ml reads the columns by position as sev, tstart, sip, "
                                   "dip, sport, dport, ipkt, ibyt; another order would teach "
                                   "it wrong values"));
    return {};
}

} // namespace

QString scoreColumnName(ScoreColumn column)
{
    return QLatin1String(scoreNames[static_cast<std::size_t>(column)]);
}

QString FlowConf::fieldName(ResultField field)
{
    return QLatin1String(resultNames[static_cast<std::size_t>(field)]);
}

Result<FlowConf> FlowConf::parse(const QByteArray& content, const QString& name)
{
    const auto json = parseSettingsObject(content, name);
    if (!json)
        return failure(json.error());
    const Reader reader(*json, name);
    FlowConf conf;
    if (const auto done = readResults(reader, conf); !done)
        return failure(done.error());
    if (const auto done = readScores(reader, conf); !done)
        return failure(done.error());
    if (const auto done = checkFeedback(reader); !done)
        return failure(done.error());
    return conf;
}

Result<FlowConf> FlowConf::load(const QString& path)
{
    const auto content = readSmallFile(path);
    if (!content)
        return failure(content.error());
    return parse(*content, path);
}

} // namespace fw
