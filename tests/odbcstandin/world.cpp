// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/odbcstandin/world.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <map>
#include <unistd.h>

namespace fw::standin {

namespace {

void append(const QString& path, const QJsonObject& line)
{
    QFile file(path);
    // In one write, so that lines of several threads and processes do not mix.
    if (!path.isEmpty()
        && file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace

World& World::at(const QString& log)
{
    static std::mutex guard;
    static std::map<QString, World> worlds;
    const std::scoped_lock lock(guard);
    return worlds[log];
}

void EventLog::connected() const
{
    append(m_path, { { QStringLiteral("connect"), true } });
}

QString EventLog::arrived(const QString& sql) const
{
    static std::atomic<int> number = 0;
    const QString id = QStringLiteral("%1-%2").arg(::getpid()).arg(++number);
    append(m_path, { { QStringLiteral("id"), id }, { QStringLiteral("sql"), sql } });
    return id;
}

void EventLog::became(const QString& id, const QString& what) const
{
    append(m_path, { { QStringLiteral("id"), id }, { QStringLiteral("became"), what } });
}

} // namespace fw::standin
