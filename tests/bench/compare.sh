#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Flow Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures flow_bench beside DuckDB and the sqlite3 shell, alternating, one core each, and prints
# the median of the per-round ratios of CPU time. Absolute times mean little on a shared machine.
#
#   FLOW_SHARED=DIR tests/bench/compare.sh FLOW_BENCH CACHE [ROUNDS] [FLOWS-RESULTS ...]
#
# FLOW_BENCH  the built benchmark, e.g. build/bench/tests/flow_bench
# CACHE       a folder outside the sources: generated days (about 2 GB), peers, measurements
# ROUNDS      5 unless given
# FLOWS-RESULTS  the days, e.g. 1000000-1000; unless given 100,000, 1 and 10 million flows with
#             1,000 results, and 1 million flows with 100,000
#
# FLOW_SHARED names the folder that holds tools/gen (flowgen) and tools/peers (duckdb.mjs).
# Needs g++, node, npm, sqlite3, taskset.
set -euo pipefail
export LC_ALL=C

if [ $# -lt 2 ] || [ -z "${FLOW_SHARED:-}" ]; then
    sed -n '5,18s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
bench=$(realpath "$1")
mkdir -p "$2"
cache=$(realpath "$2")
rounds=${3:-5}
shift $(($# < 3 ? $# : 3))
days=("$@")
[ ${#days[@]} -gt 0 ] || days=(100000-1000 1000000-1000 10000000-1000 1000000-100000)
case $cache/ in "$(realpath "$(dirname "$0")/../..")"/*)
    echo "The cache must lie outside the sources." >&2
    exit 2 ;;
esac
peers=$cache/peers
log=$cache/measured.csv # round,day,program,stage,milliseconds of CPU
export FLOW_BENCH_DAYS=$cache/days
alone() { taskset -c 1 "$@"; }

prepare() {
    if [ ! -x "$cache/flowgen" ]; then
        g++ -O2 -std=c++17 -o "$cache/flowgen" "$FLOW_SHARED/tools/gen/flowgen.cpp"
    fi
    if [ ! -d "$peers/node_modules" ]; then
        mkdir -p "$peers"
        cp "$FLOW_SHARED"/tools/peers/{duckdb.mjs,package.json} "$peers"
        (cd "$peers" && npm install --silent >&2)
    fi
    local day folder
    for day in "${days[@]}"; do
        folder=$FLOW_BENCH_DAYS/f${day/-/-r}
        [ ! -f "$folder/truth.json" ] || continue
        echo "Making $folder" >&2
        mkdir -p "$folder"
        "$cache/flowgen" --flows "${day%-*}" --results "${day#*-}" --seed 1 --day 2024-05-14 \
            --ipv6 2 --format spot --dist "$FLOW_SHARED/tools/gen" --out "$folder" >&2
    done
}

# DuckDB's answers become the gate of ours: the generator's truth has no sums of bytes.
run_duckdb() {
    local round=$1 day=$2 folder=$3 out=$cache/duckdb.out
    (cd "$peers" && alone node duckdb.mjs "$folder/flow_gen.csv" "$folder/flow_results.csv" \
        20240514 1 "${day#*-}") >"$out"
    awk -v r="$round" -v d="$day" '$4 == "cpu_ms" { print r "," d ",duckdb," $1 "," $5 }' \
        "$out" >>"$log"
    awk '$1 == "details" || $1 == "chords" {
             gsub(/[]["]/, "", $6)
             print ($1 == "details" ? "flow_edge," : "flow_chords,") $6
         }' "$out" >"$folder/answers.csv"
}

run_sqlite() {
    local round=$1 day=$2 folder=$3 database=$cache/shell.sqlite columns time
    columns=$(head -1 "$folder/flow_gen.csv" | awk -F, '{
        for (i = 1; i <= NF; ++i) {
            text = $i ~ /^(treceived|sip|dip|rip|proto|flag)$/
            type = text ? "TEXT" : $i == "tdur" ? "REAL" : "INTEGER"
            printf "%s%s %s", (i > 1 ? ", " : ""), $i, type
        }
    }')
    rm -f "$database"
    TIMEFORMAT='%U %S'
    time=$({ time alone sqlite3 "$database" >/dev/null <<EOF
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE flow ($columns);
.import --csv --skip 1 "$folder/flow_gen.csv" flow
CREATE INDEX flow_pair ON flow (sip, dip, h, trminute);
EOF
    } 2>&1)
    [ "$(sqlite3 "$database" 'SELECT COUNT(*) FROM flow')" = "${day%-*}" ]
    awk -v r="$round" -v d="$day" '{ print r "," d ",sqlite,import," ($1 + $2) * 1000 }' \
        <<<"$time" >>"$log"
    rm -f "$database"
}

# A stage of DuckDB is one or more of ours; "counter" lines carry memory and disk.
run_ours() {
    local round=$1 day=$2 out=$cache/ours.csv
    alone "$bench" --benchmark_filter="^BM_.*/flows:${day%-*}/results:${day#*-}/process_time\$" \
        --benchmark_min_time=0.3 --benchmark_format=csv >"$out" 2>"$cache/ours.err"
    awk -F, -v r="$round" -v d="$day" -v where="$cache/ours.csv" '
        $1 == "name" { for (i = 1; i <= NF; ++i) { gsub(/"/, "", $i); at[$i] = i }; next }
        !("cpu_time" in at) || $1 !~ /^"BM_/ { next }
        $0 ~ /,true,/ { print "flow_bench refused: " $0 >"/dev/stderr"; bad = 1; next }
        {
            stage = $1; sub(/^"BM_/, "", stage); sub(/\/.*/, "", stage)
            print r "," d ",ours," stage "," $(at["cpu_time"])
            if (stage == "Import") {
                print r "," d ",counter,bytes_per_flow," $(at["bytes_per_flow"])
                print r "," d ",counter,peak_mb," $(at["peak_mb"])
            }
            ++stages
        }
        END { if (bad || stages == 0) exit 1 }' "$out" >>"$log"
}

prepare
: >"$log"
for ((round = 1; round <= rounds; ++round)); do
    for day in "${days[@]}"; do
        folder=$FLOW_BENCH_DAYS/f${day/-/-r}
        echo "Round $round of $rounds: $day" >&2
        run_duckdb "$round" "$day" "$folder"
        run_ours "$round" "$day"
        run_sqlite "$round" "$day" "$folder"
    done
done
exec awk -F, -f "$(dirname "$0")/compare.awk" "$log"
