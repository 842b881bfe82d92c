// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/programrunner.h"

#include <functional>

namespace fw::test {

// A workspace with a day that was imported, run and judged, and a copy of it for every case: what
// bad input meets. Everything goes through the real program.
class BadInputPlace : public FlowOaPlace
{
public:
    BadInputPlace();

    // The workspace as it was at first.
    void makeAnew();
    // A file for the case, outside the workspace.
    QString badFile(const QByteArray& content) const;
    QString badPath() const { return path("bad.csv"); }
    QString inWorkspace(const char* name) const
    {
        return workspace() + QLatin1Char('/') + QLatin1String(name);
    }

    // As run(), in a process prepared by `modifier`, which runs in the child before the program.
    Ended runModified(const char* commandLine, const QStringList& more,
                      const std::function<void()>& modifier) const;

    // As run(), by a user whom file permissions bind: nobody, where root runs the tests. What the
    // program may write to must then be nobody's: see giveAway(). False where root cannot do this.
    Ended runUnprivileged(const char* commandLine, const QStringList& more = {}) const;
    bool canRunUnprivileged() const;
    void giveAway() const; // the whole workspace; nothing to do for who is not root

    // The case ends with this exit code and, on standard error, this last line. {ws} and {bad}
    // stand for the paths of the workspace and of the case's file; a final * for the system's own
    // words.
    void requireEnd(const Ended& ended, int code, const char* lastLine) const;
    // All that was there before the case still is: every row of every database (or, where one can
    // no longer be read, its bytes), and every other file. `changed` may differ.
    void requireKept(const QStringList& changed = {}) const;
    // To be called when a case has itself changed what must be kept.
    void rememberKept();

private:
    QMap<QString, QByteArray> m_kept;
};

// The content of every file of a workspace, by its path from there; databases as their rows.
QMap<QString, QByteArray> contentOf(const QString& workspace);

} // namespace fw::test
