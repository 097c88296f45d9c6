"""The data engine: true correspondences, the same pair for the same plan, difficulty that follows errors."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

cv2 = pytest.importorskip("cv2")

from crosstie.core.geometry import frames  # noqa: E402
from crosstie.training.engine import modality, scenes  # noqa: E402
from crosstie.training.engine.curriculum import CASCADE, EASY, PLAIN, Curriculum  # noqa: E402
from crosstie.training.engine.gallery import SHARED, gallery  # noqa: E402
from crosstie.training.engine.geometry import (  # noqa: E402
    LOG_SCALE,
    ROTATION_DEG,
    THIRDS,
    Residual,
    draw_residual,
    pixel_centres,
    project,
    sample,
    spacing,
    view,
)
from crosstie.training.engine.hiding import blank  # noqa: E402
from crosstie.training.engine.pair import Plan, make  # noqa: E402
from crosstie.training.engine.relief import DRAWN, LOCALS, draw_local  # noqa: E402
from crosstie.training.engine.sources import HELD_BACK_EVERY, Library  # noqa: E402
from hypothesis import example, given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

SIZE = 64


@pytest.fixture
def folder(tmp_path):
    """A training folder of sixteen aligned pairs: the moving image is the negative, turned by a quarter."""
    (tmp_path / "pairs").mkdir()
    rows = []
    for k in range(2 * HELD_BACK_EVERY):
        scene = scenes.draw(k, 160)
        cv2.imwrite(str(tmp_path / f"pairs/{k}_reference.png"), scene)
        cv2.imwrite(str(tmp_path / f"pairs/{k}_moving.png"), 255 - np.rot90(scene))
        # np.rot90 brings (x, y) to (y, 160 - x).
        matrix = [[0.0, -1.0, 160.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]
        rows.append(
            {
                "id": f"p{k}", "category": "negative", "matrix": matrix,
                "reference": f"pairs/{k}_reference.png", "moving": f"pairs/{k}_moving.png",
            }
        )  # fmt: skip
    (tmp_path / "pairs.json").write_text(json.dumps({"pairs": rows}))
    return tmp_path


def correlation(a, b, where):
    a, b = a[where].astype(float).mean(-1), b[where].astype(float).mean(-1)
    return np.corrcoef(a, b)[0, 1]


@settings(max_examples=30, deadline=None)
@example(seed=659, reach=8.0, local=4.0)
@given(seed=st.integers(0, 10**6), reach=st.floats(2, 20), local=st.floats(0, 5))
def test_residuals_stay_within_reach_and_invert(seed, reach, local):
    residual = draw_residual(np.random.default_rng(seed), SIZE, reach, min(local, reach / 2))
    grid = pixel_centres(SIZE)
    there = residual.to_reference(grid)
    assert np.linalg.norm(there - grid, axis=-1).max() < reach * 1.35 + 1
    inside = ((there > 2) & (there < SIZE - 2)).all(-1)
    # OpenCV samples at thirty-seconds of a pixel.
    assert np.abs(residual.to_moving(there)[inside] - grid[inside]).max() < 1 / 32


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10**6), kind=st.sampled_from(LOCALS), amplitude=st.floats(0.5, 12))
def test_local_displacements_keep_within_their_amplitude(seed, kind, amplitude):
    field = draw_local(np.random.default_rng(seed), 128, amplitude, kind)
    lengths = np.linalg.norm(field, axis=-1)
    assert field.shape == (128, 128, 2) and field.dtype == np.float32
    assert lengths.max() <= amplitude * 1.0001 and (lengths.max() > 0.4 * amplitude) == (kind != "none")
    if kind in ("relief", "lean"):
        moved = field[lengths > 0.1 * amplitude]
        assert np.abs(np.cross(moved / np.linalg.norm(moved, axis=1)[:, None], moved[0])).max() < 1e-3 * amplitude


def test_buildings_lean_and_the_ground_around_them_rests():
    field = draw_local(np.random.default_rng(1), 128, 8.0, "lean")
    assert (np.abs(field) < 0.01).all(-1).mean() > 0.2


def test_what_a_leaning_roof_hides_or_shows_twice_is_not_known_and_the_roof_is():
    """One roof, x 20 to 44 of the moving tile, whose content lies 6 px to the right in the reference."""
    field = np.zeros((SIZE, SIZE, 2), np.float32)
    field[20:44, 20:44, 0] = 6.0
    residual = Residual(np.eye(3), field)
    flow = residual.to_moving(pixel_centres(SIZE))
    known = residual.unique(flow)
    # Reference x 20 to 26 is nowhere in the moving tile; 44 to 50 is there as roof and as ground.
    assert not known[30, 21:25].any() and not known[30, 45:49].any()
    assert known[30, 28:42].all() and known[30, :19].all() and known[30, 52:].all() and known[10].all()
    assert np.allclose(flow[30, 28:42, 0], np.arange(28, 42) + 0.5 - 6, atol=0.1)


@pytest.mark.parametrize("local", DRAWN)
@pytest.mark.parametrize("seed", range(3))
def test_flow_follows_local_displacements_and_is_unknown_where_the_ground_is_hidden(local, seed):
    plan = Plan(PLAIN, seed, 128, 12.0, difficulty=0.0, local=local, local_px=8.0)
    pair = make(Library.open(None), plan)
    back = sample(pair.moving, pair.flow, cv2.BORDER_CONSTANT)
    assert pair.known.mean() > 0.2
    assert correlation(pair.reference, back, pair.known) > 0.9
    still = make(Library.open(None), Plan(**{**vars(plan), "local_px": 0.0}))
    assert np.linalg.norm(pair.flow - still.flow, axis=-1).max() > 2.0


def test_what_a_cloud_hides_is_not_known():
    hidden = [
        make(Library.open(None), Plan("generated:cloud", seed, SIZE, 6.0, difficulty=0.0)).known.mean()
        for seed in range(8)
    ]
    clear = [make(Library.open(None), Plan(PLAIN, seed, SIZE, 6.0, difficulty=0.0)).known.mean() for seed in range(8)]
    assert np.mean(hidden) < np.mean(clear) - 0.05


def test_a_blank_area_is_wide_shows_nothing_and_counts_as_hidden():
    wide = []
    for seed in range(12):
        rng = np.random.default_rng(seed)
        tile = scenes.draw(seed, SIZE).astype(np.float32) / 255
        before = tile.copy()
        empty = blank(rng, tile)
        assert np.array_equal(tile[~empty], before[~empty]) and tile.min() >= 0 and tile.max() <= 1
        smooth = [cv2.GaussianBlur(image, (0, 0), 4) for image in (tile, before)]
        inner = cv2.erode(empty.astype(np.uint8), np.ones((25, 25), np.uint8), borderValue=1) > 0
        if inner.any():
            assert smooth[0][inner].std(axis=0).max() < 0.6 * smooth[1].std()
        wide.append(empty.mean())
    assert 0.4 < np.mean(wide) < 0.9


def test_blanks_come_with_difficulty_and_are_unknown():
    library, plans = Library.open(None), [Plan(PLAIN, seed, SIZE, 6.0, difficulty=0.0) for seed in range(40)]
    easy, hard = (
        np.mean([make(library, replace(plan, difficulty=difficulty)).known.mean() for plan in plans])
        for difficulty in (0.0, 1.0)
    )
    assert hard < easy - 0.1


def test_views_keep_their_step_and_centre():
    rng = np.random.default_rng(0)
    for step in (0.7, 1.0, 2.5):
        matrix = view(rng, (30.0, 40.0), step, SIZE)
        assert np.allclose(frames.apply(matrix, [[SIZE / 2, SIZE / 2]]), [[30, 40]])
        assert spacing(project(matrix, pixel_centres(SIZE))) == pytest.approx(step, rel=1e-4)


def test_sampling_uses_outer_corner_pixels():
    ramp = np.tile(np.arange(8, dtype=np.float32) + 0.5, (8, 1))
    assert sample(ramp, np.array([[[2.0, 4.0], [3.5, 4.0]]])) == pytest.approx(np.array([[2.0, 3.5]]))


@pytest.mark.parametrize("kind", [PLAIN, "generated:radar", "generated:map_like"])
def test_the_same_plan_makes_the_same_pair(kind):
    library, plan = Library.open(None), Plan(kind, 5, SIZE)
    a, b, other = make(library, plan), make(library, plan), make(library, Plan(kind, 6, SIZE))
    for name in vars(a):
        assert np.array_equal(getattr(a, name), getattr(b, name))
    assert not np.array_equal(a.reference, other.reference)


@pytest.mark.parametrize("seed", range(6))
def test_flow_brings_the_moving_tile_onto_the_reference(seed):
    pair = make(Library.open(None), Plan(PLAIN, seed, SIZE, 12.0, difficulty=0.0))
    back = sample(pair.moving, pair.flow, cv2.BORDER_CONSTANT)
    assert pair.known.mean() > 0.3
    assert correlation(pair.reference, back, pair.known) > 0.9
    assert correlation(pair.reference, pair.moving, pair.known) < correlation(pair.reference, back, pair.known)
    assert not pair.known[~pair.reference_valid].any()


@pytest.mark.parametrize("seed", range(4))
def test_real_pairs_are_aligned_by_their_matrix(folder, seed):
    pair = make(Library.open(folder), Plan("negative", seed, SIZE, 6.0, difficulty=0.0))
    back = sample(pair.moving, pair.flow, cv2.BORDER_CONSTANT)
    assert correlation(pair.reference, back, pair.known) < -0.85


def test_held_back_pairs_are_never_trained_on(folder):
    library = Library.open(folder)
    train, held = ({p.name for p in part["negative"]} for part in (library.training, library.held_back))
    assert len(held) == 2 and len(train) == 2 * HELD_BACK_EVERY - 2 and not train & held
    drawn = make(library, Plan("negative", 0, SIZE, held_back=True))
    assert not np.array_equal(drawn.reference, make(library, Plan("negative", 0, SIZE)).reference)


def test_a_missing_folder_gives_procedural_scenes(tmp_path):
    library = Library.open(tmp_path / "nothing")
    assert library.root is None and not library.training
    assert make(library, Plan("generated:response", 1, SIZE)).known.any()


def test_an_unreadable_image_is_named(folder):
    (folder / "pairs/0_reference.png").write_bytes(b"no image")
    with pytest.raises(OSError, match="0_reference.png"):
        Library.open(folder).image("pairs/0_reference.png")


def test_black_areas_at_the_edge_are_missing_and_dark_ones_inside_are_not(tmp_path):
    image = np.full((80, 80, 3), 120, np.uint8)
    image[:, :20] = 0
    image[40:60, 50:60] = 0
    cv2.imwrite(str(tmp_path / "a.png"), image)
    _, mask = Library(tmp_path).image("a.png")
    assert not mask[:, :20].any() and mask[50, 55] and mask[10, 40]


@pytest.mark.parametrize("name", modality.KINDS)
@pytest.mark.parametrize("tile", ["scene", "constant"])
def test_renderings_keep_size_range_and_sanity(name, tile):
    rng = np.random.default_rng(3)
    shown = scenes.draw(1, 96).astype(np.float32) / 255 if tile == "scene" else np.full((96, 96, 3), 0.5, np.float32)
    rendered, hidden = modality.render(name, rng, shown.copy())
    out = modality.degraded(rng, modality.photometric(rng, rendered, 1.0), 1.0)
    assert hidden.shape == (96, 96) and hidden.dtype == bool and (not hidden.any() or name in modality.COVERS)
    assert out.shape == shown.shape and out.dtype == np.float32 and np.isfinite(out).all()
    assert out.min() >= 0 and out.max() <= 1
    if tile == "scene":
        assert out.std() > 0.02 and np.abs(out - shown).mean() > 0.01


@pytest.mark.parametrize("name", sorted({*modality.RENDERINGS} - {"texture", "heights", "haze", "night"}))
def test_renderings_keep_structure_in_place(name):
    """Edges of the rendering lie where the scene's edges lie, more than two pixels beside them."""
    rng = np.random.default_rng(2)
    shown = scenes.draw(4, 128).astype(np.float32) / 255

    def outline(tile):
        g = cv2.GaussianBlur(modality.grey(tile), (0, 0), 1.5)
        return cv2.GaussianBlur(np.hypot(cv2.Sobel(g, -1, 1, 0), cv2.Sobel(g, -1, 0, 1)), (0, 0), 1.0)

    here = outline(shown)
    scores = {}
    drawn = [outline(modality.RENDERINGS[name](rng, shown.copy())) for _ in range(4)]
    for shift in (0, 12):
        scores[shift] = np.mean([np.corrcoef(np.roll(d, shift, 1).ravel(), here.ravel())[0, 1] for d in drawn])
    assert scores[0] > scores[12] + 0.05


