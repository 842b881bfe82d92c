// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/runreport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::RunReport)
};

struct StageName
{
    Stage stage;
    const char* id;
    const char* title;
};

constexpr std::array stageNames {
    StageName { Stage::Folders, "folders", QT_TRANSLATE_NOOP("fw::RunReport", "Folders") },
    StageName { Stage::Results, "results", QT_TRANSLATE_NOOP("fw::RunReport", "Results") },
    StageName { Stage::NetworkContext, "network_context",
                QT_TRANSLATE_NOOP("fw::RunReport", "Network context") },
    StageName { Stage::Geolocation, "geolocation",
                QT_TRANSLATE_NOOP("fw::RunReport", "Geolocation") },
    StageName { Stage::Reputation, "reputation", QT_TRANSLATE_NOOP("fw::RunReport", "Reputation") },
    StageName { Stage::Scores, "flow_scores",
                QT_TRANSLATE_NOOP("fw::RunReport", "Suspicious connections") },
    StageName { Stage::Details, "flow_edge", QT_TRANSLATE_NOOP("fw::RunReport", "Details") },
    StageName { Stage::Chords, "flow_chords", QT_TRANSLATE_NOOP("fw::RunReport", "Chords") },
    StageName { Stage::IngestSummary, "flow_ingest_summary",
                QT_TRANSLATE_NOOP("fw::RunReport", "Ingest summary") },
    StageName { Stage::Files, "files", QT_TRANSLATE_NOOP("fw::RunReport", "Files") },
    StageName { Stage::Notebooks, "notebooks", QT_TRANSLATE_NOOP("fw::RunReport", "Notebooks") },
};

const StageName& nameOf(Stage stage)
{
    return *std::find_if(stageNames.begin(), stageNames.end(),
                         [stage](const StageName& n) { return n.stage == stage; });
}

} // namespace

QString stageId(Stage stage)
{
    return QLatin1String(nameOf(stage).id);
}

QString stageTitle(Stage stage)
{
    return Tr::tr(nameOf(stage).title);
}

const StageReport* RunReport::find(Stage stage) const
{
    const auto at = std::find_if(stages.begin(), stages.end(),
                                 [stage](const StageReport& s) { return s.stage == stage; });
    return at == stages.end() ? nullptr : &*at;
}

QByteArray RunReport::toJson() const
{
    QJsonArray stageList;
    for (const StageReport& s : stages)
        stageList.append(QJsonObject { { QStringLiteral("stage"), stageId(s.stage) },
                                       { QStringLiteral("rows"), static_cast<qint64>(s.rows) },
                                       { QStringLiteral("seconds"), s.seconds },
                                       { QStringLiteral("note"), s.note } });
    QJsonArray warningList;
    for (const QString& warning : warnings)
        warningList.append(warning);
    const QJsonObject report {
        { QStringLiteral("id"), id },
        { QStringLiteral("day"), day.iso() },
        { QStringLiteral("started_at"), formatTime(startedAt) },
        { QStringLiteral("seconds"), seconds },
        { QStringLiteral("limit"), static_cast<qint64>(limit) },
        { QStringLiteral("results_file"), resultsFile },
        { QStringLiteral("results_blake2b"), QString::fromLatin1(resultsHash) },
        { QStringLiteral("results_lines"), static_cast<qint64>(resultsLines) },
        { QStringLiteral("stages"), stageList },
        { QStringLiteral("warnings"), warningList },
    };
    return QJsonDocument(report).toJson();
}

RunReport RunReport::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto number = [&object](const char* key) {
        return object.value(QLatin1String(key)).toInteger();
    };
    RunReport report;
    report.id = object.value(QLatin1String("id")).toString();
    report.day = Day::parse(object.value(QLatin1String("day")).toString()).value_or(Day());
    const QByteArray started = object.value(QLatin1String("started_at")).toString().toLatin1();
    parseTime({ started.constData(), static_cast<std::size_t>(started.size()) }, report.startedAt);
    report.seconds = object.value(QLatin1String("seconds")).toDouble();
    report.limit = number("limit");
    report.resultsFile = object.value(QLatin1String("results_file")).toString();
    report.resultsHash = object.value(QLatin1String("results_blake2b")).toString().toLatin1();
    report.resultsLines = number("results_lines");
    for (const auto& value : object.value(QLatin1String("stages")).toArray()) {
        const QJsonObject s = value.toObject();
        const QString wanted = s.value(QLatin1String("stage")).toString();
        for (const StageName& name : stageNames)
            if (wanted == QLatin1String(name.id))
                report.stages.push_back({ name.stage, s.value(QLatin1String("rows")).toInteger(),
                                          s.value(QLatin1String("seconds")).toDouble(),
                                          s.value(QLatin1String("note")).toString() });
    }
    for (const auto& value : object.value(QLatin1String("warnings")).toArray())
        report.warnings.push_back(value.toString());
    return report;
}

} // namespace fw
