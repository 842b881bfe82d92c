// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/session.h"
#include "core/ingest/flowfiles.h"
#include "core/pipeline/batchreportstore.h"

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace fw {

// What became of one file that was to be imported.
struct FileImport
{
    QString file; // as it was named
    std::variant<ImportOutcome, Error> outcome;
    bool isPassedOver = false; // it came with a folder and holds no flows; the error is no failure
};

struct ImportRequest
{
    FlowFiles files; // see listFlowFiles()
    // What an interrupted batch, which this one goes on with, did: those that are still as they
    // were then are taken over and not read again.
    std::vector<BatchFile> earlier {};
    QString continues {}; // the id of its report
};

struct BatchResult
{
    BatchReport report;
    QString reportPath; // empty when it could not be kept
    QString reportProblem; // why it could not, or not to the end: a sentence
    std::vector<FileImport> imports; // of the files read now

    std::size_t takenOver() const; // files of the earlier batch that were not read again
};

// Reads what is no file: "-".
using OtherInput = std::function<Result<ImportOutcome>(Session& session, const RunContext& run)>;

// Imports one file after the other, each wholly or not at all; one that is refused does not keep
// the next from being imported. The progress is that of all bytes of all files. Stopped, the files
// before are kept, the one under way leaves nothing, and the result says Cancelled. A report is
// kept in the workspace all along; a disk that does not take it keeps no import from being made.
BatchResult importBatch(Session& session, const ImportRequest& request, RunContext context,
                        const OtherInput& otherInput = {});

// What goes on with the newest batch that was cancelled or killed; NotFound when there is none.
Result<ImportRequest> requestToGoOn(const Workspace& workspace);

// How a file is now, for a report: its absolute path, size and time of change.
BatchFile batchFileOf(const FlowFile& file);

// One file after the other as they come, for a watched folder: one report for many of them. A file
// that changes while it is read is refused. Belongs to one thread; the session may change.
class ArrivalImport
{
public:
    FileImport import(Session& session, const FlowFile& file, const RunContext& context);
    // What became of the last file, as a watch is told; NotReached when it is to be tried again.
    const BatchFile& last() const { return m_last; }
    const QString& reportPath() const { return m_path; }
    // Why the report cannot be kept, once for each report.
    QString takeProblem();

private:
    void keep(const Workspace& workspace);

    BatchReport m_report;
    BatchFile m_last;
    std::optional<BatchReportFile> m_file;
    QString m_path;
    QString m_problem;
    bool m_failed = false;
};

} // namespace fw
