# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by run.sh and test.sh: which Debian 12 packages each purpose needs, and the build.

# qt6-charts-dev does not configure without libqt6opengl6-dev, which it does not depend on.
packages_build=(build-essential cmake ninja-build pkg-config
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev libqt6svg6-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libmaxminddb-dev nlohmann-json3-dev libexpected-dev libsqlite3-dev zlib1g-dev unixodbc-dev
    qtkeychain-qt6-dev)
packages_run=(libqt6sql6-sqlite libqt6sql6-odbc unixodbc odbc-postgresql libsecret-1-0
    fonts-dejavu-core qt6-translations-l10n)
# clang builds the sanitized tree in a third of the time g++ takes; llvm names the lines in reports.
# The benchmarks are built with the tests, so that they do not fall behind, and not run.
packages_test=(clang-14 libclang-rt-14-dev llvm-14 libbenchmark-dev mmdb-bin sqlite3 openssl
    python3 jupyter-nbconvert python3-ipykernel python3-pandas python3-matplotlib python3-ipywidgets
    python3-pyodbc jupyter-notebook groff-base zsh postgresql dbus gnome-keyring)

# Installs the packages of the named purposes that are not there, and says which.
install_missing() {
    local purpose package missing=()
    for purpose in "$@"; do
        local -n packages="packages_$purpose"
        for package in "${packages[@]}"; do
            dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' \
                || missing+=("$package")
        done
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "Installing: ${missing[*]}"
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    cmake --preset "$preset" >/dev/null
    if [ $# -gt 0 ]; then
        cmake --build --preset "$preset" --target "$@"
    else
        cmake --build --preset "$preset"
    fi
}
