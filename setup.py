"""The root is the QGIS plugin folder and the package `crosstie` at once; this file finds its packages."""

from setuptools import find_packages, setup

PRODUCT = ("core", "models", "services", "host", "ui", "cli")
FOUND = find_packages(include=[pattern for part in PRODUCT for pattern in (part, f"{part}.*")])

setup(packages=["crosstie", *(f"crosstie.{name}" for name in FOUND)], package_dir={"crosstie": "."})
