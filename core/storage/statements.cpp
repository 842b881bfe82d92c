// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statements.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Statements)
};

QStringList placeholdersOf(const QString& sql)
{
    // A colon inside a literal is preceded by a quote or a character of the literal; our
    // statements write times as format strings such as '%H:%M', where no letter follows the colon.
    static const QRegularExpression pattern(QStringLiteral("(?<![:\\w'%]):([a-z][a-z0-9_]*)"));
    QStringList found;
    auto at = pattern.globalMatch(sql);
    while (at.hasNext()) {
        const QString name = at.next().captured(1);
        if (!found.contains(name))
            found += name;
    }
    return found;
}

std::vector<Statement> split(const QString& content)
{
    std::vector<Statement> statements;
    QString text;
    const QStringList lines = content.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.trimmed().startsWith(QLatin1String("--")) || line.trimmed().isEmpty())
            continue;
        text += line + QLatin1Char('\n');
        if (line.trimmed().endsWith(QLatin1Char(';'))) {
            text = text.trimmed();
            text.chop(1);
            statements.push_back({ text, placeholdersOf(text) });
            text.clear();
        }
    }
    if (!text.trimmed().isEmpty())
        statements.push_back({ text.trimmed(), placeholdersOf(text) });
    return statements;
}

} // namespace

Result<Statements> Statements::load(const QString& folder)
{
    Statements result;
    const QStringList names = QDir(folder).entryList({ QStringLiteral("*.sql") }, QDir::Files);
    for (const QString& name : names) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Database, Tr::tr("%1 cannot be read.").arg(file.fileName()));
        result.m_files.insert(name.chopped(4), split(QString::fromUtf8(file.readAll())));
    }
    if (result.m_files.isEmpty())
        return failure(ErrorCode::Database,
                       Tr::tr("This build has no SQL statements in %1.").arg(folder));
    return result;
}

Statements Statements::changed(const std::function<QString(const QString&)>& change) const
{
    Statements result = *this;
    for (std::vector<Statement>& file : result.m_files)
        for (Statement& statement : file)
            statement.text = change(statement.text);
    return result;
}

Statements Statements::with(const Statements& more) const
{
    Statements result = *this;
    result.m_files.insert(more.m_files);
    return result;
}

const std::vector<Statement>& Statements::named(const QString& name) const
{
    static const std::vector<Statement> none;
    const auto at = m_files.constFind(name);
    return at == m_files.constEnd() ? none : *at;
}

} // namespace fw
