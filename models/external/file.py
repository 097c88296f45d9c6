"""A matcher in a TorchScript or ONNX file: two images in; points in both, and perhaps confidences, out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from ...core.errors import CrosstieError
from ...core.messages import message
from ..arrays import Arrays
from .adapter import ExternalMatcher, channels
from .entries import FILE, ORIGINS, Interface


class FileMatcher(ExternalMatcher):
    """Runs the file that its name leads to; loaded at the first tile."""

    name = FILE
    display_name = message("the matcher of your file")
    description = message("A matcher from a file of your own; its confidences are not calibrated.")

    def __init__(self, arrays: Arrays, name: str):
        super().__init__(arrays)
        self.name = name
        self.path = Path(name[len(FILE) :]).expanduser()
        self.interface = Interface.beside(self.path)
        self._run: Callable | None = None

    def pairs(self, reference: np.ndarray, moving: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
        """Return what the file's network says of two images."""
        if self._run is None:
            opener = _torchscript if self.path.suffix.lower() == ".pt" else _onnx
            self._run = opener(self.path, self.arrays.device)
        images = [self._prepared(image) for image in (reference, moving)]
        try:
            found = self._run(*images)
        except Exception as error:
            raise CrosstieError(
                message(
                    "The matcher {file} could not match two images of {shape} (channels, rows, columns). Its "
                    "description (a JSON file of its name beside it) says how many channels it wants.",
                    file=self.path.name,
                    shape=str(images[0].shape[1:]),
                ),
                str(error),
            ) from error
        return self._points(found)

    def _prepared(self, image: np.ndarray) -> np.ndarray:
        """Return (1, channels, rows, cols), padded below and to the right."""
        image = channels(image, self.interface.channels)
        down, right = (-length % self.interface.multiple for length in image.shape[1:])
        return np.ascontiguousarray(np.pad(image, ((0, 0), (0, down), (0, right)))[None], np.float32)

    def _points(self, found):
        if not (isinstance(found, (tuple, list)) and len(found) in (2, 3)):
            raise CrosstieError(
                message(
                    "The matcher {file} gave {what} instead of points in both images, (N, 2) each, and perhaps "
                    "(N,) confidences.",
                    file=self.path.name,
                    what=_counted(found),
                )
            )
        points = [np.asarray(part, float) for part in found]
        points = [part[0] if part.ndim == (3 if k < 2 else 2) else part for k, part in enumerate(points)]
        if any(part.ndim != 2 or part.shape[1] != 2 for part in points[:2]):
            shapes = f"{points[0].shape} and {points[1].shape}"
            raise CrosstieError(
                message(
                    "The matcher {file} gave points of shapes {shapes}, not (N, 2).", file=self.path.name, shapes=shapes
                )
            )
        shift = ORIGINS[self.interface.origin]
        return points[0] + shift, points[1] + shift, points[2] if len(points) == 3 else None


def _counted(found) -> str:
    return f"{len(found)} results" if isinstance(found, (tuple, list)) else "one result"


def _torchscript(path: Path, device: str):
    """Return a function of two images; TorchScript is a language of its own, so that no Python of its maker runs."""
    import torch

    target = "cuda" if device == "cuda" else "cpu"
    try:
        network = torch.jit.load(str(path), map_location=target).eval()
    except (RuntimeError, ValueError) as error:
        raise CrosstieError(
            message("{path} is not a TorchScript file: write it by torch.jit.script(network).save(…).", path=path),
            str(error),
        ) from error

    def run(reference, moving):
        with torch.no_grad():
            found = network(*(torch.from_numpy(image).to(target) for image in (reference, moving)))
        return [part.float().cpu().numpy() for part in found] if isinstance(found, (tuple, list)) else found

    return run


def _onnx(path: Path, device: str):
    """Return a function of two images, run by the onnxruntime that the user has installed."""
    import onnxruntime

    wanted = ["CUDAExecutionProvider"] if device == "cuda" else []
    known = onnxruntime.get_available_providers()
    providers = [name for name in (*wanted, "CPUExecutionProvider") if name in known]
    try:
        session = onnxruntime.InferenceSession(str(path), providers=providers)
    except Exception as error:
        raise CrosstieError(
            message("{path} is not an ONNX file that this onnxruntime can run.", path=path), str(error)
        ) from error
    names = [entry.name for entry in session.get_inputs()]
    if len(names) != 2:
        raise CrosstieError(
            message("The matcher {file} takes {count} inputs, not two images.", file=path.name, count=len(names))
        )
    return lambda reference, moving: session.run(None, dict(zip(names, (reference, moving))))
