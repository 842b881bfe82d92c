// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rawfile.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::RawFile)
};

} // namespace

QString whenRawFlowsDamaged()
{
    return Tr::tr("Move it away and import the day's flow files again; verdicts and tables are "
                  "not concerned.");
}

} // namespace fw
