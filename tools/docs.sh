#!/usr/bin/env bash
# Builds the documentation's site in build/site with tools of its own, in build/docs/tools, fetched once.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=build/docs/tools
mkdir -p build/docs
if ! cmp -s tools/requirements-docs.txt "$tools/requirements.txt"; then
    python3 -m venv --clear "$tools"
    "$tools/bin/python" -m pip install -q -r tools/requirements-docs.txt
    cp tools/requirements-docs.txt "$tools/requirements.txt"
fi
# The library alone: the reader of docstrings would follow a link to everything.
rm -rf build/docs/package
mkdir -p build/docs/package/crosstie
ln -s "$PWD"/{__init__.py,core,library} build/docs/package/crosstie/
NO_MKDOCS_2_WARNING=1 "$tools/bin/python" -m mkdocs build --strict --quiet
echo "build/site; to read it: python3 -m http.server -d build/site"
