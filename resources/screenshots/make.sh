#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the README's pictures anew: the sample day, a few verdicts, and the window as it is now.
# usage: resources/screenshots/make.sh [folder of the built programs, default build/release/app]
set -euo pipefail
cd "$(dirname "$0")/../.."
bin=${1:-build/release/app}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES=default.warning=false LC_ALL=C.UTF-8
# The user's own settings would show in the pictures.
export XDG_CONFIG_HOME="$work/config"

day=2026-03-18
"$bin/flow-oa" demo --workspace "$work/sample" --date "$day"
"$bin/flow-oa" run --workspace "$work/sample" -d "$day" -l 1000 >/dev/null
score() { "$bin/flow-oa" score --workspace "$work/sample" -d "$day" "$@"; }
score --score high --src-ip 78.37.85.57 --note "scans the public hosts, see the ticket"
score --score low --dst-ip 10.1.0.20 --dst-port 25 --note "our own mail relay"
score --score medium --dst-ip 172.16.8.50 --dst-port 22
for theme in light dark; do
    "$bin/flow-workbench" --workspace "$work/sample" --date "$day" --theme "$theme" \
        --size 1280x800 --screenshot "$work/$theme"
done
for picture in window-light:light/window window-dark:dark/window rule:light/rule \
    history:light/history runs:light/runs ingest:light/ingest chord:light/chord \
    network:dark/network explain:light/explain notebooks:light/notebooks; do
    cp "$work/${picture#*:}.png" "resources/screenshots/${picture%%:*}.png"
done
