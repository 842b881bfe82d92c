// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/odbcstandin/resultset.h"

#include <QMap>
#include <QRegularExpression>

#include <optional>

namespace fw::standin {

// What a test wants to happen to statements: a line of the script.
struct Rule
{
    QRegularExpression match; // without case; `.` matches line ends
    int times = -1; // how often it holds; -1: always
    int at = -1; // only for so many-th statement of a connection; -1: any
    int stallMs = 0;
    bool applied = false; // the statement takes effect, whatever is answered
    bool drop = false;
    bool info = false;
    std::optional<Diagnosis> error;
    std::optional<ResultSet> rows;
};

// Rules with how often each was used. Threads: the caller locks.
class Script
{
public:
    // Reads the file again where it has changed, which also begins counting anew. A line that is
    // not a rule becomes one that refuses every statement and says so.
    void read(const QString& path);
    // The first that holds; it counts as used.
    std::optional<Rule> ruleFor(const QString& sql, int ordinal);

private:
    QByteArray m_content;
    QList<Rule> m_rules;
};

} // namespace fw::standin
