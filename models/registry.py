"""The registry of matchers: a table; each is loaded when it is first used."""

from __future__ import annotations

from ..core.errors import CrosstieError
from ..core.messages import message
from .entry import Entry

LOCATOR = "cstf"
"""The best matcher for single places (docs/studies/cstf.md)."""
MATCHERS = {
    entry.name: entry
    for entry in (
        Entry(
            "auto",
            "Automatic",
            message(
                "Finds the place by structure, looks again with the keypoint matcher, keeps the points that "
                "verify best."
            ),
            "structural.matcher:StructuralMatcher",
            others=("cstf",),
            along_lines="epimask",
        ),
        Entry(
            "structural",
            "Structure",
            message(
                "Compares edges and lines instead of colours, so it works across sensors; needs nothing installed."
            ),
            "structural.matcher:StructuralMatcher",
        ),
        Entry(
            "dgim",
            "Learned",
            message("A network that has learned how places look to different sensors; needs torch."),
            "dgim.matcher:DgimMatcher",
            ("torch", "safetensors"),
        ),
        Entry(
            "epimask",
            "Epipolar",
            message(
                "A network for two satellite scenes that both come with camera models (RPC): it looks only where "
                "a place can lie, and gives heights; needs torch."
            ),
            "epimask.matcher:EpimaskMatcher",
            ("torch", "safetensors"),
            along_lines="epimask",
            needs_cameras=True,
        ),
        Entry(
            "cstf",
            "Keypoints",
            message(
                "Finds keypoints and asks for each where the other image shows it: small, for large rasters; "
                "needs torch."
            ),
            "cstf.matcher:CstfMatcher",
            ("torch", "safetensors"),
        ),
        Entry(
            "tar",
            "Text-assisted",
            message(
                "A network that listens to words for the scene, yours or those that it finds in the images; "
                "needs torch."
            ),
            "tar.matcher:TarMatcher",
            ("torch", "safetensors"),
            reads_scene=True,
        ),
    )
}


def along_lines(name: str = "auto") -> Entry:
    """Return the entry of the matcher used along epipolar lines: itself, or the one chosen by Automatic."""
    entry = find(name)
    return find(entry.along_lines) if entry.along_lines else entry


def find(name: str) -> Entry:
    """Return the entry of a matcher, Crosstie's or the user's own; CrosstieError, naming the choice, if unknown."""
    from .external.entries import named

    entry = MATCHERS.get(name) or named(name)
    if entry is None:
        raise CrosstieError(
            message(
                "There is no matcher “{name}”. Choose one of: {matchers}, file:MATCHER.pt, file:MATCHER.onnx, "
                "vismatch:MODEL.",
                name=name,
                matchers=", ".join(MATCHERS),
            )
        )
    return entry
