"""A Swin-v2 as encoder of `epimask`: what it computes, files by anyone's names, files that are something else."""

from __future__ import annotations

import pickle

import pytest

torch = pytest.importorskip("torch")
safetensors = pytest.importorskip("safetensors.torch")

from crosstie.models import weights  # noqa: E402
from crosstie.models.arrays import arrays_for  # noqa: E402
from crosstie.models.blocks.swin import Block, Swin, SwinShape  # noqa: E402
from crosstie.models.epimask.foundation import read_foundation, start_from  # noqa: E402
from crosstie.models.epimask.matcher import EpimaskMatcher, load_network  # noqa: E402
from crosstie.models.epimask.network import EpiMask, Lines, Shape  # noqa: E402
from crosstie.models.epimask.swin_names import swin_shape, swin_tensors  # noqa: E402
from crosstie.training.epimask import EpimaskLesson  # noqa: E402

SMALL = SwinShape(width=24, depths=(2, 2), heads=(2, 4), window=4)
REST = Shape((8, 12, 16), (1, 1, 1), rounds=1, heads=2, rank=4, half_width=12, detail_width=8, half_features=4,
             full_features=4)  # fmt: skip
NAMES = {
    "torchvision": {
        "patch": "features.0.0", "norm": "features.0.2", "merge": "features.2.reduction",
        "merge_norm": "features.2.norm",
        "block": "features.{}.{}", "stages": (1, 3), "perceptron.0": "mlp.0", "perceptron.2": "mlp.3",
    },
    "timm": {
        "patch": "patch_embed.proj", "norm": "patch_embed.norm", "merge": "layers.1.downsample.reduction",
        "merge_norm": "layers.1.downsample.norm", "block": "layers.{}.blocks.{}", "stages": (0, 1),
        "perceptron.0": "mlp.fc1", "perceptron.2": "mlp.fc2",
    },
    "authors": {
        "patch": "patch_embed.proj", "norm": "patch_embed.norm", "merge": "layers.0.downsample.reduction",
        "merge_norm": "layers.0.downsample.norm", "block": "layers.{}.blocks.{}", "stages": (0, 1),
        "perceptron.0": "mlp.fc1", "perceptron.2": "mlp.fc2",
    },
}  # fmt: skip


def swin(shape=SMALL, seed=0):
    torch.manual_seed(seed)
    made = Swin(shape).eval()
    for parameter in made.parameters():
        if parameter.dim() == 1:
            torch.nn.init.normal_(parameter, std=0.3)
    return made


def by_others_names(made: Swin, whose: str) -> dict:
    """Return the state dict as `whose` library stores it, with deeper stages and a head behind."""
    names, found = NAMES[whose], {}
    inner = {"qkv": "attn.qkv", "out": "attn.proj", "scale": "attn.logit_scale", "place": "attn.cpb_mlp",
             "norm": "norm1", "norm_out": "norm2"}  # fmt: skip
    for name, tensor in made.state_dict().items():
        parts = name.split(".")
        if parts[0] in ("patch", "norm", "merge", "merge_norm"):
            found[f"{names[parts[0]]}.{parts[1]}"] = tensor
        elif parts[0] == "stages":
            block = names["block"].format(names["stages"][int(parts[1])], parts[2])
            rest = ".".join(parts[3:])
            key = next(k for k in (*inner, "perceptron.0", "perceptron.2") if rest == k or rest.startswith(k + "."))
            found[f"{block}.{inner.get(key) or names[key]}{rest[len(key) :]}"] = tensor
    found[f"{names['block'].format(5, 0)}.norm1.weight"] = torch.ones(96)
    found["head.weight"] = torch.ones(10, 96)
    window = made.shape.window
    found[f"{names['block'].format(names['stages'][0], 0)}.attn.relative_position_index"] = torch.zeros(
        window**2, window**2
    )
    if whose != "torchvision":
        for name in [n for n in found if n.endswith("qkv.bias")]:
            query, _, value = found.pop(name).chunk(3)
            found[name.replace("qkv.bias", "q_bias")], found[name.replace("qkv.bias", "v_bias")] = query, value
    return {name: tensor.clone() for name, tensor in found.items()}


