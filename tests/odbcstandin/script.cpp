// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/odbcstandin/script.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fw::standin {

namespace {

QVariant valueOf(const QJsonValue& json, Type type)
{
    if (json.isNull())
        return {};
    if (type == Type::String)
        return json.toVariant().toString();
    if (type == Type::Float || type == Type::Double)
        return json.toDouble();
    return json.toInteger();
}

std::optional<ResultSet> rowsOf(const QJsonObject& json)
{
    if (!json.contains(QLatin1String("columns")))
        return {};
    ResultSet result;
    for (const auto& column : json[QLatin1String("columns")].toArray())
        result.columns += { column[QLatin1String("name")].toString(),
                            typeNamed(column[QLatin1String("type")].toString()) };
    for (const auto& values : json[QLatin1String("rows")].toArray()) {
        Row row;
        for (qsizetype i = 0; i < result.columns.size(); ++i)
            row += valueOf(values.toArray().at(i), result.columns[i].type);
        result.rows += row;
    }
    return result;
}

Rule ruleOf(const QByteArray& line)
{
    const auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;
    QJsonParseError wrong;
    const QJsonObject json = QJsonDocument::fromJson(line, &wrong).object();
    Rule rule;
    rule.match = QRegularExpression(json[QLatin1String("match")].toString(), options);
    if (json.isEmpty() || !rule.match.isValid()) {
        rule.match = {};
        rule.error = Diagnosis { QStringLiteral("HY000"), 0,
                                 QStringLiteral("The script of the stand-in is wrong: ")
                                     + QString::fromUtf8(line) };
        return rule;
    }
    rule.times = json[QLatin1String("times")].toInt(-1);
    rule.at = json[QLatin1String("at")].toInt(-1);
    rule.stallMs = json[QLatin1String("stallMs")].toInt();
    rule.applied = json[QLatin1String("applied")].toBool();
    rule.drop = json[QLatin1String("drop")].toBool();
    rule.info = json[QLatin1String("info")].toBool();
    if (const QJsonObject error = json[QLatin1String("error")].toObject(); !error.isEmpty())
        rule.error = Diagnosis { error[QLatin1String("state")].toString(QStringLiteral("HY000")),
                                 error[QLatin1String("native")].toInt(),
                                 error[QLatin1String("message")].toString() };
    rule.rows = rowsOf(json);
    return rule;
}

} // namespace

void Script::read(const QString& path)
{
    QFile file(path);
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (content == m_content)
        return;
    m_content = content;
    m_rules.clear();
    for (const QByteArray& line : content.split('\n'))
        if (!line.trimmed().isEmpty() && !line.startsWith('#'))
            m_rules += ruleOf(line);
}

std::optional<Rule> Script::ruleFor(const QString& sql, int ordinal)
{
    for (Rule& rule : m_rules) {
        if (rule.times == 0 || (rule.at >= 0 && rule.at != ordinal)
            || !rule.match.match(sql).hasMatch())
            continue;
        rule.times -= rule.times > 0 ? 1 : 0;
        return rule;
    }
    return {};
}

} // namespace fw::standin
