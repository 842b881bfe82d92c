# SPDX-FileCopyrightText: 2026 Flow Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads the measurements of compare.sh and prints its tables.

function median(list, n,    sorted, i, j, t)
{
    for (i = 1; i <= n; ++i)
        sorted[i] = list[i]
    for (i = 2; i <= n; ++i)
        for (j = i; j > 1 && sorted[j - 1] > sorted[j]; --j) {
            t = sorted[j]; sorted[j] = sorted[j - 1]; sorted[j - 1] = t
        }
    return n % 2 ? sorted[(n + 1) / 2] : (sorted[n / 2] + sorted[n / 2 + 1]) / 2
}

# The sum of some stages in one round; -1 when one of them was not measured.
function total(round, day, program, stages,    part, n, i, sum)
{
    n = split(stages, part, "+")
    for (i = 1; i <= n; ++i) {
        if (!((round, day, program, part[i]) in value))
            return -1
        sum += value[round, day, program, part[i]]
    }
    return sum
}

function middle(day, program, stages,    r, n, list, x)
{
    for (r = 1; r <= rounds; ++r)
        if ((x = total(r, day, program, stages)) >= 0)
            list[++n] = x
    return n ? median(list, n) : -1
}

function compare(day, ours, program, theirs,    r, n, list, a, b, low, high)
{
    for (r = 1; r <= rounds; ++r) {
        a = total(r, day, "ours", ours)
        b = total(r, day, program, theirs)
        if (a > 0 && b > 0) {
            list[++n] = b / a
            low = n == 1 || b / a < low ? b / a : low
            high = n == 1 || b / a > high ? b / a : high
        }
    }
    if (n)
        printf "%-16s %-26s %12.2f  %-8s %12.2f  %8.2f  (%.2f - %.2f)\n", day, ours, \
            middle(day, "ours", ours), program, middle(day, program, theirs), median(list, n), \
            low, high
}

function growth(what, stage, from, to, factor,    a, b)
{
    a = middle(from, "ours", stage)
    b = middle(to, "ours", stage)
    if (a > 0 && b > 0)
        printf "%-10s %-14s %-16s -> %-16s %6.2f\n", what, stage, from, to, log(b / a) / log(factor)
}

{
    value[$1, $2, $3, $4] = $5
    rounds = $1 > rounds ? $1 : rounds
    if (!($2 in known)) {
        known[$2]
        order[++days] = $2
    }
}

END {
    printf "CPU milliseconds, medians of %d round(s); ratio = median of the rounds' ratios (min - max)\n", rounds
    printf "%-16s %-26s %12s  %-8s %12s  %8s\n", "flows-results", "stage", "ours", "peer", "peer's", "ratio"
    for (i = 1; i <= days; ++i) {
        day = order[i]
        compare(day, "Import", "duckdb", "import")
        compare(day, "Import", "sqlite", "import")
        compare(day, "Results+Scores", "duckdb", "results")
        compare(day, "Details", "duckdb", "details")
        compare(day, "Chords", "duckdb", "chords")
        compare(day, "IngestSummary", "duckdb", "summary")
        compare(day, "Run", "duckdb", "results+details+chords+summary")
    }
    print "\nAlone"
    for (i = 1; i <= days; ++i)
        printf "%-16s Enrich %.2f ms, run again over a stored one %.2f ms, import peak %.0f MB, %.1f bytes a flow on disk\n", \
            order[i], middle(order[i], "ours", "Enrich"), middle(order[i], "ours", "RunAgain"), \
            middle(order[i], "counter", "peak_mb"), middle(order[i], "counter", "bytes_per_flow")
    print "\nGrowth: exponent of the size"
    n = split("Import Results Enrich Scores Details Chords IngestSummary Run", stages, " ")
    for (i = 1; i <= n; ++i) {
        growth("flows", stages[i], "100000-1000", "1000000-1000", 10)
        growth("flows", stages[i], "1000000-1000", "10000000-1000", 10)
        growth("flows", stages[i], "10000000-1000", "30000000-1000", 3)
        growth("results", stages[i], "1000000-1000", "1000000-100000", 100)
    }
}
