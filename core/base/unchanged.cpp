// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unchanged.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Unchanged)
};

} // namespace

Error unchanged(Error error)
{
    // The sentence of a cancelled step says it already, and the other's says that it is not so.
    if (error.code != ErrorCode::Cancelled && error.code != ErrorCode::Incomplete)
        error.message += QLatin1Char(' ') + Tr::tr("Nothing was changed.");
    return error;
}

} // namespace fw
