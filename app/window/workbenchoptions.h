// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "views/support/palette.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace fw {

// The command line of flow-workbench, read.
struct WorkbenchOptions
{
    QString workspace;
    std::optional<Day> day;
    std::optional<Theme> theme; // none: the remembered one
    QSize size; // invalid: the last one
    QString screenshotFolder; // empty: no pictures
    // Not empty when the program has only this to say: the help, the version or what is wrong.
    QString output;
    int exitCode = 0; // 0 help and version, 2 wrong usage
};

// The value of --language, empty when it is not given: wanted before the rest is read, because what
// is wrong with the rest is said in this language.
QString languageAskedFor(const QStringList& arguments);

WorkbenchOptions parseWorkbenchOptions(const QStringList& arguments);

} // namespace fw
