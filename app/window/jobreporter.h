// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/longjobs.h"

#include <QObject>

#include <optional>

namespace fw {

class MessageBar;
class ProgressStrip;

// Shows what the long jobs do: progress with its Cancel while one runs, and how it ended.
class JobReporter : public QObject
{
    Q_OBJECT

public:
    JobReporter(LongJobs& jobs, MessageBar& message, ProgressStrip& progress,
                QObject* parent = nullptr);

Q_SIGNALS:
    // The days may have changed; the one the job was about, if it is known.
    void ended(std::optional<fw::Day> day);
    // What the message offers was chosen.
    void reportWanted(const QString& path);
    void goOnWanted();

private:
    void finished(const JobOutcome& outcome);
    void failed(const Error& error);

    MessageBar& m_message;
    ProgressStrip& m_progress;
};

} // namespace fw
