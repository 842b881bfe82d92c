// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <utility>

namespace fw {

struct ClientCall
{
    QString program; // a path
    QStringList arguments; // as they are: no shell reads them
    QByteArray input {}; // on its standard input, which is then closed
    QString variable {}; // of its environment, beside ours but for our secrets; empty: none
    QString value {};
    QString secret {}; // never shown, whatever the program says
};

// Runs a program in the worker's thread and returns what it wrote, at most 4 MiB. It and whatever
// it has started are ended when the time is over or the context is cancelled. Errors: it is not
// there, fails, says too much, TimedOut, cancelled.
Result<QByteArray> runClient(const ClientCall& call, std::chrono::milliseconds time,
                             const RunContext& context);

} // namespace fw
