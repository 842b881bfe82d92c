// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/progress.h"
#include "core/config/workspace.h"
#include "core/ingest/flowreader.h"
#include "core/storage/flowwriter.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace fw {

struct ImportedDay
{
    Day day;
    std::int64_t flows = 0;
    bool alreadyThere = false; // this very file had been imported into the day before

    friend bool operator==(const ImportedDay&, const ImportedDay&) = default;
};

// What one file brought.
struct ImportReport
{
    QString file;
    FlowFormat format = FlowFormat::SpotCsv; // found in its content
    std::int64_t bytes = 0; // of the file as it is, packed or not
    QByteArray hash; // Blake2b-256 of those bytes, lower-case hexadecimal
    double seconds = 0;
    std::vector<ImportedDay> days; // ascending
    RejectedLines rejected;

    std::int64_t flows() const; // stored now, without those already there
    bool alreadyImported() const; // nothing was new
};

// What may become of a file while it is read. One that gets shorter is refused in any case.
enum class FileChange
{
    MayGrow, // a log that is still written: what is there now is wanted
    Refused // a file that will be read again when it is complete
};

// Reads a file of any format of core/ingest, found by its content and also packed with gzip, into
// the raw flows of the days its rows belong to, one transaction a day,
// all committed after the last line was read: cancelled, refused or killed before that, nothing
// has changed. A file of several days that is killed between two commits is completed by importing
// it again, because each day knows the files it holds by their content. Memory is flat.
//
// Refused while another program imports into, or runs, one of the days. `locked` is called for each
// day once its lock is held and before anything is written, and an error of it ends the import.
// `open` begins to add to a day; without it the day's raw file in the workspace is written.
using OpenFlows = std::function<Result<std::unique_ptr<FlowWriter>>(Day)>;
Result<ImportReport> importFlows(const Workspace& workspace, const QString& file,
                                 RunContext context,
                                 const std::function<Result<void>(Day)>& locked = {},
                                 const OpenFlows& open = {},
                                 FileChange change = FileChange::MayGrow);

// The same of a device that is open, such as standard input.
struct FlowStream
{
    QIODevice& device;
    QString name; // what messages and the report call it
    std::int64_t size = 0; // 0: not known
};
Result<ImportReport> importFlows(const Workspace& workspace, const FlowStream& stream,
                                 RunContext context,
                                 const std::function<Result<void>(Day)>& locked = {},
                                 const OpenFlows& open = {});

} // namespace fw
