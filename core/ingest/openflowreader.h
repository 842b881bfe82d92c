// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/flowreader.h"

#include <stop_token>

namespace fw {

// What a reader may need from outside of the file.
struct FlowReading
{
    std::stop_token stop {}; // ends a wait for another program
    QString nfdump = QStringLiteral("nfdump"); // the program, looked for in PATH
};

// The reader, already opened, for what the device holds, by its content: its name says nothing.
// What is packed with gzip is unpacked on the way. Of the device no more is read than at hand, so
// that a pipe is not waited for longer than to the end of its first line.
//
// Errors: empty; of another kind than flows (ErrorCode::OtherKind), with what was looked for; a
// header that lacks a column; nfdump not installed. `name` is what messages call the file. The
// device must be open, and outlive the reader. Blocks.
Result<std::unique_ptr<FlowReader>> openFlowReader(QIODevice& device, const QString& name,
                                                   const FlowReading& reading = {});

// Whether an open device begins like one of the formats, or is packed with gzip. Takes what it
// looks at. For programs that are given files of several kinds.
bool beginsAsFlows(QIODevice& device);

} // namespace fw