def plainly(block: Block, x: torch.Tensor) -> torch.Tensor:
    """Return what attention of a block gives, place by place: windows by where places lie after the shift."""
    rows, cols, width = x.shape
    w, shift = block.window, block.window // 2 if block.shifted else 0
    places = [(y, z) for y in range(rows) for z in range(cols)]

    def window_of(y, z):
        return tuple((p - s) // w for p, s in zip((y, z), (shift if rows > w else 0, shift if cols > w else 0)))

    heads, depth = block.heads, width // block.heads
    weight, bias = block.qkv.weight, block.qkv.bias.clone()
    bias[width : 2 * width] = 0
    out = torch.zeros_like(x)
    for here in places:
        near = [p for p in places if window_of(*p) == window_of(*here)]
        query = (weight @ x[here] + bias)[:width]
        keys = torch.stack([(weight @ x[p] + bias)[width : 2 * width] for p in near])
        values = torch.stack([(weight @ x[p] + bias)[2 * width :] for p in near])
        steps = torch.tensor([[here[0] - p[0], here[1] - p[1]] for p in near], dtype=torch.float32) * 8 / (w - 1)
        steps = steps.sign() * torch.log2(steps.abs() + 1) / 3
        offset = 16 * torch.sigmoid(block.place(steps))
        heard = []
        for h in range(heads):
            part = slice(h * depth, (h + 1) * depth)
            cosine = torch.nn.functional.cosine_similarity(query[None, part], keys[:, part])
            logits = cosine * block.scale[h].clamp(max=4.6051702).exp().squeeze() + offset[:, h]
            heard.append(logits.softmax(0) @ values[:, part])
        out[here] = block.out(torch.cat(heard))
    return out


@pytest.mark.parametrize("shifted", [False, True])
@pytest.mark.parametrize("size", [(8, 12), (4, 8)])
def test_attention_is_what_is_published(shifted, size):
    torch.manual_seed(1)
    block = Block(12, 2, 4, shifted)
    torch.nn.init.normal_(block.qkv.bias, std=0.5)
    torch.nn.init.normal_(block.place[2].weight, std=0.5)
    block.scale.data[1] = 9.0
    x = torch.randn(*size, 12)
    with torch.no_grad():
        torch.testing.assert_close(block._attended(x[None])[0], plainly(block, x), atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize("size", [(32, 32), (40, 72), (8, 24)])
def test_maps_have_their_sizes_whatever_the_windows(size):
    fine, coarse = swin()(torch.randn(2, 3, *size))
    assert fine.shape == (2, 24, size[0] // 4, size[1] // 4) and coarse.shape == (2, 48, size[0] // 8, size[1] // 8)
    assert torch.isfinite(coarse).all()


@pytest.mark.parametrize("whose", list(NAMES))
def test_files_by_anyones_names_give_the_same(whose):
    made = swin()
    ours = swin_tensors(by_others_names(made, whose))
    assert swin_shape(ours) == SMALL
    again = Swin(swin_shape(ours)).eval()
    again.load_state_dict(ours)
    x = torch.randn(1, 3, 48, 40)
    for a, b in zip(made(x), again(x)):
        torch.testing.assert_close(a, b)


def test_a_file_replaces_the_encoder_learns_adapters_and_is_stored_with_them(tmp_path):
    path = tmp_path / "swin.safetensors"
    safetensors.save_file(by_others_names(swin(), "timm"), str(path))
    made = start_from(read_foundation(path), REST).train()
    frozen = {n for n, p in made.named_parameters() if not p.requires_grad}
    assert any("swin" in n for n in frozen) and all("swin" in n for n in frozen)
    assert any("swin" in n and p.requires_grad for n, p in made.named_parameters())
    assert not made.backbone.swin.training and made.backbone.fine.training
    pictures, ones = torch.rand(2, 1, 40, 48), torch.ones(2, 1, 40, 48)
    lines = Lines(torch.tensor([[0.0, 1.0, 0.0, -1.0, 0.0]]).expand(2, -1), 3.0, 40.0)
    made(pictures, pictures, ones, ones, lines).logits.clamp(min=-50).sum().backward()
    grads = [p.grad for n, p in made.named_parameters() if "swin" in n and n.endswith("up")]
    assert grads and any(g.abs().sum() > 0 for g in grads)
    lesson = EpimaskLesson(REST, foundation=path)
    assert lesson.network().backbone.swin.shape == SMALL


def test_weights_learned_with_another_encoder_load_as_such():
    torch.manual_seed(0)
    made = EpiMask(swin=SMALL)
    made.adapt_encoder()
    stored = weights.Weights({n: t.clone() for n, t in made.state_dict().items()}, {})
    again, _ = load_network(stored)
    assert again.backbone.swin.shape == SMALL
    given = torch.rand(1, 1, 32, 32), torch.rand(1, 1, 32, 32), *[torch.ones(1, 1, 32, 32)] * 2
    lines = Lines(torch.zeros(1, 5), 3.0, 40.0)
    a, b = (one.eval()(*given, lines).logits for one in (made, again))
    torch.testing.assert_close(a, b, atol=1e-3, rtol=1e-3)
    assert EpimaskMatcher(arrays_for("cpu"), again).name == "epimask"


@pytest.mark.parametrize("kind", ["pickle", "picture", "another network", "cut short", "missing", "deeper only"])
def test_files_of_the_wrong_kind_are_a_sentence(tmp_path, kind):
    path = tmp_path / "encoder.safetensors"
    tensors = by_others_names(swin(), "torchvision")
    if kind == "pickle":
        path.write_bytes(pickle.dumps({"model": [1, 2, 3]}))
    elif kind == "picture":
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    elif kind == "another network":
        safetensors.save_file({"conv1.weight": torch.zeros(3, 3)}, str(path))
    elif kind == "cut short":
        safetensors.save_file(tensors, str(path))
        path.write_bytes(path.read_bytes()[:-500])
    elif kind == "deeper only":
        kept = {n: t for n, t in tensors.items() if not n.startswith("features.1.")}
        safetensors.save_file({**kept, "features.5.0.attn.logit_scale": torch.zeros(2, 1, 1)}, str(path))
    says = {"another network": "no encoder", "deeper only": "no encoder", "missing": "cannot be read"}
    with pytest.raises(weights.WeightsError, match=says.get(kind, "no safetensors file")):
        start_from(read_foundation(path))
