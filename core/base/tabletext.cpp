// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tabletext.h"

#include "core/base/csv.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fw {

namespace {

bool isNumber(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

// Exact, with a point in every locale.
QString plainText(const QVariant& value)
{
    return value.typeId() == QMetaType::Double ? exactNumber(value.toDouble()) : value.toString();
}

// Quoted also for separators that other locales' spreadsheets split at.
QByteArray safeCsvField(const QVariant& value)
{
    if (isNumber(value))
        return plainText(value).toUtf8();
    const QString text = spreadsheetSafe(plainText(value));
    if (!text.contains(QLatin1Char(';')) && !text.contains(QLatin1Char('\t')))
        return csvField(text);
    return '"' + text.toUtf8().replace('"', "\"\"") + '"';
}

QByteArray tsvField(const QVariant& value)
{
    if (isNumber(value))
        return plainText(value).toUtf8();
    QString text = plainText(value);
    for (QChar& c : text)
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QLatin1Char(' ');
    // A quotation mark at the front would make a spreadsheet swallow the columns behind it.
    if (text.startsWith(QLatin1Char('"')))
        text.prepend(QLatin1Char('\''));
    return spreadsheetSafe(text).toUtf8();
}

QByteArray lines(const TableExtract& extract, char separator,
                 QByteArray (*field)(const QVariant& value))
{
    QByteArray text;
    const auto columns = static_cast<std::size_t>(extract.columns.size());
    for (qsizetype c = 0; c < extract.columns.size(); ++c) {
        if (c > 0)
            text += separator;
        text += field(extract.columns[c]);
    }
    text += '\n';
    for (std::size_t row = 0; row < extract.rows; ++row) {
        for (std::size_t c = 0; c < columns; ++c) {
            if (c > 0)
                text += separator;
            text += field(extract.value(row, c));
        }
        text += '\n';
    }
    return text;
}

// Every ASCII mark may be escaped by a backslash, and is then no mark-up; "<" and "&" are written
// as entities too, because not every reader of Markdown takes the backslash before them for one. A
// bare address of a page would become a link without any mark: its colon and its "www." are broken
// up by an entity (https://github.github.com/gfm/#autolinks-extension-).
QByteArray markdownField(const QVariant& value)
{
    const QString text = plainText(value);
    if (isNumber(value))
        return text.toUtf8();
    static const QString marks = QStringLiteral("\\`*_{}[]()#+!|~$^\"'=");
    QString safe;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t'))
            safe += QLatin1Char(' ');
        else if (c == QLatin1Char('<'))
            safe += QLatin1String("&lt;");
        else if (c == QLatin1Char('>'))
            safe += QLatin1String("&gt;");
        else if (c == QLatin1Char('&'))
            safe += QLatin1String("&amp;");
        else if (c == QLatin1Char('@'))
            safe += QLatin1String("&#64;");
        else if (marks.contains(c))
            safe += QLatin1Char('\\') + QString(c);
        else
            safe += c;
    }
    safe.replace(QLatin1String("://"), QLatin1String("&#58;//"));
    safe.replace(QLatin1String("www."), QLatin1String("www&#46;"), Qt::CaseInsensitive);
    return safe.toUtf8();
}

QByteArray markdown(const TableExtract& extract)
{
    const auto columns = static_cast<std::size_t>(extract.columns.size());
    QByteArray text = "|";
    for (const QString& column : extract.columns)
        text += ' ' + markdownField(column) + " |";
    text += "\n|";
    for (std::size_t c = 0; c < columns; ++c)
        text += extract.rows > 0 && isNumber(extract.value(0, c)) ? " ---: |" : " --- |";
    text += '\n';
    for (std::size_t row = 0; row < extract.rows; ++row) {
        text += '|';
        for (std::size_t c = 0; c < columns; ++c)
            text += ' ' + markdownField(extract.value(row, c)) + " |";
        text += '\n';
    }
    return text;
}

// One object at a time: the whole as a QJsonArray would take many times the room of its text.
QByteArray json(const TableExtract& extract)
{
    QByteArray text = "[";
    for (std::size_t row = 0; row < extract.rows; ++row) {
        QJsonObject object;
        for (qsizetype c = 0; c < extract.columns.size(); ++c) {
            const QVariant value = extract.value(row, static_cast<std::size_t>(c));
            object.insert(extract.columns[c],
                          value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue(QString()));
        }
        text += row == 0 ? "\n" : ",\n";
        text += QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    return text + "\n]\n";
}

} // namespace

std::optional<TableFormat> tableFormatOf(const QString& fileName)
{
    const QString lower = fileName.toLower();
    if (lower.endsWith(QLatin1String(".csv")))
        return TableFormat::Csv;
    if (lower.endsWith(QLatin1String(".tsv")))
        return TableFormat::Tsv;
    if (lower.endsWith(QLatin1String(".json")))
        return TableFormat::Json;
    if (lower.endsWith(QLatin1String(".md")))
        return TableFormat::Markdown;
    return std::nullopt;
}

QByteArray tableText(const TableExtract& extract, TableFormat format)
{
    switch (format) {
    case TableFormat::Tsv:
        return lines(extract, '\t', tsvField);
    case TableFormat::Csv:
        return lines(extract, ',', safeCsvField);
    case TableFormat::Markdown:
        return markdown(extract);
    case TableFormat::Json:
        break;
    }
    return json(extract);
}

QString spreadsheetSafe(const QString& text)
{
    if (text.isEmpty())
        return text;
    // The full-width forms are taken for formulas by some East Asian spreadsheets.
    static const QString starts = QStringLiteral("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20");
    return starts.contains(text.front()) ? QLatin1Char('\'') + text : text;
}

} // namespace fw
