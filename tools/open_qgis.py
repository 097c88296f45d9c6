"""`make qgis`: QGIS with the plugin linked in, in a profile of its own that is kept."""

from __future__ import annotations

import os
import subprocess
import sys

from .window import ROOT, make_profile


def main() -> int:
    """Open QGIS on the user's screen; return its status."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print("make qgis needs a screen; make demo runs without one.", file=sys.stderr)
        return 1
    home = ROOT / "build" / "profile"
    make_profile(home, settings={"crosstie/extra_python_folder": str(ROOT / ".venv")})
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(home / "profiles")]
    return subprocess.run([*command, "--profile", "crosstie"], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
