#!/usr/bin/env bash
# Brings what the demo and the tests need: QGIS and a window server by apt, torch and the test tools in .venv.
# Does nothing, within a second, while neither its inputs nor QGIS's Python have changed.
set -euo pipefail
cd "$(dirname "$0")/.."

system_python=/usr/bin/python3
python=.venv/bin/python
stamp=.venv/crosstie-setup
torch_version=2.13.0
# python3-shapely draws the demo's invented place and is the peer of core/geometry/polygons.py: no part of the product.
packages="qgis python3-qgis qgis-providers gdal-bin python3-gdal python3-shapely python3-venv python3-pip
    xvfb openbox xdotool x11-utils imagemagick git pyqt5-dev-tools qttools5-dev-tools"

say() { printf 'setup: %s\n' "$*"; }
die() { printf 'setup: %s\n' "$*" >&2; exit 1; }

missing_packages() {
    local name
    for name in $packages; do
        dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null | grep -qx installed || printf '%s ' "$name"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

install_packages() {
    local missing
    command -v apt-get >/dev/null || {
        command -v qgis >/dev/null && command -v Xvfb >/dev/null && command -v openbox >/dev/null && return
        die "this is no Debian or Ubuntu: install QGIS 3.22 or later with its Python, Xvfb, openbox, ImageMagick, pylupdate5 and lrelease yourself."
    }
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    [ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
        die "ask an administrator to run: apt-get install --no-install-recommends $missing"
    say "installing by apt (QGIS and all it needs: about 270 MB to download, 1.2 GB on disk): $missing"
    as_root apt-get update -q
    # shellcheck disable=SC2086  (one word a package)
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
}

qgis_numpy() { "$system_python" -c 'import numpy; print(numpy.__version__)'; }

inputs() {
    sha256sum tools/setup.sh tools/requirements-dev.txt pyproject.toml
    "$system_python" --version
    qgis_numpy
    pwd
}

up_to_date() {
    [ -x "$python" ] && [ -f "$stamp" ] && { ! command -v apt-get >/dev/null || [ -z "$(missing_packages)" ]; } &&
        [ "$(inputs)" = "$(cat "$stamp")" ]
}

make_environment() {
    [ -x "$python" ] && "$python" -c 'import sys; sys.exit(sys.version_info[:2] != tuple(map(int, sys.argv[1:])))' \
        $("$system_python" -c 'import sys; print(*sys.version_info[:2])') && return
    say "making .venv over QGIS's own Python"
    "$system_python" -m venv --clear --system-site-packages .venv
}

install_torch() {
    "$python" -c 'import importlib.metadata as m; m.version("torch")' 2>/dev/null && return
    say "fetching torch $torch_version, the build for CPUs alone: about 190 MB to download, 800 MB on disk"
    "$python" -m pip install -q --timeout 30 --retries 1 -c "$1" \
        --extra-index-url https://download.pytorch.org/whl/cpu "torch==$torch_version+cpu" && return
    say "the CPU build was not found; fetching torch $torch_version from PyPI: on Linux the CUDA build, about 3 GB"
    "$python" -m pip install -q -c "$1" "torch==$torch_version" ||
        die "torch could not be fetched: check the network (or a proxy in PIP_PROXY), then run make setup again."
}

install_packages
up_to_date && exit 0
make_environment
constraints=.venv/constraints.txt
echo "numpy==$(qgis_numpy)" >"$constraints"
install_torch "$constraints"
say "installing the test tools"
"$python" -m pip install -q -c "$constraints" -r tools/requirements-dev.txt
"$python" -m pip install -q --no-deps --no-build-isolation -e .
[ "$("$python" -c 'import numpy; print(numpy.__version__)')" = "$(qgis_numpy)" ] ||
    die "a second numpy got into .venv: remove the folder .venv and run make setup again."
inputs >"$stamp"
say "done: .venv holds torch and the test tools, numpy is QGIS's own"
