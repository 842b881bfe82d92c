// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/sessionworker.h"
#include "app/window/joboutcome.h"

#include <QObject>

namespace fw {

// What became of one file of a watched folder.
struct Arrival
{
    FileImport import;
    BatchFile file; // as the watch is told
    QString reportProblem; // why the report cannot be kept, said once
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
    // Files and folders, as one batch.
    void importFiles(const QStringList& names);
    // The rest of the newest batch that was stopped or killed.
    void goOnImporting();
    void openSample(std::int64_t limit);
    // Each for what its first line says it is, raw flows first.
    void openFiles(const QStringList& names, std::int64_t limit);

    // A file of a watched folder. It is no job of the user's: nothing is shown, and what the user
    // starts meanwhile comes next. Stopped when the window goes.
    void importArrival(const FlowFile& file, std::shared_ptr<ArrivalImport> arrivals,
                       QObject* context, std::function<void(Result<Arrival>)> done);
    // `shown` is the day on the screen; the outcome's is the one to show then.
    void deleteDays(const std::vector<Day>& days, Day shown);

Q_SIGNALS:
    void started(const QString& title);
    void progressed(const fw::Progress& progress);
    void finished(const fw::JobOutcome& outcome);
    void failed(const fw::Error& error);

private:
    static QString titleOf(const QStringList& names);
    template<typename T>
    void start(const QString& title, std::function<Result<T>(Session&, RunContext)> work,
               JobOutcome (*describe)(const T&));

    SessionWorker m_jobs;
    Job m_job;
    bool m_running = false;
};

} // namespace fw
