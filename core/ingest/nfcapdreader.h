// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/openflowreader.h"

#include <memory>

namespace fw {

// Reads the files of nfdump's collectors (nfcapd, nfpcapd, sfcapd) by way of the program nfdump,
// which has to be installed: their layout, with its compressions and extensions, is its own.
//
// What the device holds is written into a temporary file first, because nfdump reads no pipe: it
// sees the very bytes that were counted and hashed, under a name that nobody chose, and never the
// name of the file. The folder is the system's (TMPDIR). nfdump runs with TZ=UTC and a C locale.
// A complaint of it, as of a file that was cut off, which it itself passes over, is an error.

// Whether a file begins as one of nfdump's: its magic number, in either byte order.
bool isNfcapd(const char* data, qsizetype size);

// The reader, opened. Waits for nfdump; a stop of `reading` ends that.
Result<std::unique_ptr<FlowReader>> openNfcapdReader(QIODevice& device, const QString& name,
                                                     const FlowReading& reading);

} // namespace fw
