"""A run of a stack: pairs planned, matched as a batch, adjusted at once, written on one grid; resumable throughout."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ...core.errors import CrosstieError
from ...core.messages import Text, message
from ...core.operation.output_grid import Target
from ...core.progress import IsCancelled, Progress, check, never, part, silent
from ...core.raster.targets import place_of
from ...core.report.html import Translated
from ...core.stack.graph import Edge, more, planned
from ...core.stack.links import FAMILIES
from ...core.stack.page import page_of_stack
from ...core.stack.report import report_of_stack, sentences
from ...core.stack.shared_grid import ALL, onto_shared_grids
from ...core.stack.solution import LEFT_OUT, Solution, judge, solve
from ..batch.command import Record
from ..batch.decisions import decided
from ..batch.folder import LIST
from ..batch.outputs import one_batch
from ..batch.queue import Pair, read_pairs
from ..batch.series import OFF
from .listing import Member, Opened, number_of, opened
from .matches import Found, found, write_pairs
from .writing import RECORDS, output_of, output_of_stack, write_rasters, write_reports

PAIRS = "pairs"
"""The folder of the batch that matches the pairs."""
ROUNDS = 2
"""How often pairs are planned: again where wrong or refused ones have left islands, or rasters that no loop checks."""
MATCHED = 0.85
"""Share of a run's time that matching takes."""
RunPairs = Callable[[list[Pair], Path, Record], Iterable[dict]]
"""Runs a batch in a folder and yields its rows; see `services.batch.run`."""


@dataclass(frozen=True)
class StackJob:
    """What is asked for."""

    members: tuple[Member, ...]
    folder: Path
    options: dict = field(default_factory=dict)
    """Of the matches, as texts by their names."""
    reference: str = ""
    """The raster that stays in its place: its id or file; empty: the best connected one."""
    each: int = 4
    """Pairs that a raster takes part in, at least."""
    cover: str = ALL
    aim: Target = Target()
    resampling: str = "auto"
    rasters: bool = True
    """Whether rasters are written, or operations and the report alone."""
    overwrite: bool = False


@dataclass(frozen=True)
class Done:
    """How a run ended."""

    report: dict
    notes: list[Text]
    """What a person has to know."""
    written: list[str]
    """The ids of the rasters that were written."""
    left_out: list[str]


def run_stack(
    job: StackJob,
    run_pairs: RunPairs,
    progress: Progress = silent,
    is_cancelled: IsCancelled = never,
    translated: Translated = str,
) -> Done:
    """Register all rasters of a stack with each other, and write them on one shared grid.

    `translated`: what the page of the report says, in the language of its readers. Raises CrosstieError where nothing
    can be matched or written, and CancelledError; call it again to go on: pairs that
    are done are not matched again, rasters that are written are left.
    """
    stack = _opened(job)
    reference = number_of(job.reference, stack.members) if job.reference else None
    _check_folder(job, stack)
    with one_batch(job.folder):
        matched = _matched(job, stack, reference, run_pairs, part(progress, 0.0, MATCHED), is_cancelled)
        progress(message("Adjusting the stack"), MATCHED)
        transform, heights = job.options.get("transform") or "", job.options.get("heights") or ""
        family = transform if transform in FAMILIES else "affine"
        solution = solve(stack.placed, matched.ties, reference, family, heights, is_cancelled)
        return _written(job, stack, matched, solution, part(progress, MATCHED, 1.0), is_cancelled, translated)


def _opened(job: StackJob) -> Opened:
    stack = opened(job.members)
    if len(stack.members) < 2:
        reasons = " ".join(map(str, stack.broken.values()))
        raise CrosstieError(message("A stack takes two rasters or more that can be opened. Add some."), reasons)
    return stack


def _check_folder(job: StackJob, stack: Opened) -> None:
    """Make the folders; CrosstieError where a file would be replaced that no run has written."""
    try:
        for folder in (job.folder / PAIRS, job.folder / RECORDS):
            folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CrosstieError(
            message("The folder {folder} cannot be made. Choose another one.", folder=str(job.folder)), str(error)
        ) from error
    read = {place_of(member.path) for member in stack.members}
    for member in stack.members:
        output_of(member.id, job.folder, job.rasters).check(read, job.overwrite)
    output_of_stack(job.folder).check(read, job.overwrite)


def _matched(
    job: StackJob,
    stack: Opened,
    reference: int | None,
    run_pairs: RunPairs,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> Found:
    """Match the pairs, and further ones where some were refused or are wrong by their loops."""
    edges: list[Edge] = planned(stack.nodes, job.each)
    if not edges:
        raise CrosstieError(message("No two of these rasters lie on the same ground, so no pair can be matched."))
    for turn in range(ROUNDS):
        told = part(progress, turn / ROUNDS, (turn + 1) / ROUNDS)
        result = _run(job, stack, edges, run_pairs, told, is_cancelled)
        kept = judge(stack.placed, result.ties, reference).kept if result.ties else []
        further = more(stack.nodes, kept, edges, job.each) if turn + 1 < ROUNDS else []
        if not further:
            break
        edges = edges + further
    return result


def _run(job: StackJob, stack: Opened, edges: Collection[Edge], run_pairs: RunPairs, progress, is_cancelled) -> Found:
    folder = job.folder / PAIRS
    options = {**job.options, "no_rasters": True, "reviews": True, "series": OFF}
    write_pairs(folder / LIST, edges, stack)
    pairs = read_pairs(str(folder / LIST), str(folder), options)
    record = Record(str((folder / LIST).absolute()), {name: value for name, value in options.items() if value})
    rows: dict[str, dict] = {}
    for row in run_pairs(pairs, folder, record):
        check(is_cancelled)
        rows[row["id"]] = row
        progress(message("Matching the pairs: {name}", name=row["id"]), len(rows) / len(pairs))
    return found(edges, stack, rows, decided(folder))


def _written(
    job: StackJob,
    stack: Opened,
    matched: Found,
    solution: Solution,
    progress: Progress,
    is_cancelled: IsCancelled,
    translated: Translated,
) -> Done:
    names = [member.id for member in stack.members]
    heights = job.options.get("heights") or ""
    ways = onto_shared_grids(stack.placed, solution, job.cover, job.aim, heights)
    told = names, solution, matched.rows, stack.broken
    report, notes = report_of_stack(*told), sentences(*told)
    report["parameters"] = {"options": job.options, "pairs_each": job.each, "cover": job.cover,
                            "resampling": job.resampling}  # fmt: skip
    written = []
    named = {names[number]: way for number, way in ways.items()}
    for own in write_rasters(named, job.folder, job.resampling, job.rasters, is_cancelled):
        written.append(own)
        progress(message("Writing {name}", name=own), len(written) / len(named))
    report["files"] = {own: output_of(own, job.folder, job.rasters).files for own in written}
    write_reports(job.folder, report, page_of_stack(report, notes, translated))
    left_out = [name for name, result in zip(names, solution.rasters) if result.state == LEFT_OUT]
    return Done(report, list(notes), written, [*left_out, *stack.broken])
