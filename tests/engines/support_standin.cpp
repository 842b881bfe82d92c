// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/dayfixture.h"
#include "tests/engines/standin.h"

#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>

namespace fw::test {

namespace {

// The lines of the log that have this member.
QList<QJsonObject> linesWith(const QString& path, QLatin1String member)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {}; // nobody has connected yet
    QList<QJsonObject> found;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (const QJsonObject json = QJsonDocument::fromJson(line).object(); json.contains(member))
            found += json;
    return found;
}

} // namespace

QString Standin::whyNot()
{
    return QSqlDatabase::isDriverAvailable(QStringLiteral("QODBC"))
        ? QString()
        : QStringLiteral("Qt's ODBC plugin is not installed");
}

QString Standin::driver()
{
    return QStringLiteral(FLOW_ODBC_STANDIN);
}

QString Standin::attributes() const
{
    return QStringLiteral("Log=%1;Script=%2")
        .arg(m_folder.filePath(QStringLiteral("log")), m_folder.filePath(QStringLiteral("script")));
}

QString Standin::connectionString(const QString& more) const
{
    return QStringLiteral("DRIVER=%1;%2;%3").arg(driver(), attributes(), more);
}

void Standin::setScript(const QList<QJsonObject>& rules)
{
    // The number makes it differ from the last one even when the rules do not.
    QByteArray content = "# " + QByteArray::number(++m_scripts) + '\n';
    for (const QJsonObject& rule : rules)
        content += QJsonDocument(rule).toJson(QJsonDocument::Compact) + '\n';
    writeFile(m_folder.filePath(QStringLiteral("script")), content);
}

QStringList Standin::statements() const
{
    QStringList list;
    for (const QJsonObject& line :
         linesWith(m_folder.filePath(QStringLiteral("log")), QLatin1String("sql")))
        list += line[QLatin1String("sql")].toString();
    return list;
}

QStringList Standin::outcomes() const
{
    const QString log = m_folder.filePath(QStringLiteral("log"));
    QHash<QString, QString> became;
    for (const QJsonObject& line : linesWith(log, QLatin1String("became")))
        became[line[QLatin1String("id")].toString()] = line[QLatin1String("became")].toString();
    QStringList list;
    for (const QJsonObject& line : linesWith(log, QLatin1String("sql")))
        list += became.value(line[QLatin1String("id")].toString());
    return list;
}

int Standin::connections() const
{
    return static_cast<int>(
        linesWith(m_folder.filePath(QStringLiteral("log")), QLatin1String("connect")).size());
}

void Standin::forget()
{
    QFile::remove(m_folder.filePath(QStringLiteral("log")));
}

} // namespace fw::test
