// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fw {

// A notebook every day gets, or the Python module they share, as this build carries it.
struct NotebookTemplate
{
    QString name; // file name in the day's folder
    QByteArray content;

    bool isNotebook() const { return name.endsWith(QLatin1String(".ipynb")); }
};

// By name: the notebooks, then the module.
Result<std::vector<NotebookTemplate>> notebookTemplates();

} // namespace fw
