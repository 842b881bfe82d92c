#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with the address and undefined-behaviour sanitizers, and runs
# every test. Budget on two cores: 9 minutes of building, 11 of testing.
set -euo pipefail
cd "$(dirname "$0")"
. ./.ci/setup.sh

minutes() { awk -v s="$1" 'BEGIN { printf "%.1f", s / 60 }'; }

install_missing build run test
started=$SECONDS
build asan
built=$((SECONDS - started))
started=$SECONDS
status=0
ctest --preset asan -j "$(nproc)" "$@" || status=$?
tested=$((SECONDS - started))
echo "build: $(minutes "$built") minutes, tests: $(minutes "$tested") minutes"
exit "$status"
