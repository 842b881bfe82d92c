// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/importflows.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace fw {

// What became of one file of a batch.
enum class FileOutcome
{
    NotReached, // the batch ended before it
    Imported,
    AlreadyThere, // its very content was in before
    PassedOver, // of another kind, and nobody named it
    Refused
};

// How a batch stands.
enum class BatchState
{
    Running,
    Finished,
    Cancelled, // the user stopped it
    Interrupted // the program ended in the middle of it
};

struct BatchFile
{
    QString path; // absolute; "-" is standard input
    bool isFromFolder = false; // nobody named it
    FileOutcome outcome = FileOutcome::NotReached;
    // As the file was before it was read: as long as it is so, it need not be read again.
    std::int64_t size = 0;
    std::int64_t modified = 0; // milliseconds since 1970
    std::optional<FlowFormat> format; // when it was found
    QByteArray hash; // of all its bytes; empty when they were not all read
    std::vector<ImportedDay> days;
    std::vector<Day> refreshed; // days whose derived tables were made anew
    RejectedLines rejected;
    QString sentence; // why it was refused or passed over, what is to be said of it else
    double seconds = 0;

    std::int64_t flows() const; // stored by this import

    friend bool operator==(const BatchFile&, const BatchFile&) = default;
};

// What an import of many files did and still had to do: written as JSON into the workspace before
// the first file and after each, so that a batch that was killed can be told and gone on with.
struct BatchReport
{
    struct Sums
    {
        std::int64_t files[5] = {}; // by FileOutcome
        std::int64_t flows = 0;
        std::int64_t rejected = 0;
        std::vector<Day> days; // into which flows came, ascending, each once

        std::int64_t of(FileOutcome outcome) const
        {
            return files[static_cast<std::size_t>(outcome)];
        }
    };

    QString id; // the file's name without its ending: "20260318T101112Z"
    QString programVersion;
    std::int64_t startedAt = 0; // seconds UTC
    std::int64_t endedAt = 0; // 0: it has not
    std::int64_t processId = 0;
    BatchState state = BatchState::Running;
    bool isWatch = false; // of a watched folder: it ends without an end, and is not gone on with
    bool isDismissed = false; // the user does not want the rest
    std::vector<BatchFile> files; // in their order
    QStringList notRead; // hidden, empty or no files, in folders

    Sums sums() const;
    // Something of it can be gone on with.
    bool isUnfinished() const;

    QByteArray toJson() const;
    // BadInput for what is no such report, as a file that was cut off; `name` is for the message.
    static Result<BatchReport> fromJson(const QByteArray& json, const QString& name);

    friend bool operator==(const BatchReport&, const BatchReport&) = default;
};

QString fileOutcomeText(FileOutcome outcome); // translated: "already there"
QString batchStateText(BatchState state);
// "Files imported: 3 of 5; flows: 1,200; days: 2; already there: 1; refused: 1; lines left out: 4."
QString batchSumsText(const BatchReport& report);
// "12 columns 'x'", as the report's page and the command show them: one line a reason, its
// examples below, indented.
QString rejectedText(const RejectedLines& rejected);

} // namespace fw