def test_plans_follow_errors_and_difficulty_rises_when_they_fall(folder):
    curriculum = Curriculum.over(Library.open(folder), real_share=0.5)
    rng = np.random.default_rng(0)
    for kind in curriculum.errors:
        curriculum.errors[kind] = 1.0 if kind == "generated:radar" else 0.02
    kinds = [plan.kind for plan in curriculum.plans(rng, 2000, SIZE)]
    assert 0.42 < kinds.count("negative") / 2000 < 0.58
    assert kinds.count("generated:radar") > 3 * kinds.count("generated:night")
    before = curriculum.difficulty
    curriculum.learn(["generated:radar"] * 3, np.array([0.0, np.nan, 0.0]))
    assert 0.9 < curriculum.errors["generated:radar"] < 1.0
    assert curriculum.difficulty > before
    for kind in curriculum.errors:
        curriculum.errors[kind] = 1.0
    before = curriculum.difficulty
    curriculum.learn(["negative"], np.array([1.0]))
    assert curriculum.difficulty == before and EASY < 1.0


def test_geometries_that_go_wrong_come_more_often(folder):
    curriculum, rng = Curriculum.over(Library.open(folder)), np.random.default_rng(0)
    for _ in range(150):
        drawn = zip(("lean", "none", "smooth"), ("large", "small", "middle"), ("small", "large", "middle"), strict=True)
        geometry = tuple(dict(zip(("local", "rotation", "scale"), parts, strict=True)) for parts in drawn)
        curriculum.learn([PLAIN] * 3, np.array([0.9, 0.05, 0.05]), geometry, 6.0)
    plans = [plan for _ in range(300) for plan in curriculum.plans(rng, 4, SIZE)]
    count = {name: sum(plan.local == name for plan in plans) for name in LOCALS}
    turned = [plan.rotation for plan in plans]
    assert turned.count("large") > 1.8 * turned.count("middle")
    zoomed = [plan.scale for plan in plans]
    assert zoomed.count("small") > 1.8 * zoomed.count("large")
    assert count["lean"] > 1.8 * count["smooth"] and count["none"] > 100
    assert sum(plan.reach_px == 15.0 for plan in plans) > 1.3 * sum(plan.reach_px == 6.0 for plan in plans)
    again = Curriculum.over(Library.open(folder))
    again.restore(json.loads(json.dumps(curriculum.state())))
    assert again.geometry == curriculum.geometry and again.reaches == curriculum.reaches


