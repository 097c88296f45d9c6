"""Words for scenes: the vocabulary, what is understood of a text, and the table that text encoders make of it."""

from __future__ import annotations

import gzip
import json

import pytest
from crosstie.core.errors import CrosstieError
from crosstie.core.registration.scene_vocabulary import FILE, LONGEST_TEXT, parse, vocabulary
from hypothesis import given
from hypothesis import strategies as st

torch = pytest.importorskip("torch")
safetensors = pytest.importorskip("safetensors.torch")

from crosstie.models import weights  # noqa: E402
from crosstie.models.tar.text import ELSEWHERE, TextTable, parse_table, read_table  # noqa: E402

NAMES = vocabulary().names


def test_the_vocabulary_is_large_and_plain_and_names_nothing_twice():
    assert len(NAMES) >= 120 and len(set(NAMES)) == len(NAMES)
    assert set(vocabulary().categories) == {"scene", "land cover", "object"}
    assert min(len(group) for group in vocabulary().categories.values()) >= 30
    assert all(name == name.lower().strip() and name.isascii() and len(name) < 30 for name in NAMES)
    assert json.loads(FILE.read_text())["language"] == "en"


@given(st.lists(st.sampled_from(NAMES), max_size=6))
def test_names_are_understood_as_themselves_in_their_order(names):
    assert vocabulary().understood(", ".join(names)) == tuple(dict.fromkeys(names))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", ()),
        ("  ,; ", ()),
        ("Port", ("harbour",)),
        ("CROPS; pine forests", ("arable land", "coniferous forest")),
        ("a small harbour with boats, and some wind turbines behind", ("harbour", "boat", "wind turbine")),
        ("railway station", ("railway station",)),
    ],
)
def test_other_words_and_sentences_are_understood(text, names):
    assert vocabulary().understood(text) == names


@pytest.mark.parametrize(
    "text", ["blub", "harbour, qwertz", "x" * LONGEST_TEXT, "森"], ids=["no word", "one of two", "long", "tree"]
)
def test_a_part_that_names_nothing_is_refused_with_a_sentence(text):
    with pytest.raises(CrosstieError, match="names nothing that the vocabulary of scenes knows"):
        vocabulary().understood(text)


def test_a_slip_of_the_pen_is_answered_with_what_may_be_meant():
    with pytest.raises(CrosstieError, match="Did you mean “harbour”"):
        vocabulary().understood("habrour")


def test_a_long_name_that_may_be_meant_is_cut_short():
    made = parse(json.dumps({"categories": {"water": {"rive" + 3000 * "[": []}}}))
    with pytest.raises(CrosstieError, match="Did you mean “rive") as raised:
        made.understood("river")
    assert len(str(raised.value)) < 300


def test_ten_thousand_characters_are_refused():
    with pytest.raises(CrosstieError, match="10000 characters long"):
        vocabulary().understood(("harbour, " * 2000)[:10000])


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"categories": {"a": ["b"]}}', '{"categories": {"a": {"road": []}, "b": {"roads": []}}}'],
)
def test_a_broken_vocabulary_is_explained(content):
    with pytest.raises(CrosstieError, match="The vocabulary of scenes"):
        parse(content)


# The table that ships


def test_the_table_that_ships_has_a_row_for_each_entry_of_the_vocabulary():
    table = read_table()
    assert table.names == NAMES and table.values.shape == (len(NAMES), 64)
    close = torch.nn.functional.normalize(table.values, dim=1)
    alike = close @ close.T - 2 * torch.eye(len(NAMES))
    # Neighbours in the table mean similar things.
    forest = table.names[int(alike[NAMES.index("coniferous forest")].argmax())]
    water = table.names[int(alike[NAMES.index("ship")].argmax())]
    assert "forest" in forest and water in {"boat", "shipyard", "harbour", "sea"}
    assert alike.max() < 0.99


