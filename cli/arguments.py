"""Arguments that several commands share, and the request that they make."""

from __future__ import annotations

import argparse
import sys

from ..core.errors import CrosstieError
from ..core.outcome import Cancelled, Failed, Outcome, Refused, Registered
from ..core.raster.fill import KINDS, Outside
from ..core.request import COARSE, DEVICES, PRIORS, STRETCHES, TRANSFORMS, MatchRequest, RasterSource, matcher_options
from ..models.registry import MATCHERS, find

THEIRS = "file:MATCHER.pt, file:MATCHER.onnx or vismatch:MODEL"


def bands(text: str) -> tuple[int, ...]:
    """Parse `1` or `4,3,2`."""
    numbers = tuple(int(part) for part in text.split(","))
    if min(numbers) < 1:
        raise argparse.ArgumentTypeError("bands count from 1")
    return numbers


def raw_text(description: str) -> dict:
    """Return the parser arguments that keep the line breaks of examples."""
    return {"description": description, "formatter_class": argparse.RawDescriptionHelpFormatter}


def add_match_arguments(command: argparse.ArgumentParser) -> None:
    """Add the two rasters and everything that a MatchRequest holds."""
    command.add_argument("moving", help="the raster to move")
    command.add_argument("reference", help="the raster that stays")
    command.add_argument("--moving-bands", type=bands, default=(), metavar="N[,N,N]", help="bands to match with")
    command.add_argument("--reference-bands", type=bands, default=(), metavar="N[,N,N]")
    command.add_argument("--moving-stretch", choices=STRETCHES, default="auto", help="contrast of the moving raster")
    command.add_argument("--reference-stretch", choices=STRETCHES, default="auto")
    command.add_argument("--prior", choices=PRIORS, default="auto", help="none: do not believe the georeferences")
    add_run_arguments(command)


def matcher_name(text: str) -> str:
    """Return the name of a matcher that there is: ours, or the user's own."""
    try:
        return find(text).name
    except CrosstieError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def add_run_arguments(command: argparse.ArgumentParser) -> None:
    """Add how to match, without what."""
    command.add_argument("--matcher", type=matcher_name, default="auto", help=f"{', '.join(MATCHERS)}, {THEIRS}")
    command.add_argument("--transform", choices=TRANSFORMS, default="auto")
    command.add_argument(
        "--heights", default="", metavar="DEM", help="for rpc-bias: a raster of heights above the ellipsoid, or metres"
    )
    command.add_argument("--device", choices=DEVICES, default="auto")
    command.add_argument("--seed", type=int, default=0)
    add_matcher_options(command)


def add_matcher_options(command: argparse.ArgumentParser) -> None:
    """Add the settings that some matchers alone have."""
    command.add_argument(
        "--scene", default="", metavar="WORDS", help="for tar: what is in the scene, such as “harbour, dense housing”"
    )
    command.add_argument("--land-cover", default="", metavar="FILE", help="for tar: a raster that says the same")
    command.add_argument(
        "--coarse", choices=COARSE, default=COARSE[0], help="own: the coarse stage of the matcher (tar) itself"
    )


def add_outside(command) -> None:
    """Add how pixels outside the moving raster are marked."""
    command.add_argument(
        "--outside", choices=KINDS, default="auto", help="how to mark pixels outside; auto: as the moving raster does"
    )
    command.add_argument("--dstnodata", type=float, metavar="VALUE", help="the nodata value to mark them with")


def outside_of(chosen: argparse.Namespace) -> Outside:
    """Return how pixels outside are marked."""
    return Outside.of(chosen.outside, chosen.dstnodata)


def request_of(chosen: argparse.Namespace) -> MatchRequest:
    """Return the request that the parsed arguments make."""
    return MatchRequest(
        moving=RasterSource(chosen.moving, chosen.moving_bands, chosen.moving_stretch),
        reference=RasterSource(chosen.reference, chosen.reference_bands, chosen.reference_stretch),
        prior=chosen.prior,
        matcher=chosen.matcher,
        transform=chosen.transform,
        device=chosen.device,
        seed=chosen.seed,
        heights=chosen.heights,
        options=matcher_options(chosen.scene, chosen.coarse, chosen.land_cover),
    )


def show_progress(stage: str, fraction: float) -> None:
    """Print one line of progress where stderr is a terminal."""
    if sys.stderr.isatty():
        print(f"\r{100 * fraction:3.0f} %  {stage:<50}", end="" if fraction < 1 else "\n", file=sys.stderr)


def report(outcome: Outcome) -> int:
    """Print how a run ended (sentences of failure on stderr); return the exit status."""
    if isinstance(outcome, Registered):
        accuracy = outcome.accuracy
        print(f"{outcome.verdict}: {accuracy.n} tie points, {outcome.transform.name}, RMSE {accuracy.rmse_px:.2f} px")
        for sentence in (*outcome.reasons, *outcome.notes):
            print(sentence)
        return 0
    if isinstance(outcome, Refused):
        print("No reliable match. " + " ".join(outcome.reasons), file=sys.stderr)
    elif isinstance(outcome, Failed):
        print(outcome.sentence, file=sys.stderr)
    elif isinstance(outcome, Cancelled):
        print("Cancelled; nothing was written.", file=sys.stderr)
    return 1
