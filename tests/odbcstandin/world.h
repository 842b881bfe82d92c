// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/odbcstandin/impalatables.h"
#include "tests/odbcstandin/script.h"

#include <QString>

#include <mutex>

namespace fw::standin {

// The "server": what all connections of this process with the same Log share.
struct World
{
    std::mutex guard; // of the tables and the script
    Tables tables;
    Script script;

    // Made on first use and kept until the process ends, as a server outlives its connections.
    static World& at(const QString& log);
};

// A line of JSON for each event, in order, to the file of the attribute Log; to nowhere if empty.
// {"connect": true}; then {"id": ..., "sql": ...} when a statement arrives, and
// {"id": ..., "became": ...} when it ends: "ok", or the state and message of what was answered.
class EventLog
{
public:
    EventLog() = default;
    explicit EventLog(QString path)
        : m_path(std::move(path))
    {
    }

    void connected() const;
    QString arrived(const QString& sql) const; // returns the id
    void became(const QString& id, const QString& what) const;

private:
    QString m_path;
};

} // namespace fw::standin
