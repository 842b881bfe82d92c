// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace fw {

// A column as a database describes it.
struct ColumnInfo
{
    QString name; // in any case
    bool isSmallInteger = false; // an INT, where our own tables have BIGINT
    bool isSingle = false; // a FLOAT (Impala) or REAL (PostgreSQL), where ours have DOUBLE
};

// What a shared database calls the columns that Spot 1.0 and this program name differently. The
// statements of resources/sql/{postgres,impala}/store have a {token} in such a place; each token
// has two spellings, fixed here, and data never takes part. The initial values are our own tables'.
// Source of Spot's names: spot-setup/create_flow_parquet.hql.
struct Spelling
{
    // flow_scores
    bool isMlScore = false; // ml_score, not score
    bool isDstipInternal = false; // dstip_internal, not destip_internal
    bool hasIntCounters = false; // ipkt, ibyt, opkt and obyt are INT
    bool hasSingleScore = false; // the score is a FLOAT
    // flow_edge
    bool isMn = false; // mn, not md
    bool hasPkts = true;

    // The SQL with every token spelled.
    QString apply(QString sql) const;
    // What a counter of flow_scores can hold; a greater one makes the whole INSERT fail.
    std::int64_t largestCounter() const;

    friend bool operator==(const Spelling&, const Spelling&) = default;
};

// The spelling of a database whose flow_scores and flow_edge have these columns. A table that lacks
// a column the statements use, in either spelling, is an error that names what is missing.
Result<Spelling> spellingOf(const std::vector<ColumnInfo>& scores,
                            const std::vector<ColumnInfo>& edge);

} // namespace fw
