// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The report as JSON: keys and words are for programs and never change.
#include "core/pipeline/batchreport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::BatchReport)
};

constexpr int version = 1;

// In the order of the enumerations.
constexpr std::array<const char*, 5> outcomeIds { "not_reached", "imported", "already_there",
                                                  "passed_over", "refused" };
constexpr std::array<const char*, 4> stateIds { "running", "finished", "cancelled", "interrupted" };

template<typename Enum, std::size_t count>
std::optional<Enum> fromId(const std::array<const char*, count>& ids, const QString& id)
{
    for (std::size_t i = 0; i < count; ++i)
        if (id == QLatin1String(ids[i]))
            return static_cast<Enum>(i);
    return std::nullopt;
}

QString timeText(std::int64_t utcSeconds)
{
    return utcSeconds > 0 ? formatTime(utcSeconds) : QString();
}

std::int64_t timeOf(const QJsonValue& value)
{
    const QByteArray text = value.toString().toLatin1();
    std::int64_t seconds = 0;
    return parseTime({ text.constData(), static_cast<std::size_t>(text.size()) }, seconds) ? seconds
                                                                                           : 0;
}

QJsonObject rejectedJson(const RejectedLines& rejected)
{
    QJsonArray reasons;
    for (std::size_t i = 0; i < rejectReasonCount; ++i) {
        const auto reason = static_cast<RejectReason>(i);
        if (rejected.count(reason) > 0)
            reasons.append(QJsonObject {
                { QStringLiteral("reason"), rejectReasonId(reason) },
                { QStringLiteral("lines"), static_cast<qint64>(rejected.count(reason)) } });
    }
    QJsonArray examples;
    for (const RejectedLines::Example& example : rejected.examples())
        examples.append(QJsonObject { { QStringLiteral("line"), static_cast<qint64>(example.line) },
                                      { QStringLiteral("reason"), rejectReasonId(example.reason) },
                                      { QStringLiteral("column"), example.column },
                                      { QStringLiteral("value"), example.value } });
    return { { QStringLiteral("lines"), static_cast<qint64>(rejected.total()) },
             { QStringLiteral("reasons"), reasons },
             { QStringLiteral("examples"), examples } };
}

RejectedLines rejectedOf(const QJsonObject& json)
{
    std::vector<std::pair<RejectReason, std::int64_t>> counts;
    for (const QJsonValue& value : json[QLatin1String("reasons")].toArray())
        if (const auto reason = rejectReasonOf(value[QLatin1String("reason")].toString()))
            counts.emplace_back(*reason, value[QLatin1String("lines")].toInteger());
    std::vector<RejectedLines::Example> examples;
    for (const QJsonValue& value : json[QLatin1String("examples")].toArray())
        if (const auto reason = rejectReasonOf(value[QLatin1String("reason")].toString()))
            examples.push_back({ value[QLatin1String("line")].toInteger(), *reason,
                                 value[QLatin1String("value")].toString(),
                                 value[QLatin1String("column")].toString() });
    return RejectedLines::of(counts, std::move(examples));
}

QJsonObject fileJson(const BatchFile& file)
{
    QJsonObject json {
        { QStringLiteral("path"), file.path },
        { QStringLiteral("outcome"),
          QLatin1String(outcomeIds[static_cast<std::size_t>(file.outcome)]) },
        { QStringLiteral("from_folder"), file.isFromFolder },
        { QStringLiteral("bytes"), static_cast<qint64>(file.size) },
        { QStringLiteral("modified_ms"), static_cast<qint64>(file.modified) },
    };
    if (file.outcome == FileOutcome::NotReached)
        return json;
    json[QStringLiteral("seconds")] = file.seconds;
    if (!file.sentence.isEmpty())
        json[QStringLiteral("sentence")] = file.sentence;
    if (file.format)
        json[QStringLiteral("format")] = flowFormatId(*file.format);
    if (!file.hash.isEmpty())
        json[QStringLiteral("blake2b")] = QString::fromLatin1(file.hash);
    QJsonArray days;
    for (const ImportedDay& day : file.days)
        days.append(QJsonObject { { QStringLiteral("day"), day.day.iso() },
                                  { QStringLiteral("flows"), static_cast<qint64>(day.flows) },
                                  { QStringLiteral("already_imported"), day.alreadyThere } });
    if (!days.isEmpty())
        json[QStringLiteral("days")] = days;
    QJsonArray refreshed;
    for (const Day day : file.refreshed)
        refreshed.append(day.iso());
    if (!refreshed.isEmpty())
        json[QStringLiteral("refreshed")] = refreshed;
    if (file.rejected.total() > 0)
        json[QStringLiteral("rejected")] = rejectedJson(file.rejected);
    return json;
}

