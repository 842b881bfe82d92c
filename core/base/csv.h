// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace fw {

// A field of a CSV line as RFC 4180 wants it: quoted only where it must be.
QByteArray csvField(const QString& text);
// Fields joined by commas, with the line's ending (\n).
QByteArray csvLine(const QStringList& fields);

// The shortest text that reads back as the same number.
QString exactNumber(double value);

} // namespace fw
