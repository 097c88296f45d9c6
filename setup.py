"""The root is the QGIS plugin folder and the package `crosstie` at once; this file finds what of it is a library."""

import re
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

LIBRARY = ("core", "models", "services", "library", "cli")
"""What needs no QGIS."""
FOUND = find_packages(include=[pattern for part in LIBRARY for pattern in (part, f"{part}.*")])
DATA = {
    "": ["*.json", "*.safetensors", "*.md", "py.typed"],
    "crosstie": ["metadata.txt", "resources/vocabulary.json"],
}
VERSION = re.search(r"^version=(.+)$", Path("metadata.txt").read_text(encoding="utf-8"), re.MULTILINE)[1].strip()
"""The one place that says it."""


class BuildLibrary(build_py):
    """Leaves out what of the root only QGIS and this file need."""

    def find_package_modules(self, package, package_dir):
        """Return the modules of a package."""
        found = super().find_package_modules(package, package_dir)
        return [row for row in found if row[:2] not in (("crosstie", "plugin"), ("crosstie", "setup"))]


setup(
    version=VERSION,
    packages=["crosstie", *(f"crosstie.{name}" for name in FOUND)],
    package_dir={"crosstie": "."},
    package_data=DATA,
    include_package_data=False,
    cmdclass={"build_py": BuildLibrary},
)
