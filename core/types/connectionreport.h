// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fw {

// What a connection that was tried out turned out to be. Texts of the server are as it gave them,
// without the password.
struct ConnectionReport
{
    bool ok = false;
    QString serverVersion;
    QString schema; // where the tables are, by the server's own word
    QStringList tablesFound;
    QStringList tablesMissing;
    QString spelling; // of the columns found: "Flow Workbench" or "Spot 1.0"; empty: no table yet
    QStringList warnings; // sentences
    QString problem; // why it is not ok, and what to do

    friend bool operator==(const ConnectionReport&, const ConnectionReport&) = default;
};

} // namespace fw
