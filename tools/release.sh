#!/usr/bin/env bash
# Runs pytest with the QGIS of another Debian release: tools/release.sh trixie -q tests/qgis
# The release lies in build/release, fetched once (about 600 MB to download, 2.5 GB on disk) and used again.
set -euo pipefail
cd "$(dirname "$0")/.."

mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
packages="qgis python3-qgis qgis-providers gdal-bin python3-gdal python3-shapely python3-torch python3-safetensors
    python3-pip python3-pytest python3-pytest-timeout python3-hypothesis xvfb openbox xdotool x11-utils imagemagick"
checkout=/opt/checkout/crosstie
python_folder=/opt/python

say() { printf 'release: %s\n' "$*"; }
die() { printf 'release: %s\n' "$*" >&2; exit 1; }

inside() { chroot "$folder" env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"; }

fetch_system() {
    local script=
    [ -f "$folder/.fetched" ] && return
    command -v debootstrap >/dev/null || die "install debootstrap first: apt-get install debootstrap"
    say "fetching Debian's base system of $release from $mirror"
    rm -rf --one-file-system "$folder"
    mkdir -p "$folder"
    # A debootstrap older than the release has no script for it; that of sid makes them all.
    [ -e "/usr/share/debootstrap/scripts/$release" ] || script=/usr/share/debootstrap/scripts/sid
    debootstrap --variant=minbase "$release" "$folder" "$mirror" ${script:+"$script"} >"$folder.log" 2>&1 ||
        die "debootstrap failed; its messages are in $folder.log"
    touch "$folder/.fetched"
}

fetch_packages() {
    [ "$(cat "$folder/.packages" 2>/dev/null)" = "$packages" ] && return
    say "fetching QGIS and what the tests need"
    # A mirror that is a snapshot has an expired list; it is signed all the same.
    inside apt-get -o Acquire::Check-Valid-Until=false update -q >>"$folder.log" 2>&1
    # shellcheck disable=SC2086  (one word a package)
    inside DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $packages >>"$folder.log" 2>&1 ||
        die "apt-get failed; its messages are in $folder.log"
    inside apt-get clean
    printf '%s' "$packages" >"$folder/.packages"
}

fetch_pytest_qgis() {
    local wanted
    wanted=$(grep '^pytest-qgis==' tools/requirements-dev.txt)
    [ "$(cat "$folder/.pytest-qgis" 2>/dev/null)" = "$wanted" ] && return
    .venv/bin/python -m pip install -q --no-deps --upgrade --target "$folder$python_folder" "$wanted"
    printf '%s' "$wanted" >"$folder/.pytest-qgis"
}

mount_what_is_needed() {
    mkdir -p "$folder$checkout"
    mount --bind . "$folder$checkout"
    mount -t proc proc "$folder/proc"
    mount --rbind /dev "$folder/dev"
    cp -L /etc/resolv.conf "$folder/etc/resolv.conf"
}

[ $# -gt 0 ] || die "say which release: tools/release.sh trixie -q tests/qgis"
[ "$(id -u)" = 0 ] || exec sudo --preserve-env=DEBIAN_MIRROR "$0" "$@"
# In a space of its own: whatever is mounted goes when the run ends, however it ends.
[ -n "${CROSSTIE_APART:-}" ] || CROSSTIE_APART=1 exec unshare --mount "$0" "$@"

release=$1
folder=$PWD/build/release/$release
shift
fetch_system
mount_what_is_needed
fetch_packages
fetch_pytest_qgis
say "QGIS $(inside dpkg-query -W -f='${Version}' qgis), Python $(inside python3 -c 'import platform; print(platform.python_version())')"
inside PYTHONPATH="${checkout%/*}:$python_folder" QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS="${OMP_NUM_THREADS:-2}" \
    bash -c 'cd "$0" && exec python3 -m pytest -p no:cacheprovider "$@"' "$checkout" "$@"
