// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace fw::test {

// Source files by their path from the checkout: "core/base/day.h" -> content.
using SourceTree = QMap<QString, QByteArray>;

SourceTree readSources(const QString& root);

// Each finds what is against the rules of the house and says it in one line a finding.
//
// Arrows: which folder may include which. A folder that no rule names is a finding itself, so that
// a new room must be given its place.
QStringList wrongArrows(const SourceTree& tree);
// Folders that reach themselves through what they include.
QStringList circles(const SourceTree& tree);
// Licence header, length, threads, waiting, event loops, SQL and widgets where they do not belong.
QStringList wrongContent(const SourceTree& tree);

} // namespace fw::test
