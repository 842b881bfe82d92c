// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/sessionworker.h"

#include <QObject>

namespace fw {

// How a job ended well: the day it was about (invalid: none), and what to say.
struct JobOutcome
{
    Day day;
    QString words;
    bool hasWarnings = false; // something is worth reading
    bool hasErrors = false; // some of what was asked for did not happen; the words say what
};

// The work that takes its time: analysis, import, sample day. One at a time, in a session of its
// own, so that triage goes on beside it. GUI thread.
class LongJobs : public QObject
{
    Q_OBJECT

public:
    LongJobs(const QString& workspacePath, std::shared_ptr<Credentials> credentials,
             QObject* parent = nullptr);
    // The workspace has another database now.
    void reopen() { m_jobs.reopen(); }

    bool isRunning() const { return m_running; }
    void cancel() { m_job.cancel(); }

    // Each does nothing while another runs.
    void runAnalysis(Day day, std::int64_t limit);
    void openResults(const QString& file, std::int64_t limit);
    void importFile(const QString& file);
    void openSample(std::int64_t limit);
    // Each for what its first line says it is, one after the other.
    void openFiles(const QStringList& files, std::int64_t limit);
    // `shown` is the day on the screen; the outcome's is the one to show then.
    void deleteDays(const std::vector<Day>& days, Day shown);

Q_SIGNALS:
    void started(const QString& title);
    void progressed(const fw::Progress& progress);
    void finished(const fw::JobOutcome& outcome);
    void failed(const fw::Error& error);

private:
    template<typename T>
    void start(const QString& title, std::function<Result<T>(Session&, RunContext)> work,
               JobOutcome (*describe)(const T&));

    SessionWorker m_jobs;
    Job m_job;
    bool m_running = false;
};

} // namespace fw
