// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterate.h"

#include <QByteArray>
#include <QString>

namespace fw {

// Where the program's words go: results to standard output, everything else to standard error, so
// that a pipe carries results and nothing besides. Belongs to the main thread.
class Console
{
public:
    Console();
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    // Written as it is; who prints text for people makes it printable first (TextTable does).
    void result(const QByteArray& bytes);
    // A line of text for people on standard output, made printable.
    void resultLine(const QString& line);
    // Sends on what was written so far: for a program that goes on for long.
    void flush();
    // A line on standard error, made printable. Takes the place of a progress bar.
    void message(const QString& line);
    // On a terminal a bar drawn in place; elsewhere a line for each new stage.
    void progress(const Progress& progress);
    void endProgress();

    // Columns of the terminal that standard output is, 0 when it is none.
    qsizetype resultWidth() const;
    // Whether the user's locale writes UTF-8, so that block elements come out as such. Asked of the
    // environment: Qt makes every locale one of UTF-8 for itself.
    bool isUtf8() const;
    // False when standard output could not take all of it, as on a full disk.
    bool finish();

private:
    void clearBar();

    bool m_messagesOnTerminal = false;
    bool m_barShown = false;
    bool m_resultsLost = false;
    QString m_stage;
    ByteRate m_rate;
    QElapsedTimer m_clock;
};

} // namespace fw
