"""Licences of training pixels: clean runs see nothing else, begin with nothing else, and say what they have seen."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
cv2 = pytest.importorskip("cv2")

from crosstie.core.errors import CrosstieError  # noqa: E402
from crosstie.models.dgim.network import Shape  # noqa: E402
from crosstie.training import train  # noqa: E402
from crosstie.training.cstf import CstfLesson  # noqa: E402
from crosstie.training.dgim import DgimLesson  # noqa: E402
from crosstie.training.engine import licences, modality, scenes  # noqa: E402
from crosstie.training.engine.curriculum import PLAIN, TRANSFERRED  # noqa: E402
from crosstie.training.engine.pair import Plan, make  # noqa: E402
from crosstie.training.engine.sources import Library  # noqa: E402
from crosstie.training.rig.checkpoint import read_state, write_state  # noqa: E402
from crosstie.training.rig.loop import Trainer  # noqa: E402
from crosstie.training.rig.recipe import Recipe  # noqa: E402
from crosstie.training.rig.source import EngineSource  # noqa: E402
from crosstie.training.ship import ship  # noqa: E402

FREE, RESEARCH = "geodrak/OMBRIA", "bupt-ai-cz/LLVIP"
TINY = Shape(
    widths=(8, 12, 16), depths=(1, 1, 1), rounds=1, heads=2,
    half_width=12, detail_width=8, half_features=4, full_features=4, vote_width=16,
)  # fmt: skip


def row(name, category, reference, moving, **more):
    return {
        "id": name, "category": category, "matrix": np.eye(3).tolist(),
        "reference": f"pairs/{reference}.png", "moving": f"pairs/{moving}.png", **more,
    }  # fmt: skip


@pytest.fixture
def folders(tmp_path):
    """Two folders: tiles with four pairs each from a free source, and pairs for research, one without a word."""
    rows = []
    for tile in range(8):
        for number, (here, there) in enumerate(("ab", "ac", "db", "dc")):
            rows.append(row(f"t{tile}_{number}", "sar", f"{tile}{here}", f"{tile}{there}", source=FREE))
    written = {"more": rows, "first": [row("map_001", "map", "0a", "0b"), row("x_1", "odd", "0c", "0d")]}
    for name, listed in written.items():
        (tmp_path / name / "pairs").mkdir(parents=True)
        (tmp_path / name / "rasters").mkdir()
        (tmp_path / name / "pairs.json").write_text(json.dumps({"pairs": listed}))
        for path in {tmp_path / name / r[side] for r in listed for side in ("reference", "moving")}:
            cv2.imwrite(str(path), scenes.draw(sum(map(ord, path.name)) % 97, 96))
    for name in ("aerial_1.png", "LisbonElevation.png", "unheard.png"):
        cv2.imwrite(str(tmp_path / "first/rasters" / name), scenes.draw(5, 96))
    return [tmp_path / "first", tmp_path / "more"]


def images_of(library):
    pairs = [p for part in (library.training, library.held_back) for group in part.values() for p in group]
    return pairs, {Path(name).name for name in library.singles}


def test_a_clean_library_has_nothing_else_and_all_the_free_of_every_folder(folders):
    pairs, singles = images_of(Library.joined(folders))
    assert len(pairs) == 34 and singles == {"aerial_1.png", "LisbonElevation.png", "unheard.png"}
    library = Library.joined(folders, licences="clean")
    pairs, singles = images_of(library)
    assert {p.source for p in pairs} == {FREE} and len(pairs) == 32 and singles == {"aerial_1.png"}
    for name in (pairs[0].reference, *library.singles):
        assert library.image(name)[0].shape == (96, 96, 3)
    with pytest.raises(CrosstieError, match="any or clean"):
        Library.joined(folders, licences="cleen")


def test_folders_named_from_where_one_stands_are_found_as_well(folders, monkeypatch):
    monkeypatch.chdir(folders[0].parent)
    library = Library.joined([Path("first"), Path("more")])
    assert make(library, Plan("sar", 1, 32)).sources == (FREE,)
    for name in (*library.singles, *(p.reference for p in images_of(library)[0])):
        assert library.image(name)[0].shape == (96, 96, 3)


def test_a_folder_alone_without_anything_free_leaves_procedural_scenes(folders):
    for path in (folders[0] / "rasters").iterdir():
        path.unlink()
    library = Library.joined(folders[:1], licences="clean")
    assert make(library, Plan(PLAIN, 1, 32)).sources == (licences.OWN,)


def test_pairs_that_share_an_image_are_held_back_together(folders):
    library = Library.open(folders[1])
    parts = library.training["sar"], library.held_back["sar"]
    seen, kept = ({name for p in part for name in (p.reference, p.moving)} for part in parts)
    assert not seen & kept and len(library.held_back["sar"]) == 4 and len(library.training["sar"]) == 28


def test_every_listed_source_says_its_licence_and_why():
    listed = licences.origins()
    assert {licences.OWN, licences.TRANSFER} <= set(listed)
    assert all(origin.licence and origin.why for origin in listed.values())
    for origin in listed.values():
        doubtful = any(word in origin.licence for word in ("none stated", "research"))
        assert origin.clean != doubtful, origin.name


def test_pairs_know_where_their_pixels_come_from(folders):
    library = Library.joined(folders)
    assert make(library, Plan("sar", 1, 32)).sources == (FREE,)
    shown = {source for seed in range(20) for source in make(library, Plan(PLAIN, seed, 32)).sources}
    assert {"weecology/DeepForest", FREE, licences.OWN} <= shown
    two = [make(library, Plan(PLAIN, seed, 32, unrelated=True, network=False)).sources for seed in range(9)]
    assert max(map(len, two)) == 2


def test_clean_runs_never_see_the_transfer_network(monkeypatch):
    recipe = Recipe(licences="clean")
    source = EngineSource.of(Library.open(None), recipe)
    plans = source.plans(np.random.default_rng(0), 400, 32)
    assert TRANSFERRED not in source.curriculum.errors and not any(plan.network for plan in plans)
    assert EngineSource.of(Library.open(None), Recipe()).plans(np.random.default_rng(0), 1, 32)[0].network
    asked, nothing = [], np.zeros((32, 32), bool)
    monkeypatch.setattr(modality, "render", lambda name, rng, tile: asked.append(name) or (tile, nothing))
    for seed in range(30):
        make(Library.open(None), Plan("generated:edges", seed, 32, difficulty=1.0, network=False))
    assert len(set(asked)) > 8 and modality.NETWORK not in asked
    assert licences.TRANSFER in make(Library.open(None), Plan(TRANSFERRED, 1, 32)).sources


def run(folder, folders, clean=True, steps=2, capsys=None, model="cstf"):
    small = ["--batch", "2", "--tile-px", "32", "--held-back", "2", "--jobs", "0", "--device", "cpu", "--mixed", "no"]
    chosen = ["--licences", "clean"] if clean else []
    where = ["--out", str(folder), "--data", *map(str, folders)]
    return train.main(["--model", model, "--fresh", "--steps", str(steps), *small, *chosen, *where])


@pytest.fixture
def tiny(monkeypatch):
    """The lesson that a run would take, small; what it was asked with."""
    asked = []
    monkeypatch.setattr(train, "LESSONS", {"cstf": lambda **own: asked.append(own) or DgimLesson(TINY), "tar": object})
    return asked


def test_a_clean_run_begins_with_nothing_else_goes_on_and_counts(folders, tmp_path, tiny):
    assert run(tmp_path / "run", folders) == 0 and tiny == [{"start": ""}]
    assert run(tmp_path / "run", folders) == 0
    state = read_state(tmp_path / "run/dgim.json")
    assert state["step"] == 4 and state["recipe"]["licences"] == "clean"
    found = licences.shares(state)
    assert sum(state["curriculum"]["sources"].values()) == 8 and sum(r["share"] for r in found) == pytest.approx(1)
    assert all(r["clean"] for r in found) and FREE in {r["source"] for r in found}


def test_a_clean_run_refuses_weights_that_have_seen_other_things(folders, tmp_path, tiny):
    run(tmp_path / "run", folders, clean=False)
    with pytest.raises(CrosstieError, match="--fresh"):
        run(tmp_path / "run", folders)
    with pytest.raises(CrosstieError, match="tar stands on the weights of dgim"):
        run(tmp_path / "tar", folders, model="tar")
    assert CstfLesson(start="").network() is not None


def test_pairs_of_before_anybody_counted_stay_in_the_list(folders, tmp_path):
    recipe = Recipe(batch=2, tile_px=32, mixed=False)
    made = Trainer(DgimLesson(TINY), recipe, Library.joined(folders), tmp_path, "cpu", 0)
    made.run(600, most_steps=1)
    state = read_state(tmp_path / "dgim.json")
    del state["curriculum"]["sources"]
    write_state(tmp_path / "dgim.json", state)
    Trainer(DgimLesson(TINY), recipe, Library.joined(folders), tmp_path, "cpu", 0).run(600, most_steps=1)
    found = {r["source"]: r["share"] for r in licences.shares(read_state(tmp_path / "dgim.json"))}
    assert found[licences.UNKNOWN] == 0.5


def test_shipped_weights_and_their_card_say_what_was_learned_from(folders, tmp_path, tiny):
    run(tmp_path / "run", folders)
    (tmp_path / "to").mkdir()
    (tmp_path / "to/dgim.md").write_text("# Card\n\n| file | x |\n| sources and licences | as before |\n| code | y |\n")
    library = Library.joined(folders, licences="clean")
    figures = ship(DgimLesson(TINY), tmp_path / "run", library, tmp_path / "to", tmp_path / "states", pairs_a_kind=1)
    from safetensors import safe_open

    with safe_open(str(tmp_path / "to/dgim.safetensors"), framework="pt") as stream:
        assert json.loads(stream.metadata()["sources"]) == figures["sources"]
    card = (tmp_path / "to/dgim.md").read_text()
    assert f"{FREE} (Copernicus, free and open)" in card and "as before" not in card and card.count("\n") == 5