def test_a_prior_prefers_what_was_named_and_refuses_what_the_table_lacks():
    table = TextTable(("a", "b", "c"), torch.eye(3))
    assert table.prior({}).tolist() == [1.0, 1.0, 1.0]
    assert table.prior({"b": 1.0}).tolist() == pytest.approx([ELSEWHERE, 1.0, ELSEWHERE])
    with pytest.raises(CrosstieError, match="lacks “d”"):
        table.prior({"a": 1.0, "d": 1.0})


def test_shuffling_keeps_the_rows_and_changes_their_names():
    table = read_table()
    other = table.shuffled(1)
    assert other.names == table.names and not torch.equal(other.values, table.values)
    assert torch.equal(other.values.sum(0).sort().values, table.values.sum(0).sort().values) or torch.allclose(
        other.values.sum(0), table.values.sum(0), atol=1e-4
    )


def stored(values, names=("a", "b")):
    return weights.Weights({"table": values}, {"descriptors": json.dumps(list(names))})


@pytest.mark.parametrize(
    "damaged",
    [
        weights.Weights({}, {}),
        weights.Weights({"table": torch.ones(2, 3)}, {}),
        stored(torch.ones(3, 4)),
        stored(torch.full((2, 4), float("nan"))),
        stored(torch.ones(2)),
    ],
)
def test_a_broken_table_is_explained(damaged):
    with pytest.raises(CrosstieError, match="make text-table"):
        parse_table(damaged)


# The encoders

WIDTH, TOKENS, LENGTH, SHARED = 64, 49408, 24, 32


def clip_tensors(layers=2):
    """A small random CLIP in open_clip's format, with a picture's tower that nobody wants."""
    torch.manual_seed(0)
    tensors = {
        "token_embedding.weight": torch.randn(TOKENS, WIDTH) * 0.1,
        "positional_embedding": torch.randn(LENGTH, WIDTH) * 0.1,
        "text_projection": torch.randn(WIDTH, SHARED),
        "ln_final.weight": torch.rand(WIDTH) + 0.5,
        "ln_final.bias": torch.randn(WIDTH),
        "logit_scale": torch.tensor(4.6),
        "visual.conv1.weight": torch.randn(4, 3, 8, 8),
    }
    for k in range(layers):
        start = f"transformer.resblocks.{k}."
        for name in ("ln_1", "ln_2"):
            tensors[f"{start}{name}.weight"] = torch.rand(WIDTH) + 0.5
            tensors[f"{start}{name}.bias"] = torch.randn(WIDTH)
        for name, rows, cols in (
            ("attn.in_proj_", 3 * WIDTH, WIDTH), ("attn.out_proj.", WIDTH, WIDTH), ("mlp.c_fc.", 4 * WIDTH, WIDTH),
            ("mlp.c_proj.", WIDTH, 4 * WIDTH),
        ):  # fmt: skip
            tensors[f"{start}{name}weight"] = torch.randn(rows, cols) * 0.2
            tensors[f"{start}{name}bias"] = torch.randn(rows) * 0.1
    return tensors


def by_definition(tensors, codes):
    """CLIP's text tower written out: pre-normed causal attention, the state at the end token, projected."""
    x = tensors["token_embedding.weight"][codes] + tensors["positional_embedding"]
    norm = torch.nn.functional.layer_norm
    mask = torch.full((LENGTH, LENGTH), float("-inf")).triu(1)
    for k in range(2):
        p = {n.split(f"resblocks.{k}.")[1]: t for n, t in tensors.items() if f"resblocks.{k}." in n}
        y = norm(x, (WIDTH,), p["ln_1.weight"], p["ln_1.bias"])
        q, key, v = (y @ p["attn.in_proj_weight"].T + p["attn.in_proj_bias"]).chunk(3, -1)
        heard = ((q @ key.transpose(-1, -2)) / WIDTH**0.5 + mask).softmax(-1) @ v
        x = x + heard @ p["attn.out_proj.weight"].T + p["attn.out_proj.bias"]
        y = norm(x, (WIDTH,), p["ln_2.weight"], p["ln_2.bias"])
        y = torch.nn.functional.gelu(y @ p["mlp.c_fc.weight"].T + p["mlp.c_fc.bias"])
        x = x + y @ p["mlp.c_proj.weight"].T + p["mlp.c_proj.bias"]
    x = norm(x, (WIDTH,), tensors["ln_final.weight"], tensors["ln_final.bias"])
    return x[torch.arange(len(codes)), codes.argmax(1)] @ tensors["text_projection"]