std::optional<BatchFile> fileOf(const QJsonObject& json)
{
    const auto outcome = fromId<FileOutcome>(outcomeIds, json[QLatin1String("outcome")].toString());
    if (!outcome || !json[QLatin1String("path")].isString())
        return std::nullopt;
    BatchFile file;
    file.path = json[QLatin1String("path")].toString();
    file.outcome = *outcome;
    file.isFromFolder = json[QLatin1String("from_folder")].toBool();
    file.size = json[QLatin1String("bytes")].toInteger();
    file.modified = json[QLatin1String("modified_ms")].toInteger();
    file.seconds = json[QLatin1String("seconds")].toDouble();
    file.sentence = json[QLatin1String("sentence")].toString();
    file.format = flowFormatOf(json[QLatin1String("format")].toString());
    file.hash = json[QLatin1String("blake2b")].toString().toLatin1();
    for (const QJsonValue& value : json[QLatin1String("days")].toArray())
        if (const auto day = Day::parse(value[QLatin1String("day")].toString()))
            file.days.push_back({ *day, value[QLatin1String("flows")].toInteger(),
                                  value[QLatin1String("already_imported")].toBool() });
    for (const QJsonValue& value : json[QLatin1String("refreshed")].toArray())
        if (const auto day = Day::parse(value.toString()))
            file.refreshed.push_back(*day);
    file.rejected = rejectedOf(json[QLatin1String("rejected")].toObject());
    return file;
}

} // namespace

QByteArray BatchReport::toJson() const
{
    QJsonArray fileList;
    for (const BatchFile& file : files)
        fileList.append(fileJson(file));
    const QJsonObject json {
        { QStringLiteral("version"), version },
        { QStringLiteral("id"), id },
        { QStringLiteral("program_version"), programVersion },
        { QStringLiteral("started_at"), timeText(startedAt) },
        { QStringLiteral("ended_at"), timeText(endedAt) },
        { QStringLiteral("process"), static_cast<qint64>(processId) },
        { QStringLiteral("state"), QLatin1String(stateIds[static_cast<std::size_t>(state)]) },
        { QStringLiteral("watch"), isWatch },
        { QStringLiteral("dismissed"), isDismissed },
        { QStringLiteral("files"), fileList },
        { QStringLiteral("not_read"), QJsonArray::fromStringList(notRead) },
    };
    return QJsonDocument(json).toJson();
}

Result<BatchReport> BatchReport::fromJson(const QByteArray& json, const QString& name)
{
    const auto wrong = [&name](const QString& why) {
        return failure(ErrorCode::BadInput, Tr::tr("%1 is no import report: %2.").arg(name, why));
    };
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return wrong(problem.errorString());
    const QJsonObject object = document.object();
    const auto state = fromId<BatchState>(stateIds, object[QLatin1String("state")].toString());
    if (!state || !object[QLatin1String("files")].isArray())
        return wrong(Tr::tr("its state or its files are missing"));
    if (object[QLatin1String("version")].toInt() != version)
        return wrong(Tr::tr("it is of another version of this program"));
    BatchReport report;
    report.id = object[QLatin1String("id")].toString();
    report.programVersion = object[QLatin1String("program_version")].toString();
    report.startedAt = timeOf(object[QLatin1String("started_at")]);
    report.endedAt = timeOf(object[QLatin1String("ended_at")]);
    report.processId = object[QLatin1String("process")].toInteger();
    report.state = *state;
    report.isWatch = object[QLatin1String("watch")].toBool();
    report.isDismissed = object[QLatin1String("dismissed")].toBool();
    for (const QJsonValue& value : object[QLatin1String("files")].toArray()) {
        auto file = fileOf(value.toObject());
        if (!file)
            return wrong(Tr::tr("a file in it has no path or no outcome"));
        report.files.push_back(std::move(*file));
    }
    for (const QJsonValue& value : object[QLatin1String("not_read")].toArray())
        report.notRead += value.toString();
    return report;
}

} // namespace fw
