#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and starts the workbench on the sample day. Without a display it
# does the day's work headless, prints the result and writes pictures of the window.
# usage: ./run.sh [WORKSPACE]
set -euo pipefail
cd "$(dirname "$0")"
. ./.ci/setup.sh

install_missing build run
build release flow-oa flow-workbench documents

workspace=$(realpath -m "${1:-${XDG_DATA_HOME:-$HOME/.local/share}/flow-workbench/workspace}")
bin=build/release/app
day=2026-03-18
if [ ! -e "$workspace/workbench.json" ]; then
    echo "Making a workspace with the sample day in $workspace"
    "$bin/flow-oa" demo --workspace "$workspace" --date "$day"
    "$bin/flow-oa" run --workspace "$workspace" -d "$day" -l 1000 >/dev/null
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/flow-workbench" --workspace "$workspace"
fi

echo
echo "There is no display, so this is the headless way."
if [ ! -e "$workspace/data/flow/${day//-/}/sample_truth.json" ]; then
    "$bin/flow-oa" days --workspace "$workspace"
    exit
fi
"$bin/flow-oa" run --workspace "$workspace" -d "$day" -l 1000
echo
echo "The ten most suspicious connections of $day:"
"$bin/flow-oa" suspicious --workspace "$workspace" -d "$day" --limit 10
echo
echo "Pictures of the window:"
for theme in light dark; do
    # The offscreen platform warns of what it cannot do; that is no news here.
    QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES=default.warning=false \
        "$bin/flow-workbench" --workspace "$workspace" --date "$day" \
        --theme "$theme" --size 1280x800 --screenshot "$workspace/screenshots/$theme"
done
