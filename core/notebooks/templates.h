// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fw {

// A notebook every day gets, as this build carries it.
struct NotebookTemplate
{
    QString name; // file name in the day's folder
    QByteArray content;
};

Result<std::vector<NotebookTemplate>> notebookTemplates();

} // namespace fw