@pytest.fixture
def text_table():
    pytest.importorskip("transformers", reason="transformers is not installed: make setup, or make text-table")
    from crosstie.training import text_table

    return text_table


@pytest.fixture
def word_list(tmp_path):
    """A word list in CLIP's format whose first merges are known."""
    merges = ["t h", "th e</w>", *(f"x{k} y{k}" for k in range(49152 - 256 - 2 - 2))]
    path = tmp_path / "words.txt.gz"
    path.write_bytes(gzip.compress("\n".join(['"version"', *merges, "beyond the end"]).encode()))
    return path


def test_clips_text_tower_is_read_from_open_clips_format(text_table, word_list, tmp_path):
    tensors = clip_tensors()
    path = tmp_path / "clip.safetensors"
    path.write_bytes(safetensors.save(tensors))
    texts = ["the", "The cat", "a the"]
    found = text_table.remoteclip(texts, path, word_list)
    tokenizer = text_table.clip_tokenizer(word_list)
    codes = torch.zeros(3, LENGTH, dtype=torch.long)
    for row, text in zip(codes, texts):
        mine = tokenizer(text)["input_ids"]
        row[: len(mine)] = torch.tensor(mine)
    # Letters, letters at a word's end, then merges; the start and the end are the last two.
    assert codes[0, :4].tolist() == [49406, 513, 49407, 0]
    expected = torch.nn.functional.normalize(by_definition(tensors, codes), dim=1)
    assert torch.allclose(found, expected, atol=1e-4)


@pytest.mark.parametrize("damage", ["pickle", "another network", "a layer short of a tensor", "missing", "none given"])
def test_an_encoder_file_of_the_wrong_kind_is_explained(text_table, word_list, tmp_path, damage):
    path = tmp_path / "clip.safetensors"
    tensors = clip_tensors()
    if damage == "pickle":
        torch.save(tensors, path)
    elif damage == "another network":
        path.write_bytes(safetensors.save({"weight": torch.ones(2)}))
    elif damage == "a layer short of a tensor":
        del tensors["transformer.resblocks.1.mlp.c_fc.bias"]
        path.write_bytes(safetensors.save(tensors))
    with pytest.raises(CrosstieError, match="open_clip's format"):
        text_table.remoteclip(["the"], None if damage == "none given" else path, word_list)


def test_a_folder_without_minilm_is_explained(text_table, tmp_path):
    with pytest.raises(CrosstieError, match="holds no MiniLM encoder"):
        text_table.minilm(["the"], tmp_path)
    assert text_table.main(["--encoder", "minilm", "--weights", str(tmp_path), "--to", str(tmp_path)]) == 1


def test_the_table_keeps_what_tells_descriptors_apart(text_table, tmp_path):
    torch.manual_seed(0)
    # Embeddings that vary in eight directions alone, the same for all sentences about a descriptor.
    own = torch.randn(90, 8) @ torch.randn(8, 40)
    embeddings = own.repeat_interleave(len(text_table.TEMPLATES), 0)
    values = text_table.table(embeddings, 8)
    assert values.shape == (90, 8) and values.square().mean() == pytest.approx(1.0, abs=1e-4)
    centred = own - own.mean(0)
    share = (torch.cdist(values, values) / torch.cdist(centred, centred).clamp(min=1e-6))[~torch.eye(90).bool()]
    assert share.std() / share.mean() < 1e-3
    with pytest.raises(CrosstieError, match="dimensions"):
        text_table.table(embeddings[:30], 12)
    names = [f"n{k}" for k in range(90)]
    path = text_table.write_table(values, names, "minilm", tmp_path)
    assert parse_table(weights.read("text", tmp_path)).names == tuple(names)
    assert path.stat().st_size < 50_000
