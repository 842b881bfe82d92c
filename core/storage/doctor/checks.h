// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/doctor/examination.h"

namespace fw::doctor {

// connectionchecks.cpp
Finding connects(Examination& examination);
Finding carriesText(Examination& examination);
// scratchchecks.cpp
Finding clearsLeftovers(Examination& examination);
Finding makesScratch(Examination& examination);
Finding dropsScratch(Examination& examination);
// valuechecks.cpp
Finding createsTables(Examination& examination);
Finding keepsValues(Examination& examination);
Finding takesRows(Examination& examination);
// storechecks.cpp
Finding takesStatements(Examination& examination);
// writechecks.cpp
Finding overwritesOnce(Examination& examination);
Finding rollsBack(Examination& examination);
Finding empties(Examination& examination);
Finding overwritesItself(Examination& examination);
Finding dropsPartition(Examination& examination);
Finding takesManyRows(Examination& examination);
Finding countsRows(Examination& examination);
Finding showsOthers(Examination& examination);
// querychecks.cpp
Finding passesSqlOn(Examination& examination);
Finding prunes(Examination& examination);
Finding keepsTimeLimit(Examination& examination);
Finding cancels(Examination& examination);
// ownchecks.cpp
Finding hasOwnTables(Examination& examination);
Finding spellsColumns(Examination& examination);
Finding countsWide(Examination& examination);
Finding journalWaits(Examination& examination);

} // namespace fw::doctor
