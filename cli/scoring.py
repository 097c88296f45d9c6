"""Scores of an evaluation: the figures and the table of the project's evaluation protocol."""

from __future__ import annotations

from collections import defaultdict

import numpy as np

GOOD_PX = 5.0
COLUMNS = (
    "n", "sr@1", "sr@3", "sr@5", "sr@10", "auc@3", "auc@5", "auc@10",
    "median_px", "good_accepted", "wrong_accepted", "median_s",
)  # fmt: skip


def pair_error(pair: dict, row: dict | None, protocol: str) -> float:
    """Return the RMS (`corners`: mean) distance of the check points in reference px; inf without a prediction."""
    predicted = row.get("check_points") if row else None
    if predicted is None:
        return np.inf
    predicted = np.asarray(predicted, float)
    truth = np.asarray(pair["check_points"], float)[:, 2:]
    if predicted.shape != truth.shape or not np.isfinite(predicted).all():
        return np.inf
    distance = np.linalg.norm(predicted - truth, axis=1)
    return float(distance.mean() if protocol == "corners" else np.sqrt((distance**2).mean()))


def auc(errors, limit: float) -> float:
    """Return the area under the recall curve up to `limit` px over `limit`, the usual homography AUC."""
    errors = np.concatenate([[0.0], np.sort(np.asarray(errors, float))])
    recall = np.linspace(0, 1, len(errors))
    last = int(np.searchsorted(errors, limit))
    x = np.append(errors[:last], limit)
    y = np.append(recall[:last], recall[last - 1])
    return float(((x[1:] - x[:-1]) * (y[1:] + y[:-1]) / 2).sum() / limit)


def summarise(errors, rows) -> dict:
    """Return one line of the table from the errors and the result rows of a group of pairs."""
    errors = np.asarray(errors, float)
    accepted = np.array([bool(r) and r["verdict"] == "accepted" for r in rows])
    good = errors <= GOOD_PX
    seconds = [r["seconds"] for r in rows if r and r.get("seconds") is not None]
    line = {"n": len(errors)}
    line.update({f"sr@{t}": 100 * float((errors <= t).mean()) for t in (1, 3, 5, 10)})
    line.update({f"auc@{t}": 100 * auc(errors, t) for t in (3, 5, 10)})
    line["median_px"] = float(np.median(errors))
    line["good_accepted"] = 100 * float(accepted[good].mean()) if good.any() else 0.0
    line["wrong_accepted"] = int((accepted & ~good).sum())
    line["median_s"] = float(np.median(seconds)) if seconds else float("nan")
    return line


def score(manifest: dict, results: dict) -> dict:
    """Return {category, ALL, MEAN: line} of the results {id: row} of one matcher."""
    protocol = manifest.get("protocol", "rmse")
    groups = defaultdict(lambda: ([], []))
    for pair in manifest["pairs"]:
        errors, rows = groups[pair["category"]]
        row = results.get(pair["id"])
        errors.append(pair_error(pair, row, protocol))
        rows.append(row)
    table = {name: summarise(*groups[name]) for name in sorted(groups)}
    table["ALL"] = summarise(sum((g[0] for g in groups.values()), []), sum((g[1] for g in groups.values()), []))
    lines = [table[name] for name in groups]
    table["MEAN"] = {
        k: float(np.mean([line[k] for line in lines])) for k in lines[0] if k not in ("n", "wrong_accepted")
    }
    return table


def accepted_share(results: dict) -> tuple[int, int]:
    """Return (accepted, all) of the results: what counts for a manifest of negatives."""
    return sum(row["verdict"] == "accepted" for row in results.values()), len(results)


def format_table(table: dict) -> str:
    """Return the table as fixed-width text."""
    lines = [f"{'':<18}" + "".join(f"{c:>15}" for c in COLUMNS)]
    for name, line in table.items():
        cells = (line.get(c, "") for c in COLUMNS)
        lines.append(f"{name:<18}" + "".join(f"{c:>15.1f}" if isinstance(c, float) else f"{c:>15}" for c in cells))
    return "\n".join(lines)


def format_comparison(manifests: dict[str, dict], found: dict[tuple[str, str], dict]) -> str:
    """Return one Markdown table of several matchers: {set: manifest} and {(matcher, set): {id: row}}.

    A cell has SR@3 / SR@5 / SR@10, or AUC@3 / AUC@5 / AUC@10 where errors are of corners; further rows have what was
    accepted of good pairs, wrong ones, and unrelated pairs, and the median seconds a pair.
    """
    matchers = list(dict.fromkeys(matcher for matcher, _ in found))
    lines = ["| set | pairs | figure | " + " | ".join(matchers) + " |", "|---|---:|---|" + "---|" * len(matchers)]
    for name, manifest in manifests.items():
        scored = {m: _compared(manifest, found[m, name]) for m in matchers if (m, name) in found}
        for row in dict.fromkeys(key for cells in scored.values() for key in cells):
            cells = [scored.get(m, {}).get(row, "") for m in matchers]
            lines.append("| " + " | ".join([f"{name}, {row[0]}", str(row[1]), row[2], *cells]) + " |")
    return "\n".join(lines)


def _compared(manifest: dict, rows: dict) -> dict[tuple, str]:
    """Return {(group, pairs, figure): cell} of one matcher on one manifest."""
    if not any("check_points" in pair for pair in manifest["pairs"]):
        accepted, count = accepted_share(rows)
        return {("unrelated", count, "accepted"): str(accepted)}
    figure = "auc" if manifest.get("protocol") == "corners" else "sr"
    cells = {}
    for group, line in score(manifest, rows).items():
        if group != "MEAN":
            shown = f"{figure.upper()}@3 / 5 / 10"
            cells[group, line["n"], shown] = " / ".join(f"{line[f'{figure}@{t}']:.0f}" for t in (3, 5, 10))
    everything = score(manifest, rows)["ALL"]
    cells["ALL", everything["n"], "good accepted, %"] = f"{everything['good_accepted']:.0f}"
    cells["ALL", everything["n"], "wrong accepted"] = str(everything["wrong_accepted"])
    cells["ALL", everything["n"], "median s"] = f"{everything['median_s']:.1f}"
    return cells
