// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fw {

// A file of which flows are to be read.
struct FlowFile
{
    QString path;
    bool isFromFolder = false; // nobody named it: of another kind, it is passed over

    friend bool operator==(const FlowFile&, const FlowFile&) = default;
};

struct FlowFiles
{
    std::vector<FlowFile> files;
    QStringList
        passedOver; // hidden or empty, links to folders, folders that may not be read, devices
};

// Names as somebody gave them, each folder replaced by the files in it and in the folders below it,
// by name, so that a collector's files come in the order of their times. Hidden and empty ones are
// passed over, and links to folders are not followed. Names that are no folder stay as they are,
// whether there is such a file or not. Reads folders: not for the GUI thread.
FlowFiles listFlowFiles(const QStringList& names);

} // namespace fw
