// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqltext.h"

#include <QString>

#include <cstdint>

namespace fw {

// How values get into a statement.
enum class Parameters
{
    Bind, // the driver carries them
    Render // written into the text by core/storage/sqltext
};

// What of an engine matters beside its statements, which lie in a folder of the resources. A value,
// so that a test can take one engine's and change it.
struct Dialect
{
    QString name; // for people
    QString folder; // of the named statements
    Parameters parameters = Parameters::Bind;
    StringRule rule = StringRule::DoubledQuote;
    // Several statements in one BEGIN and COMMIT; without them each statement stands for itself,
    // and a table of more rows than one statement takes is filled beside and swapped.
    bool hasTransactions = true;
    int maxRows = 0; // in one statement
    std::int64_t maxBytes = 0; // of one statement
    // Of many rows at once. Written into the text also where single values are bound: psqlODBC
    // takes some five hundred rows a second with their values bound, and fifty times as many so.
    Parameters rowParameters = Parameters::Render;
};

Dialect postgresDialect();
// Sources of the limits, which are kept well below: STATEMENT_EXPRESSION_LIMIT (250,000
// expressions) and MAX_STATEMENT_LENGTH_BYTES (16 MiB) of Impala's query options.
Dialect impalaDialect();

} // namespace fw