def test_a_cascade_goes_from_shifts_to_warps_to_looks_to_real_pairs(folder):
    curriculum, rng = Curriculum.over(Library.open(folder), "photometric", cascade=True), np.random.default_rng(0)

    def shown():
        plans = [plan for _ in range(20) for plan in curriculum.plans(rng, 8, SIZE)]
        return {plan.kind for plan in plans}, plans[0].warped, plans[0].photometric

    assert shown() == ({PLAIN}, False, False)
    curriculum.advance(0.04)
    assert curriculum.stage == 0
    curriculum.errors[PLAIN] = 0.01
    curriculum.advance(0.04)
    assert shown() == ({PLAIN}, True, False)
    curriculum.advance(0.3)
    assert shown()[0] > {PLAIN} and "negative" not in shown()[0] and shown()[1:] == (True, True)
    curriculum.advance(0.6)
    assert "negative" in shown()[0]
    again = Curriculum.over(Library.open(folder), "photometric", cascade=True)
    again.restore(json.loads(json.dumps(curriculum.state())))
    again.advance(0.0)
    assert again.stage == curriculum.stage == len(CASCADE) - 1


@pytest.mark.parametrize("third", THIRDS)
def test_a_third_of_the_range_of_a_rotation_and_a_scale(third):
    low, spread = THIRDS.index(third) / len(THIRDS), 1.8
    for seed in range(30):
        drawn = draw_residual(np.random.default_rng(seed), SIZE, 500.0, 0.0, "none", rotation=third, scale=third)
        if np.abs(drawn.matrix[2, :2]).max() < 1e-9:
            (a, b), (c, d) = drawn.matrix[:2, :2]
            turn, size = np.degrees(np.arctan2(c - b, a + d)), frames.scale_of(drawn.matrix)
            assert low * ROTATION_DEG - spread < abs(turn) < (low + 1 / 3) * ROTATION_DEG + spread
            assert low * LOG_SCALE - 0.04 < abs(np.log(size)) < (low + 1 / 3) * LOG_SCALE + 0.04


