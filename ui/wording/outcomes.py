"""Outcomes in words: the verdict, its numbers and reasons, and advice."""

from __future__ import annotations

import math

from ...core.geometry.accuracy import Accuracy
from ...core.geometry.transform_names import transform_name
from ...core.messages import Text
from ...core.outcome import ACCEPTED, MAY_HELP, REJECTED, Cancelled, Failed, Outcome, Refused, Registered
from ...core.report.chance import chance_of
from ...core.request import MatchRequest
from ...host.dependencies import is_about_missing
from ...host.translation import Local, tr, translated
from ...host.verdicts import in_words
from .lengths import rounded, unit


def verdict(outcome: Registered | Refused) -> tuple[str, str]:
    """Return an icon's name and the verdict in words."""
    if isinstance(outcome, Refused):
        return "refused", in_words(REJECTED)
    return "accepted" if outcome.verdict == ACCEPTED else "review", in_words(outcome.verdict)


def pair(request: MatchRequest) -> str:
    """Return the names of the pair: the lists may show another pair by now."""
    return f"{request.moving.name} → {request.reference.name}"


def result(outcome: Registered | Refused) -> str:
    """Return the numbers of a registration, one per line; a refused one has none."""
    if isinstance(outcome, Refused):
        return ""
    accuracy = outcome.accuracy
    lines = [
        tr("Tie points: {0} in use of {1}").format(accuracy.n, len(outcome.tie_points)),
        tr("RMSE: {0}").format(_length(accuracy)),
        tr("Coverage: {0} of the overlap").format(_percent(accuracy.coverage)),
        tr("Transform: {0}").format(translated(transform_name(outcome.transform.chosen))),
    ]
    chance = translated(chance_of(outcome))
    return "\n".join([*lines, chance] if chance else lines)


def _refused_points(outcome: Refused) -> str:
    return tr("{0} doubtful tie points are shown on the map. Nothing was changed.").format(len(outcome.tie_points))


def _length(accuracy: Accuracy) -> str:
    pixels = tr("{0} px").format(_number(accuracy.rmse_px))
    if not math.isfinite(accuracy.rmse_map):
        return pixels
    return f"{pixels} ({_number(accuracy.rmse_map)} {unit(accuracy.map_unit)})".replace(" )", ")")


def _number(value: float) -> str:
    """Return three significant digits without an exponent where people would not expect one."""
    if not math.isfinite(value):
        return "–"
    return f"{Local(value):.2f}" if 0.01 <= abs(value) < 100 or not value else f"{Local(value):.3g}"


def _percent(share: float) -> str:
    """Return a share in per cent; never all or nothing by rounding."""
    if 0 < share < 0.005:
        return tr("less than 1 %")
    return tr("{0} %").format(math.floor(100.0 * share) if share > 0.99 else round(100.0 * share))


def reasons(outcome: Registered | Refused) -> tuple[Text, ...]:
    """Return the reasons to list.

    What is missing for speed is said in the options, not in every result; `advice` says what may help.
    """
    found = outcome.reasons if isinstance(outcome, Refused) else outcome.reasons + outcome.notes
    return tuple(reason for reason in found if reason != MAY_HELP and not is_about_missing(reason))


def figure(outcome: Registered | Refused) -> str:
    """Return the one figure that counts: the error in areas that the fit has not seen."""
    if isinstance(outcome, Refused):
        return tr("Nothing was changed.") if not len(outcome.tie_points) else _refused_points(outcome)
    accuracy = outcome.accuracy
    if math.isfinite(accuracy.leave_out_px):
        return tr("About {0}, tested on areas that the fit has not seen").format(
            _about(accuracy.leave_out_px, accuracy)
        )
    return tr("About {0} at its own points: too few to test it elsewhere").format(_about(accuracy.rmse_px, accuracy))


def _about(value_px: float, accuracy: Accuracy) -> str:
    """Return a length in pixels and, where the scale is known, in map units, as people round."""
    words = tr("{0} px").format(rounded(value_px))
    scale = accuracy.rmse_map / accuracy.rmse_px if accuracy.rmse_px else math.nan
    if not math.isfinite(scale):
        return words
    return f"{words} ({rounded(value_px * scale)} {unit(accuracy.map_unit)})".replace(" )", ")")


def advice(request: MatchRequest) -> tuple[str, ...]:
    """Return what may help after a refusal and was not tried yet."""
    found = []
    if request.area is None:
        found.append(tr("Choose a smaller area that both layers show (Options → Area)."))
    if not request.ignore and not request.use:
        found.append(tr("Draw polygons over map margins, sea or cloud and ignore them (Options → Ignore inside)."))
    if request.prior != "none":
        found.append(tr("If the moving layer is far from its correct position, ignore its georeference (Options)."))
    if not request.rough_points and request.placement is None:
        found.append(tr("Place the moving layer roughly on the map by hand."))
    found.append(tr("Try other bands, or a reference that looks more like the moving layer."))
    return tuple(found)


def spoken(outcome: Outcome) -> str:
    """Return the outcome in one line, for the message log and screen readers."""
    if isinstance(outcome, Failed):
        return translated(outcome.sentence)
    if isinstance(outcome, Cancelled):
        return tr("Cancelled. Nothing was changed.")
    return verdict(outcome)[1]
