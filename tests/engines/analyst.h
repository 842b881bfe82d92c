// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/journal.h"

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>

namespace fw::test {

// A ranked connection of theDay(), told apart by its source port; its rank is the port.
SuspiciousConnection rankedRow(int port, const char* proto = "TCP");
SuspiciousConnections rankedRows(std::initializer_list<int> ports);

// Makes these the day's scores, as a run does.
void runDay(Store& store, Day day, const SuspiciousConnections& rows);

// "1:3 2:1": source port and severity.
QString shown(std::vector<StoredVerdict> rows);

// Somebody with a workspace, a journal and a store that others use too.
class Analyst
{
public:
    // `makeStore` is given the path of what is this workspace's alone.
    Analyst(const QString& folder, const QString& name,
            const std::function<std::unique_ptr<Store>(const QString& localPath)>& makeStore);

    Store& store() { return *m_store; }
    Journal& journal() { return *m_journal; }
    const Workspace& workspace() const { return *m_workspace; }

    // 0 clears. Not pushed.
    void score(std::initializer_list<int> ports, int severity);
    // Empty when it succeeded.
    QString push();
    QString push(Store& store);

    QString verdicts(); // of the journal, as shown()
    QString conflicts(); // "1:3/0": port, ours, theirs
    QStringList history(); // the newest last, without numbers and times: "ann: High: 1 connection"
    std::int64_t waiting();
    QStringList feedback() const; // "port severity bytes" of each line

private:
    std::optional<Workspace> m_workspace;
    std::unique_ptr<Store> m_store;
    std::optional<Journal> m_journal;
};

} // namespace fw::test