def test_curriculum_state_survives(folder):
    library = Library.open(folder)
    a, b = Curriculum.over(library), Curriculum.over(library, "plain")
    a.learn(["negative", PLAIN], np.array([0.0, 0.0]))
    b.restore(json.loads(json.dumps(a.state())))
    assert b.errors["negative"] == a.errors["negative"] and "generated:radar" not in b.errors
    assert b.difficulty == a.difficulty


def test_the_engine_can_be_switched_on_step_by_step(folder):
    library, rng = Library.open(folder), np.random.default_rng(0)
    rows = {name: Curriculum.over(library, name) for name in ("none", "homography", "photometric", "all")}
    assert [len(row.errors) for row in rows.values()] == [1, 2, 1 + len(modality.KINDS), 2 + len(modality.KINDS)]
    plans = {name: row.plans(rng, 1, SIZE)[0] for name, row in rows.items()}
    assert [plan.warped for plan in plans.values()] == [False, True, True, True]
    assert [plan.photometric for plan in plans.values()] == [False, False, True, True]
    assert list(Curriculum.over(Library.open(None), "none").errors) == [PLAIN]


def test_plans_can_leave_out_warps_and_photometry():
    library = Library.open(None)
    pair = make(library, Plan(PLAIN, 3, SIZE, 10.0, difficulty=1.0, warped=False, photometric=False))
    move = (pair.flow - pixel_centres(SIZE)).reshape(-1, 2)
    assert np.ptp(move, axis=0).max() < 1e-3 and 0 < np.linalg.norm(move[0]) < 10
    back = sample(pair.moving, pair.flow, cv2.BORDER_CONSTANT)
    assert np.abs(back.astype(int) - pair.reference)[pair.known].mean() < 25
    assert correlation(pair.reference, back, pair.known) > 0.97


