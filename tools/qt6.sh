#!/usr/bin/env bash
# Runs the ring with QGIS under Qt 6, where a small stand-in (tests/qt6) takes the place of QGIS; arguments are pytest's.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=build/qt6/tools
mkdir -p build/qt6/package
if ! cmp -s tools/requirements-qt6.txt "$tools/requirements.txt"; then
    # Over the system's Python, for its GDAL and numpy.
    /usr/bin/python3 -m venv --clear --system-site-packages "$tools"
    "$tools/bin/python" -m pip install -q --ignore-installed -r tools/requirements-qt6.txt
    cp tools/requirements-qt6.txt "$tools/requirements.txt"
fi
ln -sfn "$PWD" build/qt6/package/crosstie
export QT_QPA_PLATFORM=offscreen PYTHONPATH="$PWD/tests/qt6:$PWD/build/qt6/package"
[ $# -gt 0 ] || set -- tests/qgis tests/qt6
exec "$tools/bin/python" -m pytest -q -p stand_in -p no:cacheprovider --timeout 120 "$@"
