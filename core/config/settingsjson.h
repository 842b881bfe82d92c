// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/jsonvalue.h"

#include <QByteArray>
#include <QString>

namespace fw {

// What the readers of workbench.json and flow_conf.json have in common: the file is one JSON
// object, and an error names the file, the place, and what to do.
Result<OrderedJson> parseSettingsObject(const QByteArray& content, const QString& file);

// The object as the file is written.
QByteArray settingsText(const OrderedJson& json);

} // namespace fw