def test_gallery_has_a_row_for_each_kind():
    picture = gallery(Library.open(None), columns=2, seed=0, size=32, difficulty=1.0)
    assert picture.shape == (32 * (1 + len(modality.KINDS) + len(DRAWN)), 32 * 3 * 2, 3)


@pytest.mark.skipif(not (SHARED / "pairs.json").is_file(), reason="../shared/training is not at hand")
def test_the_shared_pairs_load():
    library = Library.open(SHARED)
    assert set(library.training) == {"map", "optical", "infrared", "sar", "depth", "nir"}
    for kind in library.training:
        pair = make(library, Plan(kind, 3, SIZE, held_back=True))
        assert pair.reference.std() > 1 and pair.known.any()


def test_unrelated_pairs_have_no_correspondence(folder):
    for kind in ("negative", PLAIN):
        pair = make(Library.open(folder), Plan(kind, 3, SIZE, unrelated=True))
        assert not pair.known.any() and pair.reference.std() > 1 and pair.moving.std() > 1
    plans = Curriculum.over(Library.open(folder)).plans(np.random.default_rng(0), 1000, SIZE)
    assert 20 < sum(plan.unrelated for plan in plans) < 120


def shift_between(tile, rendering, most=4):
    """The displacement, px, at which a rendering's outlines or greys agree best with the tile's."""

    def outline(g):
        g = cv2.GaussianBlur(g, (0, 0), 1.0)
        return np.hypot(cv2.Sobel(g, -1, 1, 0), cv2.Sobel(g, -1, 0, 1))

    here, there = modality.grey(tile), modality.grey(rendering)
    found = []
    for a, b in ((outline(here), outline(there)), (here, there)):
        a, b = a - a.mean(), b - b.mean()
        field = np.fft.ifft2(np.fft.fft2(a).conj() * np.fft.fft2(b)).real / (np.linalg.norm(a) * np.linalg.norm(b))
        near = np.abs(np.roll(field, (most, most), (0, 1))[: 2 * most + 1, : 2 * most + 1])
        weight = np.where(near > 0.97 * near.max(), near, 0)
        axis = np.arange(-most, most + 1)
        found.append((near.max(), np.array([weight.sum(0) @ axis, weight.sum(1) @ axis]) / weight.sum()))
    return max(found, key=lambda pair: pair[0])[1]


@pytest.mark.parametrize(
    "name", ["recoloured", "map_like", "random_network", "scanned", "season", "thermal", "transferred"]
)
def test_renderings_do_not_move_a_tile_as_a_whole(name):
    """A network that is to be right within a pixel must not learn a rendering's own offset."""
    tiles = [scenes.draw(seed, 128).astype(np.float32) / 255 for seed in range(12)]
    moves = [shift_between(t, modality.RENDERINGS[name](np.random.default_rng(k), t)) for k, t in enumerate(tiles)]
    assert np.median(np.linalg.norm(moves, axis=1)) < 0.5 and np.abs(np.median(moves, axis=0)).max() < 0.25
