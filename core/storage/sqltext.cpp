// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::SqlText)
};

bool isWhole(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isNull() || text[i].isLowSurrogate())
            return false;
        if (text[i].isHighSurrogate() && (++i == text.size() || !text[i].isLowSurrogate()))
            return false;
    }
    return true;
}

Result<QString> textLiteral(QString text, StringRule rule)
{
    if (!isWhole(text))
        return failure(ErrorCode::BadInput,
                       Tr::tr("A text with a NUL or half a character cannot be stored."));
    const QLatin1Char quote('\'');
    if (rule == StringRule::Backslash) {
        text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        text.replace(quote, QLatin1String("\\'"));
    } else {
        text.replace(quote, QLatin1String("''"));
    }
    return quote + text + quote;
}

Result<QString> listLiteral(const QVariantList& list, StringRule rule)
{
    if (list.isEmpty())
        return failure(ErrorCode::Database, Tr::tr("An empty list cannot be searched in."));
    QStringList items;
    for (const QVariant& item : list) {
        const auto literal = sqlLiteral(item, rule);
        if (!literal)
            return literal;
        items += *literal;
    }
    return items.join(QLatin1String(", "));
}

QString bracketed(const QString& number)
{
    return number.startsWith(QLatin1Char('-')) ? QLatin1Char('(') + number + QLatin1Char(')')
                                               : number;
}

bool isNameCharacter(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
        || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
        || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('_');
}

} // namespace

Result<QString> sqlLiteral(const QVariant& value, StringRule rule)
{
    if (value.isNull())
        return QStringLiteral("NULL");
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
    case QMetaType::UShort:
    case QMetaType::Short:
        return bracketed(QString::number(value.toLongLong()));
    case QMetaType::ULongLong:
    case QMetaType::ULong:
        return QString::number(value.toULongLong());
    case QMetaType::Double:
    case QMetaType::Float:
        if (!std::isfinite(value.toDouble()))
            break;
        // Seventeen digits give every double back.
        return bracketed(QString::number(value.toDouble(), 'e', 16));
    case QMetaType::QString:
        return textLiteral(value.toString(), rule);
    case QMetaType::QStringList:
    case QMetaType::QVariantList:
        return listLiteral(value.toList(), rule);
    default:
        break;
    }
    return failure(ErrorCode::Database,
                   Tr::tr("A value of the kind %1 cannot be stored.")
                       .arg(QLatin1String(value.metaType().name())));
}

std::vector<SqlPiece> sqlPieces(const QString& sql)
{
    std::vector<SqlPiece> pieces;
    qsizetype begin = 0;
    bool isQuoted = false;
    const auto addText = [&](qsizetype end) {
        if (end > begin)
            pieces.push_back({ sql.mid(begin, end - begin), false });
    };
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QChar c = sql[i];
        isQuoted = isQuoted != (c == QLatin1Char('\''));
        const bool isName = !isQuoted && c == QLatin1Char(':') && i + 1 < sql.size()
            && isNameCharacter(sql[i + 1])
            && (i == 0 || (sql[i - 1] != QLatin1Char(':') && !isNameCharacter(sql[i - 1])));
        if (!isName)
            continue;
        addText(i);
        begin = i + 1;
        while (i + 1 < sql.size() && isNameCharacter(sql[i + 1]))
            ++i;
        pieces.push_back({ sql.mid(begin, i + 1 - begin), true });
        begin = i + 1;
    }
    addText(sql.size());
    return pieces;
}

namespace {

// The statement's text with `replace`'s answer for each placeholder.
template<typename Replace>
Result<QString> withReplaced(const QString& text, const SqlValues& values, Replace replace)
{
    QString sql;
    for (const SqlPiece& piece : sqlPieces(text)) {
        if (!piece.isPlaceholder) {
            sql += piece.text;
            continue;
        }
        const auto at = std::find_if(values.begin(), values.end(), [&piece](const auto& value) {
            return piece.text == QLatin1String(value.first);
        });
        if (at == values.end())
            return failure(ErrorCode::Database,
                           Tr::tr("The value of :%1 is missing.").arg(piece.text));
        const Result<QString> replaced = replace(at->second);
        if (!replaced)
            return replaced;
        sql += *replaced;
    }
    return sql;
}

} // namespace

Result<QString> renderSql(const Statement& statement, const SqlValues& values, StringRule rule)
{
    return withReplaced(statement.text, values,
                        [rule](const QVariant& value) { return sqlLiteral(value, rule); });
}

Result<BoundSql> bindSql(const Statement& statement, const SqlValues& values)
{
    BoundSql bound;
    auto text =
        withReplaced(statement.text, values, [&bound](const QVariant& value) -> Result<QString> {
            const bool isList = value.typeId() == QMetaType::QVariantList
                || value.typeId() == QMetaType::QStringList;
            if (!isList) {
                bound.values += value;
                return QStringLiteral("?");
            }
            const QVariantList list = value.toList();
            if (list.isEmpty())
                return failure(ErrorCode::Database, Tr::tr("An empty list cannot be searched in."));
            bound.values += list;
            return QStringList(list.size(), QStringLiteral("?")).join(QLatin1String(", "));
        });
    if (!text)
        return failure(text.error());
    bound.text = std::move(*text);
    return bound;
}

} // namespace fw
